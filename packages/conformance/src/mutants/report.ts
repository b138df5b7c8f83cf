import { alignedTable } from '@image-tags/tooling/table';
import type { KindCount, MutantRun } from './mutant-run.ts';

/** A run for a person: a table per API and kind, then whatever there is to do. */
export function mutantReport(run: MutantRun): string {
  return [countTable(run.counts), ...survivorLines(run), ...unusedLines(run)].join('\n');
}

function countTable(counts: readonly KindCount[]): string {
  const head = ['API', 'changed', 'mutants', 'killed', 'survived', 'equivalent'];
  const cells = (api: string, kind: string, some: readonly KindCount[]) => {
    const sum = (read: (count: KindCount) => number) => String(some.reduce((all, one) => all + read(one), 0));
    const hung = some.reduce((all, { timeouts }) => all + timeouts, 0);
    const killed = sum((one) => one.killed) + (hung === 0 ? '' : ` (${hung} hung)`);
    return [
      api,
      kind,
      sum((one) => one.mutants),
      killed,
      sum((one) => one.survived),
      sum((one) => one.equivalent),
    ];
  };
  const rows = counts.map((count) => cells(count.api, count.kind, [count]));
  return alignedTable([head, ...rows, cells('all', '', counts)], [2, 3, 4, 5]);
}

function survivorLines({ survivors }: MutantRun): string[] {
  if (survivors.length === 0) return [];
  return [
    '',
    `${survivors.length} survived: nothing that is played notices them.`,
    ...survivors.flatMap(({ id, what, at, test }) => [
      '',
      `  ${id}`,
      `    at      ${at}`,
      `    change  ${what.length > 300 ? `${what.slice(0, 300)}…` : what}`,
      `    test    ${test}`,
    ]),
    '',
    'Repair: add the test. Where no test can notice one, say why in packages/conformance/src/mutants/equivalent.yaml.',
  ];
}

function unusedLines({ unused }: MutantRun): string[] {
  if (unused.length === 0) return [];
  return [
    '',
    'packages/conformance/src/mutants/equivalent.yaml justifies what did not survive. Delete:',
    ...unused.map((id) => `  ${id}`),
  ];
}
