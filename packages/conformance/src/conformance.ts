import type { ApiName } from '@image-tags/openapi';
import { seconds } from '@image-tags/tooling/command';
import colours from 'picocolors';
import { describedApi } from './api-description.ts';
import { contractCases } from './plan/cases.ts';
import { playCase, type Target } from './play.ts';
import { reportText } from './report.ts';
import type { CaseResult } from './result.ts';

/**
 * Plays every contract case of some APIs and prints the report. Resolves to an exit code: 0 when all cases passed,
 * 1 when one failed.
 */
export async function conformance(
  apis: readonly ApiName[],
  targetOf: (api: ApiName) => Target,
  print: (text: string) => void,
): Promise<0 | 1> {
  const start = performance.now();
  const results: CaseResult[] = [];
  for (const api of apis) {
    const target = targetOf(api);
    for (const contractCase of contractCases(describedApi(api))) {
      results.push(await playCase(contractCase, target));
    }
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const outcome = failed === 0 ? 'all passed' : colours.red(`${failed} failed`);
  print(
    `${reportText(results)}\n\n${results.length} contract cases in ${seconds(performance.now() - start)}: ${outcome}.`,
  );
  return failed === 0 ? 0 : 1;
}
