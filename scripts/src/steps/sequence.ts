import { seconds } from '@image-tags/tooling/command';
import { crashed, type Step, summary } from './step.ts';

/**
 * Runs steps one after the other, telling each before and after, and sums up in the last line: `N passed, M failed`, with
 * `, K skipped` when K isn't 0. A step that throws counts as one failure. Returns the exit code: 0 when something passed
 * and nothing failed, otherwise 1.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<number> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    print(`▶ ${step.name}: ${step.does}`);
    const start = performance.now();
    const result = await step.run().catch(crashed);
    if (result.failed > 0) print(result.output.trimEnd());
    if (result.note !== undefined) print(result.note.trimEnd());
    print(`  ${step.name}: ${summary(result)} in ${seconds(performance.now() - start)}\n`);
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped;
  }
  print(summary(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
