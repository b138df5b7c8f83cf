import type { BehaviourEvidence } from '@image-tags/behaviour/evidence';
import { reasonAgainstWay, type TagName, type WithConcepts } from '@image-tags/behaviour/tag-name';
import type { TagNameFact, TagNameWay } from '@image-tags/behaviour/tag-name-fact';
import type { EvidenceEntry, TagNameEntry, TagNamesFile } from './file-types.ts';
import type { Placed } from './problem.ts';

/** The names of a corpus as a list, in its order. */
export function tagNamesOf({ names }: TagNamesFile): TagName[] {
  return Object.entries(names).map(([id, name]) => ({ id, ...name }));
}

/** A name in a way in which an API can be sent it. */
export interface Trial {
  readonly name: string;
  readonly way: TagNameWay;
}

/** Whatever an API can be tried with. */
export function trialsOf(api: WithConcepts, names: readonly TagName[], ways: readonly TagNameWay[]): Trial[] {
  return names.flatMap((name) =>
    ways
      .filter((way) => reasonAgainstWay(api, name, way) === undefined)
      .map((way) => ({ name: name.id, way })),
  );
}

/** The facts about names that concern an API: shared files also speak of ways that it has not. */
export function resolveTagNames(
  entries: readonly Placed<TagNameEntry>[],
  names: readonly TagName[],
  api: WithConcepts,
): TagNameFact[] {
  return entries.flatMap(({ value, file, keys }) => {
    const trials = trialsOf(
      api,
      names.filter(({ id }) => value.names.includes(id)),
      value.ways,
    );
    const of = (way: TagNameWay) => trials.filter((trial) => trial.way === way).map(({ name }) => name);
    return grouped(value.ways, of).map(({ ways, names: tried }) => ({
      names: tried,
      ways,
      answer: value.answer,
      ...(value.removed === undefined ? {} : { removed: value.removed }),
      ...shownOf(value, tried),
      evidence: value.evidence.map(evidenceOf),
      at: file.lineOf(keys),
    }));
  });
}

interface Group {
  readonly ways: readonly TagNameWay[];
  readonly names: readonly string[];
}

/** Ways with the same names together. */
function grouped(ways: readonly TagNameWay[], of: (way: TagNameWay) => string[]): Group[] {
  const groups = Map.groupBy(ways, (way) => of(way).join(' '));
  return [...groups.values()].flatMap((alike) => {
    const names = alike[0] === undefined ? [] : of(alike[0]);
    return names.length === 0 ? [] : [{ ways: alike, names }];
  });
}

function shownOf({ shows = {} }: TagNameEntry, names: readonly string[]): Pick<TagNameFact, 'shows'> {
  const entries = Object.entries(shows).filter(([name]) => names.includes(name));
  return entries.length === 0 ? {} : { shows: Object.fromEntries(entries) };
}

function evidenceOf({ choice, note, ...source }: EvidenceEntry): BehaviourEvidence {
  return {
    for: [],
    ...source,
    ...(choice === undefined ? {} : { choice: choice.trim() }),
    ...(note === undefined ? {} : { note: note.trim() }),
  };
}
