import type { Fact } from '@image-tags/behaviour';
import { offeredRule, type Profile } from './profile.ts';
import { DoesNotApply } from './why-not.ts';

/** Looks facts up by the names that the scenarios of one rule use: `limit`, or `tag-limit.limit` for another rule's. */
export type FactLookup = (name: string) => Fact;

/** The facts that the scenarios of a rule can name. The lookup throws DoesNotApply where the API does not give one. */
export function factsFor(profile: Profile, rule: string): FactLookup {
  return (written) => {
    const dot = written.indexOf('.');
    const [id, name] = dot < 0 ? [rule, written] : [written.slice(0, dot), written.slice(dot + 1)];
    const facts = offeredRule(profile, id)?.facts ?? {};
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact !== undefined) return fact;
    throw new DoesNotApply(`${profile.behaviour.api} gives no fact "${name}" of ${id}.`);
  };
}

const expression = /^((?:[a-z]+(?:-[a-z0-9]+)*\.)?[a-z][A-Za-z0-9]*)(?: ([+-]) ([0-9]+))?$/;

/**
 * The number that a scenario writes: an integer, or a fact with something added or subtracted, such as `limit`,
 * `limit + 1` or `tag-limit.limit - 1`. Throws when it is neither, or the fact is no number.
 */
export function numberOf(written: unknown, factOf: FactLookup): number {
  if (typeof written === 'number' && Number.isInteger(written)) return written;
  const match = typeof written === 'string' ? expression.exec(written) : null;
  if (match === null) {
    throw new Error(
      `${JSON.stringify(written)} is no number: write an integer, or a fact with + or - such as "limit + 1".`,
    );
  }
  const [, name = '', sign, amount = '0'] = match;
  const fact = factOf(name);
  if (typeof fact !== 'number') {
    throw new Error(`"${match[0]}" needs a number, but the fact ${name} is ${JSON.stringify(fact)}.`);
  }
  return sign === '-' ? fact - Number(amount) : fact + Number(amount);
}
