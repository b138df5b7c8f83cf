import { type ApiName, apiNames } from '@image-tags/openapi';
import { mutantsOf } from './all-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Which mutants are to be tried; all when nothing is said. */
export interface Choice {
  readonly apis?: readonly ApiName[];
  /** Id of a rule. */
  readonly rule?: string;
  /** Id of one mutant. */
  readonly mutant?: string;
  /** How many, drawn by the seed. */
  readonly sample?: number;
  readonly seed?: number;
}

/** A choice that no mutant fits. The message says what to do. */
export class NoSuchMutant extends Error {
  override readonly name = 'NoSuchMutant';
}

/** The mutants of a choice. Throws a NoSuchMutant when there is none. */
export function chosenMutants({
  apis = apiNames,
  rule,
  mutant,
  sample,
  seed = 1,
}: Choice): readonly Mutant[] {
  const found = apis
    .flatMap(mutantsOf)
    .filter((one) => rule === undefined || one.rule === rule)
    .filter((one) => mutant === undefined || one.id === mutant);
  if (found.length === 0) {
    const wanted = mutant ?? `of the rule ${rule}`;
    throw new NoSuchMutant(
      `There is no mutant ${wanted}. Repair: take an id from the report, or leave the option out.`,
    );
  }
  return sample === undefined ? found : drawn(found, sample, seed);
}

/** Some of a list, the same for the same seed. */
function drawn<Item>(list: readonly Item[], count: number, seed: number): Item[] {
  const random = randomFrom(seed);
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(random() * left.length), 1);
  }).flat();
}

/** Numbers from 0 to 1 by a seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
