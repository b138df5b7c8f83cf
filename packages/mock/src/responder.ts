import { isJson, type OpenApiDocument, type Operation } from '@image-tags/openapi/description';
import { type Body, bodyOf } from './body.ts';
import type { Cause } from './cause.ts';
import { type Choice, choiceByExample, echoing } from './choice.ts';
import { brokenRules, documentedAnswer, type Fault, missingToken } from './fault.ts';
import { negotiate } from './media-type.ts';
import { noSuchAnswer, preferenceOf, preferred } from './preference.ts';
import type { Prism } from './prism.ts';
import { problem } from './problem.ts';
import { methodsOf, type Router } from './router.ts';

/** Gives each request the documented answer that it deserves. */
export class Responder {
  readonly #document: OpenApiDocument;
  readonly #operations: readonly Operation<string>[];
  readonly #prism: Prism;
  readonly #router: Router;

  /** `operations`, `prism` and `router` are made from `document`. */
  constructor(
    document: OpenApiDocument,
    operations: readonly Operation<string>[],
    prism: Prism,
    router: Router,
  ) {
    this.#document = document;
    this.#operations = operations;
    this.#prism = prism;
    this.#router = router;
  }

  /** Answers any request. Rejects when Prism or the connection fails. */
  async answer(request: Request): Promise<Response> {
    const operation = await this.#router.operationOf(request);
    if (operation === undefined) return this.#answerNoOperation(request);
    const preference = preferenceOf(request);
    const wished = preferred(operation, preference);
    if (wished === undefined) return noSuchAnswer(operation, preference);
    const body = await bodyOf(request, operation);
    const fault = await this.#faultOf(request, operation, body);
    if (fault === undefined) return this.#deliver(echoing(this.#document, body.value, wished), request);
    const refusal = documentedAnswer(operation, fault);
    if (refusal === undefined) return answerUndocumented(operation, fault);
    // A preference chooses among the answers that a request can get; it does not make a wrong request right.
    const choice = wished.response === refusal.response ? wished : refusal;
    return this.#refuse(choice, request, fault.reason);
  }

  /** What is wrong with a request, in the order in which a service looks: credentials, body, then the rest. */
  async #faultOf(
    request: Request,
    operation: Operation<string>,
    { fault, value, mediaType }: Body,
  ): Promise<Fault | undefined> {
    const { 'content-type': _, 'content-length': __, ...headers } = Object.fromEntries(request.headers);
    const violations = await this.#prism.validate(operation, {
      path: this.#router.pathOf(request.url) ?? operation.path,
      query: queryOf(request),
      headers: mediaType === undefined ? headers : { ...headers, 'content-type': mediaType },
      body: value,
    });
    if (violations.some(({ code }) => code === 401)) return missingToken;
    return fault ?? brokenRules(violations);
  }

  async #answerNoOperation(request: Request): Promise<Response> {
    const operations = await this.#router.operationsAt(request.url);
    return operations.length === 0
      ? this.#answerUnknownPath(request)
      : this.#answerUnknownMethod(request, operations);
  }

  async #answerUnknownPath(request: Request): Promise<Response> {
    const { paths } = this.#router;
    const { pathname } = new URL(request.url);
    const choice = firstChoice(this.#operations, 'RouteNotFound');
    if (choice) {
      const reason = `No described path matches ${pathname}; they begin with ${beginningsOf(paths)}.`;
      return this.#refuse(choice, request, reason);
    }
    const { title } = this.#document.info;
    const detail = `${title} describes no path that matches ${pathname}. "paths" lists those it has.`;
    return problem(404, 'No such path', detail, { paths });
  }

  async #answerUnknownMethod(request: Request, operations: readonly Operation<string>[]): Promise<Response> {
    const allow = methodsOf(operations).join(', ');
    const choice = firstChoice(operations, 'MethodNotAllowed');
    if (choice) {
      const described = operations.map(({ method }) => method).join(', ');
      const reason = `${request.method} is not described for this path, only ${described}.`;
      const answer = await this.#refuse(choice, request, reason);
      // The vendor may take methods that are not described, and its header names them; the mock takes none of those.
      const allowed = answer.headers.get('Allow')?.split(/\s*,\s*/);
      if (allowed?.includes(request.method) ?? true) answer.headers.set('Allow', allow);
      return answer;
    }
    const { title } = this.#document.info;
    const detail = `${title} describes no ${request.method} for ${new URL(request.url).pathname}, only ${allow}.`;
    return problem(405, 'No such method', detail, {}, { Allow: allow });
  }

  /** A documented error, with the reason why this request gets it. */
  async #refuse(choice: Choice, request: Request, reason: string): Promise<Response> {
    const answer = await this.#deliver(choice, request);
    answer.headers.set('Mock-Reason', asHeader(reason));
    return answer;
  }

  /** Lets Prism answer as chosen, in the media type that the request likes best. */
  async #deliver(choice: Choice, request: Request): Promise<Response> {
    const { response, example } = choice;
    const available = response.content
      .filter(({ examples }) => example === undefined || examples.some(({ name }) => name === example))
      .map(({ mediaType }) => mediaType);
    const mediaType = negotiate(request.headers.get('Accept'), available);
    const answer = await this.#prism.answer(choice, mediaType);
    return new Response(serialize(answer.body, mediaType), answer);
  }
}

/** The first segments of paths, each once. A root path has none, and begins like every other path. */
function beginningsOf(paths: readonly string[]): string {
  const beginnings = new Set(paths.map((path) => path.split('/', 2).join('/')));
  return [...beginnings].filter((beginning) => beginning !== '/').join(', ') || '/';
}

function firstChoice(operations: readonly Operation<string>[], example: Cause): Choice | undefined {
  return operations
    .map((operation) => choiceByExample(operation, example))
    .find((choice) => choice !== undefined);
}

/** The answer to a wrong request whose operation documents no error for it. */
function answerUndocumented({ operationId }: Operation<string>, { statuses, reason }: Fault): Response {
  const [status = 400] = statuses;
  const documented = statuses.join(' or ');
  return problem(
    status,
    'The request breaks the description',
    `${reason} ${operationId} documents no ${documented}.`,
  );
}

function queryOf(request: Request): Record<string, string | string[]> {
  const query = new URL(request.url).searchParams;
  return Object.fromEntries(
    [...query].map(([name, value]) => {
      const values = query.getAll(name);
      return [name, values.length > 1 ? values : value];
    }),
  );
}

/** JSON as JSON; other media types have strings for examples, sent as they are. */
function serialize(body: unknown, mediaType: string | undefined): string | null {
  if (body === undefined || mediaType === undefined) return null;
  return typeof body === 'string' && !isJson(mediaType) ? body : JSON.stringify(body);
}

/** A text cut down to what a header can carry: printable ASCII, not too long. */
function asHeader(text: string): string {
  return text.replaceAll(/[^ -~]/g, '?').slice(0, 500);
}
