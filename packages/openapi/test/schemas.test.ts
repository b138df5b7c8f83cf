import { expect, it } from 'vitest';
import { completenessOfDocument, type JsonSchema } from '../src/description.ts';
import { boxes } from './boxes.ts';

/** Pointers to the open object schemas of a description that answers a schema and has others to refer to. */
function openSchemas(schema: JsonSchema, others: Record<string, JsonSchema> = {}): readonly string[] {
  const responses = { '200': { description: 'Fine.', content: { 'application/json': { schema } } } };
  const document = boxes({ '/lids': { get: { operationId: 'getLids', responses } } }, others);
  const measure = completenessOfDocument(document).find((one) => one.measure.startsWith('object schemas'));
  return (measure?.missing ?? []).map((pointer) => pointer.replace(inline, '<inline>'));
}

const inline = '/paths/~1lids/get/responses/200/content/application~1json/schema';
const closed = { type: 'object', additionalProperties: false };

it.for([
  ['additionalProperties: false', closed],
  ['unevaluatedProperties: false', { type: 'object', unevaluatedProperties: false }],
  ['a reason in x-open', { type: 'object', 'x-open': 'The source says that more may come.' }],
  ['no objects to describe', { type: 'string' }],
] as const)('finds nothing open in a schema with %s', ([, schema]) => {
  expect(openSchemas(schema)).toEqual([]);
});

it.for([
  ['type: object alone', { type: 'object' }],
  ['objects among its types', { type: ['object', 'null'] }],
  ['properties and no type', { properties: { a: true } }],
  ['additionalProperties of some schema', { type: 'object', additionalProperties: { type: 'string' } }],
  ['an empty reason', { type: 'object', 'x-open': '' }],
] as const)('finds a schema with %s open', ([, schema]) => {
  expect(openSchemas(schema)).toEqual(['<inline>']);
});

it.for([
  ['properties', { ...closed, properties: { lid: { type: 'object' } } }, '/properties/lid'],
  ['items', { type: 'array', items: { type: 'object' } }, '/items'],
  ['prefixItems', { type: 'array', prefixItems: [{ type: 'object' }] }, '/prefixItems/0'],
  [
    'additionalProperties',
    { 'x-open': 'A map.', additionalProperties: { type: 'object' } },
    '/additionalProperties',
  ],
] as const)('looks into %s', ([, schema, pointer]) => {
  expect(openSchemas(schema)).toEqual([`<inline>${pointer}`]);
});

it('looks behind a reference and counts what is there once', () => {
  const schema = {
    type: 'array',
    prefixItems: [{ $ref: '#/components/schemas/Lid' }, { $ref: '#/components/schemas/Lid' }],
  };
  expect(openSchemas(schema, { Lid: { type: 'object' } })).toEqual(['/components/schemas/Lid']);
});

it('ends when a schema contains itself', () => {
  const lid = { ...closed, properties: { lid: { $ref: '#/components/schemas/Lid' } } };
  expect(openSchemas({ $ref: '#/components/schemas/Lid' }, { Lid: lid })).toEqual([]);
});

// Biome takes an object with `then` for a promise; JSON.parse keeps it from seeing one.
const alternatives = (keywords: string): JsonSchema =>
  JSON.parse(`{ "if": {}, "then": { "$ref": "#/components/schemas/Lid" }, "else": false ${keywords} }`);

it('takes an alternative of a closed schema for closed', () => {
  expect(openSchemas(alternatives(', "unevaluatedProperties": false'), { Lid: { type: 'object' } })).toEqual(
    [],
  );
});

it('finds an alternative of an open schema open', () => {
  expect(openSchemas(alternatives(''), { Lid: { type: 'object' } })).toEqual(['/components/schemas/Lid']);
});

const closedAlternative = alternatives(', "unevaluatedProperties": false');
const itself = { $ref: '#/components/schemas/Lid' };

it.for([
  ['after', [closedAlternative, itself]],
  ['before', [itself, closedAlternative]],
] as const)('finds an alternative open that is also used by itself, %s', ([, prefixItems]) => {
  const schema = { type: 'array', prefixItems };
  expect(openSchemas(schema, { Lid: { type: 'object' } })).toEqual(['/components/schemas/Lid']);
});

it('does not let a closed schema close what its properties hold', () => {
  const schema = { ...closed, properties: { lid: { $ref: '#/components/schemas/Lid' } } };
  expect(openSchemas(schema, { Lid: { type: 'object' } })).toEqual(['/components/schemas/Lid']);
});
