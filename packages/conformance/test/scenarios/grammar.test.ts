import type { Fact } from '@image-tags/behaviour';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/scenarios/facts.ts';
import { stepOf } from '../../src/scenarios/step.ts';
import { shownTag, spelled, tagOf, tagsOf, textOf } from '../../src/scenarios/tag.ts';

const facts: Readonly<Record<string, Fact>> = { limit: 10, 'key-length.limit': 36, separator: '.' };
const factOf = (name: string): Fact => {
  const fact = facts[name];
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return fact;
};
const label = { kind: 'label', factOf } as const;
const pair = { kind: 'pair', factOf } as const;

describe('a number of a scenario', () => {
  it.each([
    [3, 3],
    ['limit', 10],
    ['limit + 1', 11],
    ['limit - 1', 9],
    ['key-length.limit - 35', 1],
  ])('%s is %s', (written, number) => {
    expect(numberOf(written, factOf)).toBe(number);
  });

  it.each(['limit * 2', '1 + limit', 'limit+1', '', 1.5, null])('is not %j', (written) => {
    expect(() => numberOf(written, factOf)).toThrow('is no number');
  });

  it('has to come from a fact that is one', () => {
    expect(() => numberOf('separator', factOf)).toThrow('the fact separator is "."');
  });
});

describe('a tag of a scenario', () => {
  it.each([
    ['golden', { key: 'golden', value: '' }],
    ['size=large', { key: 'size', value: 'large' }],
    ['a=b=c', { key: 'a', value: 'b=c' }],
    [
      { key: 'a', value: { repeat: 'v', times: 'limit - 7' } },
      { key: 'a', value: 'vvv' },
    ],
  ])('%j is a pair', (written, tag) => {
    expect(tagOf(written, pair)).toEqual(tag);
  });

  it('is a label where tags are labels', () => {
    expect(tagOf('golden', label)).toEqual({ key: 'golden' });
    expect(tagOf({ label: 'a=b' }, label)).toEqual({ key: 'a=b' });
  });

  it('is no pair where tags are labels', () => {
    expect(() => tagOf('size=large', label)).toThrow('the tags of this API are labels');
  });

  it('is one of t1, t2 and so on where there are so many', () => {
    expect(tagsOf({ count: 'limit - 8' }, label)).toEqual([{ key: 't1' }, { key: 't2' }]);
  });

  it('is spelled as a pair, a label or one text', () => {
    const tag = { key: 'size', value: 'large' };
    expect(spelled(tag, 'pair', '.')).toEqual(tag);
    expect(spelled(tag, 'label', '.')).toBe('size');
    expect(spelled(tag, 'text', '.')).toBe('size.large');
    expect(shownTag({ key: 'size', value: '' })).toBe('size');
  });

  it('can repeat a text', () => {
    expect(textOf({ repeat: 'ab', times: 2 }, factOf)).toBe('abab');
    expect(() => textOf(5, factOf)).toThrow('5 is no text');
  });
});

describe('a step of a scenario', () => {
  it('is the owner’s and expects success unless it says otherwise', () => {
    expect(stepOf({ add: 'golden' })).toMatchObject({
      kind: 'call',
      concept: 'add',
      as: 'owner',
      expect: 'done',
    });
  });

  it('may make several images', () => {
    const step = stepOf({ images: [['a'], { tags: ['b'], name: 'web', protected: true }, { count: 2 }] });
    expect(step).toEqual({
      kind: 'given',
      as: 'owner',
      images: [{ tags: ['a'] }, { tags: ['b'], name: 'web', protected: true }, { tags: { count: 2 } }],
    });
  });

  it('has to be one of those that the grammar has', () => {
    expect(() => stepOf({ wait: 5 })).toThrow('has neither given, images, tags nor a concept');
  });
});
