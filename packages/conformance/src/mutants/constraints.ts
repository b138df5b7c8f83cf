import {
  arrayOf,
  constraintKeywords,
  isClosed,
  isObject,
  type JsonSchema,
  subschemasOf,
} from '@image-tags/openapi/description';

/** One thing that a schema without references asks for. */
export interface ConstraintPlace {
  /** Keys that lead to the subschema: `['properties', 'tags', 'items']`. */
  readonly keys: readonly string[];
  /** `maxLength`, `type`, `required`, `closed`, … */
  readonly keyword: string;
  /** The property that is required. */
  readonly property?: string;
}

/** Everything that a schema without references asks for, but for what tells its cases apart. */
export function constraintsOf(schema: JsonSchema): ConstraintPlace[] {
  return subschemasOf(schema)
    .filter(({ condition }) => !condition)
    .flatMap(({ schema: inner, keys }) => [
      ...[...constraintKeywords, 'type']
        .filter((keyword) => Object.hasOwn(inner, keyword))
        // What is one of a list or a constant has its type already.
        .filter((keyword) => keyword !== 'type' || !('const' in inner || 'enum' in inner))
        .map((keyword): ConstraintPlace => ({ keys, keyword })),
      ...arrayOf(inner.required).map(
        (property): ConstraintPlace => ({ keys, keyword: 'required', property: String(property) }),
      ),
      ...(isClosed(inner) ? [{ keys, keyword: 'closed' }] : []),
    ]);
}

/** The subschema that keys lead to. */
export function subschemaAt(schema: JsonSchema, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((outer, key) => {
    if (Array.isArray(outer)) return outer[Number(key)];
    return isObject(outer) ? outer[key] : undefined;
  }, schema);
}

/** `/properties/tags/maxItems` */
export function constraintText({ keys, keyword, property }: ConstraintPlace): string {
  return ['', ...keys, keyword, ...(property === undefined ? [] : [property])].join('/');
}
