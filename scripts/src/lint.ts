import { commandLine, runCommand } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { lint } from './lint/lint.ts';

commandLine(
  'pnpm lint',
  'Check descriptions, bundles, examples and behaviour facts. Changes nothing.',
).parse();

await runCommand(async () => {
  const { passed, failed } = await lint(repositoryRoot);
  console.log(`${passed + failed} checks, ${failed === 0 ? 'all passed' : `${failed} failed`}.`);
  return failed === 0 ? 0 : 1;
});
