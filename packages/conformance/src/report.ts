import { alignedTable } from '@image-tags/tooling/table';
import colours from 'picocolors';
import { type CaseKind, caseKinds } from './case.ts';
import { type CaseResult, failureText } from './result.ts';

const kinds: readonly CaseKind[] = caseKinds;

/** Passed and total per API and kind of case as an aligned table, and below it each failure. */
export function reportText(results: readonly CaseResult[]): string {
  const apis = [...new Set(results.map(({ contractCase }) => contractCase.api))];
  const rows = apis.map((api) =>
    rowOf(
      api,
      results.filter(({ contractCase }) => contractCase.api === api),
    ),
  );
  const head = ['API', ...kinds, 'all'];
  const sums = apis.length > 1 ? [rowOf('all', results)] : [];
  const table = alignedTable([head, ...rows, ...sums], [...head.keys()].slice(1));
  const failures = results.filter(({ problems }) => problems.length > 0).map(failureText);
  return [table, ...failures].join('\n\n');
}

function rowOf(name: string, results: readonly CaseResult[]): string[] {
  const ofKind = (kind: CaseKind) => results.filter(({ contractCase }) => contractCase.kind === kind);
  return [name, ...kinds.map((kind) => cellOf(ofKind(kind))), cellOf(results)];
}

function cellOf(results: readonly CaseResult[]): string {
  const passed = results.filter(({ problems }) => problems.length === 0).length;
  const text = `${passed}/${results.length}`;
  return passed < results.length ? colours.red(text) : text;
}
