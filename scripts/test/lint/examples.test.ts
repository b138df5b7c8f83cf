import { isOpenApiDocument, type OpenApiDocument } from '@image-tags/openapi/description';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkExamples } from '../../src/lint/examples.ts';

const schemas = {
  Key: { type: 'string', maxLength: 3, examples: ['abc'], 'x-evidence': [] },
  Tag: { type: 'object', properties: { key: { $ref: '#/components/schemas/Key' } }, required: ['key'] },
  ClosedTag: { $ref: '#/components/schemas/Tag', unevaluatedProperties: false },
};

/** A bundle with one GET of `/tags/{key}`. */
function bundleWith(operation: object, components: object = {}): OpenApiDocument {
  const document: unknown = {
    openapi: '3.1.1',
    info: { title: 'Tags', version: '1' },
    paths: { '/tags/{key}': { get: operation } },
    components: { schemas, ...components },
  };
  if (!isOpenApiDocument(document)) throw new Error('The test made no OpenAPI document.');
  return document;
}

function answering(mediaType: object): object {
  return { responses: { 200: { description: 'A tag.', content: { 'application/json': mediaType } } } };
}

const responsePointer = '#/paths/~1tags~1{key}/get/responses/200/content/application~1json';

it('passes valid examples and counts them, those of schemas included', () => {
  const document = bundleWith(
    answering({
      schema: { $ref: '#/components/schemas/Tag' },
      examples: { One: { value: { key: 'a' } }, Two: { $ref: '#/components/examples/Two' } },
    }),
    { examples: { Two: { value: { key: 'ab' } } } },
  );
  expect(checkExamples(document, 'tags.json')).toEqual({ findings: [], count: 3 });
});

it('names file, pointer and reason of an invalid example of a body', () => {
  const document = bundleWith(
    answering({
      schema: { $ref: '#/components/schemas/Tag' },
      examples: { Long: { $ref: '#/components/examples/Long' } },
    }),
    { examples: { Long: { value: { key: 'abcd' } } } },
  );
  expect(checkExamples(document, 'tags.json').findings).toEqual([
    {
      file: 'tags.json',
      pointer: `${responsePointer}/examples/Long`,
      rule: 'ajv-examples',
      message: [
        `The example is not valid against the schema at ${responsePointer}/schema.`,
        '  /key must NOT have more than 3 characters',
        '  repair: correct the example or the schema in spec/, then run pnpm generate',
      ].join('\n'),
    },
  ]);
});

it('sees an undeclared property through a reference', () => {
  const document = bundleWith(
    answering({
      schema: { $ref: '#/components/schemas/ClosedTag' },
      examples: { Extra: { value: { key: 'a', bogus: 1 } } },
    }),
  );
  expect(checkExamples(document, 'tags.json').findings[0]?.message).toContain(
    'unevaluated properties: bogus',
  );
});

it('says only what the branch that applies says', () => {
  const schema: unknown = parse(`
    if: { properties: { key: { const: a } } }
    then: { required: [value] }
    else: { required: [note] }
  `);
  const document = bundleWith(answering({ schema, examples: { NoValue: { value: { key: 'a' } } } }));
  const [, ...reasons] = checkExamples(document, 'tags.json').findings[0]?.message.split('\n') ?? [];
  expect(reasons[0]).toBe("  the value must have required property 'value'");
  expect(reasons).toHaveLength(2);
});

it.each([
  [
    'a parameter',
    { parameters: [{ name: 'key', schema: { type: 'string' }, examples: { N: { value: 1 } } }] },
    '#/paths/~1tags~1{key}/get/parameters/0/examples/N',
  ],
  [
    'a header',
    { responses: { 204: { headers: { Allow: { schema: { type: 'string' }, example: 1 } } } } },
    '#/paths/~1tags~1{key}/get/responses/204/headers/Allow/example',
  ],
  [
    'a schema',
    answering({ schema: { properties: { key: { type: 'string', examples: [1] } } } }),
    `${responsePointer}/schema/properties/key/examples/0`,
  ],
])('finds an invalid example of %s', (_, operation, pointer) => {
  const { findings } = checkExamples(bundleWith(operation), 'tags.json');
  expect(findings.map((finding) => finding.pointer)).toEqual([pointer]);
});

it('knows the formats of JSON Schema', () => {
  const schema = { type: 'string', format: 'uuid' };
  const document = bundleWith(answering({ schema, examples: { NoUuid: { value: 'key1' } } }));
  expect(checkExamples(document, 'tags.json').findings).toHaveLength(1);
});
