import type { Behaviour, OfferedRule } from '@image-tags/behaviour';
import type { Change } from './mutant.ts';
import { withTagName } from './tag-name-mutants.ts';

/** The behaviour with a change to it; as it is for changes of other kinds. */
export function changedBehaviour(behaviour: Behaviour, change: Change): Behaviour {
  if (change.of === 'rule') {
    const { at = '' } = behaviour.rules[change.rule] ?? {};
    const left = { offered: false, reason: 'A mutant leaves the rule out.', at } as const;
    return { ...behaviour, rules: { ...behaviour.rules, [change.rule]: left } };
  }
  if (change.of === 'fact') {
    const { rule, fact, value } = change;
    return withRule(behaviour, rule, (offered) => ({ facts: { ...offered.facts, [fact]: value } }));
  }
  if (change.of === 'tag name') {
    return { ...behaviour, tagNames: withTagName(behaviour.tagNames, change) };
  }
  if (change.of !== 'named answer') return behaviour;
  const { rule, answer, index, value } = change;
  return withRule(behaviour, rule, (offered) => {
    const alternatives = (offered.answers[answer] ?? []).with(index, value);
    return { answers: { ...offered.answers, [answer]: alternatives } };
  });
}

function withRule(
  behaviour: Behaviour,
  id: string,
  change: (rule: OfferedRule) => Partial<OfferedRule>,
): Behaviour {
  const rule = behaviour.rules[id];
  if (rule?.offered !== true) throw new Error(`${behaviour.api} does not offer ${id}.`);
  return { ...behaviour, rules: { ...behaviour.rules, [id]: { ...rule, ...change(rule) } } };
}
