import type { Operation } from '@image-tags/openapi/description';
import { pathWithin } from './path.ts';
import { type HttpMethod, httpMethod, type Prism } from './prism.ts';

/** Finds the operations that a URL leads to. */
export class Router {
  readonly #operations: readonly Operation<string>[];
  readonly #prism: Prism;
  readonly #basePath: string;
  readonly #described: readonly string[];

  /** `operations` and `prism` are made from the same description. */
  constructor(operations: readonly Operation<string>[], prism: Prism, basePath: string) {
    this.#operations = operations;
    this.#prism = prism;
    this.#basePath = basePath;
    this.#described = [...new Set(operations.map(({ path }) => path))];
  }

  /** The described paths with their base path, each once: templates such as `/v2/images/{image_id}`. */
  get paths(): string[] {
    return this.#described.map((path) => this.#basePath + path);
  }

  /** The path of a URL within the API in a form that Prism can read; `undefined` when it leads out of the API. */
  pathOf(url: string): string | undefined {
    return pathWithin(this.#basePath, new URL(url).pathname, this.#described);
  }

  /** The operation that a request is for; that of GET for a HEAD that is not described. */
  async operationOf({ method, url }: Request): Promise<Operation<string> | undefined> {
    const known = httpMethod(method);
    if (known === undefined) return undefined;
    const found = await this.#find(known, url);
    return found ?? (known === 'head' ? this.#find('get', url) : undefined);
  }

  /** The operations at a URL, one per method. */
  async operationsAt(url: string): Promise<Operation<string>[]> {
    const methods = new Set(this.#operations.map(({ method }) => httpMethod(method)));
    const found = [...methods].map((method) => (method === undefined ? undefined : this.#find(method, url)));
    return (await Promise.all(found)).filter((operation) => operation !== undefined);
  }

  /** The methods that a URL takes. */
  async methodsAt(url: string): Promise<string[]> {
    return methodsOf(await this.operationsAt(url));
  }

  async #find(method: HttpMethod, url: string): Promise<Operation<string> | undefined> {
    const path = this.pathOf(url);
    const operationId = path === undefined ? undefined : await this.#prism.route(method, path);
    return this.#operations.find((operation) => operation.operationId === operationId);
  }
}

/** The methods that the operations at one URL take: the described ones, HEAD wherever there is GET, and OPTIONS. */
export function methodsOf(operations: readonly Operation<string>[]): string[] {
  const described = operations.map(({ method }) => method);
  return [...new Set([...described, ...(described.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
}
