import { createServer, maxHeaderSize, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from '../exchange.ts';
import { problemAnswer } from '../problem.ts';
import { readableAnywhere } from './cross-origin.ts';
import { commonLineLimit } from './line-limit.ts';
import { announcedSize, maxBodySize } from './request-body.ts';

/** Milliseconds that a client has to send the head of a request, and all of it. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
}

/** Far more than a client on this machine needs. */
export const defaultPatience: Patience = { headersTimeout: 10_000, requestTimeout: 30_000 };

export interface HttpServerOptions {
  readonly patience?: Patience;
  /** The answer to a request whose line is too long to be parsed, by the beginning of its target. */
  readonly longLine?: (target: string) => Answer;
}

/** Milliseconds between two looks for clients that take too long. */
const connectionsCheckingInterval = 1000;

/** Milliseconds that an unused connection stays open: longer than clients keep theirs, so that they close first. */
const keepAliveTimeout = 60_000;

/** Milliseconds that requests under way get when the server closes. Every answer here takes a few. */
const closingTime = 300;

/**
 * An HTTP server that answers also what Node does not pass on to a listener: requests that it cannot parse or that take
 * too long, CONNECT, and the announcement of a body that is too large.
 */
export function createHttpServer(
  listener: RequestListener,
  { patience = defaultPatience, longLine }: HttpServerOptions = {},
): Server {
  const server = createServer({ ...patience, connectionsCheckingInterval, keepAliveTimeout }, listener);
  const isAnswering = watchAnswers(server);
  server.on('checkContinue', (request, response) => {
    if (!(announcedSize(request) > maxBodySize)) response.writeContinue();
    server.emit('request', request, response);
  });
  server.on('connect', (_, socket) => {
    const detail = 'This server is no proxy, so it opens no tunnels.';
    socket.end(textOf(problemAnswer(501, 'No such method', detail)), () => socket.destroy());
  });
  server.on('clientError', (error: ParsingError, socket) => {
    // In the middle of an answer, the client would take a refusal for a part of it.
    if (!socket.writable) socket.destroy();
    else if (isAnswering(socket)) socket.end(() => socket.destroy());
    else socket.end(textOf(refusalOf(error, patience, longLine)), () => socket.destroy());
  });
  return server;
}

/** Stops listening, gives requests under way a moment and drops what is left. Resolves when all is closed. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const drop = setTimeout(() => server.closeAllConnections(), closingTime);
    server.close(() => {
      clearTimeout(drop);
      resolve();
    });
    server.closeIdleConnections();
  });
}

interface ParsingError extends NodeJS.ErrnoException {
  /** The bytes that came last. */
  readonly rawPacket?: Buffer;
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
function textOf({ status, headers, body }: Answer): string {
  const all = [
    ...headers,
    ['Content-Length', Buffer.byteLength(body)],
    ...readableAnywhere,
    ['Connection', 'close'],
  ] as const;
  const lines = all.map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

function refusalOf(
  { code, message, rawPacket }: ParsingError,
  { headersTimeout, requestTimeout }: Patience,
  longLine: HttpServerOptions['longLine'],
): Answer {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const target = longTargetIn(rawPacket);
    if (longLine !== undefined && target !== undefined) return longLine(target);
    return problemAnswer(
      431,
      'Head too large',
      `This server reads request heads of up to ${maxHeaderSize} bytes.`,
    );
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    const detail = 'The chunks of the body have more extensions than this server reads.';
    return problemAnswer(413, 'Body too large', detail);
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const [head, all] = [headersTimeout, requestTimeout].map((milliseconds) => milliseconds / 1000);
    const detail = `The head of a request has to arrive within ${head} s, all within ${all} s.`;
    return problemAnswer(408, 'Request too slow', detail);
  }
  return problemAnswer(
    400,
    'Unreadable request',
    `This is no HTTP/1.1 request that Node can parse: ${message}`,
  );
}

/** The beginning of the target of a request line that is too long, when it is the line that is and not another part of the head. */
function longTargetIn(packet: Buffer | undefined): string | undefined {
  const [line = '', target] = /^[A-Z-]+ (\S+)/.exec(packet?.toString('latin1') ?? '') ?? [];
  return line.length <= commonLineLimit ? undefined : target;
}
