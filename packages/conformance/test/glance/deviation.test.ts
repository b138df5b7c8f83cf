import { describe, expect, it } from 'vitest';
import { type Deviation, type ScenarioResult, unplayedDeviations, withDeviations } from '../../src/index.ts';

const passed: ScenarioResult = {
  api: 'rackspace-v2',
  target: 'a server',
  rule: { id: 'unexpected-body', title: 'A body is ignored' },
  scenario: 'A label is added whatever stands in the body',
  outcome: 'passed',
  problems: [],
  exchanges: [],
  rules: ['unexpected-body'],
  answers: [],
};

const failed: ScenarioResult = {
  ...passed,
  outcome: 'failed',
  problems: [{ what: 'status', expected: '204', got: '400 A body is not expected.' }],
};

const deviation: Deviation = {
  id: 'body-refused',
  rule: 'unexpected-body',
  scenarios: [passed.scenario],
  what: 'status',
  got: '^400 ',
  why: 'The server refuses a body.',
  evidence: [],
  at: 'spec/servers/some.yaml:12',
};

function outcomes(result: ScenarioResult, ...deviations: Deviation[]): string[] {
  return withDeviations([result], deviations).map(({ outcome }) => outcome);
}

describe('a declared deviation', () => {
  it('makes a failure of its kind a known deviation, with its reason', () => {
    const [result] = withDeviations([failed], [deviation]);
    expect(result).toMatchObject({ outcome: 'known deviation', reason: deviation.why, deviation });
  });

  it('fails the scenario that passes although it is declared, and says where to delete it', () => {
    const [result] = withDeviations([passed], [deviation]);
    expect(result).toMatchObject({
      outcome: 'failed',
      problems: [{ expected: expect.stringContaining(deviation.at), got: expect.stringContaining('Delete') }],
    });
  });

  it('leaves a failure alone that has another status', () => {
    const other = { ...failed, problems: [{ what: 'status', expected: '204', got: '500' }] };
    expect(outcomes(other, deviation)).toEqual(['failed']);
  });

  it('leaves a failure alone that is not of the status', () => {
    const other = { ...failed, problems: [{ what: 'body', expected: 'none', got: '400 ' }] };
    expect(outcomes(other, deviation)).toEqual(['failed']);
  });

  it('is only about the scenarios and the rule that it names', () => {
    expect(outcomes(failed, { ...deviation, scenarios: ['Another'] })).toEqual(['failed']);
    expect(outcomes(failed, { ...deviation, rule: 'media-type' })).toEqual(['failed']);
    expect(outcomes(passed, { ...deviation, scenarios: ['Another'] })).toEqual(['passed']);
  });

  it('does not fail a scenario that was not run', () => {
    expect(outcomes({ ...passed, outcome: 'not run', reason: 'No way.' }, deviation)).toEqual(['not run']);
  });

  it('fails where its scenario is not among those of the API, and says where to delete it', () => {
    const played = [{ ...passed, scenario: '', outcome: 'not offered' as const }];
    expect(unplayedDeviations(passed, [passed.rule], played, [deviation])).toMatchObject([
      {
        outcome: 'failed',
        scenario: passed.scenario,
        problems: [
          { expected: expect.stringContaining(deviation.at), got: expect.stringContaining('Delete') },
        ],
      },
    ]);
  });

  it('does not fail where its scenario was played, or its rule was not chosen', () => {
    expect(unplayedDeviations(passed, [passed.rule], [failed], [deviation])).toEqual([]);
    expect(unplayedDeviations(passed, [], [], [deviation])).toEqual([]);
  });
});
