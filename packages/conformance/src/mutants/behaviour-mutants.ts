import { isDeepStrictEqual } from 'node:util';
import {
  type Behaviour,
  type ConceptName,
  type NamedAnswer,
  type OfferedRule,
  type Rule,
  rules,
} from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import type { Operation } from '@image-tags/openapi/description';
import type { Profile } from '../scenarios/profile.ts';
import { otherValues } from './fact-values.ts';
import type { Mutant } from './mutant.ts';

/** Every fact and answer of an API's rules, changed one at a time, and every rule that can be left out, left out. */
export function behaviourMutants(api: ApiName, profile: Profile): Mutant[] {
  return rules.flatMap((rule) => {
    const offered = profile.behaviour.rules[rule.id];
    if (offered?.offered !== true) return [];
    const about: About = { api, profile, rule, offered };
    return [...factMutants(about), ...answerMutants(about), ...withoutRule(about)];
  });
}

interface About {
  readonly api: ApiName;
  readonly profile: Profile;
  readonly rule: Rule;
  readonly offered: OfferedRule;
}

function factMutants({ api, profile, rule, offered }: About): Mutant[] {
  const mediaTypes = mediaTypesOf(profile.description.operations);
  return Object.entries(offered.facts).flatMap(([fact, value]) => {
    const type = rule.types[fact];
    const isOrder = rule.id === 'order-of-checks';
    const seen = isOrder && Array.isArray(value) ? effective(value, profile.behaviour) : value;
    return otherValues(seen, { type, mediaTypes, isOrder }).map(
      ({ label, value: other }): Mutant => ({
        id: `${api} fact ${rule.id}.${fact} ${label}`,
        api,
        kind: 'fact',
        what: isOrder ? label : `${JSON.stringify(value)} becomes ${JSON.stringify(other)}`,
        rule: rule.id,
        fact,
        operations: operationsOfConcepts(profile.behaviour, rule.concepts),
        change: { of: 'fact', rule: rule.id, fact, value: other },
      }),
    );
  });
}

/** The order of those checks that the API has: a family shares one list. */
function effective(order: readonly string[], { rules: answered }: Behaviour): readonly string[] {
  return order.filter((entry) => answered[entry.split('.')[0] ?? '']?.offered === true);
}

function answerMutants(about: About): Mutant[] {
  return Object.entries(about.offered.answers).flatMap(([name, alternatives]) =>
    alternatives.flatMap((answer, index) => {
      const operations = concerned(about, answer);
      return [
        ...otherStatuses(about.profile, operations, answer).map((value) =>
          answerMutant(about, 'status', name, index, operations, value),
        ),
        ...otherExamples(about.profile, operations, answer).map((value) =>
          answerMutant(about, 'example', name, index, operations, value),
        ),
      ];
    }),
  );
}

function answerMutant(
  { api, rule, offered }: About,
  kind: 'status' | 'example',
  name: string,
  index: number,
  operations: readonly string[],
  value: NamedAnswer,
): Mutant {
  const answer = offered.answers[name]?.[index];
  const whom = answer?.for === undefined ? '' : `(${answer.for.join('+')})`;
  const label = kind === 'status' ? String(value.status) : (value.example ?? 'no body');
  return {
    id: `${api} ${kind} ${rule.id}.${name}${whom} ${label}`,
    api,
    kind,
    what: `${answerText(answer)} becomes ${answerText(value)}`,
    rule: rule.id,
    fact: name,
    operations,
    change: { of: 'named answer', rule: rule.id, answer: name, index, value },
  };
}

/** `400 TagInvalid` */
export function answerText(answer: NamedAnswer | undefined): string {
  return `${answer?.status} ${answer?.example ?? 'without a body'}`;
}

/** The operations that an answer is given by. */
function concerned({ profile: { behaviour }, rule }: About, answer: NamedAnswer): readonly string[] {
  return operationsOfConcepts(behaviour, answer.for ?? rule.concepts);
}

function operationsOfConcepts({ concepts }: Behaviour, names: readonly ConceptName[]): readonly string[] {
  return [
    ...new Set(
      names.flatMap((name) => {
        const binding = concepts[name];
        return binding === undefined ? [] : [binding.operation, ...(binding.also ?? [])];
      }),
    ),
  ];
}

/** The answer with each other status that an operation concerned documents, with an example of that status. */
function otherStatuses(
  profile: Profile,
  operations: readonly string[],
  answer: NamedAnswer,
): readonly NamedAnswer[] {
  const found = new Map<number, NamedAnswer>();
  for (const { status, content } of responsesOf(profile, operations)) {
    if (status === answer.status || found.has(status)) continue;
    const example = content[0]?.examples[0]?.name;
    const whom = answer.for === undefined ? {} : { for: answer.for };
    found.set(status, { status, ...(example === undefined ? {} : { example }), echo: {}, ...whom });
  }
  return [...found.values()];
}

/** The answer with each other example that an operation concerned documents for its status and that says something else. */
function otherExamples(
  profile: Profile,
  operations: readonly string[],
  answer: NamedAnswer,
): readonly NamedAnswer[] {
  if (answer.example === undefined) return [];
  const bodies = responsesOf(profile, operations)
    .filter(({ status }) => status === answer.status)
    .flatMap(({ content }) => content);
  const named = bodies.flatMap(({ mediaType, examples }) =>
    examples.map(({ name, value }) => ({ name, says: { mediaType, value } })),
  );
  const saying = (wanted: string) => named.filter(({ name }) => name === wanted).map(({ says }) => says);
  const isSame = (says: unknown) => saying(answer.example ?? '').some((one) => isDeepStrictEqual(one, says));
  const others = [...new Set(named.map(({ name }) => name))].filter((name) => !saying(name).every(isSame));
  return others.map((example) => ({ ...answer, example, echo: {} }));
}

function responsesOf({ description }: Profile, ids: readonly string[]) {
  return description.operations
    .filter(({ operationId }) => ids.includes(operationId))
    .flatMap(({ responses }) => responses);
}

/** A rule that gives no fact and no refusal asks for what the service does anyway: nothing could be left out. */
function withoutRule({ api, profile, rule, offered }: About): Mutant[] {
  const refusals = Object.values(offered.answers).flatMap((all) => all.filter(({ status }) => status >= 400));
  if (Object.keys(offered.facts).length + refusals.length === 0) return [];
  return [
    {
      id: `${api} rule ${rule.id} left out`,
      api,
      kind: 'rule',
      what: 'the rule is not offered',
      rule: rule.id,
      operations: operationsOfConcepts(profile.behaviour, rule.concepts),
      change: { of: 'rule', rule: rule.id },
    },
  ];
}

function mediaTypesOf(operations: readonly Operation<string>[]): readonly string[] {
  const all = operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
  return [...new Set(all.map(({ mediaType }) => mediaType))];
}
