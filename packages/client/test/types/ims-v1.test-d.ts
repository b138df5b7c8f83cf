import { createImsV1Client } from '@image-tags/client/ims-v1';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  CommonError,
  ImageNotFound,
  NotAllowed,
  RoleLacksRight,
  RouteNotFound,
  ServiceError,
} from './ims-errors.ts';

// Compiled, never run. Each describe bears the operationId of what it is about: type-tests.test.ts compares them with
// the description.
const client = createImsV1Client({ baseUrl: 'https://ims.example.com', token: 'token' });
const path = '/v1/cloudimages/tags';

describe('addOrModifyImageTag', () => {
  it('takes the tag as one string and gives no data', async () => {
    const { data, error } = await client.PUT(path, { body: { image_id: '67e17426', tag: 'key1.value1' } });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | ServiceError<'IMG.0001' | 'IMG.0007' | 'IMG.0066' | 'IMG.0115' | 'IMG.0116'>
      | NotAllowed
      | ImageNotFound
      | CommonError
      | undefined
    >();
  });

  it('takes the tag as a pair', () => {
    client.PUT(path, { body: { image_id: '67e17426', image_tag: { key: 'key1', value: 'value1' } } });
  });

  it('takes not both', () => {
    client.PUT(path, {
      // @ts-expect-error tag and image_tag exclude each other
      body: { image_id: '67e17426', tag: 'key1.value1', image_tag: { key: 'key1', value: 'value1' } },
    });
  });

  it('needs either', () => {
    client.PUT(path, {
      // @ts-expect-error neither tag nor image_tag
      body: { image_id: '67e17426' },
    });
  });

  it('needs the image', () => {
    client.PUT(path, {
      // @ts-expect-error image_id is missing
      body: { tag: 'key1.value1' },
    });
  });

  it('needs a pair with a value', () => {
    client.PUT(path, {
      // @ts-expect-error value is missing
      body: { image_id: '67e17426', image_tag: { key: 'key1' } },
    });
  });

  it('has its image in the body, not in the path', () => {
    client.PUT(path, {
      // @ts-expect-error there are no path parameters
      params: { path: { image_id: '67e17426' } },
      body: { image_id: '67e17426', tag: 'key1.value1' },
    });
  });

  it('is no POST', () => {
    // @ts-expect-error the path has GET and PUT only
    client.POST(path, { body: { image_id: '67e17426', tag: 'key1.value1' } });
  });
});

describe('listImageTags', () => {
  it('gives each tag as one string', async () => {
    const { data, error } = await client.GET(path, {
      params: { query: { limit: 5, page: 1, __imagetype: 'private', id: '67e17426' } },
    });
    expectTypeOf(data).toEqualTypeOf<{ tags: string[] } | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      ServiceError<'IMG.0001'> | RoleLacksRight | RouteNotFound | CommonError | undefined
    >();
  });

  it('needs no query', () => {
    client.GET(path);
  });

  it('takes its tag as one string, joined by an equals sign, and its protection as a truth value', () => {
    client.GET(path, {
      params: { query: { tag: 'key1=value1', protected: true, sort_key: 'name', sort_dir: 'asc' } },
    });
  });

  it('sorts by no size', () => {
    // @ts-expect-error the page lists it as not available
    client.GET(path, { params: { query: { sort_key: 'size' } } });
  });

  it('takes its limit as a number', () => {
    // @ts-expect-error a string
    client.GET(path, { params: { query: { limit: '5' } } });
  });

  it('knows the kinds of images', () => {
    // @ts-expect-error no kind is called public
    client.GET(path, { params: { query: { __imagetype: 'public' } } });
  });

  it('takes no body', () => {
    // @ts-expect-error a GET has none
    client.GET(path, { body: { id: '67e17426' } });
  });
});
