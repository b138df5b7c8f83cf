import { type Address, withAddress } from '@image-tags/server/address';
import { commandLine, runCommand, seconds } from './command.ts';
import { repositoryRoot } from './repository.ts';
import { runTogether } from './steps/parallel.ts';
import { startSteps } from './steps/repository.ts';

const does =
  'Check, lint and build everything, then serve mocks and reference pages. Ctrl+C ends it with exit code 0.';
const address = withAddress(commandLine('pnpm start', does))
  .parse()
  .opts<Address & Record<string, unknown>>();

await runCommand(async () => {
  const start = performance.now();
  if (!(await runTogether(startSteps(repositoryRoot), console.log))) {
    console.error('Nothing is served before that is repaired.');
    return 1;
  }
  console.log('▶ serve: mocks and reference pages on one port');
  // Loaded now, as it brings the bundles, and a missing one is for the check above to report.
  const { serve } = await import('@image-tags/server/serve');
  await serve(address);
  console.log(`Ready after ${seconds(performance.now() - start)}.`);
  return 0;
});
