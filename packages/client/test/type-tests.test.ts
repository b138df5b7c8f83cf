import { readdir, readFile } from 'node:fs/promises';
import { apiNames, operationsOf } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';

const folder = new URL('types/', import.meta.url);

/** The blocks of an API's type tests by the operationId that each bears. */
async function blocksOf(api: string): Promise<Map<string, string>> {
  const text = await readFile(new URL(`${api}.test-d.ts`, folder), 'utf8');
  const [, ...blocks] = text.split(/^describe\('/m);
  return new Map(blocks.map((block) => [block.slice(0, block.indexOf("'")), block]));
}

describe.each(apiNames)('%s', (api) => {
  const operationIds = operationsOf(api).map(({ operationId }) => operationId);

  it('has a type test for each of its operations and for no other', async () => {
    const blocks = await blocksOf(api);
    expect([...blocks.keys()].sort()).toEqual([...operationIds].sort());
    expect(blocks.size).toBe(operationIds.length);
  });

  it.each(operationIds)('has type tests for %s of data, error and a refused call', async (operationId) => {
    const block = (await blocksOf(api)).get(operationId);
    expect(block).toContain('expectTypeOf(data).toEqualTypeOf');
    expect(block).toContain('expectTypeOf(error).toEqualTypeOf');
    expect(block).toContain('@ts-expect-error');
  });
});

it('each API has as many operations with type tests as it should have', async () => {
  const counts = await Promise.all(apiNames.map(async (api) => [api, (await blocksOf(api)).size]));
  expect(Object.fromEntries(counts)).toEqual({
    'ecl-v2': 3,
    'glance-v2': 10,
    'ims-v1': 2,
    'ims-v2': 6,
    'rackspace-v2': 3,
  });
});

it('there are no type tests of APIs that do not exist', async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test-d.ts'));
  expect(files.sort()).toEqual(apiNames.map((api) => `${api}.test-d.ts`).sort());
});
