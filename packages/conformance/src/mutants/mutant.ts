import type { Fact, NamedAnswer, TagNameWay } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import type { ConstraintPlace } from './constraints.ts';
import type { EngineFaultName } from './faults/engine-faults.ts';

/** What a mutant changes, in the order in which reports list it. */
export const mutantKinds = [
  'fact',
  'status',
  'example',
  'rule',
  'request',
  'response',
  'answer',
  'engine',
] as const;

export type MutantKind = (typeof mutantKinds)[number];

/** One change to what an API is made from, or one fault of a server: plain data. */
export interface Mutant {
  /** Unique and stable as long as what is changed stands where it stands: `ims-v2 fact tag-limit.limit +1`. */
  readonly id: string;
  readonly api: ApiName;
  readonly kind: MutantKind;
  /** The change in words: `10 becomes 11`. */
  readonly what: string;
  /** The rule that the change is about, and which of its facts or answers. */
  readonly rule?: string;
  readonly fact?: string;
  /** The operations that are concerned; empty where all may be. */
  readonly operations: readonly string[];
  /** JSON Pointer into the bundle: what is changed. */
  readonly pointer?: string;
  readonly change: Change;
}

/** What is done to make a mutant. */
export type Change =
  | { readonly of: 'fact'; readonly rule: string; readonly fact: string; readonly value: Fact }
  | {
      readonly of: 'named answer';
      readonly rule: string;
      readonly answer: string;
      /** Which of the answer's alternatives. */
      readonly index: number;
      readonly value: NamedAnswer;
    }
  | { readonly of: 'rule'; readonly rule: string }
  /** Something else becomes of a name of `spec/tag-names.yaml`. */
  | { readonly of: 'tag name'; readonly name: string; readonly way: TagNameWay; readonly answer: string }
  /** A place of the bundle gets a value, or goes where there is none. */
  | { readonly of: 'request' | 'response'; readonly keys: readonly string[]; readonly value?: unknown }
  /** A server breaks one promise in its answers to an operation. */
  | BrokenAnswer
  | { readonly of: 'engine'; readonly fault: EngineFaultName };

/** One promise about an answer, broken. */
export interface BrokenAnswer {
  readonly of: 'broken answer';
  readonly operation: string;
  readonly status: number;
  readonly breaks:
    | { readonly what: 'body'; readonly mediaType: string; readonly place: ConstraintPlace }
    | { readonly what: 'media type'; readonly mediaType: string }
    | { readonly what: 'header missing' | 'header value'; readonly header: string };
}
