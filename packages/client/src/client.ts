import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { assertSentAsItStands, expand } from './path.ts';
import { sendToken, type Token } from './token.ts';

export interface ClientOptions {
  /**
   * Where the API is served: what comes before the paths of its description. `https://ims.example.com`, or with the
   * base path that its server has, `https://images.example.com/v2`. A slash at the end does not matter.
   */
  readonly baseUrl: string;
  readonly token: Token;
  /** Sends a request and resolves to the response; the global `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The only media type that clients ask for, so that error bodies are JSON too and their types hold. */
const mediaType = 'application/json';

/** An openapi-fetch client whose bodies are typed as JSON. */
export type ApiClient<Paths extends {}> = Client<Paths, typeof mediaType>;

/**
 * A typed client for the API that `Paths` describes. Every HTTP response, whatever its status, is a result. A call
 * rejects, before anything is sent, with a `PathParameterError` when a path parameter would make the URL name another
 * resource, with a `TypeError` when the path itself would, and with what `token` throws; afterwards with what `fetch`
 * throws and with a `SyntaxError` when the body of a 2xx is not JSON. Throws a `TypeError` when `baseUrl` cannot be the
 * beginning of a URL.
 */
export function createApiClient<Paths extends {}>(options: ClientOptions): ApiClient<Paths> {
  const { baseUrl, token, fetch = (request) => globalThis.fetch(request) } = options;
  assertBaseUrl(baseUrl);
  const client = createClient<Paths, typeof mediaType>({
    baseUrl,
    fetch,
    headers: { Accept: mediaType },
    pathSerializer: expand,
  });
  client.use(pathGuard, sendToken(token));
  return client;
}

/** Paths are appended to the base URL, so a query or fragment in it would swallow them. */
function assertBaseUrl(baseUrl: unknown): asserts baseUrl is string {
  if (typeof baseUrl === 'string' && /^(https?:\/\/[^/?#]+)?(\/[^?#]*)?$/.test(baseUrl)) return;
  throw new TypeError(
    `baseUrl is ${JSON.stringify(baseUrl)}. It has to be what comes before the paths of the description, ` +
      'without a query or fragment, such as "http://127.0.0.1:4010/mock/ims-v2" or, in a browser, "/mock/ims-v2".',
  );
}

/** openapi-fetch asks its `pathSerializer` only when a call has `params.path`, and a call may bring its own. */
const pathGuard: Middleware = {
  onRequest({ schemaPath, params, options: { baseUrl } }) {
    const url = expand(baseUrl + schemaPath, params.path ?? {});
    assertSentAsItStands(url.slice(baseUrl.length));
  },
};
