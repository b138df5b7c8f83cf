import type { Behaviour } from '@image-tags/behaviour';
import type { Counts } from './counts.ts';

/** How much is said of the behaviour of an API. */
export function behaviourCountsOf({ rules, concepts, cast, tagNames }: Behaviour): Counts {
  const all = Object.values(rules);
  const offered = all.flatMap((rule) => (rule.offered ? [rule] : []));
  return {
    'behaviour: concepts': Object.keys(concepts).length,
    'behaviour: images of the cast': cast.images.length,
    'behaviour: rules': all.length,
    'behaviour: rules offered': offered.length,
    'behaviour: facts': offered.flatMap(({ facts }) => Object.keys(facts)).length,
    'behaviour: answers': offered.flatMap(({ answers }) => Object.values(answers)).flat().length,
    'behaviour: evidence': offered.flatMap(({ evidence }) => evidence).length,
    'behaviour: names of tags': tagNames.reduce(
      (sum, { names, ways }) => sum + names.length * ways.length,
      0,
    ),
  };
}
