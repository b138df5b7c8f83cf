import type { ServerLine } from './line.ts';

/** Longest waits between rounds add up to about three seconds. */
const waits = [100, 200, 400, 800, 1600];

/**
 * Cleans up in rounds, each after a longer wait than the one before, until one says that all is done. A server may fail now
 * and then, or do what it was asked to and say otherwise. Ends early when the server is lost.
 */
export async function inRounds(
  line: Pick<ServerLine, 'isLost' | 'pause'>,
  round: () => Promise<boolean>,
): Promise<void> {
  for (const wait of [0, ...waits]) {
    if (wait > 0) await line.pause(wait);
    if ((await round()) || line.isLost) return;
  }
}
