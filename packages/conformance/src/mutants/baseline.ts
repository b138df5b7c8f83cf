import { type Rule, rules } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import type { ContractCase } from '../case.ts';
import { contractCases } from '../plan/cases.ts';
import { playRule } from '../scenarios/play-rule.ts';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import { type ScenarioResult, scenarioFailureText } from '../scenarios/scenario-result.ts';
import { inProcess } from '../targets/sandbox-targets.ts';

/** A scenario, alone in its rule, and what it comes by when nothing is wrong. */
export interface KnownScenario {
  readonly rule: Rule;
  /** Rules whose facts and answers it looks at. */
  readonly rules: ReadonlySet<string>;
  /** Operations that it asks, and the same with the status that was answered: `addImageTag`, `addImageTag 404`. */
  readonly asks: ReadonlySet<string>;
}

/** All that an API is judged by, and that all is well before anything is changed. */
export interface Baseline {
  readonly profile: Profile;
  readonly scenarios: readonly KnownScenario[];
  readonly cases: readonly ContractCase[];
  /** Scenarios that fail on the sandbox as it is, told for a person. */
  readonly failures: readonly string[];
}

const baselines = new Map<ApiName, Promise<Baseline>>();

/** Plays every scenario once on the sandbox as it is. */
export function baselineOf(api: ApiName): Promise<Baseline> {
  const baseline = baselines.get(api) ?? played(api);
  baselines.set(api, baseline);
  return baseline;
}

async function played(api: ApiName): Promise<Baseline> {
  const profile = profileOf(api);
  const target = inProcess(createSandbox({ api }));
  const scenarios: KnownScenario[] = [];
  const failures: string[] = [];
  for (const rule of rules) {
    for (const scenario of rule.scenarios) {
      const alone = { ...rule, scenarios: [scenario] };
      const results = await playRule(profile, alone, target);
      const failed = results.filter(({ outcome }) => outcome === 'failed');
      failures.push(...failed.map((result) => scenarioFailureText(profile, result)));
      const passed = results.filter(({ outcome }) => outcome === 'passed');
      if (passed.length > 0) scenarios.push({ rule: alone, ...cameBy(passed) });
    }
  }
  return { profile, scenarios, cases: contractCases(profile.description), failures };
}

function cameBy(results: readonly ScenarioResult[]): Pick<KnownScenario, 'rules' | 'asks'> {
  const exchanges = results.flatMap((result) => result.exchanges);
  return {
    rules: new Set(results.flatMap((result) => result.rules)),
    asks: new Set(
      exchanges.flatMap(({ operation, answer }) =>
        operation === undefined ? [] : [operation, `${operation} ${answer.status}`],
      ),
    ),
  };
}
