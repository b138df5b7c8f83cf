import { apiNames, completenessOf } from '@image-tags/openapi';
import { commandLine, runCommand } from '@image-tags/tooling/command';
import { completenessReport } from './completeness/report.ts';

commandLine('pnpm completeness', 'Print how complete each description is; exit code 1 below 100 %.').parse();

await runCommand(async () => {
  const report = completenessReport(apiNames.map((api) => ({ api, measures: completenessOf(api) })));
  console.log(report.text);
  return report.isComplete ? 0 : 1;
});
