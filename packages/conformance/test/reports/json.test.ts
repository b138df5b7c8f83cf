import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonReport, parseRun } from '../../src/reports/json.ts';
import schema from '../../src/reports/run.schema.json' with { type: 'json' };
import { changedRun, failedContractRun, hostile, mockedRun, wholeRun } from './runs.ts';

it('describes itself with a strict JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, validateSchema: true });
  addFormats.default(ajv);
  expect(() => ajv.compile(schema)).not.toThrow();
});

it('reads back every run that it wrote, the same in each bit', async () => {
  const run = await changedRun();
  for (const each of [await wholeRun(), await mockedRun(), run, await failedContractRun(), hostile(run)]) {
    // Vitest takes seconds to compare some megabytes.
    expect(isDeepStrictEqual(parseRun(jsonReport(each)), each)).toBe(true);
  }
});

describe('refuses', async () => {
  const run = await changedRun();
  const written: unknown = JSON.parse(jsonReport(run));
  const edited = (edit: object) => JSON.stringify({ ...Object(written), ...edit });
  const [result] = run.results;
  const withResult = (edit: object) => edited({ results: [{ ...result, ...edit }] });

  it.each([
    [
      'a file that breaks off',
      jsonReport(run).slice(0, 500),
      /^runs\/a\.json: This is not JSON: .* Run the suite again\.$/,
    ],
    [
      'another version',
      edited({ version: 2 }),
      /^runs\/a\.json has the version 2, and this program reads 1\./,
    ],
    ['a file without a version', '{}', /has the version none/],
    ['what is no object', '[]', /has the version none/],
    [
      'a further property',
      edited({ color: 'red' }),
      /^runs\/a\.json\/: it must NOT have unevaluated properties .*color/,
    ],
    [
      'an unknown outcome',
      withResult({ outcome: 'unknown' }),
      /^runs\/a\.json\/results\/0\/outcome: it must be equal to one of/,
    ],
    [
      'a failure without a problem',
      withResult({ outcome: 'failed', problems: [] }),
      /\/results\/0\/problems: it must NOT have fewer than 1/,
    ],
    [
      'a skipped scenario without a reason',
      withResult({ outcome: 'not run', reason: undefined }),
      /\/results\/0: it must have required property 'reason'/,
    ],
    ['a deviation that passed', withResult({ outcome: 'passed', deviation: {} }), /\/results\/0\/deviation/],
    [
      'a result of an API that is not listed',
      withResult({ api: 'other' }),
      /results\/0 is of the API "other", which apis does not name/,
    ],
    [
      'a result of a target that is not listed',
      withResult({ target: 'other' }),
      /results\/0 is of "other", which targets does not name/,
    ],
    [
      'a result of a check that is not listed',
      edited({ checks: [] }),
      /results\/0 is of ".*", which checks does not name/,
    ],
  ])('%s, and says where and why', (_, text, message) => {
    expect(() => parseRun(text, 'runs/a.json')).toThrow(message);
  });
});
