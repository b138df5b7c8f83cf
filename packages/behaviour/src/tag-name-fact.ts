import type { BehaviourEvidence } from './evidence.ts';

/** The ways in which a name reaches a service, for whoever has to go through them at run time. */
export const tagNameWays = [
  'add',
  'addValue',
  'addText',
  'addMany',
  'addManyValue',
  'set',
  'remove',
  'removeMany',
] as const;

/**
 * How a name reaches a service: as a label or key by the concept of the same name, or as the value of a pair. `remove` and
 * `removeMany` are tried on an image that has no such tag.
 */
export type TagNameWay = (typeof tagNameWays)[number];

/** A text, or one several times over. `times` counts by `limit`, the longest that an API takes in the way that is tried. */
export type NameText = string | { readonly repeat: string; readonly times: number | string };

/** What one API does with some names, in each of some ways. */
export interface TagNameFact {
  readonly names: readonly string[];
  readonly ways: readonly TagNameWay[];
  /** `done` where the request succeeds, else an answer of a rule: `label-length.tooLong`. */
  readonly answer: string;
  /** What a URL that removes the tag again is answered; absent where it is removed, or was never taken. */
  readonly removed?: string;
  /** What the list of tags then shows, by name, where that is not what was sent. */
  readonly shows?: Readonly<Record<string, NameText>>;
  readonly evidence: readonly BehaviourEvidence[];
  /** `spec/ims-v2/behaviour.yaml:41` */
  readonly at: string;
}
