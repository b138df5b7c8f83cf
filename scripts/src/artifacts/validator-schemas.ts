import {
  isJson,
  isObject,
  type JsonObject,
  type JsonSchema,
  lookUp,
  type OpenApiDocument,
  type Operation,
  operationsOfDocument,
} from '@image-tags/openapi/description';

/** What one operation has validated, as names of schemas. */
export interface ValidatedOperation {
  readonly operationId: string;
  /** Schema of the JSON body; undefined when the operation takes none. */
  readonly body?: string;
  /** Schema by place and name: `path.tag`, `query.limit`. */
  readonly parameters: readonly (readonly [place: string, schema: string])[];
}

export interface ValidatedSchemas {
  readonly operations: readonly ValidatedOperation[];
  /** Every schema that is needed, with references to others by name and without what refuses nothing. */
  readonly schemas: ReadonlyMap<string, JsonSchema>;
}

/** The schemas by which the requests of a description are validated: one for each JSON body and each parameter. */
export function validatedSchemasOf(document: OpenApiDocument): ValidatedSchemas {
  const schemas = new Map<string, JsonSchema>();
  const add = (name: string, schema: JsonSchema): string => {
    const component = componentOf(schema);
    if (component !== undefined) return addComponent(component);
    schemas.set(name, slim(schema, addComponent));
    return name;
  };
  const addComponent = (name: string): string => {
    if (schemas.has(name)) return name;
    // Set before it is copied, for a schema that refers to itself.
    schemas.set(name, true);
    const schema = lookUp(document, `${componentPrefix}${name}`);
    schemas.set(name, slim(isObject(schema) ? schema : true, addComponent));
    return name;
  };
  const operations = operationsOfDocument('', document).map((operation) => {
    const { operationId, parameters } = operation;
    const body = bodySchemaOf(operation);
    return {
      operationId,
      ...(body === undefined ? {} : { body: add(`${operationId}.body`, body) }),
      parameters: parameters.map(({ in: place, name, schema }) => {
        return [`${place}.${name}`, add(`${operationId}.${place}.${name}`, schema)] as const;
      }),
    };
  });
  return { operations, schemas };
}

/** The schema of the JSON body. Throws when an operation takes several that differ, as the engine knows only one. */
function bodySchemaOf({ operationId, requestBody }: Operation<string>): JsonSchema | undefined {
  const schemas = (requestBody?.content ?? [])
    .filter(({ mediaType }) => isJson(mediaType))
    .map(({ schema }) => schema);
  const [first, ...others] = schemas;
  if (others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  throw new Error(
    `${operationId} takes JSON bodies of different schemas. A validator per operation needs one schema for all.`,
  );
}

const componentPrefix = '#/components/schemas/';

/** The component that a schema is, when it is a reference to one and nothing else. */
function componentOf(schema: JsonSchema): string | undefined {
  if (!isObject(schema) || typeof schema.$ref !== 'string' || Object.keys(schema).length > 1)
    return undefined;
  const name = schema.$ref.slice(componentPrefix.length);
  return schema.$ref.startsWith(componentPrefix) && !name.includes('/') ? name : undefined;
}

/** Keywords that tell a reader something and refuse nothing. */
const annotations = [
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  '$comment',
];
/** Keywords whose members have names of the API, not keywords. */
const named = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
/** Keywords that hold values, not schemas. */
const values = ['const', 'enum', 'required', 'type', 'dependentRequired'];

/** A copy without annotations, in which references lead to `useComponent`'s answer. */
function slim(schema: JsonObject | boolean, useComponent: (name: string) => string): JsonObject | boolean {
  if (!isObject(schema)) return schema;
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return isObject(value) ? slim(value, useComponent) : value;
  };
  const members = Object.entries(schema)
    .filter(([keyword]) => !annotations.includes(keyword) && !keyword.startsWith('x-'))
    .map(([keyword, value]) => {
      if (keyword === '$ref') return [keyword, referenceTo(value, useComponent)];
      if (values.includes(keyword)) return [keyword, value];
      if (!named.includes(keyword) || !isObject(value)) return [keyword, inner(value)];
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]))];
    });
  return Object.fromEntries(members);
}

/** `#/components/schemas/Tag` becomes `Tag`, and `#/components/schemas/Tag/properties/key` `Tag#/properties/key`. */
function referenceTo(reference: unknown, useComponent: (name: string) => string): string {
  const text = String(reference);
  if (!text.startsWith(componentPrefix)) {
    throw new Error(`The schema reference ${text} leads to no component, which validators cannot follow.`);
  }
  const [name = '', ...inside] = text.slice(componentPrefix.length).split('/');
  const component = useComponent(name);
  return inside.length === 0 ? component : `${component}#/${inside.join('/')}`;
}
