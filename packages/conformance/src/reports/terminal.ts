import { alignedTable } from '@image-tags/tooling/table';
import colours from 'picocolors';
import { groupedBy } from '../grouped-by.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import { isAsDeclared, type SuiteRun } from '../suite/suite-run.ts';
import { failureText } from './failure-text.ts';
import {
  type Cell,
  cellsOf,
  columnsOf,
  countsOf,
  isContract,
  numberText,
  outcomes,
  verdictText,
} from './summary.ts';
import { visibleText } from './visible-text.ts';

/**
 * A run for a terminal: tables of counts, then every failure in full, known deviations, why something was not run, and
 * the verdict as the last line. No control character of a server's answer gets through.
 */
export function terminalReport(run: SuiteRun): string {
  const failures = run.results.filter(({ outcome }) => outcome === 'failed');
  const verdict = visibleText(verdictText(run));
  return [
    rulesTable(run),
    ...contractTable(run),
    ...failures.map(failureText),
    ...deviationLines(run.results),
    ...notRunLines(run.results),
    isAsDeclared(run) ? colours.green(verdict) : colours.red(verdict),
  ].join('\n\n');
}

/** The head has two lines, so that the table fits a terminal. */
const heads = [
  ['', '', '', '', 'known', 'not', 'does not', '', 'rules'],
  ['API', 'target', 'passed', 'failed', 'deviation', 'offered', 'apply', 'not run', 'unknown'],
];

function rulesTable(run: SuiteRun): string {
  const cells = cellsOf(run).filter(({ check }) => !isContract(check));
  const rows = columnsOf(run).map(({ api, target }) => {
    const own = cells.filter(({ column }) => column.api === api && column.target === target);
    return [api, visibleText(target), ...countsIn(own), numberText(own.filter(isUnknown).length)];
  });
  return alignedTable([...heads, ...rows], [2, 3, 4, 5, 6, 7, 8]);
}

function isUnknown({ state }: Cell): boolean {
  return state === 'unknown';
}

function countsIn(cells: readonly Cell[]): string[] {
  const counts = countsOf(cells.flatMap(({ results }) => results));
  return outcomes.map((outcome) => {
    const text = numberText(counts[outcome]);
    return outcome === 'failed' && counts.failed > 0 ? colours.red(text) : text;
  });
}

function contractTable(run: SuiteRun): string[] {
  const rows = columnsOf(run).flatMap(({ api, target }) => {
    const own = run.results.filter((result) => {
      return result.api === api && result.target === target && isContract(result.rule);
    });
    const { passed, failed, 'known deviation': deviations } = countsOf(own);
    const failedText = failed > 0 ? colours.red(numberText(failed)) : '0';
    return own.length === 0
      ? []
      : [[api, visibleText(target), numberText(passed), failedText, numberText(deviations)]];
  });
  if (rows.length === 0) return [];
  const head = ['API', 'contract cases on', 'passed', 'failed', 'known deviation'];
  return [alignedTable([head, ...rows], [2, 3, 4])];
}

function deviationLines(results: readonly ScenarioResult[]): string[] {
  const known = results.filter(({ deviation }) => deviation !== undefined);
  if (known.length === 0) return [];
  const groups = groupedBy(known, ({ api, target, deviation }) => {
    const { id = '', at = '', why = '' } = deviation ?? {};
    return visibleText(`  ${id} (${api}, ${target}): ${flat(why)} Declared at ${at}.`);
  });
  return [['Known deviations', ...[...groups].map(([line, own]) => line + times(own))].join('\n')];
}

function notRunLines(results: readonly ScenarioResult[]): string[] {
  const notRun = results.filter(({ outcome }) => outcome === 'not run');
  if (notRun.length === 0) return [];
  const groups = [...groupedBy(notRun, ({ reason = 'no reason given' }) => visibleText(flat(reason)))];
  const rows = groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, own]) => [`  ${numberText(own.length)}`, reason]);
  return [`Not run, and why\n${alignedTable(rows, [0])}`];
}

function times({ length }: readonly ScenarioResult[]): string {
  return length === 1 ? '' : ` (${length} scenarios)`;
}

function flat(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
