import { buildPackage } from '@image-tags/sandbox/package-build';
import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { measureBenchmark } from './bench/benchmark.ts';
import { goalsOf, goalTable, throughputTable } from './bench/goals.ts';

const does =
  'Compare the sandbox with bare Node and with Prism, and tell which goals it meets. Close other programs first.';
const { quick = false } = commandLine('pnpm bench', does)
  .option('--quick', 'measure for half a minute, for a first look')
  .parse()
  .opts<{ readonly quick?: boolean }>();

await runCommand(() =>
  inTemporaryFolder('bench', async (folder) => {
    const start = performance.now();
    await buildPackage(folder);
    const results = await measureBenchmark(folder, quick, (line) => console.log(line));
    const goals = goalsOf(results);
    console.log(`\n${throughputTable(results.throughput)}\n\n${goalTable(goals)}\n`);
    const met = goals.filter(({ isMet }) => isMet).length;
    console.log(`${met} of ${goals.length} goals met, in ${seconds(performance.now() - start)}.`);
    return 0;
  }),
);
