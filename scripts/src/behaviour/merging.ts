import { type ConceptName, isConceptName } from '@image-tags/behaviour/behaviour';
import type { BehaviourFile, BindingEntry, CastEntry, RuleEntry } from './file-types.ts';
import type { Placed } from './problem.ts';
import type { Loaded } from './shape.ts';

/** The facts of an API and of what its file extends as one, each with where it stands. */
export interface MergedFacts {
  /** The API's own file. */
  readonly own: Loaded<BehaviourFile>;
  readonly tag: 'label' | 'pair' | undefined;
  readonly concepts: ReadonlyMap<ConceptName, Placed<BindingEntry>>;
  readonly cast: Placed<CastEntry> | undefined;
  readonly rules: ReadonlyMap<string, Placed<RuleEntry>>;
}

/**
 * Merges layers of facts, the innermost first: concepts and rules replace those of the same name, tag and cast replace
 * as a whole. Undefined when there are no layers.
 */
export function mergeFacts(layers: readonly Loaded<BehaviourFile>[]): MergedFacts | undefined {
  const own = layers.at(-1);
  if (own === undefined) return undefined;
  const concepts = layers.flatMap(({ file, content }) =>
    placedEntries(content.concepts).flatMap(([name, value]) =>
      isConceptName(name) ? [[name, { value, file, keys: ['concepts', name] }] as const] : [],
    ),
  );
  const rules = layers.flatMap(({ file, content }) =>
    placedEntries(content.rules).map(([id, value]) => [id, { value, file, keys: ['rules', id] }] as const),
  );
  const casts = layers.flatMap(({ file, content: { cast } }) =>
    cast === undefined ? [] : [{ value: cast, file, keys: ['cast'] }],
  );
  return {
    own,
    tag: layers.flatMap(({ content: { tag } }) => (tag === undefined ? [] : [tag])).at(-1),
    concepts: new Map(concepts),
    cast: casts.at(-1),
    rules: new Map(rules),
  };
}

function placedEntries<Value>(members: Readonly<Record<string, Value>> | undefined): [string, Value][] {
  return Object.entries(members ?? {});
}
