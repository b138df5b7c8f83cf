import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { arrayOf, objectOf, textOf } from '@image-tags/openapi/description';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import type { StepResult } from './step.ts';
import { runTool } from './tool.ts';

/**
 * Runs the vitest tests of the repository in a folder, type tests included, and returns vitest's own numbers. Thorough tests,
 * which take minutes, run only with `all`.
 */
export function runVitest(root: string, { all }: { readonly all: boolean }): Promise<StepResult> {
  return inTemporaryFolder('vitest', async (folder) => {
    const file = path.join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { exitCode, output } = await runTool(
      'vitest',
      ['run', ...reporters],
      root,
      all ? { TESTS: 'all' } : {},
    );
    return resultOf(JSON.parse(await readFile(file, 'utf8')), exitCode, output);
  });
}

/**
 * Reads vitest's JSON report. An exit code other than 0 without a failed test, for instance after a file that could not
 * be loaded, counts as one failure.
 */
export function resultOf(report: unknown, exitCode: number, output: string): StepResult {
  const numbers = objectOf(report);
  const count = (key: string) => (typeof numbers[key] === 'number' ? numbers[key] : 0);
  const failed = Math.max(count('numFailedTests'), exitCode === 0 ? 0 : 1);
  const skipped = skippedTests(numbers.testResults);
  const result = { passed: count('numPassedTests'), failed, skipped: skipped.length, output };
  return skipped.length === 0
    ? result
    : { ...result, note: skipped.map((test) => `  skipped: ${test}`).join('\n') };
}

function skippedTests(files: unknown): string[] {
  return arrayOf(files)
    .flatMap((file) => arrayOf(objectOf(file).assertionResults).map(objectOf))
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => textOf(fullName));
}
