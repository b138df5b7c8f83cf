import { headerOf, type RawAnswer, type RawRequest } from '../../scenarios/exchange.ts';
import { type Profile, tokenHeaderOf } from '../../scenarios/profile.ts';
import { CannotSend } from '../../scenarios/why-not.ts';
import { type AnyServerOptions, madeUpCallers } from './options.ts';
import { RateLimited, waitFor } from './rate-limit.ts';
import { type Clock, systemClock, TokenBucket } from './token-bucket.ts';
import { withoutTokens } from './without-tokens.ts';

/** What requests go out on. */
export interface Wire {
  send(request: RawRequest): Promise<RawAnswer>;
  close(): void;
}

/** After so many requests in a row without an answer the server counts as lost. */
const patience = 3;

/** Longest sleep before the line looks whether the run was interrupted, in milliseconds. */
const nap = 500;

/**
 * The line to a server that is not ours. It puts in the tokens, which stand nowhere else, and takes them out of answers, so
 * that no report has them. It keeps to the rate, waits where the server asks to, and counts.
 */
export class ServerLine {
  /** How many requests went out. */
  requests = 0;
  readonly #wire: Wire;
  readonly #profile: Profile;
  readonly #options: AnyServerOptions;
  readonly #bucket: TokenBucket;
  readonly #clock: Clock;
  readonly #withoutTokens: ReturnType<typeof withoutTokens>;
  #unanswered = 0;
  #limited: RateLimited | undefined;

  constructor(wire: Wire, profile: Profile, options: AnyServerOptions) {
    this.#wire = wire;
    this.#profile = profile;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#bucket = new TokenBucket(options.rate, this.#clock);
    this.#withoutTokens = withoutTokens(options.tokens);
  }

  /** Whether the server stopped answering, or does not stop asking to wait. */
  get isLost(): boolean {
    return this.#whyLost() !== undefined;
  }

  /** Sends a request of a scenario. Rejects with CannotSend when the run is to end or the server is lost. */
  send(request: RawRequest): Promise<RawAnswer> {
    return this.#exchange(request, () => {
      if (this.#options.signal?.aborted) throw new CannotSend('The run was interrupted.');
      this.#refuseWhenLost();
    });
  }

  /**
   * Sends a request that prepares or cleans up, also when the run is to end. Rejects with CannotSend when the server is
   * lost, with RateLimited when it goes on asking to wait, and otherwise when there is no answer.
   */
  call(request: RawRequest): Promise<RawAnswer> {
    return this.#exchange(request, () => this.#refuseWhenLost());
  }

  /** Gives a lost server a few more tries, for what is to be cleaned up. */
  tryAgain(): void {
    this.#unanswered = 0;
    this.#limited = undefined;
  }

  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void> {
    return this.#clock.sleep(milliseconds);
  }

  close(): void {
    this.#wire.close();
  }

  /** `refuseWhenOver` throws when nothing more is to be sent; it is asked again after every wait. */
  async #exchange(request: RawRequest, refuseWhenOver: () => void): Promise<RawAnswer> {
    refuseWhenOver();
    const addressed = this.#withToken(request);
    for (let repeated = 0; ; repeated++) {
      await this.#bucket.take();
      refuseWhenOver();
      const answer = await this.#answerTo(addressed);
      const wait = this.#waitFor(answer, repeated);
      if (wait === undefined) return answer;
      for (let left = wait; left > 0; left -= nap) {
        await this.pause(Math.min(left, nap));
        refuseWhenOver();
      }
    }
  }

  async #answerTo(addressed: RawRequest): Promise<RawAnswer> {
    this.requests++;
    try {
      const answer = await this.#wire.send(addressed);
      this.#unanswered = 0;
      return this.#withoutTokens(answer, addressed.target + (addressed.body ?? ''));
    } catch (error) {
      if (error instanceof CannotSend) throw error;
      this.#unanswered++;
      throw timedOut(error) ? new Error(`nothing came within ${this.#options.timeout / 1000} s`) : error;
    }
  }

  /** An answer that the API's rules describe is never taken for a wish to wait, as a scenario may expect it. */
  #waitFor(answer: RawAnswer, repeated: number): number | undefined {
    if (describes(this.#profile, answer.status)) return undefined;
    try {
      return waitFor(answer, repeated);
    } catch (error) {
      if (error instanceof RateLimited) this.#limited = error;
      throw error;
    }
  }

  #refuseWhenLost(): void {
    const why = this.#whyLost();
    if (why !== undefined) throw new CannotSend(why);
  }

  #whyLost(): string | undefined {
    if (this.#limited !== undefined) return `${this.#limited.message} Nothing more is sent to it.`;
    return this.#unanswered < patience
      ? undefined
      : `The server gave no answer ${patience} times in a row, so nothing more is sent to it.`;
  }

  /** The request with the token of its caller in place of the caller's name. */
  #withToken(request: RawRequest): RawRequest {
    const header = tokenHeaderOf(this.#profile);
    const written = headerOf(request.headers, header);
    const caller = this.#profile.callers.find(({ token }) => token !== undefined && token === written);
    if (caller === undefined) return request;
    const { tokens } = this.#options;
    const token = tokens[caller.name] ?? (madeUpCallers.includes(caller.name) ? caller.token : undefined);
    if (token === undefined && caller.name !== 'owner')
      throw new CannotSend(`No token of ${caller.title} is known.`);
    const others = request.headers.filter(([name]) => name.toLowerCase() !== header.toLowerCase());
    return { ...request, headers: token === undefined ? others : [[header, token], ...others] };
  }
}

function timedOut(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

/** Whether a rule of the API has an answer of a status. */
function describes({ behaviour: { rules } }: Profile, status: number): boolean {
  return Object.values(rules).some(
    (rule) =>
      rule.offered &&
      Object.values(rule.answers)
        .flat()
        .some((answer) => answer.status === status),
  );
}
