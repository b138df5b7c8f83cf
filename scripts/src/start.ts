import { type Address, withAddress } from '@image-tags/server/address';
import { assertPortFree } from '@image-tags/server/listening';
import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { runTogether } from './steps/parallel.ts';
import { startSteps } from './steps/repository.ts';

const does =
  'Check, lint and build everything, then serve mocks, sandboxes and reference pages until Ctrl+C ends it.';
const program = withAddress(commandLine('pnpm start', does)).parse();
const address = program.opts<Address & Record<string, unknown>>();

// Said at once: whoever has to choose another port should not wait for the checks first.
await assertPortFree(address).catch((error: Error) =>
  program.error(`error: ${error.message}`, { exitCode: 2 }),
);

await runCommand(async () => {
  const start = performance.now();
  if (!(await runTogether(startSteps(repositoryRoot), console.log))) {
    console.error('Nothing is served before that is repaired.');
    return 1;
  }
  console.log('▶ serve: mocks, sandboxes and reference pages on one port');
  // Loaded now, as it brings the bundles, and a missing one is for the check above to report.
  const { serve } = await import('@image-tags/server/serve');
  await serve(address);
  console.log(`Ready after ${seconds(performance.now() - start)}.`);
  return 0;
});
