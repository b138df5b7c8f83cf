import { putTags, requestText } from './cases.ts';
import { startWorker, type Worker } from './child.ts';
import { imageId } from './images.ts';
import type { Load, Measured } from './load.ts';
import { type Pace, rotated } from './throughput.ts';

/** Adding tags among few images and among many, requests per second round by round. */
export interface Scale {
  readonly few: readonly number[];
  readonly many: readonly number[];
}

/** How many images the smaller sandbox has. */
export const fewImages = 10;

/** Measures adding tags to ten images that are spread over all those of a sandbox, few of them and many. */
export async function measureScale(
  folder: string,
  load: Worker<Load, Measured>,
  many: number,
  { rounds, milliseconds, warmUp, connections }: Pace,
): Promise<Scale> {
  const sandboxes = await Promise.all([served(folder, fewImages), served(folder, many)]);
  const perSecond = new Map(sandboxes.map((sandbox) => [sandbox, [] as number[]]));
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const sandbox of rotated(sandboxes, round + 1)) {
        const { port, requests } = sandbox;
        const task = { port, requests, status: 204, connections };
        const measured = await load.ask({ ...task, milliseconds: round < 0 ? warmUp : milliseconds });
        if (round >= 0) perSecond.get(sandbox)?.push(measured.perSecond);
      }
    }
  } finally {
    for (const { stop } of sandboxes) stop();
  }
  const [few = [], most = []] = perSecond.values();
  return { few, many: most };
}

async function served(folder: string, images: number) {
  const worker = startWorker<{ images: number }, number>('populated.ts', [folder]);
  const port = await worker.ask({ images });
  const chosen = Array.from({ length: fewImages }, (_, index) =>
    imageId(Math.floor((index * images) / fewImages)),
  );
  return { port, requests: putTags(chosen).map(requestText), stop: worker.stop };
}
