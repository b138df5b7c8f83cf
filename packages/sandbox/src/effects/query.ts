import { isObject } from '@image-tags/openapi/description';
import type { Image } from '../image.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from './effect.ts';
import { bodyWith, projectImages, spelledTags } from './listing.ts';

/** A key and the values that match it; every value when there are none. */
interface Condition {
  readonly key: string;
  readonly values: readonly unknown[];
}

type Filter = (image: Image) => boolean;

function conditionsOf(situation: Situation, role: string): Condition[] {
  const list = situation.role(role);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    isObject(item) && typeof item.key === 'string'
      ? [{ key: item.key, values: Array.isArray(item.values) ? item.values : [] }]
      : [],
  );
}

function meets({ tags }: Image, { key, values }: Condition): boolean {
  return tags.has(key) && (values.length === 0 || values.includes(tags.get(key)));
}

/** How each list of conditions chooses images, by the role that it plays. */
const lists: Readonly<Record<string, (image: Image, conditions: readonly Condition[]) => boolean>> = {
  tags: (image, conditions) => conditions.every((condition) => meets(image, condition)),
  tagsAny: (image, conditions) => conditions.some((condition) => meets(image, condition)),
  notTags: (image, conditions) => !conditions.every((condition) => meets(image, condition)),
  notTagsAny: (image, conditions) => !conditions.some((condition) => meets(image, condition)),
};

const rules: Readonly<Record<string, string>> = {
  tags: 'filter-all',
  tagsAny: 'filter-any',
  notTags: 'filter-not-all',
  notTagsAny: 'filter-not-any',
};

/** The filters that a query asks for, with the rule of each. */
function filtersOf(situation: Situation): { readonly rule: string; readonly filter: Filter }[] {
  const matches = { rule: 'filter-name', filter: matchesOf(situation) };
  const named = situation.role('name') === undefined ? [] : [matches];
  if (situation.role('untagged') === true) {
    return [{ rule: 'filter-untagged', filter: ({ tags }) => tags.size === 0 }, ...named];
  }
  const asked = Object.entries(lists).flatMap(([role, isChosen]) => {
    const conditions = conditionsOf(situation, role);
    if (conditions.length === 0) return [];
    return [{ rule: rules[role] ?? role, filter: (image: Image) => isChosen(image, conditions) }];
  });
  return [...asked, ...named];
}

/** Conditions on the image itself: part of its name, or the whole of an empty one; its id. */
function matchesOf(situation: Situation): Filter {
  const wanted = situation.role('name');
  const matches = Array.isArray(wanted) ? wanted.filter(isObject) : [];
  return ({ id, name }) =>
    matches.every(({ key, value }) => {
      if (key === 'resource_id') return id === value;
      const isPartial = value !== '' && situation.api.facts.flag('filter-name', 'partial');
      return isPartial ? (name ?? '').includes(String(value)) : (name ?? '') === value;
    });
}

function found(situation: Situation): { readonly images: Image[]; readonly rule: string | undefined } {
  const filters = filtersOf(situation);
  const images = projectImages(situation).filter((image) => filters.every(({ filter }) => filter(image)));
  return { images, rule: filters[0]?.rule };
}

/** A page of the images that meet all conditions, and how many there are. */
export const find: Effect = ({ situation }) => {
  const { images, rule } = found(situation);
  const { facts } = situation.api;
  const limit = Number(situation.role('limit') ?? facts.number('paging', 'default'));
  if (limit > (facts.number('paging', 'maximum') ?? limit)) return { rule: 'invalid-body', answer: 'limit' };
  const offset = Number(situation.role('offset') ?? 0);
  const page = images.slice(offset, offset + limit).map((image) => ({
    resource_id: image.id,
    resource_name: image.name ?? '',
    resource_detail: { status: image.properties.status ?? 'active' },
    tags: spelledTags(situation, image),
  }));
  return {
    ...(rule === undefined ? { rule: 'paging' } : { rule, answer: 'found' }),
    body: { ...bodyWith(situation, 'count', images.length), ...bodyWith(situation, 'images', page) },
  };
};

export const count: Effect = ({ situation }) => ({
  rule: 'count',
  answer: 'counted',
  body: bodyWith(situation, 'count', found(situation).images.length),
});
