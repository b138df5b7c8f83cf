import { arrayOf, isObject, objectOf } from '@image-tags/openapi/description';
import type { Context, Location } from './redocly.ts';

/** A value of a description together with where it stands. */
export interface Place {
  readonly node: unknown;
  readonly location: Location;
}

/** The strings of an array, an empty array when the value is none. */
export function textsOf(value: unknown): string[] {
  return arrayOf(value).filter((member) => typeof member === 'string');
}

/** What `$ref` says, undefined when the value is no reference. */
export function referenceOf(value: unknown): string | undefined {
  const reference = objectOf(value).$ref;
  return typeof reference === 'string' ? reference : undefined;
}

/** The place itself, or the place its reference leads to. Undefined when it leads nowhere, which `no-unresolved-refs` reports. */
export function follow(context: Context, place: Place): Place | undefined {
  if (referenceOf(place.node) === undefined) return place;
  const { node, location } = context.resolve(place.node, place.location.source.absoluteRef);
  return location === undefined || node === undefined ? undefined : { node, location };
}

/** The place under a chain of keys, every reference on the way followed. Undefined when there is none. */
export function descend(context: Context, place: Place, ...keys: readonly string[]): Place | undefined {
  let here = follow(context, place);
  for (const key of keys) {
    const value = here && memberOf(here.node, key);
    if (here === undefined || value === undefined) return undefined;
    here = follow(context, { node: value, location: here.location.child([key]) });
  }
  return here;
}

function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The members of the object or array under a chain of keys, with references followed; dead references are left out. */
export function membersOf(
  context: Context,
  place: Place,
  ...keys: readonly string[]
): [name: string, member: Place][] {
  const parent = descend(context, place, ...keys);
  if (parent === undefined) return [];
  return Object.keys(Array.isArray(parent.node) ? parent.node : objectOf(parent.node)).flatMap((name) => {
    const member = descend(context, parent, name);
    return member === undefined ? [] : [[name, member] satisfies [string, Place]];
  });
}
