import { alignedTable, markdownTable } from '@image-tags/tooling/table';
import { expect, it } from 'vitest';

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

it('gives colours no room', () => {
  const red = '\u001b[31m10\u001b[39m';
  expect(
    alignedTable(
      [
        ['a', red, 'b'],
        ['longer', '1', 'c'],
      ],
      [1],
    ),
  ).toBe(`a       ${red}  b\nlonger   1  c`);
});

it('aligns the source of a Markdown table', () => {
  expect(markdownTable(rows).split('\n')).toEqual([
    '| name   | count |',
    '| ------ | ----- |',
    '| a      | 10    |',
    '| longer |       |',
  ]);
});
