import { commandLine, runCommand } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { testSteps } from './steps/repository.ts';
import { runSteps } from './steps/sequence.ts';

const does = 'Lint, check, type check and test everything. The last line says how it went.';
const { all = false } = commandLine('pnpm test', does)
  .option('--all', 'also what takes many minutes: a real Glance, long random runs, mutants')
  .parse()
  .opts<{ readonly all?: boolean }>();

await runCommand(() => runSteps(testSteps(repositoryRoot, { all }), console.log));
