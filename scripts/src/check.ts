import { commandLine, runCommand } from '@image-tags/tooling/command';
import { repositoryRoot } from '@image-tags/tooling/files';
import { freshnessOf } from './artifacts/freshness.ts';
import { freshnessReport } from './artifacts/report.ts';

commandLine('pnpm check', 'Say which generated files are fresh, stale or missing. Changes nothing.').parse();

await runCommand(async () => {
  const files = await freshnessOf(repositoryRoot);
  console.log(freshnessReport(files));
  return files.every(({ state }) => state === 'Fresh') ? 0 : 1;
});
