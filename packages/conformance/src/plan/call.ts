import {
  arrayOf,
  essenceOf,
  type JsonObject,
  type NamedExample,
  type Operation,
  objectOf,
  type Parameter,
  type ResponseDescription,
  resolve,
  textOf,
  valueAt,
} from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { CaseRequest, Expectation, RequestParameters } from '../case.ts';
import { bodyText } from '../media-type.ts';
import { schemaWithoutReferences } from './schemas.ts';

/** How a call differs from the plain valid one. */
export interface CallOptions {
  readonly accept?: string | undefined;
  readonly prefer?: string;
  /** Values that replace those of the first named examples; also adds optional parameters. */
  readonly parameters?: readonly (readonly [Parameter, unknown])[];
  /** Text to send instead of the first request example. */
  readonly body?: { readonly mediaType: string; readonly text: string };
  readonly withoutToken?: boolean;
}

/**
 * A call that the description allows: required parameters and the body from their first named examples, a token where
 * one is asked for. Throws when a required parameter or a body has no example to take.
 */
export function callOf(
  description: ApiDescription,
  operation: Operation<string>,
  options: CallOptions = {},
): CaseRequest {
  const { accept, prefer, body = firstBody(operation) } = options;
  return {
    method: operation.method,
    pathTemplate: operation.path,
    parameters: parametersOf(operation, options.parameters ?? []),
    headers: {
      ...(operation.secured && !options.withoutToken ? tokenOf(description, operation) : {}),
      ...(accept === undefined ? {} : { accept: essenceOf(accept) }),
      ...(prefer === undefined ? {} : { prefer }),
      ...(body === undefined ? {} : { 'content-type': body.mediaType }),
    },
    ...(body === undefined ? {} : { body: body.text }),
  };
}

function parametersOf(
  operation: Operation<string>,
  chosen: readonly (readonly [Parameter, unknown])[],
): RequestParameters {
  const required = operation.parameters
    .filter((parameter) => parameter.required)
    .map((parameter) => [parameter, firstExample(parameter.examples, parameter.pointer).value] as const);
  const values = new Map(
    [...required, ...chosen].map(([{ name, in: place }, value]) => [`${place} ${name}`, value]),
  );
  const at = (place: string): JsonObject =>
    Object.fromEntries(
      [...values].flatMap(([key, value]) =>
        key.startsWith(`${place} `) ? [[key.slice(place.length + 1), value]] : [],
      ),
    );
  return { path: at('path'), query: at('query'), header: at('header') };
}

function firstBody({ requestBody }: Operation<string>): CallOptions['body'] {
  const content = requestBody?.content[0];
  if (content === undefined) return undefined;
  const { value } = firstExample(content.examples, content.pointer);
  return { mediaType: content.mediaType, text: bodyText(content.mediaType, value) };
}

function firstExample(examples: readonly NamedExample[], pointer: string): NamedExample {
  const [first] = examples;
  if (first !== undefined) return first;
  throw new Error(`${pointer} has no example, so no contract case can be made. Add a named example.`);
}

/** The headers that the first of the operation's security requirements asks for. Throws for anything but header keys. */
function tokenOf({ document }: ApiDescription, { pointer }: Operation<string>): Record<string, string> {
  const requirements = objectOf(valueAt(document, pointer)).security ?? document.security;
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  const names = Object.keys(objectOf(arrayOf(requirements)[0])).map((name) => {
    const scheme = resolve(document, schemes[name]);
    if (scheme.type === 'apiKey' && scheme.in === 'header') return textOf(scheme.name);
    throw new Error(
      `${pointer}: the security scheme ${name} is no API key in a header, the only kind known here.`,
    );
  });
  return Object.fromEntries(names.map((name) => [name.toLowerCase(), 'contract-test-token']));
}

/** What a described response promises: its status, its headers and, for one media type, the body. */
export function answerOf(
  { document }: ApiDescription,
  response: ResponseDescription,
  mediaType: string | undefined = response.content[0]?.mediaType,
  examples?: readonly NamedExample[],
): Expectation {
  const { status, content } = response;
  const headers = response.headers.map((header) => {
    return { ...header, schema: schemaWithoutReferences(document, header.schema) };
  });
  const body = content.find((candidate) => candidate.mediaType === mediaType);
  if (body === undefined) return { status, headers, body: 'none' };
  const schema = schemaWithoutReferences(document, body.schema);
  return {
    status,
    headers,
    body: { mediaType: body.mediaType, schema, examples: examples ?? body.examples },
  };
}
