import { arrayOf, isObject, type JsonObject, textOf } from '@image-tags/openapi/description';

/** Where a claim comes from: a section of a source, a decision of ours, or the reason why a schema is open. */
export type Origin =
  | { readonly kind: 'source'; readonly source: string; readonly section: string; readonly note: string }
  | { readonly kind: 'choice'; readonly reason: string; readonly note: string }
  | { readonly kind: 'open'; readonly reason: string };

/** One entry of `x-evidence`. */
export interface EvidenceEntry {
  /** What the entry supports, relative to the object that carries it: `responses/404`, `properties/key/maxLength`. */
  readonly for: readonly string[];
  readonly origin: Origin;
}

/** What a reader sees of an entry: the claim as Markdown, and where it comes from. */
export interface EvidenceRow {
  readonly claim: string;
  readonly origin: Origin;
}

/** The entries that an operation, a response or a schema carries in `x-evidence`; none when it carries none. */
export function entriesOf(carrier: JsonObject): EvidenceEntry[] {
  return arrayOf(carrier['x-evidence'])
    .filter(isObject)
    .map((entry) => ({ for: arrayOf(entry.for).map(textOf), origin: originOf(entry) }));
}

function originOf(entry: JsonObject): Origin {
  const note = textOf(entry.note);
  if (textOf(entry.choice) !== '') return { kind: 'choice', reason: textOf(entry.choice), note };
  return { kind: 'source', source: textOf(entry.source), section: textOf(entry.section), note };
}

/**
 * One row per entry that supports something of `names`, which turns a name in `for` into Markdown and returns
 * `undefined` for one that is told elsewhere.
 */
export function rowsOf(carrier: JsonObject, claimOf: (name: string) => string | undefined): EvidenceRow[] {
  return entriesOf(carrier).flatMap(({ for: names, origin }) => {
    const claims = names.map(claimOf).filter((claim) => claim !== undefined);
    return claims.length === 0 ? [] : [{ claim: claims.join(', '), origin }];
  });
}
