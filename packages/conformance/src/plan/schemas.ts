import { dereference, type JsonSchema, type OpenApiDocument } from '@image-tags/openapi/description';

const copies = new WeakMap<OpenApiDocument, Map<string, JsonSchema>>();

/** `dereference`, made once per document and schema: the same few schemas serve hundreds of cases. */
export function schemaWithoutReferences(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const known = copies.get(document) ?? new Map<string, JsonSchema>();
  copies.set(document, known);
  const key = JSON.stringify(schema);
  const copy = known.get(key) ?? dereference(document, schema);
  known.set(key, copy);
  return copy;
}
