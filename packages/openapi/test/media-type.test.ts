import { essenceOf, isJson } from '@image-tags/openapi/description';
import { expect, it } from 'vitest';

it.each([
  'application/json',
  'application/json; charset=UTF-8',
  'Application/JSON',
  'application/problem+json',
  'application/json-patch+json',
  'application/openstack-images-v2.1-json-patch',
  'application/openstack-images-v2.0.json',
])('%s is JSON', (mediaType) => expect(isJson(mediaType)).toBe(true));

it.each(['text/html', 'application/json-seq', 'application/jsonl', 'application/xml; for=application/json'])(
  '%s is not JSON',
  (mediaType) => expect(isJson(mediaType)).toBe(false),
);

it('the essence of a media type has neither parameters nor capitals', () => {
  expect(essenceOf('Text/HTML ; charset=UTF-8')).toBe('text/html');
});
