import { type ConceptName, isConceptName } from '@image-tags/behaviour/behaviour';
import type { BehaviourFile, BindingEntry, CastEntry, RuleEntry, TagNameEntry } from './file-types.ts';
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
  /** Without what a file that extends theirs says otherwise. */
  readonly tagNames: readonly Placed<TagNameEntry>[];
}

/**
 * Merges layers of facts, the innermost first: concepts and rules replace those of the same name, tag and cast replace
 * as a whole, and what is said of a name of a tag in a way replaces the same. Undefined when there are no layers.
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
    tagNames: mergedTagNames(layers),
  };
}

function placedEntries<Value>(members: Readonly<Record<string, Value>> | undefined): [string, Value][] {
  return Object.entries(members ?? {});
}

function mergedTagNames(layers: readonly Loaded<BehaviourFile>[]): Placed<TagNameEntry>[] {
  return layers.reduce<Placed<TagNameEntry>[]>((inner, { file, content }) => {
    const own = (content.tagNames ?? []).map((value, index) => ({ value, file, keys: ['tagNames', index] }));
    const others = inner.flatMap((entry) => withoutOthers(entry, content.tagNames ?? []));
    return [...others, ...own];
  }, []);
}

/** What is left of an entry when others say something of some of its names in some of its ways: an entry for each way. */
function withoutOthers(entry: Placed<TagNameEntry>, others: readonly TagNameEntry[]): Placed<TagNameEntry>[] {
  const { names, ways } = entry.value;
  const overrules = (name: string, way: string) =>
    others.some((other) => other.names.includes(name) && other.ways.some((each) => each === way));
  if (!ways.some((way) => names.some((name) => overrules(name, way)))) return [entry];
  return ways.flatMap((way) => {
    const left = names.filter((name) => !overrules(name, way));
    return left.length === 0 ? [] : [{ ...entry, value: { ...entry.value, names: left, ways: [way] } }];
  });
}
