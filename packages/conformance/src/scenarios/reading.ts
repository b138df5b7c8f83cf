import type { ConceptBinding, TagSpelling } from '@image-tags/behaviour';
import { arrayOf, isObject, parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import type { RawAnswer } from './exchange.ts';
import { headerOf } from './exchange.ts';
import { shownTag } from './tag.ts';

/** What plays a role in an answer; `undefined` when nothing does. */
export function readRole(binding: ConceptBinding, role: string, answer: RawAnswer): unknown {
  const expression = binding.roles[role];
  if (expression === undefined) return undefined;
  const { message, part, name, keys } = parseExpression(expression);
  if (message === 'request') return undefined;
  return part === 'header' ? headerOf(answer.headers, name) : valueAtKeys(parsed(answer.body), keys);
}

/** A body as JSON, `undefined` when it is none. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The tags in a list as an answer spells them, each as a text by which two can be compared. A pair is `["key","value"]`,
 * a key with several values gives a text for each. `undefined` when the list holds something else.
 */
export function readTags(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const tags = list.map(readTag);
  return tags.every((texts) => texts !== undefined) ? tags.flat() : undefined;
}

function readTag(item: unknown): string[] | undefined {
  if (typeof item === 'string') return [item];
  if (!isObject(item) || typeof item.key !== 'string') return undefined;
  const { key, value, values } = item;
  const all = values === undefined ? [value] : arrayOf(values);
  return all.every((each) => typeof each === 'string') ? all.map((each) => pairText(key, each)) : undefined;
}

/** A tag of a scenario as the text that `readTags` makes of it where an answer spells it. */
export function comparable(
  { key = '', value = '' }: { readonly key?: string; readonly value?: string },
  spelling: TagSpelling,
  separator: string,
): string {
  if (spelling === 'pair') return pairText(key, value);
  return spelling === 'label' ? key : shownTag({ key, value }, separator);
}

function pairText(key: string, value: string): string {
  return JSON.stringify([key, value]);
}

/** The ids of images in a list as an answer shows it: texts, or objects with an id. `undefined` when it holds something else. */
export function readImages(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((item: unknown) => {
    if (!isObject(item)) return item;
    return item.id ?? item.resource_id;
  });
  return ids.every((id) => typeof id === 'string') ? ids : undefined;
}
