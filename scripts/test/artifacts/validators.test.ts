import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '@image-tags/openapi';
import { isObject, isOpenApiDocument, type OpenApiDocument } from '@image-tags/openapi/description';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { validatorsModule } from '../../src/artifacts/validators.ts';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly keyword: string; readonly instancePath: string }[];
}

/** What a module of validators exports, as far as it is as promised. */
async function loaded(text: string): Promise<(operation: string, place: string) => Validate> {
  const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-validators-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'validators.mjs');
  await writeFile(file, text);
  const { default: validators }: { default: unknown } = await import(pathToFileURL(file).href);
  return (operation, place) => {
    const own = isObject(validators) ? validators[operation] : undefined;
    const holder = isObject(own) && place !== 'body' ? own.parameters : own;
    const validate = isObject(holder) ? holder[place] : undefined;
    if (!isValidate(validate)) throw new Error(`There is no validator of ${place} of ${operation}.`);
    return validate;
  };
}

function isValidate(value: unknown): value is Validate {
  return typeof value === 'function';
}

let text: string;

beforeAll(async () => {
  text = await validatorsModule(bundle('ims-v2'));
});

describe('the validators of an API', () => {
  it('are one module without imports that evaluates no text', () => {
    expect(text).not.toMatch(/^\s*import\b|\bimport\(|^(?!.*code = ).*\brequire\(|\beval\b|\bFunction\(/m);
    expect(text.match(/^export /gm)).toHaveLength(1);
  });

  it('tell a body that the description allows from one that it does not, and where it is wrong', async () => {
    const validate = (await loaded(text))('addImageTag', 'body');
    expect(validate({ tag: { key: 'key1', value: 'value1' } })).toBe(true);
    expect(validate({ tag: { key: 'k'.repeat(37), value: 7 }, more: 1 })).toBe(false);
    expect(validate.errors).toMatchObject([
      { keyword: 'additionalProperties', instancePath: '' },
      { keyword: 'maxLength', instancePath: '/tag/key' },
      { keyword: 'type', instancePath: '/tag/value' },
    ]);
  });

  it('count characters, not UTF-16 units', async () => {
    const validate = (await loaded(text))('addImageTag', 'body');
    expect(validate({ tag: { key: '🚀'.repeat(36), value: '' } })).toBe(true);
    expect(validate({ tag: { key: '🚀'.repeat(37), value: '' } })).toBe(false);
  });

  it('are there for every parameter by place and name', async () => {
    const validate = (await loaded(text))('addImageTag', 'path.image_id');
    expect(validate('67e17426-359e-49fb-aa12-0bd1756ec240')).toBe(true);
    expect(validate(7)).toBe(false);
  });

  it('are made alike wherever they are made', async () => {
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(tmpdir());
    expect(await validatorsModule(bundle('ims-v2'))).toBe(text);
  });
});

describe('validators of other schemas', () => {
  it('follow schemas that refer to themselves, and to parts of others', async () => {
    const validate = (await loaded(await validatorsModule(documentOf('#/components/schemas/Tree'))))(
      'plant',
      'body',
    );
    expect(validate({ name: 'a', branches: [{ name: 'b' }] })).toBe(true);
    expect(validate({ name: 'a', branches: [{ name: 'bb' }] })).toBe(false);
    expect(validate.errors).toMatchObject([{ keyword: 'maxLength', instancePath: '/branches/0/name' }]);
  });

  it('cannot be made of a reference that leads to no component', async () => {
    await expect(validatorsModule(documentOf('#/x-schemas/Tree'))).rejects.toThrow(
      'The schema reference #/x-schemas/Tree leads to no component',
    );
  });
});

function documentOf(reference: string): OpenApiDocument {
  const document: unknown = {
    openapi: '3.1.1',
    info: { title: 'Trees', version: '1' },
    paths: {
      '/trees': {
        post: {
          operationId: 'plant',
          requestBody: { content: { 'application/json': { schema: { $ref: reference } } } },
          responses: {},
        },
      },
    },
    components: {
      schemas: {
        Tree: {
          type: 'object',
          description: 'A tree.',
          'x-evidence': [],
          properties: {
            name: { $ref: '#/components/schemas/Words/properties/title' },
            branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          },
        },
        Words: { type: 'object', properties: { title: { type: 'string', maxLength: 1 } } },
      },
    },
  };
  if (!isOpenApiDocument(document)) throw new Error('The test made no OpenAPI document.');
  return document;
}
