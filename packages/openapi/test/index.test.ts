import { describe, expect, it } from 'vitest';
import { type ApiName, apiNames, basePathOf, bundle, isApiName, operationsOf } from '../src/index.ts';

// The second entry: the APIs and operations that the project set out to describe.
const operations: Record<ApiName, readonly string[]> = {
  'ims-v2': [
    'POST /v2/{project_id}/images/{image_id}/tags',
    'GET /v2/{project_id}/images/{image_id}/tags',
    'POST /v2/{project_id}/images/{image_id}/tags/action',
    'DELETE /v2/{project_id}/images/{image_id}/tags/{key}',
    'GET /v2/{project_id}/images/tags',
    'POST /v2/{project_id}/images/resource_instances/action',
  ],
  'ims-v1': ['PUT /v1/cloudimages/tags', 'GET /v1/cloudimages/tags'],
  'ecl-v2': [
    'PUT /v2/images/{image_id}/tags/{tag}',
    'DELETE /v2/images/{image_id}/tags/{tag}',
    'GET /v2/images/{image_id}',
  ],
  'rackspace-v2': [
    'PUT /images/{image_id}/tags/{tag}',
    'DELETE /images/{image_id}/tags/{tag}',
    'GET /images/{image_id}',
  ],
  'glance-v2': [
    'GET /',
    'GET /versions',
    'GET /v2/images',
    'POST /v2/images',
    'GET /v2/images/{image_id}',
    'PATCH /v2/images/{image_id}',
    'DELETE /v2/images/{image_id}',
    'PUT /v2/images/{image_id}/tags/{tag}',
    'DELETE /v2/images/{image_id}/tags/{tag}',
    'GET /v2/schemas/image',
  ],
};

const basePaths: Record<ApiName, string> = {
  'ims-v2': '',
  'ims-v1': '',
  'ecl-v2': '',
  'rackspace-v2': '/v2',
  'glance-v2': '',
};

it('has all five APIs', () => {
  expect([...apiNames].sort()).toEqual(Object.keys(operations).sort());
});

describe.for(apiNames)('%s', (api) => {
  it('has the operations of the plan', () => {
    const found = operationsOf(api).map(({ method, path }) => `${method} ${path}`);
    expect(found.sort()).toEqual([...operations[api]].sort());
  });

  it('has the base path of its first server', () => {
    expect(basePathOf(api)).toBe(basePaths[api]);
  });

  it('is an OpenAPI 3.1 document that says which JSON Schema it speaks', () => {
    expect(bundle(api)).toMatchObject({
      openapi: '3.1.1',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('has no reference that leads out of the document', () => {
    const references = [...JSON.stringify(bundle(api)).matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, target]) => target,
    );
    expect(references.filter((target) => !target?.startsWith('#/components/'))).toEqual([]);
  });
});

it('has operationIds that are unique within each API', () => {
  const ids = apiNames.flatMap((api) => operationsOf(api).map(({ operationId }) => `${api} ${operationId}`));
  expect(new Set(ids).size).toBe(ids.length);
});

it('knows the names of its APIs from others', () => {
  expect(apiNames.every(isApiName)).toBe(true);
  expect(isApiName('toString')).toBe(false);
});

it('says which APIs there are when asked for another', () => {
  const unknown: string = 'ims-v3';
  // What a caller in JavaScript can do.
  const ask = bundle as (api: string) => unknown;
  expect(() => ask(unknown)).toThrow(`No API is called "ims-v3". There are: ${apiNames.join(', ')}.`);
});
