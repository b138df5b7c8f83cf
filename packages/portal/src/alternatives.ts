import {
  arrayOf,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOf,
  resolve,
  textOf,
} from '@image-tags/openapi/description';
import { componentName } from './evidence/constraints.ts';
import { mapValues } from './operations.ts';

/**
 * A copy of a description in which every `if/then/else` is a `oneOf` of complete schemas, titled with the names of their
 * components. Redoc does show both branches, but calls them "case 1" and "case 2", adds up the constraints of parent and
 * branch, and shows nothing of a branch that has branches itself: here these become alternatives like the others.
 */
export function withAlternatives(document: OpenApiDocument): OpenApiDocument {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    if (!isConditional(value)) return mapValues(value, copy);
    const { type, description } = value;
    return { type, description, oneOf: alternativesOf(document, value, {}).map(copy) };
  };
  return { ...document, ...objectOf(copy(document)) };
}

function isConditional(schema: JsonObject): boolean {
  return isObject(schema.if) && isObject(schema.then) && isObject(schema.else);
}

/** The schemas at the ends of all branches; each has the properties of the schemas on the way too, its own winning. */
function alternativesOf(document: OpenApiDocument, schema: JsonObject, inherited: JsonObject): JsonObject[] {
  const properties = { ...objectOf(inherited.properties), ...objectOf(schema.properties) };
  const required = [...new Set([...arrayOf(inherited.required), ...arrayOf(schema.required)])];
  if (!isConditional(schema)) return [{ ...schema, properties, required }];
  return [schema.then, schema.else].flatMap((branch) => {
    const target = resolve(document, branch);
    const title = textOf(target.title) || componentName(branch);
    return alternativesOf(
      document,
      { ...target, ...(title === '' ? {} : { title }) },
      { properties, required },
    );
  });
}
