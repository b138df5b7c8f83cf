import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { generate } from './artifacts/generation.ts';

const program = commandLine(
  'pnpm generate',
  'Make bundles, types, validators and behaviour facts from spec/, as far as they are stale.',
)
  .option('--force', 'make everything, also what is fresh')
  .parse();
const { force = false } = program.opts<{ force?: boolean }>();

await runCommand(async () => {
  const start = performance.now();
  const files = await generate(repositoryRoot, {
    force,
    report({ file, outcome, milliseconds }) {
      console.log(
        `${outcome.padEnd('removed'.length)}  ${(outcome === 'wrote' ? seconds(milliseconds) : '').padStart(7)}  ${file}`,
      );
    },
  });
  const written = files.filter(({ outcome }) => outcome !== 'fresh').length;
  const total = seconds(performance.now() - start);
  console.log(`${files.length} generated files, ${written} changed, ${total} with bundling.`);
  return 0;
});
