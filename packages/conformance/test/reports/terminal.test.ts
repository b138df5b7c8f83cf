import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { countsText } from '../../src/reports/summary.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { changedRun, failedContractRun, fineRun, hostile, mockedRun } from './runs.ts';

const linesOf = (text: string) => stripVTControlCharacters(text).split('\n');
const cellsIn = (line = '') => line.trim().split(/ {2,}/);

it('has a row for each API and target with the count of every outcome', async () => {
  const run = await mockedRun();
  const lines = linesOf(terminalReport(run));
  const count = (target: string, outcome: string) =>
    run.results.filter((result) => {
      return result.target === target && result.outcome === outcome && !result.rule.id.startsWith('contract');
    }).length;
  const rows = lines.filter((line) => line.startsWith('ims-v1')).map(cellsIn);
  expect(rows[0]).toEqual([
    'ims-v1',
    'mock in process',
    '0',
    '0',
    '0',
    '0',
    '0',
    `${count('mock in process', 'not run')}`,
    expect.any(String),
  ]);
  expect(rows[1]?.slice(2, 8)).toEqual(
    ['passed', 'failed', 'known deviation', 'not offered', 'does not apply', 'not run'].map(
      (outcome) => `${count('sandbox', outcome)}`,
    ),
  );
});

it('has contract cases apart', async () => {
  const lines = linesOf(terminalReport(await mockedRun()));
  const head = lines.findIndex((line) => line.includes('contract cases on'));
  expect(cellsIn(lines[head + 1])).toEqual([
    'ims-v1',
    'mock in process',
    expect.stringMatching(/^1\d\d$/),
    '0',
    '0',
  ]);
});

it('counts a rule without any result as unknown, not as an outcome', async () => {
  const run = await fineRun();
  const [first] = run.checks;
  const results = run.results.filter(({ rule, api }) => rule.id !== first?.id || api !== 'glance-v2');
  const row = (lines: readonly string[], api: string) =>
    cellsIn(lines.find((line) => line.startsWith(api))).at(-1);
  const lines = linesOf(terminalReport({ ...run, results }));
  const before = linesOf(terminalReport(run));
  expect(Number(row(lines, 'glance-v2'))).toBe(Number(row(before, 'glance-v2')) + 1);
  expect(row(lines, 'ims-v2')).toBe(row(before, 'ims-v2'));
});

it('keeps its tables within 110 columns', async () => {
  const lines = linesOf(terminalReport(await fineRun()));
  expect(lines.slice(0, 8).filter((line) => line.length > 110)).toEqual([]);
});

it('shows a failed scenario with its fact, its line in spec and the evidence', async () => {
  const text = stripVTControlCharacters(terminalReport(await changedRun()));
  expect(text).toContain('tag-limit on glance-v2, changed: A tag that goes makes room for another');
  expect(text).toMatch(/tag-limit at spec\/[\w/.-]+:\d+/);
  expect(text).toMatch(/limit: \d+[\s\S]*evidence {2}limit/);
  expect(text).toContain('curl -i -X PUT');
});

it('shows a failed contract case with the place that promises otherwise', async () => {
  const text = stripVTControlCharacters(terminalReport(await failedContractRun()));
  expect(text).toMatch(/got {7}410/);
  expect(text).toMatch(/promised by {2}#?\/paths\/.* in the bundle of ims-v1/);
});

it('tells each known deviation in one line with why and where it is declared', async () => {
  const lines = linesOf(terminalReport(await changedRun()));
  const head = lines.indexOf('Known deviations');
  expect(lines[head + 1]).toBe(
    '  one-tag-more (glance-v2, changed): The server counts from zero. Declared at spec/servers/changed.yaml:7. (2 scenarios)',
  );
});

it('groups the reasons for what was not run', async () => {
  const lines = linesOf(terminalReport(await mockedRun()));
  const head = lines.indexOf('Not run, and why');
  expect(lines[head + 1]).toMatch(/^ +\d+ {2}stateless: it forgets every request\.$/);
});

it('ends with the verdict', async () => {
  const run = await fineRun();
  expect(linesOf(terminalReport(run)).at(-1)).toMatch(
    /^As declared: [\d,]+ passed, .*; 5 APIs on 1 target in [\d.]+ s\.$/,
  );
  expect(linesOf(terminalReport(await changedRun())).at(-1)).toMatch(
    /^Not as declared: .*\d failed, 2 known deviations/,
  );
  expect(linesOf(terminalReport({ ...run, interrupted: 'SIGINT' })).at(-1)).toContain('cut short (SIGINT)');
  expect(linesOf(terminalReport({ ...run, results: [] })).at(-1)).toContain(
    'Not as declared: nothing passed.',
  );
});

it('lets no control character of an answer through to the terminal', async () => {
  const text = terminalReport(hostile(await changedRun()));
  const told = stripVTControlCharacters(text);
  expect(told.match(/[[\p{Cc}\p{Cs}\p{Bidi_Control}]--[\n]]/v)).toBeNull();
  expect(told).toContain('\\u{1b}[31m');
});

it('counts in grammatical words', () => {
  const counts = { passed: 2, failed: 1, 'not offered': 2, 'not run': 1 };
  expect(countsText({ ...counts, 'known deviation': 1, 'does not apply': 1 })).toBe(
    '2 passed, 1 failed, 1 known deviation, 2 not offered, 1 does not apply, 1 not run',
  );
  expect(countsText({ ...counts, 'known deviation': 2, 'does not apply': 2 })).toContain(
    '2 known deviations, 2 not offered, 2 do not apply',
  );
});
