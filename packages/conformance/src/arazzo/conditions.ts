import { isObject } from '@image-tags/openapi/description';
import type { Criterion } from './document.ts';
import { CannotSay } from './document.ts';
import { hasMark, literalOf, patternOf } from './made-images.ts';

/** A place in a body as JSONPath, from what the body is; `[*]` is every item of a list. */
export type Place = string;

/** The place of a member that keys lead to. */
export function placeOf(keys: readonly string[], from = '@'): Place {
  return from + keys.map(segment).join('');
}

function segment(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** The criterion that a condition in JSONPath holds for the body of an answer. */
export function bodyHolds(...conditions: readonly string[]): Criterion {
  const condition = `$[?${conditions.join(' && ')}]`;
  return { context: '$response.body', condition: withoutExpressions(condition), type: 'jsonpath' };
}

/**
 * The criterion that a list is these items, order apart. `items` is the place of the list, `where` the condition on an item
 * that it is one of them.
 */
export function holdsList<Item>(
  items: Place,
  wanted: readonly Item[],
  where: (item: Item) => string,
): Criterion {
  const times = new Map<string, number>();
  for (const item of wanted) times.set(where(item), (times.get(where(item)) ?? 0) + 1);
  const each = Array.from(times, ([condition, count]) => `count(${items}[?${condition}]) == ${count}`);
  return bodyHolds(`count(${items}[*]) == ${wanted.length}`, ...each);
}

/** The criteria that a body is one of some, value by value. A text in which the id of an image stands is matched. */
export function isOneOf(bodies: readonly unknown[]): Criterion[] {
  const leaves = new Map<string, { readonly keys: readonly string[]; readonly values: unknown[] }>();
  for (const body of bodies)
    for (const [keys, value] of leavesOf(body, [])) {
      const name = JSON.stringify(keys);
      const known = leaves.get(name) ?? { keys, values: [] };
      if (!known.values.includes(value)) known.values.push(value);
      leaves.set(name, known);
    }
  return [...leaves.values()].map(({ keys, values }) => leafCriterion(keys, values));
}

function leafCriterion(keys: readonly string[], values: readonly unknown[]): Criterion {
  const texts = values.filter((value) => typeof value === 'string');
  const isInList = keys.some((key) => /^\d+$/.test(key));
  if (isInList || texts.some((text) => hasMark(text) || hasFreeText(text))) {
    const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return textMatches(`$response.body#${pointer}`, texts);
  }
  const place = placeOf(keys);
  const conditions = values.map((value) => `${place} == ${JSON.stringify(value)}`);
  return bodyHolds(conditions.length === 1 ? conditions.join('') : `(${conditions.join(' || ')})`);
}

/** The criterion that a text is one of some. */
export function textMatches(context: string, texts: readonly string[]): Criterion {
  const patterns = texts.map((text) => text.split(freeText).map(patternOf).join('.+'));
  const [pattern = ''] = patterns;
  return {
    context,
    condition: patterns.length === 1 ? `^${pattern}$` : `^(${patterns.join('|')})$`,
    type: 'regex',
  };
}

/** Stands for a piece of an answer that each answer fills anew, such as the id of a request. */
export const freeText = 'any~text~';

function hasFreeText(text: string): boolean {
  return text.includes(freeText);
}

function leavesOf(
  json: unknown,
  keys: readonly string[],
): (readonly [keys: readonly string[], value: unknown])[] {
  if (!isObject(json) && !Array.isArray(json)) return [[keys, json]];
  return Object.entries(json).flatMap(([key, member]) => leavesOf(member, [...keys, key]));
}

/** The condition on an item that it is a label, a key with a value, or an image. */
export function isText(text: string): string {
  return `@ == ${literalOf(text)}`;
}

/** A condition in which nothing but the ids of images is an expression. */
function withoutExpressions(condition: string): string {
  const literal = condition.replaceAll(/\{\$steps\.\w+\.outputs\.id\}/g, '').replace(/^\$/, '');
  if (/\{\$/.test(literal))
    throw new CannotSay('A condition would have to hold a text that begins an expression.');
  return condition;
}
