import { putTag } from './cases.ts';
import { startWorker } from './child.ts';
import type { Results } from './goals.ts';
import type { Calls } from './in-process.ts';
import type { Load, Measured } from './load.ts';
import { measureScale } from './scale.ts';
import { measureStart } from './start-time.ts';
import { measureThroughput } from './throughput.ts';

/**
 * Measures everything with the build of the sandbox that a folder holds. A quick look takes half a minute, otherwise it
 * takes some minutes. `tell` is told what is being measured.
 */
export async function measureBenchmark(
  folder: string,
  quick: boolean,
  tell: (line: string) => void,
): Promise<Results> {
  const pace = quick
    ? { rounds: 7, milliseconds: 150, warmUp: 500, connections: 10 }
    : { rounds: 21, milliseconds: 400, warmUp: 3000, connections: 10 };
  const manyImages = quick ? 100_000 : 1_000_000;
  const load = startWorker<Load, Measured>('load.ts');
  const fetcher = startWorker<Calls, number>('in-process.ts', [folder]);
  const memory = startWorker<object, number>('memory.ts', [folder], ['--expose-gc']);
  try {
    tell('▶ memory');
    const bytesPerTag = await memory.ask({});
    tell('▶ start: the first answer of a new process');
    const start = await measureStart(folder, quick ? 5 : 15);
    tell(`▶ scale: 10 images and ${manyImages.toLocaleString('en')}`);
    const scale = await measureScale(folder, load, manyImages, pace);
    tell('▶ throughput: bare Node, the sandbox and Prism, in turns');
    const throughput = await measureThroughput(folder, load, pace);
    tell('▶ in process: sandbox.fetch');
    const calls: number[] = [];
    for (let round = 0; round < pace.rounds; round += 1) {
      const { requests, status } = putTag;
      calls.push(await fetcher.ask({ requests, status, milliseconds: pace.milliseconds }));
    }
    const prism = throughput[0]?.rounds.prism.map(({ perSecond }) => perSecond) ?? [];
    return { throughput, start, scale, manyImages, inProcess: { calls, prism }, bytesPerTag };
  } finally {
    for (const { stop } of [load, fetcher, memory]) stop();
  }
}
