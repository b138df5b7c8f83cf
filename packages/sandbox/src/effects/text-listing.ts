import type { Query } from '../api/query.ts';
import type { Image } from '../image.ts';
import { keyOn, splitText } from '../tags.ts';
import { conditionOf, meetsCondition } from './condition.ts';
import type { Effect } from './effect.ts';
import { bodyWith, projectImages, spelledTags } from './listing.ts';
import { comparisonOf } from './sorting.ts';

/** The separator of a tag in a filter, where a list has another. */
const filterSeparator = '=';

/** Tags, each once, of the project's images that pass every filter of the query. */
export const listTexts: Effect = ({ situation }) => {
  const { query, api } = situation;
  const images = afterMarker(sorted(projectImages(situation), query), query).filter((image) =>
    passes(image, query, api.caseSensitive),
  );
  const tags = [...new Set(images.flatMap((image) => spelledTags(situation, image)))];
  return {
    rule: situation.concept?.name === 'list' ? 'listing-follows-changes' : 'project-listing',
    ...(situation.concept?.name === 'list' ? {} : { answer: 'listed' }),
    body: bodyWith(situation, 'tags', pageOf(tags, query)),
  };
};

/** Query parameters that name a property of images, and that property. */
const properties: Readonly<Record<string, string>> = {
  status: 'status',
  visibility: 'visibility',
  owner: 'owner',
  protected: 'protected',
  min_disk: 'min_disk',
  architecture: 'architecture',
  __imagetype: '__imagetype',
  __platform: '__platform',
  __os_type: '__os_type',
  virtual_env_type: 'virtual_env_type',
  enterprise_project_id: 'enterprise_project_id',
};

function passes(image: Image, query: Query, caseSensitive: boolean): boolean {
  const id = query.get('id');
  const name = query.get('name');
  const tag = query.get('tag');
  if (id !== undefined && image.id !== id) return false;
  if (name !== undefined && image.name !== name) return false;
  if (tag !== undefined && !hasTag(image, tag, caseSensitive)) return false;
  // Images are shared through another API, so here no project has accepted any.
  if (query.get('member_status') !== undefined) return false;
  if (!isInTime(image.createdAt, query.get('created_at'))) return false;
  if (!isInTime(image.updatedAt, query.get('updated_at'))) return false;
  return Object.entries(properties).every(([parameter, property]) => {
    const wanted = query.get(parameter);
    return wanted === undefined || String(propertyOf(image, property) ?? '') === wanted;
  });
}

function isInTime(time: string, wanted: string | undefined): boolean {
  return wanted === undefined || meetsCondition(time, conditionOf(wanted));
}

/** The images as the query wants them sorted; as they were made when it does not say. */
function sorted(images: Image[], query: Query): Image[] {
  const key = query.get('sort_key');
  if (key === undefined) return images;
  return images.sort(comparisonOf([{ key, ascending: query.get('sort_dir') === 'asc' }]));
}

/** The images that follow the marker; none when there is no such image. */
function afterMarker(images: readonly Image[], query: Query): readonly Image[] {
  const marker = query.get('marker');
  if (marker === undefined) return images;
  const index = images.findIndex(({ id }) => id === marker);
  return index < 0 ? [] : images.slice(index + 1);
}

function propertyOf(image: Image, name: string): unknown {
  if (name === 'owner') return image.project;
  return Object.hasOwn(image.properties, name) ? image.properties[name] : undefined;
}

function hasTag(image: Image, text: string, caseSensitive: boolean): boolean {
  const { key, value } = splitText(text, filterSeparator);
  const known = keyOn(image, key, caseSensitive);
  return known !== undefined && image.tags.get(known) === value;
}

function pageOf(tags: readonly unknown[], query: Query): readonly unknown[] {
  const limit = Number(query.get('limit') ?? tags.length);
  const page = Number(query.get('page') ?? 1);
  const start = (Math.max(page, 1) - 1) * limit;
  return tags.slice(start, start + Math.max(limit, 0));
}
