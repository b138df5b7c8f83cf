import { arrayOf, isObject, type JsonObject, objectOf } from '@image-tags/openapi/description';
import type { Place } from './nodes.ts';
import type { Location } from './redocly.ts';

/** One schema inside another, as far as it is written in the same file. */
export interface Subschema {
  readonly node: JsonObject;
  /** Keys that lead here from the outermost schema: `['properties', 'tags', 'items']`. */
  readonly keys: readonly string[];
  /** Inside `if`: it asks which schema applies and says nothing of the value itself. */
  readonly condition: boolean;
}

/** A subschema together with where it stands. */
export interface PlacedSchema extends Subschema {
  readonly location: Location;
}

const withOneSchema = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
];
const withManySchemas = [
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
];

/** A schema and every schema written inside it, outermost first. References are not followed. */
export function subschemasOf(schema: JsonObject): Subschema[] {
  return collect({ node: schema, keys: [], condition: false });
}

function collect(schema: Subschema): Subschema[] {
  const inside = (value: unknown, ...keys: readonly string[]): Subschema[] => {
    if (!isObject(value)) return [];
    const condition = schema.condition || keys[0] === 'if';
    return collect({ node: value, keys: [...schema.keys, ...keys], condition });
  };
  const single = withOneSchema.flatMap((keyword) => inside(schema.node[keyword], keyword));
  const many = withManySchemas.flatMap((keyword) => {
    const value = schema.node[keyword];
    const members = Object.entries(Array.isArray(value) ? arrayOf(value) : objectOf(value));
    return members.flatMap(([name, member]) => inside(member, keyword, name));
  });
  return [schema, ...single, ...many];
}

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
    for (const schema of schemas) seen.add(schema.node);
    return schemas.map((schema) => ({
      ...schema,
      location: schema.keys.length === 0 ? location : location.child(schema.keys),
    }));
  };
}
