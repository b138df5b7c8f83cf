import { type Image, type ImageRecord, recordOf } from './image.ts';
import { Journal } from './journal.ts';
import { SandboxError } from './sandbox-error.ts';
import type { Fault, JournalEntry, NewImage, WorldControl } from './sandbox-interface.ts';
import { State } from './state.ts';
import type { Store, WorldRecord } from './store.ts';

/** What a world needs of the sandbox that it is part of. */
export interface WorldOptions {
  readonly name: string;
  /** What it holds at the start and after a reset. */
  readonly beginning: () => WorldRecord;
  /** What it holds now, where a store kept it. */
  readonly kept: WorldRecord | undefined;
  readonly store: Store | undefined;
  readonly journalSize: number;
  readonly clock: () => number;
  /** Where the facts of a rule come from, in a line each. */
  readonly evidenceOf: (rule: string) => readonly string[];
  /** The image that a control request asks for. Throws a SandboxError when the API could not hold it. */
  readonly newImage: (image: NewImage, state: State) => Image;
  /** Throws a SandboxError when the API documents no such answer. */
  readonly assertFault: (fault: Fault) => void;
  /** Throws a SandboxError when the API could not hold such a state. */
  readonly assertRecord: (record: WorldRecord) => void;
}

/** One independent world: images with their tags, a journal, and faults to come. */
export class World implements WorldControl {
  readonly name: string;
  readonly state: State;
  readonly exchanges: Journal;
  /** When it was last used, in milliseconds since 1970. */
  lastUsed: number;
  readonly #options: WorldOptions;
  #faults: Fault[] = [];

  constructor(options: WorldOptions) {
    const { name, kept, store } = options;
    this.name = name;
    this.#options = options;
    this.state = new State(name, kept ?? options.beginning(), store, kept !== undefined);
    this.exchanges = new Journal(options.journalSize, options.evidenceOf);
    this.lastUsed = options.clock();
  }

  reset(): void {
    this.state.replace(this.#options.beginning());
    this.exchanges.clear();
    this.#faults = [];
  }

  snapshot(): WorldRecord {
    return this.state.record();
  }

  restore(record: WorldRecord): void {
    this.#options.assertRecord(record);
    this.state.replace(record);
  }

  images(): ImageRecord[] {
    return this.state.images();
  }

  createImage(image: NewImage): ImageRecord {
    const made = this.#options.newImage(image, this.state);
    this.state.add(made);
    return recordOf(made);
  }

  deleteImage(id: string): void {
    if (this.state.get(id) === undefined) {
      throw new SandboxError(404, 'No such image', `World "${this.name}" has no image with the id ${id}.`);
    }
    this.state.delete(id);
  }

  journal(): JournalEntry[] {
    return this.exchanges.entries();
  }

  clearJournal(): void {
    this.exchanges.clear();
  }

  faults(): Fault[] {
    return [...this.#faults];
  }

  addFault(fault: Fault): void {
    this.#options.assertFault(fault);
    this.#faults.push(fault);
  }

  clearFaults(): void {
    this.#faults = [];
  }

  get hasFaults(): boolean {
    return this.#faults.length > 0;
  }

  /** The first fault that befalls a request, taken off the count of those to come. */
  takeFault(befalls: (fault: Fault) => boolean): Fault | undefined {
    const index = this.#faults.findIndex(befalls);
    const fault = this.#faults[index];
    if (fault === undefined) return undefined;
    if (fault.times > 1) this.#faults[index] = { ...fault, times: fault.times - 1 };
    else this.#faults.splice(index, 1);
    return fault;
  }
}
