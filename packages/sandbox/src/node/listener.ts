import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer, Call } from '../exchange.ts';
import { problemAnswer } from '../problem.ts';
import type { Sandbox } from '../sandbox-interface.ts';
import { preflightAnswer } from './cross-origin.ts';
import { readBody } from './request-body.ts';
import { isLineTooLong, longLineAnswer } from './request-line.ts';
import { send, sendAndClose } from './sending.ts';

/**
 * Hosts a sandbox over HTTP. `mount` is the path under which it is served, without a slash at its end: `/sandbox/ims-v2`;
 * every request that comes here begins with it.
 */
export function sandboxListener(sandbox: Sandbox, mount = ''): RequestListener {
  return (request, response) => {
    // Before an earlier request on the connection is answered, this one may not change anything.
    if (response.socket === null) response.once('socket', () => take(sandbox, mount, request, response));
    else take(sandbox, mount, request, response);
  };
}

function take(sandbox: Sandbox, mount: string, request: IncomingMessage, response: ServerResponse): void {
  const preflight = preflightAnswer(request);
  if (isLineTooLong(sandbox.api, request)) sendAndClose(request, response, longLineAnswer(sandbox.api));
  else if (preflight !== undefined) send(request, response, preflight);
  else
    readBody(request, response, (body) => answer(sandbox, request, response, callOf(mount, request, body)));
}

function answer(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse, call: Call): void {
  try {
    const made = sandbox.answer(call);
    const { delay } = made;
    if (delay === undefined) send(request, response, made);
    else sendLater(request, response, made, delay);
  } catch (error) {
    if (response.headersSent) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const detail = `The sandbox, not the API, failed on this request: ${reason}`;
    send(request, response, problemAnswer(500, 'The sandbox failed', detail));
  }
}

/** Sends after a delay, in milliseconds, unless the client has left by then. */
function sendLater(request: IncomingMessage, response: ServerResponse, made: Answer, delay: number): void {
  const timer = setTimeout(() => send(request, response, made), delay);
  response.once('close', () => clearTimeout(timer));
}

function callOf(mount: string, request: IncomingMessage, body: Uint8Array): Call {
  const { method = '', url = '', headers } = request;
  return {
    method,
    target: targetOf(url, mount),
    get origin() {
      return `http://${headers.host ?? addressOf(request)}`;
    },
    mount,
    header(name) {
      const value: unknown = headers[name];
      if (typeof value === 'string') return value;
      return Array.isArray(value) ? value.join(', ') : undefined;
    },
    body,
  };
}

/** Path and query as they are for the sandbox. A target may be a whole URL, for a proxy, which this server is not. */
export function targetOf(url: string, mount = ''): string {
  const path = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.slice(mount.length) || '/';
}

function addressOf({ socket: { localAddress = '127.0.0.1', localPort } }: IncomingMessage): string {
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
