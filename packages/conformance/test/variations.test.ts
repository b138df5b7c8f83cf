import { describe, expect, it } from 'vitest';
import { type Variation, variationsOf } from '../src/plan/variations.ts';

const text = (limits: object) => ({ type: 'string', ...limits });
/** Entries, because an object literal with `then` looks like a promise to linters. */
const alternatives = (yes: object, no: object) =>
  Object.fromEntries([
    ['then', yes],
    ['else', no],
  ]);
const told = ({ bound, change, verdict }: Variation) => `${bound}: ${change} ${verdict}`;

describe('the variations of a body', () => {
  it.each([
    ['maxLength', text({ maxLength: 5 }), 'key1', { accepted: ['key11'], refused: ['key111'] }],
    ['minLength', text({ minLength: 2 }), 'key1', { accepted: ['ke'], refused: ['k'] }],
    ['minLength of one', text({ minLength: 1 }), 'key1', { accepted: ['k'], refused: [''] }],
    [
      'a length within a pattern',
      text({ pattern: '^[a-z]{1,3}$' }),
      'ab',
      { accepted: ['abb'], refused: ['abbb'] },
    ],
    ['another pattern', text({ pattern: '\\S' }), 'key1', { accepted: [], refused: [' ', ''] }],
    [
      'enum',
      text({ enum: ['create', 'delete'] }),
      'create',
      { accepted: ['create', 'delete'], refused: ['CREATE'] },
    ],
    ['const', text({ const: 'create' }), 'create', { accepted: [], refused: ['CREATE'] }],
    [
      'format',
      text({ format: 'uuid' }),
      '67e17426-359e-49fb-aa12-0bd1756ec240',
      { accepted: [], refused: ['no such format', ''] },
    ],
    ['minimum', { type: 'integer', minimum: 1 }, 5, { accepted: [1], refused: [0] }],
    ['maximum', { type: 'integer', maximum: 9 }, 5, { accepted: [9], refused: [10] }],
    ['exclusiveMinimum', { type: 'integer', exclusiveMinimum: 1 }, 5, { accepted: [2], refused: [1] }],
    ['exclusiveMaximum', { type: 'integer', exclusiveMaximum: 9 }, 5, { accepted: [8], refused: [9] }],
    ['multipleOf', { type: 'integer', multipleOf: 4 }, 8, { accepted: [], refused: [6] }],
    [
      'maxItems',
      { type: 'array', maxItems: 2 },
      ['a'],
      { accepted: [['a', 'a-1']], refused: [['a', 'a-1', 'a-2']] },
    ],
    ['minItems', { type: 'array', minItems: 1 }, ['a', 'b'], { accepted: [['a']], refused: [[]] }],
    ['uniqueItems', { type: 'array', uniqueItems: true }, ['a'], { accepted: [], refused: [['a', 'a']] }],
    ['required', { type: 'object', required: ['a'] }, { a: 1, b: 2 }, { accepted: [], refused: [{ b: 2 }] }],
    [
      'additionalProperties',
      { type: 'object', properties: { a: {} }, additionalProperties: false },
      { a: 1 },
      { accepted: [], refused: [{ a: 1, undeclared_property: 'undeclared' }] },
    ],
  ])('keep to %s and break it by one', (_, schema, example, expected) => {
    const { variations, uncrossed } = variationsOf(schema, [example]);
    const values = (verdict: string) =>
      variations.filter((variation) => variation.verdict === verdict).map(({ value }) => value);
    expect({ accepted: values('accepted'), refused: values('refused') }).toEqual(expected);
    expect(uncrossed).toEqual([]);
  });

  it('reach into properties, items and the branch that an example takes', () => {
    const tags = (maxLength: number) => ({
      properties: { tags: { type: 'array', items: text({ maxLength }) } },
    });
    const branches = {
      if: { properties: { action: { const: 'create' } } },
      ...alternatives(tags(3), tags(9)),
    };
    const schema = { type: 'object', properties: { action: text({}) }, ...branches };
    const create = { action: 'create', tags: ['a'] };
    const { variations, uncrossed } = variationsOf(schema, [create]);
    expect(variations.map(told)).toEqual([
      '/then/properties/tags/items/maxLength: 3 characters accepted',
      '/then/properties/tags/items/maxLength: 4 characters refused',
    ]);
    expect(uncrossed).toEqual(['/else/properties/tags/items/maxLength']);
  });

  it('break each length that hides in a pattern', () => {
    const { variations } = variationsOf(text({ pattern: '^[a-z]{1,3}(\\.[0-9]{0,2})?$' }), ['a.1']);
    expect(variations.map(({ value }) => value)).toEqual(['aaa.1', 'a.11', 'aaaa.1', 'a.111']);
  });

  it('rather break a bound alone than together with another', () => {
    const schema = {
      type: 'object',
      properties: { tag: {} },
      if: { required: ['tag'] },
      ...alternatives({ properties: { tag: text({ pattern: '^[a-z]{1,3}$', maxLength: 3 }) } }, {}),
      unevaluatedProperties: false,
    };
    const { variations, uncrossed } = variationsOf(schema, [{ tag: 'ab' }]);
    expect(
      variations.filter(({ verdict }) => verdict === 'refused').map(({ bound, value }) => [bound, value]),
    ).toEqual([
      ['/closed', { tag: 'ab', undeclared_property: 'undeclared' }],
      ['/then/properties/tag/pattern', { tag: 'abbb' }],
      ['/then/properties/tag/maxLength', { tag: 'abbb' }],
    ]);
    expect(uncrossed).toEqual([]);
  });

  it('leave out what another bound forbids', () => {
    const { variations } = variationsOf(text({ maxLength: 3, pattern: '^ab?$' }), ['ab']);
    expect(variations.filter(({ verdict }) => verdict === 'accepted')).toEqual([]);
  });

  it('say which bounds no example comes near', () => {
    const schema = { type: 'object', properties: { limit: text({ maxLength: 3 }), tags: { maxItems: 2 } } };
    expect(variationsOf(schema, [{ tags: [] }]).uncrossed).toEqual([
      '/properties/limit/maxLength',
      '/properties/tags/maxItems',
    ]);
  });
});
