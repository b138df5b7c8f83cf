import { httpMethods, type OpenApiDocument, type Operation } from '@image-tags/openapi/description';
import { createInstance, getHttpOperationsFromSpec, type IHttpMockConfig } from '@stoplight/prism-http';
import { DiagnosticSeverity } from '@stoplight/types';
import type { Choice } from './choice.ts';
import { silentLogger } from './silent-logger.ts';
import type { Violation } from './violation.ts';

/** Prism's name of a request method. */
export type HttpMethod = (typeof httpMethods)[number];

/** Prism's name of a request method, `undefined` for one that OpenAPI cannot describe. Methods are case-sensitive. */
export function httpMethod(method: string): HttpMethod | undefined {
  return httpMethods.find((known) => known.toUpperCase() === method);
}

/** Prism, in process, for one API. Its parts are called one by one, so that the API's own answer can be chosen between. */
export interface Prism {
  /** The operationId of the operation that a method and path lead to. `path` has no base path and starts with a slash. */
  route(method: HttpMethod, path: string): Promise<string | undefined>;
  /** What the description forbids about a request to an operation; missing credentials have the code 401. */
  validate(operation: Operation<string>, request: ParsedRequest): Promise<readonly Violation[]>;
  /** A documented answer. `mediaType` is one of those that the response has, `undefined` when it has none. */
  answer(choice: Choice, mediaType: string | undefined): Promise<Answer>;
}

export interface ParsedRequest {
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** A parsed value where the media type is JSON; `undefined` for no body. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A string, or what JSON can express; `undefined` when there is no body. */
  readonly body: unknown;
}

const config = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} satisfies IHttpMockConfig;

/** Loads an API description into Prism. Rejects when Prism cannot read it. `document` is left as it is. */
export async function loadPrism(document: OpenApiDocument): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  for (const parameter of operations.flatMap(({ request }) => request?.query ?? [])) {
    // OpenAPI's default for `style: form`. Prism's own is false, with which it checks only the last of repeated values.
    parameter.explode ??= parameter.style === 'form';
  }
  const responder = createInstance(config, { logger: silentLogger });
  // Prism never says which operation it routed a request to. This instance does so, in place of an answer.
  const router = createInstance(config, {
    logger: silentLogger,
    mock:
      ({ resource }) =>
      () => ({ _tag: 'Right', right: { statusCode: 200, body: resource.iid } }),
  });
  const resourcesOf = ({ operationId }: Operation<string>) =>
    operations.filter(({ iid }) => iid === operationId);

  return {
    async route(method, path) {
      const routed = await router.request({ method, url: { path } }, operations, config)();
      return routed._tag === 'Right' ? String(routed.right.output.body) : undefined;
    },

    async validate(operation, { path, query, headers, body }) {
      const request = { method: methodOf(operation), url: { path, query }, headers, body };
      const strict = { ...config, checkSecurity: true, validateRequest: true };
      const judged = await router.request(request, resourcesOf(operation), strict)();
      if (judged._tag === 'Left') throw judged.left;
      return judged.right.validations.input
        .filter(({ severity }) => severity === DiagnosticSeverity.Error)
        .map(({ code, path, message }) => ({ code, path, message, missing: missingProperty(message) }));
    },

    async answer({ operation, response, example, dynamic = false }, mediaType = '*/*') {
      const request = { method: methodOf(operation), url: { path: operation.path } };
      const wish = example === undefined ? {} : { exampleKey: example };
      const mock = { code: response.status, mediaTypes: [mediaType], dynamic, ...wish };
      const answered = await responder.request(request, resourcesOf(operation), { ...config, mock })();
      if (answered._tag === 'Left') throw answered.left;
      const { statusCode, headers = {}, body } = answered.right.output;
      return { status: statusCode, headers: textsOf(headers), body };
    },
  };
}

/** Prism tells in its message alone which property is missing. */
function missingProperty(message: string): string | undefined {
  return /must have required property '(.+)'$/.exec(message)?.[1];
}

function methodOf(operation: Operation<string>): HttpMethod {
  const method = httpMethod(operation.method);
  if (method === undefined) throw new Error(`${operation.operationId} has the method ${operation.method}.`);
  return method;
}

/** Prism types header values as strings, but takes them from examples of any type and gives `null` for none. */
function textsOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
