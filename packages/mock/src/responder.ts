import type { Operation } from '@image-tags/openapi/description';
import { type Body, bodyOf } from './body.ts';
import { type Choice, choiceByExample, echoing } from './choice.ts';
import { brokenRules, documentedAnswer, type Fault, missingToken } from './fault.ts';
import { isJson, negotiate } from './media-type.ts';
import { pathWithin } from './path.ts';
import { noSuchAnswer, preferenceOf, preferred } from './preference.ts';
import { type HttpMethod, httpMethod, type Prism } from './prism.ts';
import { problem } from './problem.ts';

/** Finds the operation that a request is for and gives the documented answer that the request deserves. */
export class Responder {
  readonly #title: string;
  readonly #operations: readonly Operation<string>[];
  readonly #prism: Prism;
  readonly #basePath: string;

  /** `title` names the API to a person; `operations` and `prism` are made from the same description. */
  constructor(title: string, operations: readonly Operation<string>[], prism: Prism, basePath: string) {
    this.#title = title;
    this.#operations = operations;
    this.#prism = prism;
    this.#basePath = basePath;
  }

  /** The methods that a URL takes: the described ones, HEAD wherever there is GET, and OPTIONS. */
  async methodsAt(url: string): Promise<string[]> {
    const described = (await this.#operationsAt(url)).map(({ method }) => method);
    return [...new Set([...described, ...(described.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
  }

  /** Answers any request. Rejects when Prism or the connection fails. */
  async answer(request: Request): Promise<Response> {
    const operation = await this.#operationOf(request);
    if (operation === undefined) return this.#answerNoOperation(request);
    const preference = preferenceOf(request);
    const wished = preferred(operation, preference);
    if (wished === undefined) return noSuchAnswer(operation, preference);
    const body = await bodyOf(request, operation);
    const fault = await this.#faultOf(request, operation, body);
    if (fault === undefined) return this.#deliver(echoing(body.value, wished), request);
    const refusal = documentedAnswer(operation, fault);
    if (refusal === undefined) return answerUndocumented(operation, fault);
    // A preference chooses among the answers that a request can get; it does not make a wrong request right.
    const choice = wished.response === refusal.response ? wished : refusal;
    return this.#deliver(choice, request, { 'Mock-Reason': asHeader(fault.reason) });
  }

  async #operationOf(request: Request): Promise<Operation<string> | undefined> {
    const method = httpMethod(request.method);
    if (method === undefined) return undefined;
    const found = await this.#find(method, request.url);
    return found ?? (method === 'head' ? this.#find('get', request.url) : undefined);
  }

  async #find(method: HttpMethod, url: string): Promise<Operation<string> | undefined> {
    const path = this.#pathOf(url);
    const operationId = path === undefined ? undefined : await this.#prism.route(method, path);
    return this.#operations.find((operation) => operation.operationId === operationId);
  }

  /** The operations at a URL, one per method. */
  async #operationsAt(url: string): Promise<Operation<string>[]> {
    const methods = new Set(this.#operations.map(({ method }) => httpMethod(method)));
    const found = [...methods].map((method) => (method === undefined ? undefined : this.#find(method, url)));
    return (await Promise.all(found)).filter((operation) => operation !== undefined);
  }

  #pathOf(url: string): string | undefined {
    const described = this.#operations.map(({ path }) => path);
    return pathWithin(this.#basePath, new URL(url).pathname, described);
  }

  /** What is wrong with a request, in the order in which a service looks: credentials, body, then the rest. */
  async #faultOf(
    request: Request,
    operation: Operation<string>,
    { fault, value, mediaType }: Body,
  ): Promise<Fault | undefined> {
    const { 'content-type': _, 'content-length': __, ...headers } = Object.fromEntries(request.headers);
    const violations = await this.#prism.validate(operation, {
      path: this.#pathOf(request.url) ?? operation.path,
      query: queryOf(request),
      headers: mediaType === undefined ? headers : { ...headers, 'content-type': mediaType },
      body: value,
    });
    if (violations.some(({ code }) => code === 401)) return missingToken;
    return fault ?? brokenRules(violations);
  }

  /** The answer to a request whose path or method is not described. */
  async #answerNoOperation(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const operations = await this.#operationsAt(request.url);
    if (operations.length === 0) {
      const choice = firstChoice(this.#operations, 'RouteNotFound');
      if (choice) return this.#deliver(choice, request);
      const detail = `${this.#title} describes no path that matches ${pathname}. "paths" lists those it has.`;
      const paths = [...new Set(this.#operations.map(({ path }) => this.#basePath + path))];
      return problem(404, 'No such path', detail, { paths });
    }
    const allow = (await this.methodsAt(request.url)).join(', ');
    const choice = firstChoice(operations, 'MethodNotAllowed');
    if (choice) {
      const answer = await this.#deliver(choice, request, { Allow: allow });
      // The vendor may take methods that are not described, and its header names them; the mock takes none of those.
      if (
        answer.headers
          .get('Allow')
          ?.split(/\s*,\s*/)
          .includes(request.method)
      )
        answer.headers.set('Allow', allow);
      return answer;
    }
    const detail = `${this.#title} describes no ${request.method} for ${pathname}, only ${allow}.`;
    return problem(405, 'No such method', detail, {}, { Allow: allow });
  }

  /**
   * Lets Prism answer as chosen, in the media type that the request likes best. `headers` are added where the
   * description gives none of that name.
   */
  async #deliver(choice: Choice, request: Request, headers: Record<string, string> = {}): Promise<Response> {
    const { response, example } = choice;
    const available = response.content
      .filter(({ examples }) => example === undefined || examples.some(({ name }) => name === example))
      .map(({ mediaType }) => mediaType);
    const mediaType = negotiate(request.headers.get('Accept'), available);
    const answer = await this.#prism.answer(choice, mediaType);
    const answered = new Response(serialize(answer.body, mediaType), answer);
    for (const [name, value] of Object.entries(headers)) {
      if (!answered.headers.has(name)) answered.headers.set(name, value);
    }
    return answered;
  }
}

function firstChoice(operations: readonly Operation<string>[], example: string): Choice | undefined {
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
