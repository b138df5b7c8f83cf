import type { Loaded } from '../../behaviour/shape.ts';
import type { ClauseEntry, ClauseFile } from '../../clauses/clause-file.ts';
import type { ApiFacts } from '../behaviour/fact-rule.ts';
import type { Finding } from '../findings.ts';

/** The clauses of one API and all that they refer to. */
export interface ApiClauses extends ApiFacts {
  readonly files: readonly Loaded<ClauseFile>[];
  /** The full ids of the clauses of all APIs. */
  readonly ids: ReadonlySet<string>;
}

/** One clause and where it stands. */
export interface PlacedClause {
  readonly file: Loaded<ClauseFile>;
  readonly index: number;
  readonly entry: ClauseEntry;
  /** Source and name. */
  readonly id: string;
}

/** A rule of lint about the clauses of an API. */
export interface ClauseRule {
  /** The name after `clauses/`. */
  readonly id: string;
  /** Why the rule exists, one sentence for the person whose edit it stops. */
  readonly reason: string;
  check(subject: ApiClauses): Finding[];
}

/** Every clause of the files, in their order. */
export function clausesIn(files: readonly Loaded<ClauseFile>[]): PlacedClause[] {
  return files.flatMap((file) =>
    file.content.clauses.map((entry, index) => ({
      file,
      index,
      entry,
      id: `${file.content.source}/${entry.id}`,
    })),
  );
}
