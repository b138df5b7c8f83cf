import { describe, expect, it } from 'vitest';
import { isClosed, subschemasOf } from '../src/description.ts';

const leaf = { type: 'string' };

describe('the schemas inside a schema', () => {
  it.each([
    ['items', { items: leaf }],
    ['properties/a', { properties: { a: leaf } }],
    ['prefixItems/1', { prefixItems: [true, leaf] }],
    ['then', { then: leaf }],
    ['else', { else: leaf }],
    ['unevaluatedProperties', { unevaluatedProperties: leaf }],
    ['$defs/A/items', { $defs: { A: { items: leaf } } }],
  ])('include the one at %s', (place, schema) => {
    const found = subschemasOf(schema).map(({ keys, schema: inner }) => [keys.join('/'), inner]);
    expect(found[0]).toEqual(['', schema]);
    expect(found).toContainEqual([place, leaf]);
  });

  it.each(['if', 'not'])('are conditions everywhere below %s', (keyword) => {
    const found = subschemasOf({ [keyword]: { properties: { a: leaf } } });
    expect(found.map(({ condition }) => condition)).toEqual([false, true, true]);
  });

  it('are none where there is a boolean schema, and stop at a reference', () => {
    expect(subschemasOf(true)).toEqual([]);
    expect(subschemasOf({ items: { $ref: '#/components/schemas/Tag' } })).toHaveLength(2);
  });
});

it.each([
  [{ additionalProperties: false }, true],
  [{ unevaluatedProperties: false }, true],
  [{ additionalProperties: leaf }, false],
  [{}, false],
])('isClosed of %j is %s', (schema, closed) => {
  expect(isClosed(schema)).toBe(closed);
});
