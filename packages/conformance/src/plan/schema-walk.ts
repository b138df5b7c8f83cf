import { isObject, type JsonObject, objectOf } from '@image-tags/openapi/description';

/** Keywords that hold one schema, beside `if` and `not`, which describe nothing that is sent. */
const single = [
  'then',
  'else',
  'items',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Keywords that limit which values a schema allows, beside `type`, `required` and being closed. */
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

export interface SchemaPlace {
  readonly schema: JsonObject;
  /** JSON Pointer from the schema that the walk began at: `/properties/tag/then`. */
  readonly pointer: string;
}

/** A schema and every schema inside it, but for those under `if` and `not`. References are not followed. */
export function schemasWithin(schema: unknown, pointer = ''): SchemaPlace[] {
  if (!isObject(schema)) return [];
  const inside = (keyword: string, value: unknown) => schemasWithin(value, `${pointer}/${keyword}`);
  return [
    { schema, pointer },
    ...single.flatMap((keyword) => inside(keyword, schema[keyword])),
    ...lists.flatMap((keyword) => {
      const members = schema[keyword];
      return Array.isArray(members)
        ? members.flatMap((member, index) => inside(`${keyword}/${index}`, member))
        : [];
    }),
    ...maps.flatMap((keyword) =>
      Object.entries(objectOf(schema[keyword])).flatMap(([name, member]) =>
        inside(`${keyword}/${name}`, member),
      ),
    ),
  ];
}

/** Whether a schema allows only the properties that it knows. */
export function isClosed(schema: JsonObject): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}
