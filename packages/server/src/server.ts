import type { Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { readableAnywhere } from '@image-tags/mock/cross-origin';
import { problem } from '@image-tags/mock/problem';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { appOfAll, appOfOne, type MockOf } from './app.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listening.ts';

export interface ServerOptions {
  /** APIs to host; all that are described when left out. */
  readonly apis?: readonly ApiName[];
  /** Host the mock of this API alone, at the root, and nothing else. */
  readonly api?: ApiName;
  /** Name or address of the interface to listen on; 127.0.0.1, this machine only, when left out. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Directory with the reference pages, `<api>/index.html`; none are served when left out. */
  readonly pages?: string;
}

export interface RunningServer {
  /** Where this machine reaches the server: `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, gives requests under way `closingTime` and drops what is left. Resolves when all is closed. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get when the server closes. Every answer here takes a few. */
const closingTime = 300;

/** Far more than a client on this machine needs. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000 };

/**
 * Starts one HTTP server with mocks and reference pages. Resolves when every mock is ready.
 * Rejects with a ListenError when the port or host cannot be used.
 */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { api, host = '127.0.0.1', pages } = options;
  const apis = api === undefined ? (options.apis ?? apiNames) : [api];
  const mockOf = mockLoader();
  const app = api === undefined ? appOfAll(apis, mockOf, pages) : appOfOne(api, mockOf);
  const server = createHttpServer(
    patience,
    getRequestListener(app.fetch, { hostname: host, errorHandler: answerUnreadable }),
  );
  const port = await listen(server, { host, port: options.port });
  try {
    await Promise.all(apis.map(mockOf));
  } catch (error) {
    await close(server);
    throw error;
  }
  return { url: urlOf(host, port), port, close: () => close(server) };
}

/** Prism takes most of a second to load, so it is loaded when the first mock is needed, after the port is taken. */
function mockLoader(): MockOf {
  const mocks = new Map<ApiName, ReturnType<MockOf>>();
  return (api) => {
    const mock = mocks.get(api) ?? import('@image-tags/mock').then(({ createMock }) => createMock({ api }));
    mocks.set(api, mock);
    return mock;
  };
}

function answerUnreadable(error: unknown): Response {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof RequestError
    ? problem(
        400,
        'Unreadable request',
        `No URL can be made of this request: ${message}`,
        {},
        readableAnywhere,
      )
    : problem(
        500,
        'The server failed',
        `The server failed on this request: ${message}`,
        {},
        readableAnywhere,
      );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const drop = setTimeout(() => server.closeAllConnections(), closingTime);
    server.close(() => {
      clearTimeout(drop);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** A server that listens on every interface is reached at the loopback one. */
function urlOf(host: string, port: number): string {
  const reached = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}
