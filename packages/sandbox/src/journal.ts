import { nameOf, type Outcome } from './decision.ts';
import type { JournalEntry } from './sandbox-interface.ts';

/** What a journal keeps of an exchange until somebody asks. */
export interface Exchange {
  readonly time: number;
  readonly method: string;
  readonly target: string;
  readonly requestBody: Uint8Array;
  readonly status: number;
  readonly body: string;
  readonly operation: string | undefined;
  readonly decision: Outcome;
}

const decoder = new TextDecoder();

/** Remembers the last exchanges of a world, in constant time and space. */
export class Journal {
  readonly #size: number;
  readonly #evidenceOf: (rule: string) => readonly string[];
  #ring: Exchange[] = [];
  #count = 0;

  /** `size` is how many exchanges are remembered, `evidenceOf` says where a rule's facts come from. */
  constructor(size: number, evidenceOf: (rule: string) => readonly string[]) {
    this.#size = size;
    this.#evidenceOf = evidenceOf;
  }

  add(exchange: Exchange): void {
    if (this.#size === 0) return;
    this.#ring[this.#count % this.#size] = exchange;
    this.#count++;
  }

  clear(): void {
    this.#ring = [];
    this.#count = 0;
  }

  /** The remembered exchanges, the oldest first. */
  entries(): JournalEntry[] {
    const first = Math.max(0, this.#count - this.#size);
    return Array.from({ length: this.#count - first }, (_, index) => first + index).flatMap((number) => {
      const exchange = this.#ring[number % this.#size];
      return exchange === undefined ? [] : [this.#entryOf(number + 1, exchange)];
    });
  }

  #entryOf(number: number, exchange: Exchange): JournalEntry {
    const { time, method, target, requestBody, status, body, operation, decision } = exchange;
    return {
      number,
      time: new Date(time).toISOString(),
      request: { method, target, body: decoder.decode(requestBody) },
      ...(operation === undefined ? {} : { operation }),
      status,
      body,
      rule: nameOf(decision),
      evidence: this.#evidenceOf(decision.rule),
      changes: decision.changes ?? [],
    };
  }
}
