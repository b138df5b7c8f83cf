import { isObject, type Subschema, subschemasOf } from '@image-tags/openapi/description';
import type { Place } from './nodes.ts';

/** A subschema together with where it stands. */
export interface PlacedSchema extends Subschema, Place {}

/**
 * Tells which schemas stand on their own, as a file does, and which inside another: returns the schemas of the former
 * with their places, nothing for the latter. Redocly visits the outer schema first, so each call learns what the later
 * ones need.
 */
export function outermostSchemas(): (place: Place) => PlacedSchema[] {
  const seen = new WeakSet<object>();
  return ({ node, location }) => {
    if (!isObject(node) || seen.has(node)) return [];
    const schemas = subschemasOf(node);
    for (const schema of schemas) seen.add(schema.schema);
    return schemas.map((schema) => ({
      ...schema,
      node: schema.schema,
      location: schema.keys.length === 0 ? location : location.child(schema.keys),
    }));
  };
}
