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
 * throws and with a `SyntaxError` when the body of a 2xx is not JSON.
 */
export function createApiClient<Paths extends {}>(options: ClientOptions): ApiClient<Paths> {
  const { baseUrl, token, fetch = (request) => globalThis.fetch(request) } = options;
  const client = createClient<Paths, typeof mediaType>({
    baseUrl,
    fetch,
    headers: { Accept: mediaType },
    pathSerializer: expand,
  });
  client.use(pathGuard, sendToken(token));
  return client;
}

/** openapi-fetch asks its `pathSerializer` only when a call has `params.path`, and a call may bring its own. */
const pathGuard: Middleware = {
  onRequest({ schemaPath, params, options: { baseUrl } }) {
    const url = expand(baseUrl + schemaPath, params.path ?? {});
    assertSentAsItStands(url.slice(baseUrl.length));
  },
};
