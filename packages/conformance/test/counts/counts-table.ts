import type { Counts } from '../../src/index.ts';

/** Counts by API as an aligned table: what is counted in rows, APIs in columns. */
export function countsTable(counts: Readonly<Record<string, Counts>>): string {
  const apis = Object.keys(counts);
  const measures = [...new Set(Object.values(counts).flatMap((ofApi) => Object.keys(ofApi)))];
  const width = Math.max(...measures.map(({ length }) => length));
  const row = (title: string, cells: readonly string[]) =>
    [title.padEnd(width), ...cells.map((cell, index) => cell.padStart(apis[index]?.length ?? 0))].join('  ');
  return [
    row('', apis),
    ...measures.map((measure) =>
      row(
        measure,
        apis.map((api) => String(counts[api]?.[measure] ?? '–')),
      ),
    ),
  ].join('\n');
}

/** Reads such a table. */
export function readCountsTable(table: string): Record<string, Counts> {
  const [head = '', ...rows] = table.split('\n').filter((line) => line.trim() !== '');
  const cells = rows.map((row) => row.trim().split(/ {2,}/));
  return Object.fromEntries(
    head
      .trim()
      .split(/ +/)
      .map((api, index) => [
        api,
        Object.fromEntries(cells.map(([measure = '', ...numbers]) => [measure, Number(numbers[index])])),
      ]),
  );
}
