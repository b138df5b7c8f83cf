import type { ConceptName } from '@image-tags/behaviour';
import type { JsonObject } from '@image-tags/openapi/description';
import type { Tag } from '../scenarios/tag.ts';

/** The images that commands are about, by what is special about each. `absent` is an id that no image has at first. */
export const slots = ['first', 'full', 'hidden', 'foreign', 'absent', 'malformed'] as const;

export type Slot = (typeof slots)[number];

/** Ways in which a request is spoilt, beside what it asks for. */
const twists = ['brokenBody', 'noBody', 'trailingSlash'] as const;

export type Twist = (typeof twists)[number];

/** One request in shared words: plain data that fast-check makes, shrinks and prints. */
export interface Command {
  readonly concept: ConceptName;
  /** Name of the caller. */
  readonly as: string;
  /** The caller whose project the URL names, where it names one. */
  readonly project: string;
  readonly image: Slot;
  /** The tags that it is about: one for `add`, `addText` and `remove`. */
  readonly tags: readonly Tag[];
  /** The conditions of `find` and `count`, by role. */
  readonly query: Readonly<Record<string, readonly Tag[]>>;
  readonly twist?: Twist;
}

/** Concepts that are about one tag. */
export const oneTag: readonly ConceptName[] = ['add', 'addText', 'remove'];
/** Concepts that are about a list of tags. */
export const manyTags: readonly ConceptName[] = ['addMany', 'removeMany', 'set', 'createImage'];
/** Concepts whose input is a query. */
export const queries: readonly ConceptName[] = ['find', 'count'];

/** What a command asks for, as a step of a scenario writes it. */
export function inputOf({ concept, tags, query }: Command): unknown {
  if (oneTag.includes(concept)) return tags[0];
  if (manyTags.includes(concept)) return tags;
  return queries.includes(concept) ? query : undefined;
}

/** What a twist changes of a request, as a step of a scenario writes it. `hasBody`: the operation describes one. */
export function changesOf(twist: Twist | undefined, hasBody: boolean): JsonObject {
  if (twist === 'trailingSlash') return { append: '/' };
  if (twist === 'noBody') return { body: '' };
  if (twist === undefined) return {};
  return hasBody ? { body: '{' } : { body: '{', headers: { 'Content-Type': 'application/json' } };
}
