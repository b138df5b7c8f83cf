import type { BehaviourEvidence, Deviation, Rule } from '@image-tags/behaviour';
import { tagNamesRule } from '@image-tags/behaviour/tag-name';
import type { Problem } from '../result.ts';
import { curlOf, type ScenarioExchange } from './exchange.ts';
import { offeredRule, type Profile } from './profile.ts';
import { tagNameFactOf } from './tag-name-steps.ts';

/**
 * What came of a scenario. `not offered`: the API declares that it lacks what the rule is about. `does not apply`: the
 * rule is offered, but the scenario asks for a concept, an answer or a fact that the API does not have. `not run`: the
 * target has no way to send its requests. `known deviation`: it failed in the way that is declared for this server. The
 * reason says more.
 */
export type Outcome = 'passed' | 'failed' | 'known deviation' | 'not offered' | 'does not apply' | 'not run';

export interface ScenarioResult {
  readonly api: string;
  readonly target: string;
  readonly rule: Pick<Rule, 'id' | 'title'>;
  /** Title of the scenario, '' where the rule is not offered. */
  readonly scenario: string;
  readonly outcome: Outcome;
  /** Why it neither passed nor failed. */
  readonly reason?: string;
  /** The declaration that it failed in accordance with. */
  readonly deviation?: Deviation;
  /** The step that failed, counted from 1. */
  readonly step?: number;
  readonly problems: readonly Problem[];
  readonly exchanges: readonly ScenarioExchange[];
  /** The rules whose facts and answers the scenario has looked at. */
  readonly rules: readonly string[];
  /** The answers that came as expected, each after the concept that asked for it: `add tag-limit.over`. */
  readonly answers: readonly string[];
}

/** A failed scenario for a person: what was expected and what came, the facts that say so, and how to send it again. */
export function scenarioFailureText(profile: Profile, result: ScenarioResult): string {
  const { api, target, rule, scenario, step, problems, exchanges, rules } = result;
  return [
    `${rule.id} on ${api}, ${target}: ${scenario}`,
    ...problems.flatMap(({ what, expected, got }) => [
      `  step ${step ?? '?'}, ${what}`,
      `    expected  ${shortened(expected)}`,
      `    got       ${shortened(got)}`,
    ]),
    ...(rule.id === tagNamesRule ? nameLines(profile, scenario) : []),
    ...rules.filter((id) => id !== tagNamesRule).flatMap((id) => factLines(profile, id)),
    '  sent, with what came',
    ...exchanges.flatMap(({ purpose, origin, request, answer }) => [
      `    # ${purpose}`,
      `    ${shortened(curlOf(origin, request))}`,
      `    # ${answer.status} ${shortened(answer.body)}`.trimEnd(),
    ]),
  ].join('\n');
}

/** What a rule says, where it says so, and on whose word. */
function factLines(profile: Profile, id: string): string[] {
  const rule = offeredRule(profile, id);
  if (rule === undefined) return [];
  const facts = Object.entries(rule.facts).map(([name, fact]) => `${name}: ${JSON.stringify(fact)}`);
  const answers = Object.entries(rule.answers).flatMap(([name, alternatives]) =>
    alternatives.map(({ status, example = 'no body', for: concepts = [] }) => {
      const whom = concepts.length === 0 ? '' : ` for ${concepts.join(', ')}`;
      return `${name}: ${status} ${example}${whom}`;
    }),
  );
  const lines = rule.evidence.map(evidenceLine);
  return [`  ${id} at ${rule.at}`, ...[...facts, ...answers].map((fact) => `    ${fact}`), ...lines];
}

function evidenceLine({ for: names, source, section, choice }: BehaviourEvidence): string {
  const whose = choice === undefined ? `${source}, ${section}` : `choice: ${choice}`;
  return `    evidence  ${names.length === 0 ? '' : `${names.join(', ')}: `}${shortened(whose)}`;
}

/** The same of the name that a scenario tries. */
function nameLines(profile: Profile, scenario: string): string[] {
  const fact = tagNameFactOf(profile, scenario);
  if (fact === undefined) return [];
  const { at, answer, removed, shows = {}, evidence } = fact;
  return [
    `  ${tagNamesRule} at ${at}`,
    `    answer: ${answer}`,
    ...(removed === undefined ? [] : [`    removed: ${removed}`]),
    ...Object.entries(shows).map(([name, text]) => `    shows: ${name}: ${shortened(JSON.stringify(text))}`),
    ...evidence.map(evidenceLine),
  ];
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  return line.length > 500 ? `${line.slice(0, 500)}… (${line.length} characters)` : line;
}
