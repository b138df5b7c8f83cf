import {
  arrayOf,
  isObject,
  lookUp,
  type OpenApiDocument,
  type Operation,
  objectOf,
  parseExpression,
  type RuntimeExpression,
} from '@image-tags/openapi/description';

/** What of an expression is not there in an operation, as a noun; undefined when all is. */
export function missingAt(
  expression: string,
  operation: Operation<string>,
  document: OpenApiDocument,
): string | undefined {
  const place = parseExpression(expression);
  const { message, part, name, keys } = place;
  if (part !== 'body') {
    const names = message === 'request' ? parametersIn(operation, part) : headersOf(operation);
    return names.some((each) => isSame(part, each, name))
      ? undefined
      : `${part === 'header' ? part : `${part} parameter`} ${name}`;
  }
  if (bodySchemas(operation, message).length === 0) {
    return `body in a ${message === 'request' ? 'request' : 'successful answer'}`;
  }
  return schemasAt(place, operation, document).length > 0 ? undefined : `/${keys.join('/')} in its schema`;
}

/**
 * The only values that can stand where an expression leads, by the enum and const of every schema for that place;
 * undefined where these say nothing.
 */
export function valuesAt(
  expression: string,
  operation: Operation<string>,
  document: OpenApiDocument,
): readonly unknown[] | undefined {
  const schemas = schemasAt(parseExpression(expression), operation, document);
  const values = schemas.flatMap((schema) => constantsOf(document, schema, []));
  return values.length === 0 ? undefined : [...new Set(values)];
}

function schemasAt(
  { message, part, name, keys }: RuntimeExpression,
  operation: Operation<string>,
  document: OpenApiDocument,
): unknown[] {
  if (part === 'body') {
    return bodySchemas(operation, message).flatMap((schema) => schemasIn(document, schema, keys, []));
  }
  if (message === 'response') return [];
  return operation.parameters
    .filter((parameter) => parameter.in === part && isSame(part, parameter.name, name))
    .map(({ schema }) => schema);
}

/** Header names are the same in any letter case; other names are not. */
function isSame(part: RuntimeExpression['part'], a: string, b: string): boolean {
  return part === 'header' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function parametersIn({ parameters }: Operation<string>, part: string): string[] {
  return parameters.filter((parameter) => parameter.in === part).map(({ name }) => name);
}

function headersOf({ responses }: Operation<string>): string[] {
  return responses.filter(isSuccess).flatMap(({ headers }) => headers.map(({ name }) => name));
}

function bodySchemas({ requestBody, responses }: Operation<string>, message: 'request' | 'response') {
  if (message === 'request') return (requestBody?.content ?? []).map(({ schema }) => schema);
  return responses.filter(isSuccess).flatMap(({ content }) => content.map(({ schema }) => schema));
}

function isSuccess({ status }: { readonly status: number }): boolean {
  return status < 400;
}

/** The schemas of what keys lead to in a schema, in those that it refers to and in those that it chooses from. */
function schemasIn(
  document: OpenApiDocument,
  schema: unknown,
  keys: readonly string[],
  seen: readonly unknown[],
): unknown[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  if (!isObject(schema) || seen.includes(schema)) return [];
  const { properties, items, prefixItems } = schema;
  const member = Object.hasOwn(objectOf(properties), key) ? objectOf(properties)[key] : undefined;
  const inside = member ?? (/^(\d+|-)$/.test(key) ? (arrayOf(prefixItems)[Number(key)] ?? items) : undefined);
  const others = partsOf(document, schema).flatMap((part) =>
    schemasIn(document, part, keys, [...seen, schema]),
  );
  return inside === undefined ? others : [...schemasIn(document, inside, rest, []), ...others];
}

function constantsOf(document: OpenApiDocument, schema: unknown, seen: readonly unknown[]): unknown[] {
  if (!isObject(schema) || seen.includes(schema)) return [];
  return [
    ...arrayOf(schema.enum),
    ...(Object.hasOwn(schema, 'const') ? [schema.const] : []),
    ...partsOf(document, schema).flatMap((part) => constantsOf(document, part, [...seen, schema])),
  ];
}

/** The schemas that a value has to fit as well, or one of which it has to fit. */
function partsOf(document: OpenApiDocument, schema: Readonly<Record<string, unknown>>): unknown[] {
  return [
    ...(typeof schema.$ref === 'string' ? [lookUp(document, schema.$ref)] : []),
    ...['then', 'else'].map((keyword) => schema[keyword]),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => arrayOf(schema[keyword])),
  ];
}
