import { stripVTControlCharacters } from 'node:util';

/**
 * Rows as lines with columns of equal width, two spaces apart, without spaces at line ends. The first row is the head.
 * Columns whose index is in `right` are aligned to the right. Cells may have colours.
 */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = widthsOf(rows);
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, right.includes(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same as a Markdown table whose source is aligned too. Cells must not contain `|`. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = widthsOf([head, ...rows]);
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, false)).join(' | ')} |`;
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...rows.map(lineOf)].join('\n');
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return toTheRight ? space + cell : cell + space;
}

/** How many characters of a cell are seen: colours take no room. */
function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length;
}
