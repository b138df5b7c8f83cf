import {
  arrayOf,
  httpMethods,
  isObject,
  type JsonObject,
  namesOf,
  type OpenApiDocument,
  objectOf,
  subschemasOf,
  textOf,
  valueAtKeys,
} from '@image-tags/openapi/description';

/** Something in a bundle with the keys that lead to it, references followed. */
export interface Found {
  readonly keys: readonly string[];
  readonly value: JsonObject;
  /** Ids of the operations that come by it. */
  readonly operations: readonly string[];
}

/** An operation as the bundle writes it. */
export interface WrittenOperation {
  readonly id: string;
  readonly keys: readonly string[];
  readonly value: JsonObject;
  /** Keys of its parameters, those of its path included. */
  readonly parameters: readonly (readonly string[])[];
}

/** Every operation of a bundle with the keys that lead to it. */
export function writtenOperations(document: OpenApiDocument): WrittenOperation[] {
  return Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
    httpMethods
      .filter((method) => isObject(objectOf(item)[method]))
      .map((method): WrittenOperation => {
        const keys = ['paths', path, method];
        const value = objectOf(objectOf(item)[method]);
        const listed = (outer: readonly string[], list: unknown) =>
          arrayOf(list).map((_, index) => [...outer, 'parameters', String(index)]);
        const parameters = [
          ...listed(['paths', path], objectOf(item).parameters),
          ...listed(keys, value.parameters),
        ];
        return { id: textOf(value.operationId), keys, value, parameters };
      }),
  );
}

/** Where keys lead in the end, references followed. */
export function followed(
  document: OpenApiDocument,
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly value: JsonObject } {
  const value = objectOf(valueAtKeys(document, keys));
  return typeof value.$ref === 'string' ? followed(document, keysOfReference(value.$ref)) : { keys, value };
}

function keysOfReference(reference: string): string[] {
  return namesOf(decodeURIComponent(reference.slice(1)));
}

/** Things found on several ways, each once with all operations that come by it. */
export function merged(all: readonly Found[]): Found[] {
  const found = new Map<string, Found>();
  for (const one of all) {
    const key = JSON.stringify(one.keys);
    const operations = [...new Set([...(found.get(key)?.operations ?? []), ...one.operations])];
    found.set(key, { ...one, operations });
  }
  return [...found.values()];
}

/** A schema and all that it is made of, references followed, but for what tells cases apart. */
export function schemasFrom(document: OpenApiDocument, start: readonly string[], operation: string): Found[] {
  const found = new Map<string, Found>();
  const waiting = [start];
  for (let keys = waiting.pop(); keys !== undefined; keys = waiting.pop()) {
    if (found.has(JSON.stringify(keys))) continue;
    for (const inner of subschemasOf(valueAtKeys(document, keys))) {
      if (inner.condition) continue;
      const here = [...keys, ...inner.keys];
      found.set(JSON.stringify(here), { keys: here, value: inner.schema, operations: [operation] });
      if (typeof inner.schema.$ref === 'string') waiting.push(keysOfReference(inner.schema.$ref));
    }
  }
  return [...found.values()];
}
