import type { Query } from '../api/query.ts';
import { isVisible } from '../checks/image.ts';
import type { Decision, Outcome } from '../decision.ts';
import type { Image } from '../image.ts';
import type { Situation } from '../situation.ts';
import { conditionOf, isComparison, meetsCondition } from './condition.ts';
import type { Effect } from './effect.ts';
import { propertyOf, viewOf } from './image-view.ts';
import { bodyWith } from './listing.ts';
import { comparisonOf, type Sorting, sortingOf } from './sorting.ts';

type Filter = (image: Image) => boolean;

/** Parameters that choose no images by a property. */
const paging = [
  'limit',
  'marker',
  'sort_key',
  'sort_dir',
  'sort',
  'tag',
  'visibility',
  'os_hidden',
  'member_status',
];

/** A page of the images that the caller sees and that pass every filter, with links to the first page and the next. */
export const listImages: Effect = ({ situation }) => {
  const { query, api, state } = situation;
  const sorting = sortingOf(query, api.sortKeys(situation.operation));
  if ('answer' in sorting) return { rule: 'invalid-query', ...sorting };
  const filters = filtersOf(query, api.facts.flag('filter-name', 'partial'));
  if ('rule' in filters) return filters;
  const marker = markerOf(situation);
  if (marker !== undefined && 'rule' in marker) return marker;
  const found = [...state.all()].filter(
    (image) => isListed(situation, image) && filters.every((filter) => filter(image)),
  );
  const sorted = found.sort(comparisonOf(sorting));
  const { images, isFull } = pageOf(situation, sorted, sorting, marker);
  const path = situation.call.target.split('?', 1)[0] ?? '';
  const parameters = new Map(query.names().map((name) => [name, query.get(name) ?? '']));
  parameters.delete('marker');
  const last = images.at(-1);
  const next =
    last === undefined || !isFull ? {} : { next: linkTo(path, new Map(parameters).set('marker', last.id)) };
  const { imageShape } = api;
  return {
    ...decisionFor(query),
    body: {
      ...bodyWith(
        situation,
        'images',
        images.map((image) => viewOf(imageShape, image)),
      ),
      first: linkTo(path, parameters),
      schema: '/v2/schemas/images',
      ...next,
    },
  };
};

/** The rule that speaks of the first filter; without one it is that of pages. */
function decisionFor(query: Query): Decision {
  if (query.get('tag') !== undefined) return { rule: 'filter-all', answer: 'found' };
  return query.get('name') === undefined ? { rule: 'paging' } : { rule: 'filter-name', answer: 'found' };
}

/** Whether an image belongs in a list at all: the caller's own, and of others' those that are for everybody. */
function isListed({ project, query, api }: Situation, image: Image): boolean {
  const visibility = query.get('visibility');
  const hidden = query.get('os_hidden')?.toLowerCase() === 'true';
  if ((propertyOf(image, 'os_hidden') === true) !== hidden) return false;
  const has = propertyOf(image, 'visibility');
  if (visibility !== undefined && visibility !== 'all' && has !== visibility) return false;
  if (image.project === project) return true;
  return visibility === undefined ? has === 'public' : isVisible(image, api);
}

function filtersOf(query: Query, isNamePartial: boolean): readonly Filter[] | Outcome {
  const filters: Filter[] = [];
  const tags = query.getAll('tag');
  if (tags.length > 0) filters.push((image) => tags.every((tag) => image.tags.has(tag)));
  for (const name of query.names()) {
    if (paging.includes(name)) continue;
    const filter = propertyFilter(name, query.get(name) ?? '', name === 'name' && isNamePartial);
    if ('rule' in filter) return filter;
    filters.push(filter);
  }
  return filters;
}

/** Properties whose values may have an operator before a colon: times any, texts `eq` and `in`. */
const times = ['created_at', 'updated_at'];
const texts = ['id', 'name', 'status', 'container_format', 'disk_format'];

/** A parameter that wants a property to lie within a bound, as in `size_min`. */
const bound = /^(?<property>.+)_(?<end>min|max)$/;

function boundFilter(property: string, end: string, limit: number): Filter {
  return (image) => {
    const has = propertyOf(image, property);
    return typeof has === 'number' && (end === 'min' ? has >= limit : has <= limit);
  };
}

function propertyFilter(name: string, sent: string, isPartial: boolean): Filter | Outcome {
  const { property, end } = bound.exec(name)?.groups ?? {};
  if (property !== undefined && end !== undefined) {
    return /^\s*[+-]?\d+\s*$/.test(sent)
      ? boundFilter(property, end, Number(sent))
      : { rule: 'invalid-query', answer: 'number' };
  }
  if (!times.includes(name) && !texts.includes(name))
    return (image) => isWritten(propertyOf(image, name), sent);
  const condition = conditionOf(sent);
  const { operator, value } = condition;
  if (texts.includes(name) ? operator !== 'eq' && operator !== 'in' : !isComparison(operator)) {
    return { rule: 'invalid-query', answer: 'filter', variables: { operator } };
  }
  if (times.includes(name)) return (image) => meetsCondition(String(propertyOf(image, name)), condition);
  const wanted = operator === 'in' ? listOf(value) : [unquoted(value)];
  return (image) => {
    const has = String(propertyOf(image, name) ?? '');
    return isPartial ? wanted.some((part) => has.includes(part)) : wanted.includes(has);
  };
}

/** Whether a value is what a query writes; letter case does not count for what is true or false. */
function isWritten(value: unknown, sent: string): boolean {
  return typeof value === 'boolean' ? String(value) === sent.toLowerCase() : String(value ?? '') === sent;
}

/** Names in a list are separated by commas; one with a comma stands in double quotes. */
function listOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

interface Page {
  readonly images: readonly Image[];
  readonly isFull: boolean;
}

/** The image after which the page begins. */
function markerOf({ query, state }: Situation): Image | Outcome | undefined {
  const marker = query.get('marker');
  if (marker === undefined) return undefined;
  return state.get(marker) ?? { rule: 'invalid-query', answer: 'marker', variables: { marker } };
}

function pageOf(
  { query, api }: Situation,
  sorted: readonly Image[],
  sorting: Sorting,
  marker: Image | undefined,
): Page {
  const { facts } = api;
  const asked = Number(query.get('limit') ?? facts.number('paging', 'default'));
  const limit = Math.min(asked, facts.number('paging', 'maximum') ?? asked);
  const compare = comparisonOf(sorting);
  const rest = marker === undefined ? sorted : sorted.filter((image) => compare(marker, image) < 0);
  return { images: rest.slice(0, limit), isFull: rest.length >= limit };
}

function linkTo(path: string, parameters: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams([...parameters]).toString();
  return query === '' ? path : `${path}?${query}`;
}
