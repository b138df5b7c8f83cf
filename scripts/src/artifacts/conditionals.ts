import {
  isObject,
  type JsonObject,
  lookUp,
  type OpenApiDocument,
  objectOf,
} from '@image-tags/openapi/description';

/**
 * A copy of a description in which `if/then/else` is written as `oneOf`, for the type generator, which knows only that.
 *
 * The descriptions say alternatives as `{ if, then: { $ref: A }, else: { $ref: B }, unevaluatedProperties: false }`. The
 * closed parent makes each alternative refuse the properties that only the other one has. TypeScript unions do not, so
 * the copy says it with `false`, which becomes `property?: never`:
 * `oneOf: [{ allOf: [A], properties: { onlyInB: false } }, { allOf: [B], properties: { onlyInA: false } }]`.
 */
export function withUnions(document: OpenApiDocument): OpenApiDocument {
  const copy = rewrite(document, document);
  return { ...document, ...objectOf(copy) };
}

function rewrite(document: OpenApiDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => rewrite(document, member));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, rewrite(document, member)]);
  const copy: JsonObject = Object.fromEntries(members);
  if (!('if' in value) || !('then' in value) || !('else' in value)) return copy;
  const { if: _if, then, else: otherwise, ...rest } = copy;
  const isClosed = value.unevaluatedProperties === false;
  return {
    ...rest,
    oneOf: [
      isClosed ? alternative(document, value, then, value.else) : then,
      isClosed ? alternative(document, value, otherwise, value.then) : otherwise,
    ],
  };
}

/** One alternative that a parent offers, refusing the properties that only the other one has. */
function alternative(
  document: OpenApiDocument,
  parent: JsonObject,
  schema: unknown,
  other: unknown,
): unknown {
  const allowed = [...Object.keys(objectOf(parent.properties)), ...propertiesOf(document, schema)];
  const refused = propertiesOf(document, other).filter((name) => !allowed.includes(name));
  if (refused.length === 0) return schema;
  return { allOf: [schema], properties: Object.fromEntries(refused.map((name) => [name, false])) };
}

/** Names of the properties that a schema knows, its own and those of its alternatives. */
function propertiesOf(document: OpenApiDocument, schema: unknown): string[] {
  if (!isObject(schema)) return [];
  if (typeof schema.$ref === 'string') return propertiesOf(document, lookUp(document, schema.$ref));
  const alternatives = [schema.then, schema.else, ...(Array.isArray(schema.oneOf) ? schema.oneOf : [])];
  return [
    ...Object.keys(objectOf(schema.properties)),
    ...alternatives.flatMap((part) => propertiesOf(document, part)),
  ];
}
