/**
 * The shortest sequence that is left when commands are dropped one after the other for as long as the rest still fails.
 * What fast-check has shrunk is short already; this makes sure that no command in it is there for nothing.
 */
export async function minimised<Item>(
  sequence: readonly Item[],
  stillFails: (shorter: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  let left = await shortestEnd(sequence, stillFails);
  for (let index = left.length - 1; index >= 0 && left.length > 1; index--) {
    const shorter = left.toSpliced(index, 1);
    if (await stillFails(shorter)) {
      left = shorter;
      index = Math.min(index, left.length);
    }
  }
  return left;
}

/** The last of the items are tried alone first: often only a few of them matter. */
async function shortestEnd<Item>(
  sequence: readonly Item[],
  stillFails: (shorter: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  for (let length = 1; length < sequence.length; length *= 2) {
    const end = sequence.slice(-length);
    if (await stillFails(end)) return end;
  }
  return sequence;
}
