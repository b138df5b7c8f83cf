import { percentDecoded } from './path.ts';

/** The parameters of a query in the order in which they were sent. */
export class Query {
  readonly #pairs: readonly (readonly [name: string, value: string])[];

  /** `text` is a query as sent, without its question mark. */
  constructor(text: string) {
    this.#pairs = text === '' ? [] : text.split('&').filter(Boolean).map(pairOf);
  }

  get isEmpty(): boolean {
    return this.#pairs.length === 0;
  }

  /** The last value of a parameter, which is the one that counts; `undefined` when it was not sent. */
  get(name: string): string | undefined {
    return this.#pairs.findLast(([sent]) => sent === name)?.[1];
  }

  getAll(name: string): string[] {
    return this.#pairs.filter(([sent]) => sent === name).map(([, value]) => value);
  }

  /** The names that were sent, each once. */
  names(): string[] {
    return [...new Set(this.#pairs.map(([name]) => name))];
  }
}

function pairOf(text: string): readonly [name: string, value: string] {
  const equals = text.indexOf('=');
  return equals < 0
    ? [formDecoded(text), '']
    : [formDecoded(text.slice(0, equals)), formDecoded(text.slice(equals + 1))];
}

/** A query is encoded like a form: a plus sign stands for a space. Bytes that are no UTF-8 stay percent-encoded. */
function formDecoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return percentDecoded(spaced, 'utf-8') ?? spaced;
}
