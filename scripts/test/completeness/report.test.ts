import { expect, it } from 'vitest';
import { completenessReport } from '../../src/completeness/report.ts';

const complete = { measure: 'lids', covered: 2, total: 2, missing: [] };
const none = { measure: 'handles', covered: 0, total: 0, missing: [] };

it('prints one row per measure and one column per API, also where there is nothing to measure', () => {
  const { text, isComplete } = completenessReport([
    { api: 'boxes', measures: [complete, none] },
    {
      api: 'crates',
      measures: [
        { ...complete, covered: 12, total: 12 },
        { ...none, covered: 1, total: 1 },
      ],
    },
  ]);
  expect(text.split('\n')).toEqual([
    'share of  boxes       crates',
    'lids      100 % of 2  100 % of 12',
    'handles   100 % of 0  100 % of 1',
  ]);
  expect(isComplete).toBe(true);
});

it('says what is missing where', () => {
  const { text, isComplete } = completenessReport([
    { api: 'boxes', measures: [{ measure: 'lids', covered: 1, total: 3, missing: ['/a', '/b'] }] },
  ]);
  expect(text.split('\n').slice(1)).toEqual([
    'lids      33 % of 3',
    'boxes: not among the lids: /a',
    'boxes: not among the lids: /b',
  ]);
  expect(isComplete).toBe(false);
});

it('never rounds up to 100 %', () => {
  const measure = { measure: 'lids', covered: 999, total: 1000, missing: ['/a'] };
  expect(completenessReport([{ api: 'boxes', measures: [measure] }]).text).toMatch('99 % of 1000');
});

it('refuses to call nothing complete', () => {
  expect(() => completenessReport([])).toThrow('There is no API to measure.');
});
