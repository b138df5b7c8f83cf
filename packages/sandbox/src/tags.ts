import { isObject } from '@image-tags/openapi/description';
import type { Image } from './image.ts';
import type { RequestedTag } from './requested-tag.ts';
import type { Situation } from './situation.ts';

/** The tags that a request is about, in its order. Several checks look at them, so they are read once. */
export function requestedTags(situation: Situation): readonly RequestedTag[] {
  situation.tags ??= tagsIn(situation);
  return situation.tags;
}

function tagsIn(situation: Situation): readonly RequestedTag[] {
  const roles = situation.concept?.roles ?? {};
  if (situation.concept?.name === 'set') return patchedTags(situation.bodyValue);
  if (roles.tags !== undefined) {
    const tags = situation.at(roles.tags);
    return Array.isArray(tags) ? tags.map((tag) => tagOf(situation, tag)) : [];
  }
  if (roles.tag !== undefined) {
    const tag = situation.at(roles.tag);
    return tag === undefined ? [] : [tagOf(situation, tag)];
  }
  return roles.key === undefined ? [] : [{ key: situation.at(roles.key), value: '' }];
}

/** The tags of every change of a patch that sets the list. */
function patchedTags(patch: unknown): RequestedTag[] {
  const changes = Array.isArray(patch) ? patch.filter(isObject) : [];
  return changes
    .filter(({ path }) => path === '/tags')
    .flatMap(({ value }) =>
      (Array.isArray(value) ? value : []).map((tag: unknown) => ({ key: tag, value: '' })),
    );
}

function tagOf({ concept, api }: Situation, tag: unknown): RequestedTag {
  if (concept?.spelling === 'text') return typeof tag === 'string' ? splitText(tag, api.separator) : none;
  if (api.behaviour.tag === 'label' || concept?.spelling === 'label') return { key: tag, value: '' };
  if (typeof tag !== 'object' || tag === null) return none;
  return { key: ownValue(tag, 'key'), value: ownValue(tag, 'value') };
}

/** What is no tag at all has no part that could be missing: the check of the body refuses it. */
const none: RequestedTag = { key: null, value: null };

function ownValue(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/** Splits `key.value` at the first separator; without one the text is a key with an empty value. */
export function splitText(text: string, separator: string): { readonly key: string; readonly value: string } {
  const index = text.indexOf(separator);
  return index < 0
    ? { key: text, value: '' }
    : { key: text.slice(0, index), value: text.slice(index + separator.length) };
}

/** The key under which an image has a tag; `undefined` when it has none of that key. */
export function keyOn({ tags }: Image, key: string, caseSensitive: boolean): string | undefined {
  if (tags.has(key)) return key;
  if (caseSensitive) return undefined;
  const folded = key.toLowerCase();
  return [...tags.keys()].find((candidate) => candidate.toLowerCase() === folded);
}

/** How many Unicode code points a text has, which is what JSON Schema counts. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) count--;
  }
  return count;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
