import { createImsV2Client } from '@image-tags/client/ims-v2';
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
const client = createImsV2Client({ baseUrl: 'https://ims.example.com', token: 'token' });
const inProject = { path: { project_id: '6f92d70f' } };
const ofImage = { path: { project_id: '6f92d70f', image_id: '67e17426' } };

describe('addImageTag', () => {
  const path = '/v2/{project_id}/images/{image_id}/tags';

  it('takes one tag and gives no data', async () => {
    const body = { tag: { key: 'key1', value: 'value1' } };
    const { data, error } = await client.POST(path, { params: ofImage, body });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | ServiceError<'IMG.0001' | 'IMG.0007' | 'IMG.0066' | 'IMG.0115' | 'IMG.0116'>
      | NotAllowed
      | ImageNotFound
      | CommonError
      | undefined
    >();
  });

  it('needs a value, be it empty', () => {
    client.POST(path, {
      params: ofImage,
      // @ts-expect-error value is missing
      body: { tag: { key: 'key1' } },
    });
  });

  it('takes no list of tags', () => {
    client.POST(path, {
      params: ofImage,
      // @ts-expect-error that is the body of a batch
      body: { tags: [{ key: 'key1', value: 'value1' }] },
    });
  });

  it('needs a body', () => {
    // @ts-expect-error body is missing
    client.POST(path, { params: ofImage });
  });

  it('needs both ids', () => {
    client.POST(path, {
      // @ts-expect-error image_id is missing
      params: inProject,
      body: { tag: { key: 'key1', value: 'value1' } },
    });
  });
});

describe('batchAddOrDeleteImageTags', () => {
  const path = '/v2/{project_id}/images/{image_id}/tags/action';

  it('creates tags and gives no data', async () => {
    const { data, error } = await client.POST(path, {
      params: ofImage,
      body: { action: 'create', tags: [{ key: 'key1', value: 'value1' }] },
    });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | ServiceError<'IMG.0001' | 'IMG.0007' | 'IMG.0066' | 'IMG.0115' | 'IMG.0116'>
      | NotAllowed
      | ImageNotFound
      | CommonError
      | undefined
    >();
  });

  it('deletes tags with or without their values', () => {
    client.POST(path, {
      params: ofImage,
      body: { action: 'delete', tags: [{ key: 'key1' }, { key: 'key2', value: 'value2' }] },
    });
  });

  it('creates no tag without a value', () => {
    client.POST(path, {
      params: ofImage,
      // @ts-expect-error only a deletion does without value
      body: { action: 'create', tags: [{ key: 'key1' }] },
    });
  });

  it('knows no other action', () => {
    client.POST(path, {
      params: ofImage,
      // @ts-expect-error neither create nor delete
      body: { action: 'update', tags: [{ key: 'key1', value: 'value1' }] },
    });
  });

  it('does nothing without an action', () => {
    client.POST(path, {
      params: ofImage,
      // @ts-expect-error action is missing
      body: { tags: [{ key: 'key1', value: 'value1' }] },
    });
  });

  it('needs both ids', () => {
    client.POST(path, {
      // @ts-expect-error image_id is missing
      params: inProject,
      body: { action: 'delete', tags: [] },
    });
  });
});

describe('deleteImageTag', () => {
  const path = '/v2/{project_id}/images/{image_id}/tags/{key}';

  it('takes the key in the path and gives no data', async () => {
    const params = { path: { ...ofImage.path, key: 'key1' } };
    const { data, error } = await client.DELETE(path, { params });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<
      | ServiceError<'IMG.0066'>
      | NotAllowed
      | ServiceError<'IMG.0115' | 'IMG.0144'>
      | RouteNotFound
      | CommonError
      | undefined
    >();
  });

  it('needs the key', () => {
    client.DELETE(path, {
      // @ts-expect-error key is missing
      params: ofImage,
    });
  });

  it('takes no body', () => {
    client.DELETE(path, {
      params: { path: { ...ofImage.path, key: 'key1' } },
      // @ts-expect-error the key is in the path
      body: { key: 'key1' },
    });
  });

  it('does not delete all tags', () => {
    // @ts-expect-error the path without a key has no DELETE
    client.DELETE('/v2/{project_id}/images/{image_id}/tags', { params: ofImage });
  });

  it('takes no path that is put together by hand', () => {
    const key: string = '..';
    // @ts-expect-error the key belongs in params.path, where it is guarded
    client.DELETE(`/v2/6f92d70f/images/67e17426/tags/${key}`);
  });
});

