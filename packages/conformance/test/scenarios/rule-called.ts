import { type Rule, rules } from '@image-tags/behaviour';

/** A rule by its id. Throws when there is none. */
export function ruleCalled(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  throw new Error(`There is no rule ${id}.`);
}
