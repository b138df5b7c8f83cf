import { apiNames } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';
import { operationCoverage } from '../../src/coverage/operations.ts';
import { operationGaps } from '../../src/coverage/operations-page.ts';
import { playSuite, type ScenarioResult, type SuiteRun } from '../../src/index.ts';
import { inProcessTarget } from '../../src/targets/hosted-targets.ts';

const run = await playSuite({ apis: apiNames, targets: [inProcessTarget] });

describe('the coverage of operations', () => {
  it.each(apiNames)('of %s has every documented error, and none that is not documented', (api) => {
    const errors = operationGaps(operationCoverage(api, run)).filter(
      (gap) => !/documents [123]\d\d/.test(gap),
    );
    expect(errors).toEqual([]);
  });

  it('counts an error as unseen when the scenarios that lead to it have failed', () => {
    const gaps = gapsAfter((result) =>
      leadsTo(result, 'TagLimitExceeded') ? { ...result, outcome: 'failed' } : result,
    );
    expect(gaps).toContain(
      'ims-v2 addImageTag documents 400 TagLimitExceeded, which no test has seen. ' +
        'Write a scenario that leads to it, or take it out of the description.',
    );
  });

  it('counts an error that comes only on request as such', () => {
    const answers = operationCoverage('ims-v2', run).answers.filter(({ status }) => status === 503);
    expect(new Set(answers.map(({ seen }) => seen.join()))).toEqual(new Set(['on request']));
  });

  it('names an answer that the operation does not document, and the scenario that got it', () => {
    const gaps = gapsAfter((result) => ({
      ...result,
      exchanges: result.exchanges.map((exchange) =>
        exchange.operation === 'deleteImageTag' && exchange.answer.status === 204
          ? { ...exchange, answer: { ...exchange.answer, status: 202 } }
          : exchange,
      ),
    }));
    expect(gaps.some((gap) => /^ims-v2 deleteImageTag answered 202, .*\(remove: /.test(gap))).toBe(true);
  });
});

function gapsAfter(change: (result: ScenarioResult) => ScenarioResult): string[] {
  const changed: SuiteRun = { ...run, results: run.results.map(change) };
  return operationGaps(operationCoverage('ims-v2', changed));
}

function leadsTo({ exchanges }: ScenarioResult, example: string): boolean {
  return exchanges.some(({ expected }) => expected?.example === example);
}
