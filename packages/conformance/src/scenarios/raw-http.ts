import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Pair, RawAnswer, RawRequest } from './exchange.ts';
import { CannotSend } from './why-not.ts';

/** Methods whose requests say how long their body is even when there is none; Node would send an empty chunk instead. */
const withLength = ['POST', 'PUT', 'PATCH'];

/** Longest wait for an answer, in milliseconds. */
const patience = 10_000;

/** Sends requests over HTTP as they stand: the target is neither parsed nor folded, no header is added but framing. */
export class RawHttp {
  readonly #host: string;
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true });

  /** `origin` is scheme and authority: `http://127.0.0.1:4010`. */
  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.#host = hostname.replace(/^\[|\]$/g, '');
    this.#port = port === '' ? 80 : Number(port);
  }

  /** Rejects with CannotSend when HTTP has no way to say the request, and otherwise when no answer comes in time. */
  async send({ method, target, headers, body }: RawRequest): Promise<RawAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const bytes = Buffer.from(body ?? '', 'utf8');
    const isFramed = body !== undefined || withLength.includes(method);
    const length: readonly Pair[] = isFramed ? [['Content-Length', String(bytes.length)]] : [];
    const host: Pair = ['Host', `${this.#host}:${this.#port}`];
    try {
      const sent = httpRequest({
        agent: this.#agent,
        host: this.#host,
        port: this.#port,
        method,
        path: target,
        headers: [host, ...headers, ...length].flat(),
        signal: AbortSignal.timeout(patience),
      });
      sent.on('response', resolve).on('error', reject).end(bytes);
    } catch (error) {
      throw new CannotSend(
        `HTTP cannot send this: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    const response = await promise;
    const text = (await buffer(response)).toString('utf8');
    return { status: response.statusCode ?? 0, headers: pairsOf(response.rawHeaders), body: text };
  }

  close(): void {
    this.#agent.destroy();
  }
}

function pairsOf(rawHeaders: readonly string[]): Pair[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  );
}
