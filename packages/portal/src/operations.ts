import {
  arrayOf,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOf,
  resolve,
} from '@image-tags/openapi/description';

/** A copy of an object with each value replaced; `change` gets the value and its key. */
export function mapValues(
  object: JsonObject,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

/**
 * A copy of a description with each operation replaced. `change` gets the operation and the parameters that apply to
 * it, those of its path item first, with their references followed.
 */
export function mapOperations(
  document: OpenApiDocument,
  change: (operation: JsonObject, parameters: readonly JsonObject[]) => JsonObject,
): OpenApiDocument {
  const paths = mapValues(document.paths, (value) => {
    const pathItem = resolve(document, value);
    return mapValues(pathItem, (operation) => {
      if (!isOperation(operation)) return operation;
      const parameters = [...arrayOf(pathItem.parameters), ...arrayOf(operation.parameters)];
      return change(
        operation,
        parameters.map((parameter) => resolve(document, parameter)),
      );
    });
  });
  return { ...document, paths };
}

/** Of a path item's members only operations have responses. */
function isOperation(member: unknown): member is JsonObject {
  return isObject(member) && isObject(objectOf(member).responses);
}
