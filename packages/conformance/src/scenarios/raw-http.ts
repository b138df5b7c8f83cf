import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { bodyBytes, type Pair, type RawAnswer, type RawRequest } from './exchange.ts';
import { CannotSend } from './why-not.ts';

/** Methods whose requests say how long their body is even when there is none; Node would send an empty chunk instead. */
const withLength = ['POST', 'PUT', 'PATCH'];

/** Longest wait for an answer, in milliseconds. */
export const defaultPatience = 10_000;

/** Longest body of an answer that is read, in bytes. */
export const longestAnswer = 10_000_000;

/** Sends requests over HTTP as they stand: the target is neither parsed nor folded, no header is added but framing. */
export class RawHttp {
  readonly #url: URL;
  readonly #prefix: string;
  readonly #patience: number;
  readonly #agent: Agent;

  /**
   * `url` is scheme and authority, and a path where the API has one in front: `https://cloud.example/image`. `patience` is
   * the longest wait for an answer in milliseconds.
   */
  constructor(url: string, { patience = defaultPatience }: { readonly patience?: number } = {}) {
    this.#url = new URL(url);
    this.#prefix = this.#url.pathname.replace(/\/+$/, '');
    this.#patience = patience;
    this.#agent = this.#isSecure ? new HttpsAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  }

  /** Rejects with CannotSend when HTTP has no way to say the request, and otherwise when no answer comes in time or it is longer than `longestAnswer`. */
  async send(request: RawRequest): Promise<RawAnswer> {
    const signal = AbortSignal.timeout(this.#patience);
    try {
      const response = await this.#response(request, signal);
      const body = await textOf(response);
      return { status: response.statusCode ?? 0, headers: pairsOf(response.rawHeaders), body };
    } catch (error) {
      // What breaks in the middle of an answer when time is up says only that it was aborted.
      signal.throwIfAborted();
      throw error;
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  get #isSecure(): boolean {
    return this.#url.protocol === 'https:';
  }

  #response(request: RawRequest, signal: AbortSignal): Promise<IncomingMessage> {
    const { method, target, headers, body } = request;
    const bytes = bodyBytes(request);
    const isFramed = body !== undefined || withLength.includes(method);
    const length: readonly Pair[] = isFramed ? [['Content-Length', String(bytes.length)]] : [];
    const { hostname, port, host } = this.#url;
    const options = {
      agent: this.#agent,
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port === '' ? {} : { port: Number(port) }),
      method,
      path: this.#prefix + target,
      headers: [['Host', host] as const, ...headers, ...length].flat(),
      signal,
    };
    return new Promise((resolve, reject) => {
      try {
        const sent = this.#isSecure ? httpsRequest(options) : httpRequest(options);
        sent.on('response', resolve).on('error', reject).end(bytes);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        reject(new CannotSend(`HTTP cannot send this: ${why}`));
      }
    });
  }
}

/** The body of an answer as text. Rejects, and hangs up, when it is longer than `longestAnswer`. */
async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    // Leaving the loop destroys the stream, and the connection with it.
    if (length > longestAnswer)
      throw new Error(
        `the answer is longer than ${longestAnswer / 1_000_000} MB and was not read to its end`,
      );
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function pairsOf(rawHeaders: readonly string[]): Pair[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  );
}
