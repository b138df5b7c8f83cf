/** The clauses of source documents as `pnpm generate` makes them from `spec/<api>/clauses`. */
import type { Fact } from './behaviour.ts';

/** A document that is pinned by the SHA-256 of the copy that was read, taken apart sentence by sentence. */
export interface ClauseDocument {
  /** Its id in `spec/sources.yaml`. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly sha256: string;
  /** In the order of the document. */
  readonly clauses: readonly Clause[];
}

/** One sentence, table row or example of a document that says something about the API. */
export interface Clause {
  /** Source and name: `ims-v2-add-image-tag/key-length`. */
  readonly id: string;
  /** One of the sections of the source. */
  readonly section: string;
  /** Where in the section: `item 1, sentence 2`. */
  readonly place: string;
  /** What it says, in our own words. */
  readonly says: string;
  /** What of the description says so: JSON Pointers, or operations with what of them is meant; see `linkedPlace`. */
  readonly spec: readonly string[];
  /** What of the behaviour says so: `key-length`, `key-length.limit`, `key-length.tooLong`. */
  readonly rules: readonly string[];
  /** What the document itself states, by fact (`key-length.limit`), answer or place in the description. */
  readonly values: Readonly<Record<string, Fact>>;
  /** Why the description leaves it out. */
  readonly notModelled?: string;
  /** Why no test can show it. */
  readonly notTestable?: string;
  readonly conflict?: ClauseConflict;
  /** `spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:12` */
  readonly at: string;
}

/** Another statement that the clause contradicts, and what we do about it. */
export interface ClauseConflict {
  /** A clause's id, or a source with its section. */
  readonly with: string | { readonly source: string; readonly section: string };
  readonly decision: string;
}
