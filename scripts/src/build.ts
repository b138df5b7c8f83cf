import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as conformance from '@image-tags/conformance/package-build';
import * as sandbox from '@image-tags/sandbox/package-build';
import { commandLine, InvalidArgumentError, runCommand, seconds } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { alignedTable } from '@image-tags/tooling/table';

/** The packages that are packed, by their folders. */
const builds = new Map([
  ['sandbox', sandbox.buildPackage],
  ['conformance', conformance.buildPackage],
]);

const program = commandLine('pnpm build', 'Build what the packed packages hold, each into its dist.')
  .argument('[packages...]', `only these: ${[...builds.keys()].join(', ')}`, packagesOf)
  .parse();

const chosen = program.args.length === 0 ? [...builds.keys()] : program.args;

await runCommand(async () => {
  if (isPackedByNpm(process.env)) {
    console.error(
      'npm leaves out publishConfig, and with it the command. Repair: pack and publish with pnpm.',
    );
    return 2;
  }
  for (const name of chosen) await build(name);
  return 0;
});

/** Whether npm is about to pack what is built: only pnpm puts the fields of publishConfig in their places. */
function isPackedByNpm(env: NodeJS.ProcessEnv): boolean {
  // Not the user agent, which npm leaves as a pnpm around it has set it.
  return env.npm_lifecycle_event === 'prepack' && path.basename(env.npm_execpath ?? '') === 'npm-cli.js';
}

async function build(name: string): Promise<void> {
  const start = performance.now();
  const dist = `packages/${name}/dist`;
  const folder = path.join(repositoryRoot, dist);
  await rm(folder, { recursive: true, force: true });
  const files = (await builds.get(name)?.(folder)) ?? [];
  const rows = files.map((file) => [file.name, kilobytes(file.size), kilobytes(file.gzipped)]);
  console.log(alignedTable([['file', 'size', 'gzipped'], ...rows], [1, 2]));
  console.log(`Built ${dist} in ${seconds(performance.now() - start)}.`);
}

function packagesOf(name: string, others: readonly string[] = []): readonly string[] {
  if (builds.has(name)) return [...others, name];
  throw new InvalidArgumentError(`There are: ${[...builds.keys()].join(', ')}.`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
