import type { RequestListener } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { readableAnywhere } from '@image-tags/mock/cross-origin';
import { problem } from '@image-tags/mock/problem';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { defaultHost, urlOf } from '@image-tags/sandbox/node/address';
import { closeServer, createHttpServer } from '@image-tags/sandbox/node/http-server';
import { sandboxListener } from '@image-tags/sandbox/node/listener';
import { longLineAnswerFor, sandboxesListener } from '@image-tags/sandbox/node/mounts';
import { longLineAnswer } from '@image-tags/sandbox/node/request-line';
import { createSandboxes, type Sandboxes, type SandboxesOptions } from '@image-tags/sandbox/node/sandboxes';
import { appOfAll, appOfOne, type MockOf } from './app.ts';
import { listen } from './listening.ts';

export interface ServerOptions extends SandboxesOptions {
  /** APIs to host; all that are described when left out. */
  readonly apis?: readonly ApiName[];
  /** Host this API alone, at the root, and nothing else. */
  readonly api?: ApiName;
  /** With `api`: host its sandbox and not its mock. */
  readonly sandbox?: boolean;
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
  /** Stops listening, gives requests under way a moment and drops what is left. Resolves when all is closed. */
  close(): Promise<void>;
}

/** What a server answers with, and what has to be ready before it does. */
interface Hosted {
  readonly listener: RequestListener;
  readonly longLine: typeof longLineAnswerFor;
  readonly ready: () => Promise<unknown>;
}

/**
 * Starts one HTTP server with mocks, sandboxes and reference pages. Resolves when every mock is ready.
 * Rejects with a ListenError when the port or host cannot be used, and with a DataFileError when the data file cannot.
 */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { api, host = defaultHost, pages, apis = apiNames, sandbox = false, port: wanted, ...rest } = options;
  const sandboxes = createSandboxes(api === undefined ? apis : [api], rest);
  const close = async () => sandboxes.close();
  try {
    const hosted = hostedBy({ api, apis, pages, host, sandbox }, sandboxes);
    const server = createHttpServer(hosted.listener, { longLine: hosted.longLine });
    const port = await listen(server, { host, port: wanted });
    const closeAll = () => closeServer(server).then(close);
    await hosted.ready().catch((error) => closeAll().then(() => Promise.reject(error)));
    return { url: urlOf({ host, port }), port, close: closeAll };
  } catch (error) {
    sandboxes.close();
    throw error;
  }
}

interface What {
  readonly api: ApiName | undefined;
  readonly apis: readonly ApiName[];
  readonly pages: string | undefined;
  readonly host: string;
  readonly sandbox: boolean;
}

function hostedBy({ api, apis, pages, host, sandbox }: What, sandboxes: Sandboxes): Hosted {
  const mockOf = mockLoader();
  const listenerOf = (app: ReturnType<typeof appOfAll>) =>
    getRequestListener(app.fetch, { hostname: host, errorHandler: answerUnreadable });
  if (api === undefined) {
    return {
      listener: sandboxesListener(sandboxes, listenerOf(appOfAll(apis, mockOf, pages))),
      longLine: longLineAnswerFor,
      ready: () => Promise.all(apis.map(mockOf)),
    };
  }
  const longLine = () => longLineAnswer(sandbox ? api : undefined);
  return sandbox
    ? { listener: sandboxListener(sandboxes.of(api)), longLine, ready: async () => undefined }
    : { listener: listenerOf(appOfOne(api, mockOf)), longLine, ready: () => mockOf(api) };
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
