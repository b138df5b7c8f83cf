import type { ConceptName } from '@image-tags/behaviour/behaviour';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import { alternativesOf } from '../../behaviour/resolving.ts';
import { offeredRules } from './complete.ts';
import type { ApiFacts, ScenarioRule } from './fact-rule.ts';

/** An answer for a concept is for one that an API with that answer has. */
export const alternatives: ScenarioRule = {
  id: 'alternatives',
  reason: 'An answer for a concept that no API of the file has is never given, and looks as if it were.',
  check(_, apis) {
    const named = new Map<string, NamedConcept[]>();
    for (const each of apis.flatMap(namedConcepts)) {
      const place = each.file.file + JSON.stringify(each.keys);
      named.set(place, [...(named.get(place) ?? []), each]);
    }
    return [...named.values()].flatMap((uses) => {
      const [first] = uses;
      // A file that several APIs extend may name what only some of them have.
      if (first === undefined || uses.some(({ facts, value }) => facts.concepts.has(value))) return [];
      const bound = [...new Set(uses.flatMap(({ facts }) => [...facts.concepts.keys()]))];
      return [
        problemAt('alternatives', first.file, first.keys, {
          wrong: `${uses.map(({ api }) => api).join(', ')} ${uses.length === 1 ? 'lacks' : 'lack'} the concept ${first.value}, for which this answer is.`,
          expected: bound.length === 0 ? 'no list "for"' : `one of: ${bound.join(', ')}`,
          repair: 'correct the name, delete it, or bind the concept',
          example: `for: [${bound[0] ?? 'add'}]`,
        }),
      ];
    });
  },
};

interface NamedConcept extends Placed<ConceptName>, Pick<ApiFacts, 'api' | 'facts'> {}

/** Every concept in a list `for` of an answer of an API. */
function namedConcepts(subject: ApiFacts): NamedConcept[] {
  const { api, facts } = subject;
  return offeredRules(subject).flatMap(([, { value, file, keys }]) =>
    Object.entries(value.answers ?? {}).flatMap(([name, answer]) =>
      alternativesOf(answer).flatMap((alternative, index) => {
        const at = [...keys, 'answers', name, ...(Array.isArray(answer) ? [index] : [])];
        return (alternative.for ?? []).map((concept, place) => {
          return { api, facts, file, keys: [...at, 'for', place], value: concept };
        });
      }),
    ),
  );
}
