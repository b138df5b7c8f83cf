import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildPackage } from '@image-tags/sandbox/package-build';
import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { alignedTable } from '@image-tags/tooling/table';

commandLine('pnpm build', 'Build what the packed sandbox holds, into packages/sandbox/dist.').parse();

await runCommand(async () => {
  const start = performance.now();
  const folder = path.join(repositoryRoot, 'packages/sandbox/dist');
  await rm(folder, { recursive: true, force: true });
  const files = await buildPackage(folder);
  const rows = files.map(({ name, size, gzipped }) => [name, kilobytes(size), kilobytes(gzipped)]);
  console.log(alignedTable([['file', 'size', 'gzipped'], ...rows], [1, 2]));
  console.log(`Built packages/sandbox/dist in ${seconds(performance.now() - start)}.`);
  return 0;
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
