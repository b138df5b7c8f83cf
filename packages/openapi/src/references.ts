import { isObject, type JsonObject, type JsonSchema, type OpenApiDocument } from './document.ts';
import { namesOf } from './pointer.ts';

/**
 * The object that a value is, or that its `$ref` leads to. Keys beside `$ref` win over the target's, as OpenAPI 3.1
 * says of `summary` and `description` and as JSON Schema allows for annotations.
 * Throws when a reference is not local, leads nowhere or leads back to itself.
 */
export function resolve(document: OpenApiDocument, value: unknown): JsonObject {
  return resolveFrom(document, value, []);
}

function resolveFrom(document: OpenApiDocument, value: unknown, seen: readonly string[]): JsonObject {
  if (!isObject(value)) return {};
  const { $ref, ...siblings } = value;
  if (typeof $ref !== 'string') return value;
  if (seen.includes($ref)) throw new Error(`The reference ${$ref} leads back to itself.`);
  const target = resolveFrom(document, lookUp(document, $ref), [...seen, $ref]);
  return Object.keys(siblings).length === 0 ? target : { ...target, ...siblings };
}

/** The value that a local reference such as `#/components/schemas/Tag` points to. Throws when there is none. */
export function lookUp(document: OpenApiDocument, reference: string): unknown {
  const value = valueAt(document, pointerOf(reference));
  if (value === undefined) {
    throw new Error(`The reference ${reference} leads nowhere in "${document.info.title}".`);
  }
  return value;
}

/** The JSON Pointer in a local reference. Throws when the reference leads out of the document. */
export function pointerOf(reference: string): string {
  if (!reference.startsWith('#')) {
    throw new Error(`The reference ${reference} is not local. A bundle has local references only.`);
  }
  return decodeURIComponent(reference.slice(1));
}

/** The value at a JSON Pointer, `undefined` when there is none. */
export function valueAt(document: OpenApiDocument, pointer: string): unknown {
  let value: unknown = document;
  for (const name of namesOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/**
 * A copy of a schema with every reference replaced by what it points to, at any depth.
 * Throws when a schema contains itself: such a schema has no finite copy.
 */
export function dereference(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const copy = copyOf(document, schema, []);
  return typeof copy === 'boolean' || isObject(copy) ? copy : {};
}

function copyOf(document: OpenApiDocument, value: unknown, inside: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => copyOf(document, member, inside));
  if (!isObject(value)) return value;
  if (typeof value.$ref !== 'string') return copyOfMembers(document, value, inside);
  const { $ref, ...siblings } = value;
  if (inside.includes($ref)) throw new Error(`The schema ${$ref} contains itself and has no finite copy.`);
  const target = copyOf(document, lookUp(document, $ref), [...inside, $ref]);
  if (Object.keys(siblings).length === 0) return target;
  return { ...(isObject(target) ? target : {}), ...copyOfMembers(document, siblings, inside) };
}

function copyOfMembers(document: OpenApiDocument, value: JsonObject, inside: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyOf(document, member, inside)]),
  );
}
