import type { RawAnswer } from '../scenarios/exchange.ts';
import { parsed } from '../scenarios/reading.ts';

/** An answer without what differs from one run to the next: ids, times, addresses, framing. */
export interface NormalAnswer {
  readonly status: number;
  /** Names in lower case, in alphabetical order. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as data with lists of tags and of images sorted, everything else as text. */
  readonly body: unknown;
}

/** Headers that a host makes itself, or that only say when and how long. */
const framing = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** Lists whose order is no promise. */
const unordered = ['tags', 'images'];

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const time = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g;
const address = /127\.0\.0\.1:\d+/g;

/** Makes the answers of one side of one comparison comparable: the same id has the same name in all of them. */
export class Normaliser {
  readonly #names = new Map<string, string>();

  /** `fixed` are ids that both sides have in common. */
  constructor(fixed: readonly string[] = []) {
    for (const id of fixed) this.#names.set(id, id);
  }

  answer({ status, headers, body }: RawAnswer): NormalAnswer {
    const kept = headers
      .map(([name, value]) => [name.toLowerCase(), this.text(value)] as const)
      .filter(([name]) => !framing.includes(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    const data = parsed(body);
    return {
      status,
      headers: Object.fromEntries(kept),
      body: data === undefined ? this.text(body) : this.#value(data),
    };
  }

  /** A text with a name for each id, the same for the same id. */
  text(text: string): string {
    return text
      .replaceAll(/req-[0-9a-f-]{36}/g, 'req-…')
      .replaceAll(time, '‹time›')
      .replaceAll(address, '‹host›')
      .replaceAll(uuid, (id) => this.#nameOf(id));
  }

  #nameOf(id: string): string {
    const name = this.#names.get(id) ?? `‹id ${this.#names.size + 1}›`;
    this.#names.set(id, name);
    return name;
  }

  #value(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => this.#value(item));
      // Tags have no order, nor have images that were made in the same second.
      return unordered.includes(key) ? items.toSorted(byText) : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, member]) => [name, this.#value(member, name)] as const);
    return Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** A text without the numbers of ids, which depend on what was compared before. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/‹id \d+›/g, '‹id›');
}
