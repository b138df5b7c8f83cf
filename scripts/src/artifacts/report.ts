import type { Freshness } from './freshness.ts';

/** Lines of a diff that are shown; the rest is counted. */
const longestDiff = 16;
const states = ['Fresh', 'Stale', 'Missing', 'Orphan'] as const;
const indent = ' '.repeat(9);

/**
 * One line per file, for each that isn't fresh why, what changes and the repair, and a line that sums up.
 * With `hideFresh` the lines of fresh files are left out.
 */
export function freshnessReport(files: readonly Freshness[], { hideFresh = false } = {}): string {
  const shown = files.filter(({ state }) => !hideFresh || state !== 'Fresh');
  const counts = states
    .map((state) => ({ state, count: files.filter((file) => file.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state.toLowerCase()}`);
  const repairs = [...new Set(files.map(({ repair }) => repair).filter((repair) => repair !== ''))];
  return [
    ...shown.flatMap(linesOf),
    '',
    `${files.length} generated files: ${counts.join(', ')}.`,
    ...repairs.map((repair) => `Repair: ${repair}`),
  ].join('\n');
}

function linesOf({ file, state, reasons, diff, repair }: Freshness): string[] {
  const first = `${state.padEnd(indent.length)}${file}`;
  if (state === 'Fresh') return [first];
  const hidden = diff.length - longestDiff;
  return [
    first,
    ...[
      ...reasons.map((reason) => `Why: ${reason}`),
      ...diff.slice(0, longestDiff),
      ...(hidden > 0 ? [`… and ${hidden} more lines`] : []),
      `Repair: ${repair}`,
    ].map((line) => indent + line),
  ];
}
