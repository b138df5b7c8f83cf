import { type ConceptName, rules } from '@image-tags/behaviour';
import { apiNames } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { describe, expect, it } from 'vitest';
import { inProcess, type Profile, playRule, profileOf } from '../../src/index.ts';

/** An answer that a behaviour file gives, with the concepts that it names; none when it is for all. */
type Given = readonly [name: string, concepts: readonly ConceptName[]];

function answersGiven({ behaviour }: Profile): Given[] {
  return Object.entries(behaviour.rules).flatMap(([id, rule]) =>
    rule.offered
      ? Object.entries(rule.answers).flatMap(([name, alternatives]) =>
          alternatives.map(({ for: concepts = [] }): Given => {
            return [`${id}.${name}`, concepts.filter((concept) => behaviour.concepts[concept] !== undefined)];
          }),
        )
      : [],
  );
}

describe.each(apiNames)('the behaviour of %s', (api) => {
  it('has no answer that no scenario plays, for each concept that it is said to be for', async () => {
    const profile = profileOf(api);
    const target = inProcess(createSandbox({ api }));
    const results = await Promise.all(rules.map((rule) => playRule(profile, rule, target)));
    const played = new Set(results.flat().flatMap(({ answers }) => answers));
    const names = new Set([...played].map((answer) => answer.slice(answer.indexOf(' ') + 1)));
    const missing = answersGiven(profile).flatMap(([name, concepts]) => {
      if (concepts.length === 0) return names.has(name) ? [] : [name];
      return concepts.map((concept) => `${concept} ${name}`).filter((answer) => !played.has(answer));
    });
    expect(missing).toEqual([]);
  });
});
