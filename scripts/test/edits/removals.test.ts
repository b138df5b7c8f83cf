import { apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { describe, expect, it } from 'vitest';
import { type Removal, removalKinds, removalsOf, textWithout } from './removals.ts';
import { sampleOf } from './sample.ts';

describe('the removals from a description', () => {
  it('are those of every file that its references lead to, of all kinds', async () => {
    const removals = await removalsOf(repositoryRoot, 'ims-v2');
    const places = removals.map(({ kind, file, keys }) => `${kind} ${file} ${keys.join('/')}`);
    const path = 'spec/ims-v2/paths/v2_{project_id}_images_{image_id}_tags.yaml';
    expect(places).toEqual(
      expect.arrayContaining([
        `response ${path} post/responses/503`,
        `parameter ${path} parameters/1`,
        `example ${path} post/requestBody/content/application/json/examples/Overwrite`,
        'example spec/common/ims/components/responses/Unauthorized.yaml content/application/json/examples/MissingToken',
        'example spec/common/ims/components/headers/XRequestId.yaml example',
        'required property spec/common/ims/components/schemas/Tag.yaml required/1',
      ]),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('leave out what only looks like a description, such as a schema in an example', async () => {
    const removals = await removalsOf(repositoryRoot, 'glance-v2');
    expect(removals.filter(({ file }) => file.includes('/examples/'))).toEqual([]);
  });
});

describe('a text without what is removed', () => {
  it('keeps all else', () => {
    const text = '# kept\nrequired: [key, value] # kept too\nproperties:\n  key: { $ref: Key.yaml }\n';
    expect(textWithout(text, ['required', 0])).toBe(
      text.replace('key, value', 'value').replace('[value]', '[ value ]'),
    );
  });

  it('loses a list that becomes empty', () => {
    expect(textWithout('type: object\nrequired: [key]\n', ['required', 0])).toBe('type: object\n');
  });
});

describe('a sample of removals', () => {
  const many = apiNames.flatMap((api) =>
    removalKinds.flatMap((kind) =>
      Array.from({ length: 9 }, (_, index): Removal => ({ api, kind, file: 'spec/x.yaml', keys: [index] })),
    ),
  );

  it('has as many of each kind from each API', () => {
    const groups = Map.groupBy(sampleOf(many, 40, 1), ({ api, kind }) => `${api} ${kind}`);
    expect([...groups.values()].map(({ length }) => length)).toEqual(Array(20).fill(2));
  });

  it('is the same for the same seed and another for another', () => {
    expect(sampleOf(many, 40, 1)).toEqual(sampleOf(many, 40, 1));
    expect(sampleOf(many, 40, 1)).not.toEqual(sampleOf(many, 40, 2));
  });

  it('is everything when that much is asked for', () => {
    expect(sampleOf(many, Number.POSITIVE_INFINITY, 1)).toHaveLength(many.length);
  });
});
