import { createInterface, type Interface } from 'node:readline';

/**
 * The lines of an input, in order. One that comes before it is asked for waits, also when several come at once: readline
 * itself forgets lines that nobody has asked for yet.
 */
export class LineQueue {
  readonly #lines: string[] = [];
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  readonly #interface: Interface;
  #isOver = false;

  /** Reads whole lines as the terminal delivers them, and leaves the terminal in the mode that it is in. */
  constructor(input: NodeJS.ReadableStream) {
    this.#interface = createInterface({ input, terminal: false });
    this.#interface.on('line', (line) => {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) this.#lines.push(line);
      else waiting(line);
    });
    this.#interface.on('close', () => {
      this.#isOver = true;
      for (const waiting of this.#waiting.splice(0)) waiting(undefined);
    });
  }

  /** Resolves to the next line; `undefined` where no more can come. */
  next(): Promise<string | undefined> {
    const line = this.#lines.shift();
    if (line !== undefined || this.#isOver) return Promise.resolve(line);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Reads no further, so that the process can end. Whoever waits gets `undefined`. */
  close(): void {
    this.#interface.close();
  }
}
