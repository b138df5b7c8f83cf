import { isObject } from '@image-tags/openapi/description';
import type { RuleFile } from '../../behaviour/file-types.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { Keys } from '../../behaviour/yaml-file.ts';
import { type PlacedStep, stepsOf } from './steps.ts';

/** A fact that a step counts by. */
export interface CountedFact {
  readonly rule: string;
  readonly fact: string;
  /** Where in the step. */
  readonly keys: Keys;
}

/** Every fact that some step counts by, as `tag-limit.limit`. */
export function countedFacts(rules: readonly Loaded<RuleFile>[]): ReadonlySet<string> {
  return new Set(
    stepsOf(rules).flatMap((placed) => numbersOf(placed).map(({ rule, fact }) => `${rule}.${fact}`)),
  );
}

const expression = /^(?:([a-z0-9-]+)\.)?([a-z][A-Za-z0-9]*)(?: [+-] \d+)?$/;
const counted = ['count', 'times', 'limit', 'offset', 'expectCount', 'line'];

/** The facts that a step counts by, those of its own rule without its id. */
export function numbersOf({ rule: own, step }: PlacedStep): CountedFact[] {
  const look = (value: unknown, keys: Keys): CountedFact[] => {
    if (Array.isArray(value)) return value.flatMap((member, index) => look(member, [...keys, index]));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, member]) => {
      const here = [...keys, key];
      // The other changes to a request are raw values of an API, whose members are named as it likes.
      if (key === 'request') return isObject(member) ? look({ line: member.line }, here) : [];
      if (!counted.includes(key) || typeof member !== 'string') return look(member, here);
      const [, rule = own, fact = ''] = expression.exec(member) ?? [];
      return [{ rule, fact, keys: here }];
    });
  };
  return look(step, []);
}
