import type { Fact } from '@image-tags/behaviour/behaviour';
import type { ClauseConflict } from '@image-tags/behaviour/clause';

/** A file of `spec/<api>/clauses`, as `spec/clauses.schema.json` has it. */
export interface ClauseFile {
  readonly source: string;
  readonly clauses: readonly ClauseEntry[];
}

export interface ClauseEntry {
  readonly id: string;
  readonly section: string;
  readonly place: string;
  readonly says: string;
  readonly spec?: readonly string[];
  readonly rules?: readonly string[];
  readonly values?: Readonly<Record<string, Fact>>;
  readonly notModelled?: string;
  readonly notTestable?: string;
  readonly conflict?: ClauseConflict;
}
