import { parseBundle } from '@image-tags/openapi/description';
import { expect, it } from 'vitest';

const file = 'bundles/boxes.json';

it('the text of a bundle becomes a description', () => {
  const text = '{ "openapi": "3.1.1", "info": { "title": "Boxes", "version": "1" }, "paths": {} }';
  expect(parseBundle(text, file)).toEqual(JSON.parse(text));
});

it('a bundle that is not JSON is refused with its name, the reason and the repair', () => {
  expect(() => parseBundle('{', file)).toThrow(
    /^bundles\/boxes\.json is not JSON: .+\.\nRepair: pnpm generate$/,
  );
});

it('a bundle that is not OpenAPI 3.1 is refused with its name and the repair', () => {
  expect(() => parseBundle('{}', file)).toThrow(
    'bundles/boxes.json is not an OpenAPI 3.1 document.\nRepair: pnpm generate',
  );
});