describe('listImageTags', () => {
  const path = '/v2/{project_id}/images/{image_id}/tags';

  it('gives the tags as pairs', async () => {
    const { data, error } = await client.GET(path, { params: ofImage });
    expectTypeOf(data).toEqualTypeOf<{ tags: { key: string; value: string }[] } | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      ServiceError<'IMG.0066'> | NotAllowed | ImageNotFound | CommonError | undefined
    >();
  });

  it('needs both ids', () => {
    client.GET(path, {
      // @ts-expect-error image_id is missing
      params: inProject,
    });
  });

  it('takes no body', () => {
    client.GET(path, {
      params: ofImage,
      // @ts-expect-error a GET has none
      body: { key: 'key1' },
    });
  });
});

describe('listProjectImageTags', () => {
  const path = '/v2/{project_id}/images/tags';

  it('gives each key with its values', async () => {
    const { data, error } = await client.GET(path, { params: inProject });
    expectTypeOf(data).toEqualTypeOf<{ tags: { key: string; values: string[] }[] } | undefined>();
    expectTypeOf(error).toEqualTypeOf<
      ServiceError<'IMG.0067'> | RoleLacksRight | RouteNotFound | CommonError | undefined
    >();
  });

  it('needs the project', () => {
    // @ts-expect-error project_id is missing
    client.GET(path);
  });

  it('takes no query', () => {
    client.GET(path, {
      // @ts-expect-error a project has no pages of tags
      params: { ...inProject, query: { limit: '10' } },
    });
  });
});

describe('queryImagesByTags', () => {
  const path = '/v2/{project_id}/images/resource_instances/action';

  it('filters images', async () => {
    const { data, error } = await client.POST(path, {
      params: inProject,
      body: {
        action: 'filter',
        tags: [{ key: 'key1', values: ['value1'] }],
        not_tags_any: [{ key: 'key2', values: [] }],
        matches: [{ key: 'resource_name', value: 'web-server' }],
        limit: '10',
        offset: '0',
      },
    });
    expectTypeOf(data).toEqualTypeOf<
      | {
          total_count: number;
          resources?: {
            resource_id: string;
            resource_name: string;
            resource_detail: { status: 'active' | 'queued' | 'saving' | 'deleted' | 'killed' };
            tags: { key: string; value: string }[];
          }[];
        }
      | undefined
    >();
    expectTypeOf(error).toEqualTypeOf<
      | ServiceError<'IMG.0001' | 'IMG.0007' | 'IMG.0067' | 'IMG.0115'>
      | RoleLacksRight
      | RouteNotFound
      | CommonError
      | undefined
    >();
  });

  it('counts images without any further condition', () => {
    client.POST(path, { params: inProject, body: { action: 'count' } });
  });

  it('takes its limit as a string', () => {
    client.POST(path, {
      params: inProject,
      // @ts-expect-error a number
      body: { action: 'filter', limit: 10 },
    });
  });

  it('takes a list of values per key', () => {
    client.POST(path, {
      params: inProject,
      // @ts-expect-error one value instead of a list
      body: { action: 'filter', tags: [{ key: 'key1', value: 'value1' }] },
    });
  });

  it('does nothing without an action', () => {
    client.POST(path, {
      params: inProject,
      // @ts-expect-error action is missing
      body: { without_any_tag: true },
    });
  });

  it('needs the project', () => {
    client.POST(path, {
      // @ts-expect-error project_id is missing
      params: { path: {} },
      body: { action: 'count' },
    });
  });
});
