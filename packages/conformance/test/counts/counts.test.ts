import { behaviourOf } from '@image-tags/behaviour';
import { apiNames } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';
import { behaviourCountsOf } from '../../src/behaviour-counts.ts';
import { allCountsOf, countDifferences, describedApi, uncrossedBounds } from '../../src/index.ts';
import { countsTable, readCountsTable } from './counts-table.ts';
import { expectedCounts } from './expected-counts.ts';

const expected = readCountsTable(expectedCounts);
const actual = Object.fromEntries(
  apiNames.map((api) => [api, { ...allCountsOf(describedApi(api)), ...behaviourCountsOf(behaviourOf(api)) }]),
);

describe('the counts', () => {
  it('name every API that is described', () => {
    expect(Object.keys(expected).sort()).toEqual([...apiNames].sort());
  });

  it.each(apiNames)('of %s are those that were entered by hand', (api) => {
    const changed = countDifferences(api, expected[api] ?? {}, actual[api] ?? {});
    if (changed.length === 0) return;
    const failure = [
      'What a description says or what is played because of it has changed:',
      ...changed.map((difference) => `  ${difference}`),
      'Not meant? Find out what dropped out. Meant? Confirm it in packages/conformance/test/counts/expected-counts.ts:',
      countsTable(actual),
    ].join('\n');
    expect.fail(failure);
  });
});

describe('the bounds of request bodies and parameters', () => {
  it.each(apiNames)('of %s are all crossed by some case', (api) => {
    expect(uncrossedBounds(describedApi(api))).toEqual([]);
  });
});
