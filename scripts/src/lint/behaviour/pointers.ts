import { placesOfNumber, resolveFacts } from '../../behaviour/pointers.ts';
import { problemAt } from '../../behaviour/problem.ts';
import { offeredRules } from './complete.ts';
import type { FactRule } from './fact-rule.ts';

/** A fact that stands in the description is a pointer to it, and pointers lead to facts. */
export const pointers: FactRule = {
  id: 'pointers',
  reason:
    'A limit that stands in the description and once more beside it is changed in one of the two places.',
  check(subject) {
    const { document, api } = subject;
    return offeredRules(subject).flatMap(([{ id }, entry]) => {
      const literals = Object.entries(entry.value.facts ?? {}).flatMap(([name, fact]) => {
        // Bounds of 0 and 1 are everywhere and mean many things.
        if (typeof fact !== 'number' || fact < 2) return [];
        const [place, ...others] = placesOfNumber(document, fact);
        if (place === undefined) return [];
        return [
          problemAt('pointers', entry.file, [...entry.keys, 'facts', name], {
            wrong: `${name} of ${id} repeats the number ${fact}, which the description of ${api} has.`,
            expected: `a pointer to it: ${[place, ...others].slice(0, 4).join(' or ')}`,
            repair:
              'point to the place that says the same; if none does, give the fact a place in the description',
            example: `${name}: '${place}'`,
          }),
        ];
      });
      const { problems } = resolveFacts(entry, document, api);
      return [...literals, ...problems];
    });
  },
};
