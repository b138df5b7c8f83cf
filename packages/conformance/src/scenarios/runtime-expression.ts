import { namesOf } from '@image-tags/openapi/description';

/** A place in a request or an answer. */
export interface Place {
  readonly message: 'request' | 'response';
  readonly part: 'path' | 'query' | 'header' | 'body';
  /** Name of the parameter or header; '' for a body. */
  readonly name: string;
  /** Property names and indexes that lead into the body. */
  readonly keys: readonly string[];
}

const parameter = /^\$(request|response)\.(path|query|header)\.(.+)$/;
const body = /^\$(request|response)\.body(?:#(.*))?$/;

/** Reads an OpenAPI runtime expression such as `$request.body#/tag/key`. Throws when the text is none. */
export function placeOf(expression: string): Place {
  const [, inMessage, part, name = ''] = parameter.exec(expression) ?? [];
  if (part === 'path' || part === 'query' || part === 'header') {
    return { message: messageOf(inMessage), part, name, keys: [] };
  }
  const match = body.exec(expression);
  if (match === null) throw new Error(`${expression} is no runtime expression such as $request.body#/tag.`);
  return { message: messageOf(match[1]), part: 'body', name: '', keys: namesOf(match[2] ?? '') };
}

function messageOf(text: string | undefined): 'request' | 'response' {
  return text === 'response' ? 'response' : 'request';
}

/** The value that keys lead to inside JSON, `undefined` where they lead nowhere. */
export function valueAt(json: unknown, keys: readonly string[]): unknown {
  let found = json;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, key)?.value;
  }
  return found;
}

/** A copy of some JSON with another value where keys lead; objects, and arrays for indexes, are made on the way. */
export function withValue(json: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inside = withValue(valueAt(json, [key]), rest, value);
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
  const inside = rest.length === 0 ? undefined : withoutValue(valueAt(json, [key]), rest);
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
