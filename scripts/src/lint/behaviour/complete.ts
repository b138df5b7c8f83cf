import type { RuleEntry, RuleFile } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** Every fact and answer that a rule names is given, and none else. */
export const complete: FactRule = {
  id: 'complete',
  reason: 'The sandbox and the scenarios read facts and answers by the names that the rule gives them.',
  check: (subject) =>
    offeredRules(subject).flatMap(([rule, entry]) => [
      ...checkNames(subject.api, rule, entry, 'facts'),
      ...checkNames(subject.api, rule, entry, 'answers'),
      ...checkTwins(rule, entry),
    ]),
};

/** The rules that an API answers, each with its answer. */
export function offeredRules({ rules, facts }: ApiFacts): [RuleFile, Placed<RuleEntry>][] {
  return rules.flatMap(({ content }) => {
    const entry = facts.rules.get(content.id);
    return entry === undefined || entry.value.notOffered !== undefined ? [] : [[content, entry]];
  });
}

function checkNames(
  api: string,
  rule: RuleFile,
  { value, file, keys }: Placed<RuleEntry>,
  part: 'facts' | 'answers',
): Finding[] {
  const named = Object.keys(rule[part] ?? {});
  const given = Object.keys(value[part] ?? {});
  const one = part === 'facts' ? 'fact' : 'answer';
  const twins = twinsOf(rule);
  const isOptional = (name: string) =>
    rule.optional?.includes(name) === true && !(part === 'facts' && twins.includes(name));
  const missing = named.filter((name) => !given.includes(name) && !isOptional(name));
  const extra = given.filter((name) => !named.includes(name));
  return [
    ...missing.map((name) =>
      problemAt('complete', file, keys, {
        wrong: `${api} lacks the ${one} ${name} of ${rule.id}: ${rule[part]?.[name]}`,
        expected: `${part} with ${named.join(', ')}`,
        repair: `add ${name} with its evidence, or declare the rule not offered`,
        example:
          part === 'facts' ? `facts: { ${name}: … }` : `answers: { ${name}: { status: 400, example: … } }`,
      }),
    ),
    ...extra.map((name) =>
      problemAt('complete', file, [...keys, part, name], {
        wrong: `The rule ${rule.id} has no ${one} ${name}.`,
        expected: named.length === 0 ? `no ${part}` : `one of: ${named.join(', ')}`,
        repair: `correct the name, delete it, or add it to spec/rules/${rule.id}.yaml`,
        example: `${part}: { ${name}: What it means. } in spec/rules/${rule.id}.yaml`,
      }),
    ),
  ];
}

/** Names that a rule gives to a fact and to an answer: the fact says whether the API gives the answer. */
function twinsOf({ facts = {}, answers = {} }: RuleFile): string[] {
  return Object.keys(facts).filter((name) => Object.hasOwn(answers, name));
}

function checkTwins(rule: RuleFile, { value, file, keys }: Placed<RuleEntry>): Finding[] {
  return twinsOf(rule).flatMap((name) => {
    const fact = value.facts?.[name];
    const isAnswered = Object.hasOwn(value.answers ?? {}, name);
    if (fact === undefined || fact === isAnswered) return [];
    return [
      problemAt('complete', file, [...keys, 'facts', name], {
        wrong: `The fact ${name} of ${rule.id} is ${JSON.stringify(fact)}, and there is ${isAnswered ? 'an' : 'no'} answer ${name}.`,
        expected: 'true where the answer of the same name is given, false where it is not',
        repair: 'correct the fact, or add or delete the answer',
        example: `facts: { ${name}: true }, answers: { ${name}: { status: 400, example: … } }`,
      }),
    ];
  });
}
