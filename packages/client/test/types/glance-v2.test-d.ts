import { createGlanceV2Client } from '@image-tags/client/glance-v2';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  BadRequest,
  Conflict,
  Forbidden,
  Image,
  ImageSchema,
  InternalError,
  MethodNotAllowed,
  NotFound,
  TooLarge,
  Unauthorized,
  UnsupportedMediaType,
  Versions,
} from './glance-bodies.ts';

// Compiled, never run. Each describe bears the operationId of what it is about: type-tests.test.ts compares them with
// the description.
const client = createGlanceV2Client({ baseUrl: 'https://image.example.com', token: 'token' });
const ofImage = { path: { image_id: '82c96579' } };
const ofTag = { path: { image_id: '82c96579', tag: 'web' } };

describe('addImageTag', () => {
  const path = '/v2/images/{image_id}/tags/{tag}';

  it('takes image and tag in the path and gives no data', async () => {
    const { data, error } = await client.PUT(path, { params: ofTag });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | TooLarge | undefined
    >();
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

  it('is no POST', () => {
    // @ts-expect-error the path has PUT and DELETE only
    client.POST(path, { params: ofTag });
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

  it('takes no tag but a string', () => {
    client.DELETE(path, {
      // @ts-expect-error a number
      params: { path: { image_id: '82c96579', tag: 7 } },
    });
  });

  it('takes no path that is put together by hand', () => {
    const tag: string = '..';
    // @ts-expect-error the tag belongs in params.path, where it is guarded
    client.DELETE(`/v2/images/82c96579/tags/${tag}`);
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

describe('deleteImage', () => {
  const path = '/v2/images/{image_id}';

  it('gives no data', async () => {
    const { data, error } = await client.DELETE(path, { params: ofImage });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | Conflict | undefined
    >();
  });

  it('needs the image', () => {
    // @ts-expect-error image_id is missing
    client.DELETE(path, { params: {} });
  });
});

describe('updateImage', () => {
  const path = '/v2/images/{image_id}';

  it('takes a list of changes and gives the image', async () => {
    const { data, error } = await client.PATCH(path, {
      params: ofImage,
      body: [
        { op: 'replace', path: '/tags', value: ['web', 'db'] },
        { op: 'add', path: '/name', value: 'web-server' },
        { op: 'remove', path: '/os_distro' },
      ],
    });
    expectTypeOf(data).toEqualTypeOf<Image | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | BadRequest
      | Unauthorized
      | Forbidden
      | NotFound
      | MethodNotAllowed
      | Conflict
      | TooLarge
      | UnsupportedMediaType
      | undefined
    >();
  });

  it('takes no single change', () => {
    client.PATCH(path, {
      params: ofImage,
      // @ts-expect-error not in a list
      body: { op: 'replace', path: '/tags', value: ['web'] },
    });
  });

  it('sets nothing without a value', () => {
    client.PATCH(path, {
      params: ofImage,
      // @ts-expect-error value is missing
      body: [{ op: 'replace', path: '/tags' }],
    });
  });

  it('sets no list but that of the tags', () => {
    client.PATCH(path, {
      params: ofImage,
      // @ts-expect-error a list for a name
      body: [{ op: 'replace', path: '/name', value: ['web-server'] }],
    });
  });

  it('removes nothing by value', () => {
    client.PATCH(path, {
      params: ofImage,
      // @ts-expect-error a removal has no value
      body: [{ op: 'remove', path: '/os_distro', value: 'ubuntu' }],
    });
  });

  it('knows no other operation of JSON Patch', () => {
    client.PATCH(path, {
      params: ofImage,
      // @ts-expect-error neither add nor replace nor remove
      body: [{ op: 'test', path: '/name', value: 'web-server' }],
    });
  });
});

describe('listImages', () => {
  const path = '/v2/images';

  it('filters by several tags and gives a page of images', async () => {
    const { data, error } = await client.GET(path, {
      params: { query: { tag: ['web', 'db'], status: 'active', limit: 10, sort_dir: ['asc'] } },
    });
    expectTypeOf(data).toEqualTypeOf<
      { images: Image[]; first: string; next?: string; schema: string } | undefined
    >();
    expectTypeOf(error).toEqualTypeOf<BadRequest | Unauthorized | Forbidden | MethodNotAllowed | undefined>();
  });

  it('needs no filter', () => {
    client.GET(path);
  });

  it('takes its tags as a list', () => {
    // @ts-expect-error a string
    client.GET(path, { params: { query: { tag: 'web' } } });
  });

  it('knows the directions to sort in', () => {
    // @ts-expect-error neither asc nor desc
    client.GET(path, { params: { query: { sort_dir: ['up'] } } });
  });
});

describe('createImage', () => {
  const path = '/v2/images';

  it('takes tags and gives the image', async () => {
    const { data, error } = await client.POST(path, { body: { name: 'web-server', tags: ['web', 'db'] } });
    expectTypeOf(data).toEqualTypeOf<Image | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | BadRequest
      | Unauthorized
      | Forbidden
      | MethodNotAllowed
      | Conflict
      | TooLarge
      | UnsupportedMediaType
      | InternalError
      | undefined
    >();
  });

  it('takes its tags as a list of strings', () => {
    // @ts-expect-error a pair, as another API has it
    client.POST(path, { body: { tags: [{ key: 'key1', value: 'value1' }] } });
  });

  it('needs a body, be it an empty object', () => {
    client.POST(path, { body: {} });
    // @ts-expect-error body is missing
    client.POST(path, {});
  });
});

describe('getImageSchema', () => {
  const path = '/v2/schemas/image';

  it('gives a JSON Schema', async () => {
    const { data, error } = await client.GET(path);
    expectTypeOf(data).toEqualTypeOf<ImageSchema | undefined>();
    expectTypeOf(error).toEqualTypeOf<BadRequest | Unauthorized | MethodNotAllowed | undefined>();
  });

  it('takes no query', () => {
    // @ts-expect-error there is only one schema
    client.GET(path, { params: { query: { name: 'image' } } });
  });
});

describe('listVersions', () => {
  it('gives the versions', async () => {
    const { data, error } = await client.GET('/versions');
    expectTypeOf(data).toEqualTypeOf<Versions | undefined>();
    expectTypeOf(error).toEqualTypeOf<undefined>();
  });

  it('is a GET only', () => {
    // @ts-expect-error nothing else is described
    client.POST('/versions');
  });
});

describe('discoverVersions', () => {
  it('gives no data, because a 300 is no success', async () => {
    const { data, error } = await client.GET('/');
    expectTypeOf(data).toEqualTypeOf<undefined>();
    // At run time the versions are here, but openapi-fetch has no types for a 3xx; listVersions has.
    expectTypeOf(error).toEqualTypeOf<undefined>();
  });

  it('is a GET only', () => {
    // @ts-expect-error nothing else is described
    client.POST('/');
  });
});
