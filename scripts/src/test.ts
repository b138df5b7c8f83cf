import { commandLine, runCommand } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { testSteps } from './steps/repository.ts';
import { runSteps } from './steps/sequence.ts';

commandLine(
  'pnpm test',
  'Lint, check, type check and test everything. The last line says how it went.',
).parse();

await runCommand(() => runSteps(testSteps(repositoryRoot), console.log));
