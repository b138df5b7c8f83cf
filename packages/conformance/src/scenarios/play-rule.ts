import type { Rule, Scenario } from '@image-tags/behaviour';
import { expectationOf } from './expectation.ts';
import type { Profile } from './profile.ts';
import { ScenarioPlay } from './scenario-play.ts';
import type { Outcome, ScenarioResult } from './scenario-result.ts';
import type { ScenarioStep } from './step.ts';
import { reasonNotToTry, stepsOf } from './tag-name-steps.ts';
import type { Target } from './target.ts';
import { furtherVisibilities } from './visibility.ts';
import { CannotSend, DoesNotApply, NoAnswer } from './why-not.ts';

/**
 * Plays every scenario of a rule against a target, each on images of its own, and tells what came of each. One result
 * with a reason when the API does not offer the rule. Rejects only when a scenario or a behaviour file is wrong in
 * itself; a target that does not answer is a failed scenario.
 */
export async function playRule(profile: Profile, rule: Rule, target: Target): Promise<ScenarioResult[]> {
  const reason = reasonNotToOffer(profile, rule);
  if (reason !== undefined) return [resultOf(profile, rule, target, '', 'not offered', reason)];
  const results: ScenarioResult[] = [];
  for (const scenario of rule.scenarios) {
    const result = await playScenario(profile, rule, scenario, target);
    results.push(result);
    if (result.outcome === 'does not apply') continue;
    for (const [difference, variant] of variantsOf(profile, rule, scenario)) {
      const title = `${scenario.title}, with ${difference}`;
      results.push(await playScenario(variant, rule, { ...scenario, title }, target));
    }
  }
  return results;
}

export type Variant = readonly [difference: string, profile: Profile];

/** In what further ways a scenario is to be played, each with the profile that makes the difference. */
export function variantsOf(profile: Profile, rule: Rule, scenario: Scenario): Variant[] {
  const read = stepsOf(profile, scenario);
  return [
    ...operationVariants(profile, read),
    ...furtherVisibilities(profile, rule, read).map(
      (visibility): Variant => [`${visibility} images`, { ...profile, visibility }],
    ),
  ];
}

/** The further operations that are a concept of a scenario, each with the profile in which it stands for the concept. */
function operationVariants(profile: Profile, steps: readonly ScenarioStep[]): Variant[] {
  const concepts = new Set(steps.flatMap((step) => (step.kind === 'call' ? [step.concept] : [])));
  return [...concepts].flatMap((concept) => {
    const binding = profile.behaviour.concepts[concept];
    return (binding?.also ?? []).map((operation) => {
      const behaviour = {
        ...profile.behaviour,
        concepts: { ...profile.behaviour.concepts, [concept]: { ...binding, operation } },
      };
      return [operation, { ...profile, behaviour }] as const;
    });
  });
}

/** Why an API does not offer a rule; `undefined` when it does. Throws when its behaviour does not mention the rule. */
export function reasonNotToOffer({ behaviour }: Profile, { id, concepts }: Rule): string | undefined {
  const lacking = concepts.filter((concept) => behaviour.concepts[concept] === undefined);
  const answer = behaviour.rules[id];
  if (answer?.offered === false) return answer.reason;
  if (lacking.length > 0) return `${behaviour.api} has no ${lacking.join(' and no ')}.`;
  if (answer !== undefined) return undefined;
  throw new Error(`${behaviour.api} neither answers the rule ${id} nor declares it not offered.`);
}

/** Plays one scenario of a rule that the API offers. */
export async function playScenario(
  profile: Profile,
  rule: Rule,
  scenario: Scenario,
  target: Target,
): Promise<ScenarioResult> {
  const hindrance = reasonNotToTry(profile, scenario);
  const steps = hindrance === undefined ? stepsOf(profile, scenario) : [];
  const reason = hindrance ?? reasonAgainst(profile, rule, scenario, steps);
  if (reason !== undefined) return resultOf(profile, rule, target, scenario.title, 'does not apply', reason);
  const obstacle = target.reasonNotToRun?.(rule, steps);
  if (obstacle !== undefined) return resultOf(profile, rule, target, scenario.title, 'not run', obstacle);
  const stage = await target.open();
  const play = new ScenarioPlay(profile, rule.id, stage);
  const told = () => ({ exchanges: play.exchanges, rules: [...play.rules], answers: [...play.answers] });
  try {
    for (const [index, step] of steps.entries()) {
      const problems = await play.step(step, `step ${index + 1}`);
      if (problems.length === 0) continue;
      const failed = resultOf(profile, rule, target, scenario.title, 'failed');
      return { ...failed, ...told(), step: index + 1, problems };
    }
    return { ...resultOf(profile, rule, target, scenario.title, 'passed'), ...told() };
  } catch (error) {
    const [outcome, why] = outcomeOf(error);
    const result = { ...resultOf(profile, rule, target, scenario.title, outcome, why), ...told() };
    return outcome === 'failed'
      ? { ...result, problems: [{ what: 'answer', expected: 'one', got: why }] }
      : result;
  } finally {
    await stage.close();
  }
}

/** What an API lacks of a scenario, as far as that shows before anything is sent. */
export function reasonAgainst(
  profile: Profile,
  rule: Rule,
  { tag }: Scenario,
  steps: readonly ScenarioStep[],
): string | undefined {
  const { behaviour } = profile;
  if (tag !== undefined && tag !== behaviour.tag) return `The tags of ${behaviour.api} are no ${tag}s.`;
  for (const step of steps) {
    if (step.kind !== 'call') continue;
    if (behaviour.concepts[step.concept] === undefined) return `${behaviour.api} has no ${step.concept}.`;
    try {
      expectationOf(profile, rule.id, step.concept, step.expect);
    } catch (error) {
      if (error instanceof DoesNotApply) return error.message;
      throw error;
    }
  }
  return undefined;
}

function outcomeOf(error: unknown): readonly [outcome: Outcome, reason: string] {
  if (error instanceof DoesNotApply) return ['does not apply', error.message];
  if (error instanceof CannotSend) return ['not run', error.message];
  if (error instanceof NoAnswer) return ['failed', error.message];
  throw error;
}

function resultOf(
  { behaviour: { api } }: Profile,
  { id, title }: Rule,
  { name }: Target,
  scenario: string,
  outcome: Outcome,
  reason?: string,
): ScenarioResult {
  return {
    api,
    target: name,
    rule: { id, title },
    scenario,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    problems: [],
    exchanges: [],
    rules: [id],
    answers: [],
  };
}
