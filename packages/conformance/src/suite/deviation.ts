import type { Deviation } from '@image-tags/behaviour';
import type { Problem } from '../result.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { Check } from './suite-run.ts';

export type { Deviation } from '@image-tags/behaviour';

/**
 * Results in the light of what is declared: a failure that is a declared deviation becomes `known deviation`, and a scenario
 * that passes although a deviation is declared for it fails, since the declaration is wrong from then on.
 */
export function withDeviations(
  results: readonly ScenarioResult[],
  deviations: readonly Deviation[],
): ScenarioResult[] {
  return results.map((result) => {
    // Lint allows one for each scenario: a second one could stop unseen.
    const declared = deviations.find(
      ({ rule, scenarios }) => rule === result.rule.id && scenarios.includes(result.scenario),
    );
    if (declared === undefined) return result;
    if (result.outcome === 'passed') return stopped(result, declared);
    if (result.outcome !== 'failed' || !shows(result, declared)) return result;
    return { ...result, outcome: 'known deviation', reason: declared.why, deviation: declared };
  });
}

function shows({ problems: [first] }: ScenarioResult, { what, got }: Deviation): boolean {
  return first?.what.startsWith(what) === true && new RegExp(got, 'u').test(first.got);
}

function stopped(result: ScenarioResult, deviation: Deviation): ScenarioResult {
  const problems = [declaredInVain(deviation, 'the answer that the description promises')];
  return { ...result, outcome: 'failed', problems };
}

/**
 * A failure for each scenario that a deviation is declared for and that is not among the results of its rule: the API does
 * not offer the rule, or the scenario is called otherwise by now. `results` are all those of an API on a target.
 */
export function unplayedDeviations(
  { api, target }: Pick<ScenarioResult, 'api' | 'target'>,
  checks: readonly Check[],
  results: readonly ScenarioResult[],
  deviations: readonly Deviation[],
): ScenarioResult[] {
  const played = new Set(results.map(({ rule, scenario }) => JSON.stringify([rule.id, scenario])));
  return deviations.flatMap((deviation) => {
    const check = checks.find(({ id }) => id === deviation.rule);
    if (check === undefined) return [];
    const missing = deviation.scenarios.filter(
      (scenario) => !played.has(JSON.stringify([check.id, scenario])),
    );
    return missing.map(
      (scenario): ScenarioResult => ({
        api,
        target,
        rule: { id: check.id, title: check.title },
        scenario,
        outcome: 'failed',
        problems: [declaredInVain(deviation, `no such scenario of ${api}`)],
        exchanges: [],
        rules: [],
        answers: [],
      }),
    );
  });
}

function declaredInVain({ id, at, why }: Deviation, got: string): Problem {
  return {
    what: 'declared deviation',
    expected: `${id}, declared at ${at}: ${why}`,
    got: `${got}. Delete the declaration.`,
  };
}
