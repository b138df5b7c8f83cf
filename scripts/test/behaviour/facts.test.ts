import { isOpenApiDocument, type OpenApiDocument } from '@image-tags/openapi/description';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { resolveCast } from '../../src/behaviour/cast.ts';
import type { BehaviourFile, ConceptsFile, RuleEntry, RuleFile } from '../../src/behaviour/file-types.ts';
import { type MergedFacts, mergeFacts } from '../../src/behaviour/merging.ts';
import { resolveFacts } from '../../src/behaviour/pointers.ts';
import { resolveBehaviour } from '../../src/behaviour/resolving.ts';
import type { Loaded } from '../../src/behaviour/shape.ts';
import { YamlFile } from '../../src/behaviour/yaml-file.ts';

function layer(name: string, content: BehaviourFile): Loaded<BehaviourFile> {
  return { file: new YamlFile(`spec/${name}/behaviour.yaml`, stringify(content)), content };
}

function merged(...layers: readonly Loaded<BehaviourFile>[]): MergedFacts {
  const facts = mergeFacts(layers);
  if (facts === undefined) throw new Error('The test merged nothing.');
  return facts;
}

function documentWith(parts: object): OpenApiDocument {
  const document: unknown = { openapi: '3.1.1', info: { title: 'Tags', version: '1' }, paths: {}, ...parts };
  if (!isOpenApiDocument(document)) throw new Error('The test made no OpenAPI document.');
  return document;
}

const image = { id: 'i1', name: 'web', tags: ['blue'], status: 'active', created_at: '2026-01-15T09:30:00Z' };
const document = documentWith({
  paths: {
    '/images': {
      get: {
        operationId: 'listImages',
        responses: {
          200: {
            description: 'Images.',
            content: {
              'application/json': { schema: {}, examples: { Two: { value: { images: [image, {}] } } } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: { Tags: { type: 'array', maxItems: 10, default: '25', items: { type: 'string' } } },
  },
});

const concepts: ConceptsFile = {
  concepts: { removeMany: { title: 'Remove several tags', description: 'Several go.', roles: [] } },
  callers: {},
};
const cast = { project: 'p1', images: [] };

describe('facts of an API that extends a file', () => {
  const base = layer('common', {
    tag: 'label',
    cast,
    concepts: { add: { operation: 'addTag' }, list: { operation: 'listTags' } },
    rules: { 'tag-limit': { notOffered: 'There is none.' }, remove: { notOffered: 'Nothing goes.' } },
  });
  const own = layer('ims-v2', {
    tag: 'pair',
    concepts: { add: { operation: 'putTag', with: {} } },
    rules: { 'tag-limit': { facts: { limit: 3 }, evidence: [] } },
  });

  it('have the concepts and rules of both, its own where both have one', () => {
    const { concepts: bound, rules } = merged(base, own);
    expect([...bound].map(([name, { value }]) => [name, value.operation])).toEqual([
      ['add', 'putTag'],
      ['list', 'listTags'],
    ]);
    expect([...rules].map(([id, { value }]) => [id, value])).toEqual([
      ['tag-limit', { facts: { limit: 3 }, evidence: [] }],
      ['remove', { notOffered: 'Nothing goes.' }],
    ]);
  });

  it('say of each rule in which file and line it stands', () => {
    const { behaviour } = resolveBehaviour('ims-v2', merged(base, own), document, [], concepts, []);
    expect(behaviour?.rules['tag-limit']?.at).toBe('spec/ims-v2/behaviour.yaml:7');
    expect(behaviour?.rules.remove?.at).toBe('spec/common/behaviour.yaml:13');
  });

  it('have its tag and its cast, or else those of the file', () => {
    const { tag, cast: found } = merged(base, own);
    expect({ tag, cast: found?.value }).toEqual({ tag: 'pair', cast });
  });

  it('are no behaviour without a cast', () => {
    const { behaviour, problems } = resolveBehaviour('ims-v2', merged(own), document, [], concepts, []);
    expect(behaviour).toBeUndefined();
    expect(problems[0]?.message).toMatch(/^Nothing says what the cast of this API is\.\n/);
  });
});

describe('a rule about a concept that the API lacks', () => {
  const rule: RuleFile = { id: 'batch', title: 'A', why: 'B', concepts: ['removeMany'], scenarios: [] };

  it('is not offered, in the words of the concept', () => {
    const facts = merged(layer('ims-v2', { tag: 'pair', cast }));
    const { behaviour } = resolveBehaviour('ims-v2', facts, document, [rule], concepts, []);
    expect(behaviour?.rules.batch).toMatchObject({
      offered: false,
      reason: 'No operation lets one remove several tags.',
    });
  });
});

describe('a fact', () => {
  const resolved = (facts: NonNullable<RuleEntry['facts']>) => {
    const file = new YamlFile('spec/ims-v2/behaviour.yaml', stringify({ rules: { 'tag-limit': { facts } } }));
    return resolveFacts({ value: { facts }, file, keys: ['rules', 'tag-limit'] }, document, 'ims-v2');
  };

  it('that begins with # is what stands there in the bundle', () => {
    expect(resolved({ limit: '#/components/schemas/Tags/maxItems' }).facts).toEqual({ limit: 10 });
  });

  it('that is a number written as a text in the bundle is the number', () => {
    expect(resolved({ default: '#/components/schemas/Tags/default' }).facts).toEqual({ default: 25 });
  });

  it('of any other kind is itself', () => {
    const facts = { unit: 'bytes', checked: false, order: ['a', 'b'] };
    expect(resolved(facts)).toEqual({ facts, problems: [] });
  });

  it.each(['#/components/schemas/Tags/minItems', '#/components/schemas/Tags/items'])(
    'cannot be what stands at %s, and the line is named',
    (limit) => {
      const { facts, problems } = resolved({ limit });
      expect(facts).toEqual({});
      expect(problems).toMatchObject([{ position: { line: 4, column: 7 }, rule: 'behaviour/pointers' }]);
    },
  );
});

describe('an image of the cast', () => {
  const resolvedImages = (images: (typeof cast)['images'] | readonly object[], tag: 'label' | 'pair') => {
    const file = new YamlFile('spec/ims-v2/behaviour.yaml', stringify({ cast: { project: 'p1', images } }));
    return resolveCast({ value: { project: 'p1', images }, file, keys: ['cast'] }, document, tag);
  };

  it('is taken out of an example, with whatever else the example shows of it', () => {
    const shown = { operation: 'listImages', example: 'Two', at: '/images/0' };
    expect(resolvedImages([shown], 'label').images).toEqual([
      {
        id: 'i1',
        name: 'web',
        tags: [{ key: 'blue', value: '' }],
        properties: { status: 'active', created_at: '2026-01-15T09:30:00Z' },
      },
    ]);
  });

  it('is written with pairs, of which the value begins after the first equals sign', () => {
    const { images } = resolvedImages([{ id: 'i2', tags: ['a=b=c', 'd'] }], 'pair');
    expect(images).toEqual([
      {
        id: 'i2',
        name: null,
        tags: [
          { key: 'a', value: 'b=c' },
          { key: 'd', value: '' },
        ],
        properties: {},
      },
    ]);
  });

  it.each(['/images/1', '/images/2', '/images/constructor', '/pictures'])('is not found at %s', (at) => {
    const { images, problems } = resolvedImages([{ operation: 'listImages', example: 'Two', at }], 'label');
    expect(images).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'behaviour/cast' }]);
  });
});
