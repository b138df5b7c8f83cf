import { apiNames } from '@image-tags/openapi';
import { commandLine, runCommand } from '@image-tags/tooling/command';
import { bundleFile, repositoryRoot } from '@image-tags/tooling/files';
import { scoreReport } from './scoring/report.ts';
import { scoreOf, tooLow } from './scoring/score.ts';

commandLine(
  'pnpm score',
  'Print what `redocly score` gives each description and what limits it. Exit code 1 when a description could have more.',
).parse();

await runCommand(async () => {
  const scores = apiNames.map(async (api) => {
    return [api, await scoreOf(bundleFile(api), repositoryRoot)] as const;
  });
  const found = new Map(await Promise.all(scores));
  console.log(scoreReport(found));
  return [...found.values()].every((score) => tooLow(score).length === 0) ? 0 : 1;
});
