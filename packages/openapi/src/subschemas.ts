import { isObject, type JsonObject, objectOf } from './document.ts';

/** One schema inside another, as far as it is written there. */
export interface Subschema {
  readonly schema: JsonObject;
  /** Keys that lead here from the outermost schema: `['properties', 'tags', 'items']`. */
  readonly keys: readonly string[];
  /** Inside `if` or `not`: it tells cases apart and says nothing of what is sent. */
  readonly condition: boolean;
}

const conditions = ['if', 'not'];
const withOneSchema = [
  ...conditions,
  'then',
  'else',
  'items',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
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

/** Keywords that refuse values, beside `type`, `required` and being closed. */
export const constraintKeywords: readonly string[] = [
  'const',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
];

/** A schema and every schema written inside it, outermost first. References are not followed. */
export function subschemasOf(schema: unknown): Subschema[] {
  return isObject(schema) ? collect({ schema, keys: [], condition: false }) : [];
}

function collect(outer: Subschema): Subschema[] {
  const inside = (value: unknown, keyword: string, ...rest: readonly string[]): Subschema[] => {
    if (!isObject(value)) return [];
    const condition = outer.condition || conditions.includes(keyword);
    return collect({ schema: value, keys: [...outer.keys, keyword, ...rest], condition });
  };
  const single = withOneSchema.flatMap((keyword) => inside(outer.schema[keyword], keyword));
  const many = withManySchemas.flatMap((keyword) => {
    const value = outer.schema[keyword];
    const members = Object.entries(Array.isArray(value) ? value : objectOf(value));
    return members.flatMap(([name, member]) => inside(member, keyword, name));
  });
  return [outer, ...single, ...many];
}

/** Whether a schema allows only the properties that it knows. */
export function isClosed(schema: JsonObject): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}
