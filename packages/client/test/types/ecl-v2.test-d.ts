import { createEclV2Client } from '@image-tags/client/ecl-v2';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  BadRequest,
  Forbidden,
  Image,
  MethodNotAllowed,
  NotFound,
  TooLarge,
  Unauthorized,
} from './glance-bodies.ts';

// Compiled, never run. Each describe bears the operationId of what it is about: type-tests.test.ts compares them with
// the description.
const client = createEclV2Client({ baseUrl: 'https://image.example.com', token: 'token' });
const ofImage = { path: { image_id: '82c96579' } };
const ofTag = { path: { image_id: '82c96579', tag: 'tag1' } };

describe('addImageTag', () => {
  const path = '/v2/images/{image_id}/tags/{tag}';

  it('takes image and tag in the path and gives no data', async () => {
    const { data, error } = await client.PUT(path, { params: ofTag });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | TooLarge | undefined
    >();
  });

  it('takes the header that the document lists', () => {
    client.PUT(path, { params: { ...ofTag, header: { 'Accept-Encoding': 'gzip' } } });
  });

  it('needs the tag', () => {
    client.PUT(path, {
      // @ts-expect-error tag is missing
      params: ofImage,
    });
  });

  it('takes no body', () => {
    client.PUT(path, {
      params: ofTag,
      // @ts-expect-error the tag is in the path
      body: { tag: 'tag1' },
    });
  });
});

describe('deleteImageTag', () => {
  const path = '/v2/images/{image_id}/tags/{tag}';

  it('takes image and tag in the path and gives no data', async () => {
    const { data, error } = await client.DELETE(path, { params: ofTag });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | undefined
    >();
  });

  it('needs the tag', () => {
    client.DELETE(path, {
      // @ts-expect-error tag is missing
      params: ofImage,
    });
  });

  it('does not delete the image', () => {
    // @ts-expect-error the path of the image has GET only
    client.DELETE('/v2/images/{image_id}', { params: ofImage });
  });
});

describe('getImage', () => {
  const path = '/v2/images/{image_id}';

  it('gives the image with its tags', async () => {
    const { data, error } = await client.GET(path, { params: ofImage });
    expectTypeOf(data).toEqualTypeOf<Image | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | undefined
    >();
  });

  it('needs the image', () => {
    // @ts-expect-error image_id is missing
    client.GET(path, { params: {} });
  });
});
