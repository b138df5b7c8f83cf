import type { Behaviour, Fact, NamedAnswer, OfferedRule } from '@image-tags/behaviour';

/** A behaviour in which one fact of a rule is another one. Throws when the rule has no such fact. */
export function withFact(
  behaviour: Behaviour,
  rule: string,
  name: string,
  change: (fact: Fact) => Fact,
): Behaviour {
  return withRule(behaviour, rule, (offered) => {
    const fact = offered.facts[name];
    if (fact === undefined) throw new Error(`${behaviour.api} has no fact ${rule}.${name}.`);
    return { ...offered, facts: { ...offered.facts, [name]: change(fact) } };
  });
}

/** A behaviour in which a rule is answered otherwise. Throws when the rule has no such answer. */
export function withAnswer(behaviour: Behaviour, rule: string, name: string, answer: NamedAnswer): Behaviour {
  return withRule(behaviour, rule, (offered) => {
    if (offered.answers[name] === undefined)
      throw new Error(`${behaviour.api} has no answer ${rule}.${name}.`);
    return { ...offered, answers: { ...offered.answers, [name]: [answer] } };
  });
}

function withRule(behaviour: Behaviour, id: string, change: (rule: OfferedRule) => OfferedRule): Behaviour {
  const rule = behaviour.rules[id];
  if (rule?.offered !== true) throw new Error(`${behaviour.api} does not offer ${id}.`);
  return { ...behaviour, rules: { ...behaviour.rules, [id]: change(rule) } };
}
