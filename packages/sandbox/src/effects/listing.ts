import { type JsonObject, objectOf } from '@image-tags/openapi/description';
import type { Image } from '../image.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from './effect.ts';
import { imageOf } from './tags.ts';

/** The tags of an image as a concept spells them. */
export function spelledTags({ api, concept }: Situation, { tags }: Image): unknown[] {
  if (concept?.spelling === 'text') {
    return Array.from(tags, ([key, value]) => (value === '' ? key : `${key}${api.separator}${value}`));
  }
  return api.behaviour.tag === 'label'
    ? [...tags.keys()]
    : Array.from(tags, ([key, value]) => ({ key, value }));
}

/** A body that holds `value` at the place of a role. */
export function bodyWith({ concept }: Situation, role: string, value: unknown): JsonObject {
  return objectOf(wrappedAtKeys(concept?.roles[role]?.keys ?? [], value));
}

/** The tags of one image. */
export const list: Effect = ({ situation }) => ({
  rule: 'listing-follows-changes',
  body: bodyWith(situation, 'tags', spelledTags(situation, imageOf(situation))),
});

/** An object that holds `value` where property names lead: `['a', 'b']` makes `{ a: { b: value } }`. */
function wrappedAtKeys(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** The images of the project that a request is made for. */
export function projectImages({ state, project }: Situation): Image[] {
  return [...state.all()].filter((image) => image.project === project);
}

/** Every tag of the project's images: grouped by key where tags are objects, otherwise each once. */
export const listProject: Effect = ({ situation }) => ({
  rule: 'project-listing',
  answer: 'listed',
  body: bodyWith(situation, 'tags', groupedTags(projectImages(situation))),
});

function groupedTags(images: readonly Image[]): unknown[] {
  const values = new Map<string, Set<string>>();
  for (const { tags } of images) {
    for (const [key, value] of tags) values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return Array.from(values, ([key, set]) => ({ key, values: [...set] }));
}
