import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { committedPage, coverageSnapshots, pageDifference, playForCoverage } from '@image-tags/conformance';
import { apiNames } from '@image-tags/openapi';
import { commandLine, runCommand } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';

const program = commandLine(
  'pnpm coverage',
  'Play the suite on mock and sandbox and print what of documents and descriptions it has shown. Exit code 1 when something is lacking or a committed page is stale.',
)
  .option('--write', 'write the committed pages anew')
  .parse();

const { write = false } = program.opts<{ write?: boolean }>();

await runCommand(async () => {
  console.log('Playing all APIs on the mock and on the sandbox in process …');
  const run = await playForCoverage();
  let stale = 0;
  for (const snapshot of coverageSnapshots) {
    console.log(`\n${snapshot.summary(run, apiNames)}\n`);
    const page = snapshot.page(run, apiNames);
    const difference = pageDifference(await committedPage(repositoryRoot, snapshot), page);
    if (difference.length === 0) {
      console.log(`${snapshot.file} is fresh.`);
    } else if (write) {
      const file = path.join(repositoryRoot, snapshot.file);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, page);
      console.log(`wrote ${snapshot.file}`);
    } else {
      stale += 1;
      console.log(`${snapshot.file} is stale:\n${difference.join('\n')}\nRepair: pnpm coverage --write`);
    }
  }
  return stale === 0 ? 0 : 1;
});
