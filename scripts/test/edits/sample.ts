import { type Removal, removalKinds } from './removals.ts';

/**
 * A sample of about `size` removals, spread evenly over APIs and kinds; all of them when `size` says so.
 * The same seed gives the same sample as long as the descriptions are the same.
 */
export function sampleOf(removals: readonly Removal[], size: number, seed: number): Removal[] {
  const random = randomNumbers(seed);
  const apis = [...new Set(removals.map(({ api }) => api))];
  const groups = removalKinds.flatMap((kind) =>
    apis.map((api) =>
      shuffled(
        removals.filter((removal) => removal.api === api && removal.kind === kind),
        random,
      ),
    ),
  );
  const sample: Removal[] = [];
  for (let round = 0; sample.length < Math.min(size, removals.length); round += 1) {
    sample.push(...groups.flatMap((group) => group.slice(round, round + 1)));
  }
  return sample;
}

function shuffled(removals: readonly Removal[], random: () => number): Removal[] {
  return removals
    .map((removal) => ({ removal, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ removal }) => removal);
}

/** Numbers from 0 to 1, the same for the same seed: Mulberry32, of which nothing more is asked than to be even. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
