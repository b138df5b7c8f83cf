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
  const head = ['API', ...kinds, 'all'].map((text) => ({ text, failed: false }));
  const table = aligned(apis.length > 1 ? [head, ...rows, rowOf('all', results)] : [head, ...rows]);
  const failures = results.filter(({ problems }) => problems.length > 0).map(failureText);
  return [table, ...failures].join('\n\n');
}

interface Cell {
  readonly text: string;
  readonly failed: boolean;
}

function rowOf(name: string, results: readonly CaseResult[]): Cell[] {
  const ofKind = (kind: CaseKind) => results.filter(({ contractCase }) => contractCase.kind === kind);
  return [{ text: name, failed: false }, ...kinds.map((kind) => cellOf(ofKind(kind))), cellOf(results)];
}

function cellOf(results: readonly CaseResult[]): Cell {
  const passed = results.filter(({ problems }) => problems.length === 0).length;
  return { text: `${passed}/${results.length}`, failed: passed < results.length };
}

/** The first column aligned to the left, the others to the right. */
function aligned(rows: readonly (readonly Cell[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0));
  const cellText = ({ text, failed }: Cell, column: number) => {
    const padded = column === 0 ? text.padEnd(widthOf(column)) : text.padStart(widthOf(column));
    return failed ? colours.red(padded) : padded;
  };
  return rows.map((row) => row.map(cellText).join('  ')).join('\n');
}
