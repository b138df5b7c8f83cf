import { isObject, type JsonObject, type OpenApiDocument, textOf } from './document.ts';
import { pointerTo } from './pointer.ts';
import { lookUp, pointerOf } from './references.ts';
import { isClosed } from './subschemas.ts';

/** Keywords whose schemas look at the same object as the schema that has them: what closes it closes them. */
const samePlace = ['then', 'else', 'allOf', 'anyOf', 'oneOf', 'dependentSchemas'];
/** Keywords whose schemas look at a member of the object or array. `if` and `not` describe nothing that is sent. */
const members = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'prefixItems',
  'items',
  'contains',
  '$defs',
];

/** Keywords whose value is a map from names to schemas; the others have one schema or a list of schemas. */
const maps = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** An object schema and whether it is closed, or says in `x-open` why the source leaves it open. */
export interface ObjectSchema {
  readonly pointer: string;
  readonly covered: boolean;
}

/**
 * Every schema of a description that describes objects, each once. A schema is closed by `additionalProperties: false`
 * or `unevaluatedProperties: false` of its own, or, where it is an alternative (`then`, `else`, …), of the schema that
 * offers it. One that is used both ways must be closed itself.
 */
export function objectSchemasOf(document: OpenApiDocument): ObjectSchema[] {
  const found = new Map<string, boolean>();
  const visited = new Set<string>();

  function visit(pointer: string, schema: unknown, closedAround: boolean): void {
    if (!isObject(schema)) return;
    const key = `${pointer} ${closedAround}`;
    if (visited.has(key)) return;
    visited.add(key);
    if (typeof schema.$ref === 'string') {
      visit(pointerOf(schema.$ref), lookUp(document, schema.$ref), closedAround);
    }
    const closed = closedAround || isClosed(schema);
    if (describesObjects(schema)) {
      const covered = closed || textOf(schema['x-open']) !== '';
      found.set(pointer, covered && (found.get(pointer) ?? true));
    }
    for (const keyword of samePlace) visitAll(pointer, keyword, schema[keyword], closed);
    for (const keyword of members) visitAll(pointer, keyword, schema[keyword], false);
  }

  function visitAll(pointer: string, keyword: string, value: unknown, closedAround: boolean): void {
    const at = pointer + pointerTo(keyword);
    if (!Array.isArray(value) && !maps.includes(keyword)) visit(at, value, closedAround);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, schema] of Object.entries(value)) visit(at + pointerTo(name), schema, closedAround);
    }
  }

  for (const [pointer, schema] of schemasOutsideSchemas(document, '')) visit(pointer, schema, false);
  return [...found].map(([pointer, covered]) => ({ pointer, covered }));
}

function describesObjects({ type, ...schema }: JsonObject): boolean {
  const named = Array.isArray(type) ? type.includes('object') : type === 'object';
  return named || ['properties', 'patternProperties', 'additionalProperties'].some((key) => key in schema);
}

/** The values of each `schema` key of parameters, headers and media types. Examples and extensions hold none. */
function schemasOutsideSchemas(value: unknown, pointer: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = pointer + pointerTo(key);
    if (key === 'schema') return [[at, member]];
    if (key === 'example' || key === 'examples' || key.startsWith('x-') || at === '/components/schemas')
      return [];
    return schemasOutsideSchemas(member, at);
  });
}
