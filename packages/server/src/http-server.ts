import { createServer, maxHeaderSize, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { readableAnywhere } from '@image-tags/mock/cross-origin';
import { problemMediaType, problemText } from '@image-tags/mock/problem';

/** Milliseconds that a client has to send the head of a request, and all of it. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
}

/** Milliseconds between two looks for clients that take too long. */
const connectionsCheckingInterval = 1000;

/** An HTTP server that tells also a client whose request Node cannot parse what is wrong, in problem details. */
export function createHttpServer(patience: Patience, listener: RequestListener): Server {
  const server = createServer({ ...patience, connectionsCheckingInterval }, listener);
  const isAnswering = watchAnswers(server);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // In the middle of an answer, the client would take a refusal for a part of it.
    if (!socket.writable) socket.destroy();
    else socket.end(isAnswering(socket) ? '' : refusalOf(error, patience), () => socket.destroy());
  });
  return server;
}

/** Tells of each connection whether an answer has begun on it and not ended. */
function watchAnswers(server: Server): (socket: Duplex) => boolean {
  const answers = new WeakMap<Duplex, { headersSent: boolean; writableEnded: boolean }>();
  server.on('request', ({ socket }, response) => answers.set(socket, response));
  return (socket) => {
    const answer = answers.get(socket);
    return answer?.headersSent === true && !answer.writableEnded;
  };
}

/** The bytes of an answer to a request that cannot be parsed. They end the connection: its next byte means nothing. */
function refusalOf({ code, message }: NodeJS.ErrnoException, patience: Patience): string {
  const [status, title, detail] = reasonOf(code, message, patience);
  const body = problemText(status, title, detail);
  const headers = {
    'Content-Type': problemMediaType,
    'Content-Length': Buffer.byteLength(body),
    ...readableAnywhere,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

function reasonOf(
  code: string | undefined,
  message: string,
  { headersTimeout, requestTimeout }: Patience,
): readonly [status: number, title: string, detail: string] {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return [431, 'Head too large', `This server reads request heads of up to ${maxHeaderSize} bytes.`];
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return [413, 'Body too large', 'The chunks of the body have more extensions than this server reads.'];
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const [head, all] = [headersTimeout, requestTimeout].map((milliseconds) => milliseconds / 1000);
    return [
      408,
      'Request too slow',
      `The head of a request has to arrive within ${head} s, all within ${all} s.`,
    ];
  }
  return [400, 'Unreadable request', `This is no HTTP/1.1 request that Node can parse: ${message}`];
}
