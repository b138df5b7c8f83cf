import { expect, it } from 'vitest';
import { alignedTable, markdownTable } from '../src/table.ts';

const rows = [
  ['name', 'count'],
  ['a', '10'],
  ['longer', ''],
];

it('aligns columns without spaces at line ends', () => {
  expect(alignedTable(rows)).toBe('name    count\na       10\nlonger');
});

it('aligns columns to the right where asked', () => {
  expect(alignedTable(rows, [1])).toBe('name    count\na          10\nlonger');
});

it('aligns the source of a Markdown table', () => {
  expect(markdownTable(rows).split('\n')).toEqual([
    '| name   | count |',
    '| ------ | ----- |',
    '| a      | 10    |',
    '| longer |       |',
  ]);
});
