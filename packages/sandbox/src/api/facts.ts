import type { Behaviour, ConceptName, NamedAnswer, OfferedRule } from '@image-tags/behaviour';

/** Reads behaviour facts and says which file is at fault when one is not as it has to be. */
export class Facts {
  readonly #behaviour: Behaviour;

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  /** How the API answers a rule; `undefined` when it does not offer it. */
  rule(id: string): OfferedRule | undefined {
    const rule = this.#behaviour.rules[id];
    return rule?.offered === true ? rule : undefined;
  }

  /** A number that a rule gives, `undefined` where the rule is not offered. Throws when the fact is no number. */
  number(rule: string, fact: string): number | undefined {
    const value = this.#fact(rule, fact);
    if (value === undefined || typeof value === 'number') return value;
    // A description may have numbers as texts, as the API itself does.
    if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
    throw this.#wrong(rule, fact, 'a number');
  }

  text(rule: string, fact: string): string | undefined {
    const value = this.#fact(rule, fact);
    if (value === undefined || typeof value === 'string') return value;
    throw this.#wrong(rule, fact, 'a text');
  }

  /** Whether a fact is true; false where the rule is not offered. Throws when the fact is no boolean. */
  flag(rule: string, fact: string): boolean {
    const value = this.#fact(rule, fact) ?? false;
    if (typeof value === 'boolean') return value;
    throw this.#wrong(rule, fact, 'true or false');
  }

  list(rule: string, fact: string): readonly string[] {
    const value = this.#fact(rule, fact) ?? [];
    if (Array.isArray(value)) return value;
    throw this.#wrong(rule, fact, 'a list');
  }

  /** How a rule's answer looks for a concept; `undefined` when the API gives it none. */
  answer(rule: string, name: string, concept: ConceptName | undefined): NamedAnswer | undefined {
    // The name may be that of a member of a body, such as constructor.
    const answers = this.rule(rule)?.answers ?? {};
    const alternatives = Object.hasOwn(answers, name) ? (answers[name] ?? []) : [];
    return alternatives.find(
      ({ for: concepts }) => concepts === undefined || (concept !== undefined && concepts.includes(concept)),
    );
  }

  /** Where a rule's facts come from, in a line each. */
  evidence(rule: string): readonly string[] {
    const entries = this.rule(rule)?.evidence ?? [];
    return entries.map(({ source, section, choice }) =>
      choice === undefined ? `${source}, ${section}` : `choice: ${choice}`,
    );
  }

  #fact(rule: string, fact: string) {
    return this.rule(rule)?.facts[fact];
  }

  #wrong(rule: string, fact: string, expected: string): Error {
    const at = this.#behaviour.rules[rule]?.at ?? 'behaviour.yaml';
    return new Error(`${at}: ${rule}.${fact} of ${this.#behaviour.api} has to be ${expected}.`);
  }
}
