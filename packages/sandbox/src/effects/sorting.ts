import type { Query } from '../api/query.ts';
import type { Image } from '../image.ts';
import { propertyOf } from './image-view.ts';

/** Properties to sort by with their directions, the first one first. */
export type Sorting = readonly { readonly key: string; readonly ascending: boolean }[];

interface Refusal {
  readonly answer: string;
  readonly variables: Readonly<Record<string, string>>;
}

const directions = ['asc', 'desc'];

/** How a request wants images sorted: by `sort`, or by `sort_key` and `sort_dir`, or the newest first. */
export function sortingOf(query: Query, keys: readonly string[]): Sorting | Refusal {
  const sort = query.get('sort');
  const sortKeys = query.getAll('sort_key');
  const sortDirections = query.getAll('sort_dir');
  if (sort === undefined) {
    const sorted = sortKeys.length === 0 ? ['created_at'] : sortKeys;
    return sorted.map((key, index) => ({
      key,
      ascending: (sortDirections[index] ?? sortDirections[0] ?? 'desc') === 'asc',
    }));
  }
  if (sortKeys.length + sortDirections.length > 0) return { answer: 'sortSyntax', variables: {} };
  const parts = sort.split(',').map((part) => part.trim().split(':'));
  for (const [key = '', direction = 'desc'] of parts) {
    if (!keys.includes(key)) return { answer: 'sortKey', variables: { value: key } };
    if (!directions.includes(direction)) return { answer: 'sortDirection', variables: { value: direction } };
  }
  return parts.map(([key = '', direction]) => ({ key, ascending: direction === 'asc' }));
}

/** Orders images; those that are alike in every key are ordered by time and id, so that pages never overlap. */
export function comparisonOf(sorting: Sorting): (one: Image, other: Image) => number {
  const last = sorting.at(-1)?.ascending ?? false;
  const keys = [...sorting, { key: 'created_at', ascending: last }, { key: 'id', ascending: last }];
  return (one, other) => {
    for (const { key, ascending } of keys) {
      const order = compared(propertyOf(one, key), propertyOf(other, key));
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
}

function compared(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one ?? ''), String(other ?? '')];
  return first < second ? -1 : Number(first > second);
}
