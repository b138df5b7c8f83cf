import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { runTypecheck } from './steps/tool.ts';

commandLine(
  'pnpm typecheck',
  'Check the types of all TypeScript, type tests included. Changes nothing.',
).parse();

await runCommand(async () => {
  const start = performance.now();
  const { exitCode, output } = await runTypecheck(repositoryRoot);
  console.log(exitCode === 0 ? `No type errors, ${seconds(performance.now() - start)}.` : output.trimEnd());
  return exitCode === 0 ? 0 : 1;
});
