import type { ConceptName } from './behaviour.ts';
import { type NameText, type TagNameFact, type TagNameWay, tagNameWays } from './tag-name-fact.ts';

/** A name that is hard on services. It is one of three things: a text, a raw segment of a URL, or bytes that are no text. */
export interface TagName {
  readonly id: string;
  readonly why: string;
  readonly text?: NameText;
  /** Only ways that name the tag in a URL can carry it. */
  readonly segment?: string;
  /** In hexadecimal. */
  readonly bytes?: string;
}

/** The rule whose scenarios try every name in every way. */
export const tagNamesRule = 'tag-names';

/** The concept that carries a name in a way. */
export function conceptOfWay(way: TagNameWay): ConceptName {
  if (way === 'addValue') return 'add';
  return way === 'addManyValue' ? 'addMany' : way;
}

/** Whether a way carries a name as the value of a pair, whose key is another. */
export function isValueWay(way: TagNameWay): boolean {
  return way === 'addValue' || way === 'addManyValue';
}

/** What of an API decides which ways it has. */
export interface WithConcepts {
  readonly tag: 'label' | 'pair';
  readonly concepts: Readonly<
    Partial<Record<ConceptName, { readonly roles: Readonly<Record<string, string>> }>>
  >;
}

/** Why an API cannot be sent a name in a way, as a sentence; `undefined` when it can. */
export function reasonAgainstWay(
  { tag, concepts }: WithConcepts,
  name: TagName,
  way: TagNameWay,
): string | undefined {
  if (isValueWay(way) && tag === 'label') return 'A label has no value.';
  const roles = concepts[conceptOfWay(way)]?.roles;
  if (roles === undefined) return `There is no ${conceptOfWay(way)} here.`;
  const place = roles.tags ?? roles.tag ?? roles.key ?? '';
  const isInUrl = place.startsWith('$request.path.');
  return name.segment === undefined || isInUrl ? undefined : 'The tag does not stand in a URL here.';
}

/** What is known of a name in a way; `undefined` where nothing is. */
export function tagNameFact(
  facts: readonly TagNameFact[],
  name: string,
  way: TagNameWay,
): TagNameFact | undefined {
  return facts.find(({ names, ways }) => names.includes(name) && ways.includes(way));
}

const phrases: Readonly<Record<TagNameWay, string>> = {
  add: 'added',
  addValue: 'added as a value',
  addText: 'added as one text',
  addMany: 'added in a batch',
  addManyValue: 'added as a value in a batch',
  set: 'set in a list',
  remove: 'removed without being there',
  removeMany: 'removed in a batch without being there',
};

/** Title of the scenario that tries a name in a way. */
export function tagNameTitle(name: string, way: TagNameWay): string {
  return `The name ${name}, ${phrases[way]}`;
}

/** A name and a way, as the one step of a scenario has them. */
export type TagNameStep = { readonly tagName: string; readonly way: TagNameWay };

/** The rule's scenarios: one for each name and each way that could carry it. */
export function tagNameScenarios(
  names: readonly TagName[],
): { readonly title: string; readonly steps: readonly TagNameStep[] }[] {
  return names.flatMap(({ id, segment }) =>
    tagNameWays
      .filter((way) => segment === undefined || way === 'add' || way === 'remove')
      .map((way) => ({ title: tagNameTitle(id, way), steps: [{ tagName: id, way }] })),
  );
}

/** The fact that says how long a name may be in a way: `label-length.limit`. */
export function limitOfWay(tag: 'label' | 'pair', way: TagNameWay): string {
  if (tag === 'label') return 'label-length.limit';
  if (way === 'removeMany') return 'batch-delete-lengths.keyLimit';
  return isValueWay(way) ? 'value-length.limit' : 'key-length.limit';
}
