import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../exchange.ts';
import { readableAnywhere } from './cross-origin.ts';

/** Milliseconds that a client gets to take the refusal of a request that it is still sending. */
const lingering = 1000;

/** Sends an answer as it is, with what HTTP needs beside it and, for a page of another origin, leave to read it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  // HTTP/1.1 keeps connections open unless told otherwise, so an answer need not say so.
  if (response.shouldKeepAlive && request.httpVersionMinor === 1) response.removeHeader('Connection');
  begin(response, answer, headOf(request, answer)).end(answer.body);
}

/**
 * Sends an answer to a request whose rest is not read, and closes the connection. Closing it at once would reset it
 * under a client that is still sending, and the reset would take the answer from it; so what comes is thrown away until
 * the client has had time to read.
 */
export function sendAndClose(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const head = headOf(request, answer);
  head.push('Connection', 'close');
  begin(response, answer, head).write(answer.body);
  const end = () => response.end();
  const timer = setTimeout(end, lingering);
  response.once('close', () => clearTimeout(timer));
  request.once('end', end).resume();
}

function begin(response: ServerResponse, { status, reason }: Answer, head: string[]): ServerResponse {
  return reason === undefined ? response.writeHead(status, head) : response.writeHead(status, reason, head);
}

/** Names and values in turn, as Node sends them fastest. */
function headOf(request: IncomingMessage, { status, headers, body }: Answer): string[] {
  const head: string[] = [];
  let hasLength = false;
  for (const [name, value] of headers) {
    head.push(name, value);
    hasLength ||= name.length === 14 && name.toLowerCase() === 'content-length';
  }
  if (!hasLength && status !== 204 && status !== 304 && request.method !== 'HEAD') {
    head.push('Content-Length', String(Buffer.byteLength(body)));
  }
  if (request.headers.origin !== undefined) head.push(...readableAnywhere.flat());
  return head;
}
