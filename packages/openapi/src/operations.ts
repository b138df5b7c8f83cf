import {
  arrayOf,
  isObject,
  type JsonObject,
  type JsonSchema,
  type OpenApiDocument,
  objectOf,
  textOf,
} from './document.ts';
import type {
  Header,
  MediaType,
  NamedExample,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  ResponseDescription,
} from './operation.ts';
import { pointerTo } from './pointer.ts';
import { resolve } from './references.ts';

/** The request methods that OpenAPI 3.1 can describe, as a path item spells them. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

/**
 * Every operation of a description in the order in which it has them, with references followed.
 * `api` is the name the operations will carry. Throws when a reference leads nowhere, a response has no plain status
 * code or a parameter no known location.
 */
export function operationsOfDocument<Api extends string>(
  api: Api,
  document: OpenApiDocument,
): Operation<Api>[] {
  return Object.entries(document.paths).flatMap(([path, value]) => {
    const pathItem = resolve(document, value);
    return Object.keys(pathItem)
      .filter((key) => httpMethods.some((method) => method === key))
      .map((method) => operationOf(api, document, path, method, pathItem));
  });
}

function operationOf<Api extends string>(
  api: Api,
  document: OpenApiDocument,
  path: string,
  method: string,
  pathItem: JsonObject,
): Operation<Api> {
  const operation = objectOf(pathItem[method]);
  const pointer = pointerTo('paths', path, method);
  const body = operation.requestBody === undefined ? undefined : requestBodyOf(document, operation, pointer);
  return {
    api,
    operationId: textOf(operation.operationId),
    method: method.toUpperCase(),
    path,
    summary: textOf(operation.summary),
    secured: isSecured(arrayOf(operation.security ?? document.security)),
    parameters: parametersOf(document, path, method, pathItem),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: responsesOf(document, operation, pointer),
    pointer,
  };
}

/** A list of alternatives secures a call unless it is empty or one alternative asks for nothing. */
function isSecured(alternatives: readonly unknown[]): boolean {
  return (
    alternatives.length > 0 &&
    alternatives.every((alternative) => Object.keys(objectOf(alternative)).length > 0)
  );
}

function parametersOf(
  document: OpenApiDocument,
  path: string,
  method: string,
  pathItem: JsonObject,
): Parameter[] {
  const found = new Map<string, Parameter>();
  const lists: readonly [string, unknown][] = [
    [pointerTo('paths', path, 'parameters'), pathItem.parameters],
    [pointerTo('paths', path, method, 'parameters'), objectOf(pathItem[method]).parameters],
  ];
  for (const [pointer, list] of lists) {
    for (const [index, value] of arrayOf(list).entries()) {
      const parameter = parameterOf(document, value, `${pointer}/${index}`);
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function parameterOf(document: OpenApiDocument, value: unknown, pointer: string): Parameter {
  const parameter = resolve(document, value);
  const location = locations.find((known) => known === parameter.in);
  if (location === undefined) {
    throw new Error(
      `${pointer}: "in" is ${JSON.stringify(parameter.in)}; it must be one of ${locations.join(', ')}.`,
    );
  }
  return {
    name: textOf(parameter.name),
    in: location,
    required: parameter.required === true,
    description: textOf(parameter.description),
    schema: schemaOf(parameter.schema),
    examples: examplesOf(document, parameter),
    pointer,
  };
}

function requestBodyOf(document: OpenApiDocument, operation: JsonObject, pointer: string): RequestBody {
  const body = resolve(document, operation.requestBody);
  return {
    required: body.required === true,
    content: contentOf(document, body.content, `${pointer}/requestBody/content`),
  };
}

/** JavaScript orders keys that are whole numbers, so the statuses ascend. */
function responsesOf(
  document: OpenApiDocument,
  operation: JsonObject,
  pointer: string,
): ResponseDescription[] {
  return Object.entries(objectOf(operation.responses)).map(([status, value]) =>
    responseOf(document, status, value, `${pointer}/responses/${status}`),
  );
}

function responseOf(
  document: OpenApiDocument,
  status: string,
  value: unknown,
  pointer: string,
): ResponseDescription {
  if (!/^[1-5]\d\d$/.test(status)) {
    throw new Error(`${pointer}: "${status}" is not a status code. Describe each status by its number.`);
  }
  const response = resolve(document, value);
  return {
    status: Number(status),
    description: textOf(response.description),
    headers: Object.entries(objectOf(response.headers)).map(([name, header]) =>
      headerOf(document, name, header),
    ),
    content: contentOf(document, response.content, `${pointer}/content`),
    pointer,
  };
}

function headerOf(document: OpenApiDocument, name: string, value: unknown): Header {
  const header = resolve(document, value);
  return {
    name,
    required: header.required === true,
    description: textOf(header.description),
    schema: schemaOf(header.schema),
    examples: examplesOf(document, header),
  };
}

function contentOf(document: OpenApiDocument, content: unknown, pointer: string): MediaType[] {
  return Object.entries(objectOf(content)).map(([mediaType, value]) => {
    const description = resolve(document, value);
    return {
      mediaType,
      schema: schemaOf(description.schema),
      examples: examplesOf(document, description),
      pointer: pointer + pointerTo(mediaType),
    };
  });
}

function schemaOf(value: unknown): JsonSchema {
  return typeof value === 'boolean' || isObject(value) ? value : true;
}

/** The members of `examples`; a lone `example` counts as one that is named "example". */
function examplesOf(document: OpenApiDocument, described: JsonObject): NamedExample[] {
  const named = Object.entries(objectOf(described.examples)).map(([name, value]) => {
    const example = resolve(document, value);
    const summary = textOf(example.summary);
    return { name, ...(summary === '' ? {} : { summary }), value: example.value };
  });
  return 'example' in described ? [...named, { name: 'example', value: described.example }] : named;
}
