import { rules } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { contractCases } from '../plan/cases.ts';
import { type Target as CaseTarget, playCase } from '../play.ts';
import { playRule } from '../scenarios/play-rule.ts';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import { contractChecks, contractResult } from './contract-results.ts';
import { unplayedDeviations, withDeviations } from './deviation.ts';
import { orderedErrorsCheck, playOrderedErrors } from './ordered-errors.ts';
import type { SuiteRun } from './suite-run.ts';
import type { OpenTarget, SuiteTarget } from './suite-target.ts';

/** Where a run stands: what was just played, and how much of it there is for this API on this target. */
export interface Progress {
  readonly api: ApiName;
  readonly target: string;
  readonly done: number;
  readonly all: number;
}

export interface SuiteOptions {
  readonly apis: readonly ApiName[];
  readonly targets: readonly SuiteTarget[];
  /** Ids of the rules to play; all when absent. Contract cases are played only without a choice. */
  readonly rules?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run after the scenario that is being played, which still cleans up. */
  readonly signal?: AbortSignal;
}

/**
 * Plays everything there is for some APIs on some targets, one after the other. A target that cannot be opened rejects; one
 * that stops answering fails its scenarios.
 */
export async function playSuite(options: SuiteOptions): Promise<SuiteRun> {
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const chosen = rulesOf(options);
  const results: ScenarioResult[] = [];
  for (const target of options.targets) {
    for (const api of options.apis) {
      if (options.signal?.aborted) break;
      const open = await target.open(api);
      try {
        const played = await playApi(options, target, api, open);
        const deviations = target.deviationsOf(api);
        results.push(...withDeviations(played, deviations));
        if (!options.signal?.aborted && !('notRun' in open.scenarios))
          results.push(...unplayedDeviations({ api, target: target.name }, chosen, played, deviations));
      } finally {
        await open.close();
      }
    }
  }
  return {
    startedAt,
    milliseconds: Math.round(performance.now() - start),
    apis: options.apis,
    targets: options.targets.map(({ name, kind, server }) => ({
      name,
      kind,
      ...(server === undefined ? {} : { server }),
    })),
    checks: [...chosen.map(({ id, title }) => ({ id, title })), ...contractChecks, orderedErrorsCheck],
    results,
    ...(options.signal?.aborted ? { interrupted: String(options.signal.reason) } : {}),
  };
}

function rulesOf({ rules: chosen }: SuiteOptions) {
  return rules.filter(({ id }) => chosen === undefined || chosen.includes(id));
}

async function playApi(
  options: SuiteOptions,
  target: SuiteTarget,
  api: ApiName,
  { scenarios, contract, profile = profileOf(api) }: OpenTarget,
): Promise<ScenarioResult[]> {
  const chosen = rulesOf(options);
  const results: ScenarioResult[] = [];
  for (const [index, rule] of chosen.entries()) {
    if (options.signal?.aborted) return results;
    if ('notRun' in scenarios) {
      results.push(notRun(api, target, rule, scenarios.notRun));
    } else {
      results.push(...(await playRule(profile, rule, { ...scenarios, name: target.name })));
    }
    options.onProgress?.({ api, target: target.name, done: index + 1, all: chosen.length });
  }
  if (options.rules !== undefined) return results;
  if (target.kind === 'sandbox' && !('notRun' in scenarios))
    results.push(...(await playOrderedErrors(profile, { ...scenarios, name: target.name })));
  if (contract === undefined) return results;
  return [...results, ...(await playContract(options, profile, target.name, contract))];
}

async function playContract(
  { signal }: SuiteOptions,
  { description }: Profile,
  target: string,
  contract: CaseTarget,
): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const contractCase of contractCases(description)) {
    if (signal?.aborted) return results;
    results.push(contractResult(target, await playCase(contractCase, contract)));
  }
  return results;
}

function notRun(
  api: ApiName,
  { name }: SuiteTarget,
  { id, title }: { readonly id: string; readonly title: string },
  reason: string,
): ScenarioResult {
  return {
    api,
    target: name,
    rule: { id, title },
    scenario: '',
    outcome: 'not run',
    reason,
    problems: [],
    exchanges: [],
    rules: [id],
    answers: [],
  };
}
