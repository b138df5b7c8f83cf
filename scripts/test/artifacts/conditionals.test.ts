import { lookUp, type OpenApiDocument } from '@image-tags/openapi/description';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withUnions } from '../../src/artifacts/conditionals.ts';

/** What becomes of a schema that stands beside A with properties a and s, B with b and s, C with if/then/else. */
function rewritten(schema: string): unknown {
  const schemas: unknown = parse(`
    Schema: ${schema}
    A: { type: object, properties: { a: {}, s: {} } }
    B: { type: object, properties: { b: {}, s: {} } }
    C: { if: {}, then: { properties: { c: {} } }, else: { properties: { d: {} } } }
  `);
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas },
  };
  return lookUp(withUnions(document), '#/components/schemas/Schema');
}

const a = { $ref: '#/components/schemas/A' };
const b = { $ref: '#/components/schemas/B' };
const c = { $ref: '#/components/schemas/C' };
const aOrB = "if: {}, then: { $ref: '#/components/schemas/A' }, else: { $ref: '#/components/schemas/B' }";
const aOrC = "if: {}, then: { $ref: '#/components/schemas/A' }, else: { $ref: '#/components/schemas/C' }";

it('keeps what stands beside the alternatives', () => {
  expect(rewritten(`{ type: object, required: [x], ${aOrB} }`)).toEqual({
    type: 'object',
    required: ['x'],
    oneOf: [a, b],
  });
});

it('lets an open schema have properties of both alternatives', () => {
  expect(rewritten(`{ ${aOrB} }`)).toEqual({ oneOf: [a, b] });
});

it('makes each alternative of a closed schema refuse what only the other has', () => {
  expect(rewritten(`{ ${aOrB}, unevaluatedProperties: false }`)).toEqual({
    unevaluatedProperties: false,
    oneOf: [
      { allOf: [a], properties: { b: false } },
      { allOf: [b], properties: { a: false } },
    ],
  });
});

it('refuses nothing that the parent itself has', () => {
  const parent = rewritten(`{ properties: { a: {}, b: {} }, ${aOrB}, unevaluatedProperties: false }`);
  expect(parent).toMatchObject({ oneOf: [a, b] });
});

it('looks for properties in alternatives of alternatives', () => {
  expect(rewritten(`{ ${aOrC}, unevaluatedProperties: false }`)).toMatchObject({
    oneOf: [
      { allOf: [a], properties: { c: false, d: false } },
      { allOf: [c], properties: { a: false, s: false } },
    ],
  });
});

it('rewrites a schema inside another', () => {
  expect(rewritten(`{ items: { ${aOrB} } }`)).toEqual({ items: { oneOf: [a, b] } });
});

it('leaves an if without both alternatives as it is', () => {
  expect(Object.keys(rewritten(`{ if: {}, then: {} }`) ?? {})).toEqual(['if', 'then']);
});
