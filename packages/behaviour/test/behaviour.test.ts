import { apiNames } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';
import { behaviourOf, callers, conceptNames, concepts, isConceptName, rules } from '../src/index.ts';

describe('the behaviour facts', () => {
  it.each(apiNames)('are there for %s', (api) => {
    expect(behaviourOf(api)).toMatchObject({ api, tag: expect.stringMatching(/^(label|pair)$/) });
  });

  it('are not there for an API that nobody described', () => {
    // @ts-expect-error No API has this name.
    expect(() => behaviourOf('ims-v3')).toThrow(/^No API is called "ims-v3"\. There are: ims-v2, /);
  });

  it.each(apiNames)('answer every rule for %s, if only by not offering it', (api) => {
    expect(Object.keys(behaviourOf(api).rules)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });

  it('take the tag limits from the descriptions', () => {
    const limits = apiNames.map((api) => {
      const rule = behaviourOf(api).rules['tag-limit'];
      return [api, rule?.offered === true ? rule.facts.limit : undefined];
    });
    expect(Object.fromEntries(limits)).toMatchObject({ 'ims-v2': 10, 'ims-v1': 10, 'glance-v2': 128 });
  });

  it('explain every concept, and name no other', () => {
    expect(Object.keys(concepts).sort()).toEqual([...conceptNames].sort());
    expect(isConceptName('toString')).toBe(false);
  });

  it('have a caller with a token, and one without', () => {
    const tokens = new Map(callers.map(({ name, token }) => [name, token]));
    expect(tokens.get('owner')).toBeDefined();
    expect(tokens.has('nobody') && tokens.get('nobody') === undefined).toBe(true);
  });
});
