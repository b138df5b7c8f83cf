import type { RequestListener } from 'node:http';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { problemAnswer } from '../problem.ts';
import type { Sandbox } from '../sandbox-interface.ts';
import { type Address, defaultHost, urlOf } from './address.ts';
import { closeServer, createHttpServer, type Patience } from './http-server.ts';
import { sandboxListener } from './listener.ts';
import { listen } from './listening.ts';
import { longLineAnswerFor, sandboxesListener } from './mounts.ts';
import { longLineAnswer } from './request-line.ts';
import { sandboxPath } from './sandbox-path.ts';
import { createSandboxes, type Sandboxes, type SandboxesOptions } from './sandboxes.ts';
import { send } from './sending.ts';

export interface SandboxServerOptions extends SandboxesOptions, Partial<Address> {
  /** Serve this API alone, its paths at the root. */
  readonly api?: ApiName;
  /** APIs to serve under `/sandbox/<api>`; all of them when left out. */
  readonly apis?: readonly ApiName[];
  /** How long a client may take to send a request. */
  readonly patience?: Patience;
}

export interface SandboxServer {
  /** Where this machine reaches the server: `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** The sandbox of an API. Throws when it is not served. */
  sandbox(api: ApiName): Sandbox;
  /** Stops listening, gives requests under way a moment and closes the data file. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server with the sandbox of one API at the root, or with several under `/sandbox/<api>`.
 * Rejects with a ListenError when the port or host cannot be used, and with a DataFileError when the data file cannot.
 */
export async function createSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const { api, apis = apiNames, host = defaultHost, port: wanted = 0, patience, ...rest } = options;
  const served = api === undefined ? apis : [api];
  const sandboxes = createSandboxes(served, rest);
  try {
    const listener = api === undefined ? listenerOf(served, sandboxes) : sandboxListener(sandboxes.of(api));
    const server = createHttpServer(listener, {
      ...(patience === undefined ? {} : { patience }),
      longLine: api === undefined ? longLineAnswerFor : () => longLineAnswer(api),
    });
    const port = await listen(server, { host, port: wanted });
    const close = async () => {
      await closeServer(server);
      sandboxes.close();
    };
    return { url: urlOf({ host, port }), port, sandbox: sandboxes.of, close };
  } catch (error) {
    sandboxes.close();
    throw error;
  }
}

function listenerOf(apis: readonly ApiName[], sandboxes: Sandboxes): RequestListener {
  const served = apis.map((api) => `${sandboxPath(api)}/`);
  return sandboxesListener(sandboxes, (request, response) => {
    const detail = `Nothing is served at ${request.url}. "served" lists what is.`;
    send(request.resume(), response, problemAnswer(404, 'Nothing here', detail, { served }));
  });
}
