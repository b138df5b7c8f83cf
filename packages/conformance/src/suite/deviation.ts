import type { BehaviourEvidence } from '@image-tags/behaviour';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';

/** A difference between what an API's description says and what a server does, known and with evidence: `spec/servers`. */
export interface Deviation {
  /** Unique among the deviations of the API: `body-refused`. */
  readonly id: string;
  readonly rule: string;
  /** Titles of the scenarios in which it shows. It has to show in every one of them. */
  readonly scenarios: readonly string[];
  /** What of the answer differs first: `status`, `body`, `Content-Type`, `tags`, …, as problems are called. */
  readonly what: string;
  /** Regular expression for what comes instead, as the problem shows it: `^404 `. */
  readonly got: string;
  readonly why: string;
  readonly evidence: readonly BehaviourEvidence[];
  /** `spec/servers/glance-25.1.yaml:12` */
  readonly at: string;
}

/**
 * Results in the light of what is declared: a failure that is a declared deviation becomes `known deviation`, and a scenario
 * that passes although a deviation is declared for it fails, since the declaration is wrong from then on.
 */
export function withDeviations(
  results: readonly ScenarioResult[],
  deviations: readonly Deviation[],
): ScenarioResult[] {
  return results.map((result) => {
    const declared = deviations.filter(
      ({ rule, scenarios }) => rule === result.rule.id && scenarios.includes(result.scenario),
    );
    if (declared.length === 0) return result;
    if (result.outcome === 'passed') return stopped(result, declared);
    if (result.outcome !== 'failed') return result;
    const known = declared.find((deviation) => shows(result, deviation));
    return known === undefined
      ? result
      : { ...result, outcome: 'known deviation', reason: known.why, deviation: known };
  });
}

function shows({ problems: [first] }: ScenarioResult, { what, got }: Deviation): boolean {
  return first?.what.startsWith(what) === true && new RegExp(got, 'u').test(first.got);
}

function stopped(result: ScenarioResult, [first]: readonly Deviation[]): ScenarioResult {
  const { id = '', at = '', why = '' } = first ?? {};
  const problem = {
    what: 'declared deviation',
    expected: `${id}, declared at ${at}: ${why}`,
    got: 'the answer that the description promises. Delete the declaration.',
  };
  return { ...result, outcome: 'failed', problems: [problem] };
}
