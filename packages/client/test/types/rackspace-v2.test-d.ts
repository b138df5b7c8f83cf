import { createRackspaceV2Client } from '@image-tags/client/rackspace-v2';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  BadRequest,
  Forbidden,
  Image,
  InternalError,
  MethodNotAllowed,
  NotFound,
  ServiceUnavailable,
  TooLarge,
  Unauthorized,
  UnsupportedMediaType,
} from './glance-bodies.ts';

// Compiled, never run. Each describe bears the operationId of what it is about: type-tests.test.ts compares them with
// the description.
const client = createRackspaceV2Client({ baseUrl: 'https://images.example.com/v2', token: 'token' });
const ofImage = { path: { image_id: '82c96579' } };
const ofTag = { path: { image_id: '82c96579', tag: 'web' } };

/** What any of the three operations may answer. */
type AnyError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | MethodNotAllowed
  | TooLarge
  | InternalError
  | ServiceUnavailable;

describe('addImageTag', () => {
  const path = '/images/{image_id}/tags/{tag}';

  it('takes image and tag in the path and gives no data', async () => {
    const { data, error } = await client.PUT(path, { params: ofTag });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<AnyError | UnsupportedMediaType | undefined>();
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
      body: { tag: 'web' },
    });
  });

  it('has the version in the base URL, not in the path', () => {
    // @ts-expect-error that is a path of Glance
    client.PUT('/v2/images/{image_id}/tags/{tag}', { params: ofTag });
  });
});

describe('deleteImageTag', () => {
  const path = '/images/{image_id}/tags/{tag}';

  it('takes image and tag in the path and gives no data', async () => {
    const { data, error } = await client.DELETE(path, { params: ofTag });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<AnyError | undefined>();
  });

  it('needs the tag', () => {
    client.DELETE(path, {
      // @ts-expect-error tag is missing
      params: ofImage,
    });
  });

  it('does not delete the image', () => {
    // @ts-expect-error the path of the image has GET only
    client.DELETE('/images/{image_id}', { params: ofImage });
  });
});

describe('getImage', () => {
  const path = '/images/{image_id}';

  it('gives the image with its tags', async () => {
    const { data, error } = await client.GET(path, { params: ofImage });
    expectTypeOf(data).toEqualTypeOf<Image | undefined>();
    expectTypeOf(error).toEqualTypeOf<AnyError | undefined>();
  });

  it('needs the image', () => {
    // @ts-expect-error image_id is missing
    client.GET(path, { params: {} });
  });
});
