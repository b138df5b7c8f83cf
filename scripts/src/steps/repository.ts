import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { arrayOf, objectOf } from '@image-tags/openapi/description';
import { buildPages } from '@image-tags/portal';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { freshnessOf } from '../artifacts/freshness.ts';
import { freshnessReport } from '../artifacts/report.ts';
import { lint } from '../lint/lint.ts';
import type { Step, StepResult } from './step.ts';
import { runTool, runTypecheck } from './tool.ts';
import { runVitest } from './vitest.ts';

/** Everything that `pnpm test` does in the repository in a folder; `all` is what it does with the option of this name. */
export function testSteps(root: string, { all = false } = {}): Step[] {
  const typecheck = async () => asOne(await runTypecheck(root));
  const biome = async () => asOne(await runTool('biome', ['ci', '--colors=off', '.'], root));
  return [
    lintStep(root),
    checkStep(root),
    { name: 'typecheck', does: 'all TypeScript', run: typecheck },
    { name: 'biome', does: 'format and rules of the code', run: biome },
    {
      name: 'completeness',
      does: 'what each description should have',
      run: () => runTable('completeness', root),
    },
    { name: 'score', does: 'what Redocly gives each description', run: () => runTable('score', root) },
    {
      name: 'vitest',
      does: 'all tests, type tests included; says nothing for some minutes, until the last is done',
      run: () => runVitest(root, { all }),
    },
    ...(all ? [mutantStep(root)] : []),
  ];
}

/** Changes one thing after the other and wants the suite to notice: what does so has passed, what survives has failed. */
function mutantStep(root: string): Step {
  const does =
    'facts, schemas and the engine changed one at a time, which the suite has to notice; takes minutes';
  return { name: 'mutants', does, run: () => runMutants(root) };
}

async function runMutants(root: string): Promise<StepResult> {
  return inTemporaryFolder('mutants', async (folder) => {
    const file = path.join(folder, 'report.json');
    const command = ['scripts/run.mjs', 'packages/conformance/src/mutants/cli.ts', '--report', file];
    const { exitCode, output } = await runProcess(process.execPath, command, { folder: root });
    const report = objectOf(await readFile(file, 'utf8').then(JSON.parse, () => ({})));
    const sum = (name: string) =>
      arrayOf(report.counts).reduce<number>((all, count) => all + Number(objectOf(count)[name]), 0);
    const failed = Math.max(sum('survived') + arrayOf(report.unused).length, exitCode === 0 ? 0 : 1);
    return {
      passed: sum('killed'),
      failed,
      skipped: 0,
      output,
      note: `  ${sum('equivalent')} are justified as equivalent`,
    };
  });
}

/** What `pnpm start` does before it serves. */
export function startSteps(root: string): Step[] {
  return [checkStep(root), lintStep(root), pagesStep(root)];
}

function lintStep(root: string): Step {
  const does = 'descriptions, bundles and examples against every rule';
  return { name: 'lint', does, run: () => runLint(root) };
}

function checkStep(root: string): Step {
  const does = 'generated files against what the descriptions make now';
  return { name: 'check', does, run: () => runCheck(root) };
}

function pagesStep(root: string): Step {
  const run = async () => {
    const pages = await buildPages({ root });
    return { passed: pages.length, failed: 0, skipped: 0, output: '' };
  };
  return { name: 'pages', does: 'a reference page per API, as far as they are not there', run };
}

async function runLint(root: string): Promise<StepResult> {
  const lines: string[] = [];
  const result = await lint(root, { print: (text) => lines.push(text), hidePassed: true });
  return { ...result, skipped: 0, output: lines.join('\n') };
}

async function runCheck(root: string): Promise<StepResult> {
  const files = await freshnessOf(root);
  const passed = files.filter(({ state }) => state === 'Fresh').length;
  return {
    passed,
    failed: files.length - passed,
    skipped: 0,
    output: freshnessReport(files, { hideFresh: true }),
  };
}

/** A command of ours whose table is worth reading also when nothing failed. */
async function runTable(command: 'completeness' | 'score', root: string): Promise<StepResult> {
  const result = await runProcess(process.execPath, ['scripts/run.mjs', `scripts/src/${command}.ts`], {
    folder: root,
  });
  return { ...asOne(result), output: result.stderr, note: result.stdout };
}

/** A program that either passes or fails as a whole. */
function asOne({ exitCode, output }: ProcessResult): StepResult {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0, output };
}
