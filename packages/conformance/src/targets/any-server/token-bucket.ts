import { setTimeout } from 'node:timers/promises';

/** Where time comes from. Inject your own in tests. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
};

/** A bucket for a single token, which comes back after a while: whoever takes one waits until the rate allows it. */
export class TokenBucket {
  readonly #interval: number;
  readonly #clock: Clock;
  #next = Number.NEGATIVE_INFINITY;

  /** `rate` is in tokens per second and greater than 0. */
  constructor(rate: number, clock: Clock = systemClock) {
    this.#interval = 1000 / rate;
    this.#clock = clock;
  }

  /** Resolves when a token is there, at least the interval after the one before. */
  async take(): Promise<void> {
    const at = Math.max(this.#clock.now(), this.#next);
    this.#next = at + this.#interval;
    // A timer may be early by a fraction of a millisecond.
    for (let wait = at - this.#clock.now(); wait > 0; wait = at - this.#clock.now()) {
      await this.#clock.sleep(Math.ceil(wait));
    }
  }
}
