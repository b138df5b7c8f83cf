import { valueAtKeys } from '@image-tags/openapi/description';

/** A copy of some JSON with another value where keys lead; objects, and arrays for indexes, are made on the way. */
export function withValue(json: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inside = withValue(valueAtKeys(json, [key]), rest, value);
  if (Array.isArray(json) || (json === undefined && isIndex(key))) {
    const items: unknown[] = Array.isArray(json) ? [...json] : [];
    items[Number(key)] = inside;
    return items;
  }
  return { ...(typeof json === 'object' ? json : {}), [key]: inside };
}

/** A copy of some JSON without what keys lead to. */
export function withoutValue(json: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return json;
  const inside = rest.length === 0 ? undefined : withoutValue(valueAtKeys(json, [key]), rest);
  if (Array.isArray(json)) {
    return rest.length === 0 ? json.toSpliced(Number(key), 1) : json.with(Number(key), inside);
  }
  const members = Object.entries(json).flatMap(([name, member]) => {
    if (name !== key) return [[name, member] as const];
    return rest.length === 0 ? [] : [[name, inside] as const];
  });
  return Object.fromEntries(members);
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d*)$/.test(key);
}
