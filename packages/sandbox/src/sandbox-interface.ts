import type { Behaviour } from '@image-tags/behaviour';
import type { ApiName, OpenApiDocument } from '@image-tags/openapi';
import type { OperationValidators } from './api/definition.ts';
import type { Answer, Call } from './exchange.ts';
import type { ImageRecord } from './image.ts';
import type { Store, WorldRecord } from './store.ts';

/** Where a sandbox takes time and ids from. Inject your own to make answers repeatable. */
export interface Sources {
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}

export interface SandboxOptions extends Partial<Sources> {
  readonly api: ApiName;
  /** Start every world without images instead of with the cast of the examples. */
  readonly empty?: boolean;
  /** Keeps worlds beyond the life of the process. */
  readonly store?: Store;
  /** Facts to follow instead of those of `spec/`, for experiments. */
  readonly behaviour?: Behaviour;
  /** Description to follow instead of the API's bundle, for experiments. */
  readonly document?: OpenApiDocument;
  /** Compiled schemas of such a description, by operationId; those of the API's bundle when absent. */
  readonly validators?: Readonly<Record<string, OperationValidators>>;
  /** How many exchanges each world's journal remembers. */
  readonly journalSize?: number;
  /** Milliseconds after which an unused world, but for the default one, is dropped. Worlds in a store are not. */
  readonly idleTime?: number;
  /** How many worlds there may be at once. */
  readonly maxWorlds?: number;
}

/** One exchange as the journal remembers it. */
export interface JournalEntry {
  readonly number: number;
  /** ISO 8601, by the sandbox's clock. */
  readonly time: string;
  readonly request: { readonly method: string; readonly target: string; readonly body: string };
  readonly operation?: string;
  readonly status: number;
  readonly body: string;
  /** The rule and answer that decided: `tag-limit.over`. */
  readonly rule: string;
  /** Where the rule's facts come from. */
  readonly evidence: readonly string[];
  /** What became of the state: `tags of 67e1…: key1 added`, empty when nothing changed. */
  readonly changes: readonly string[];
}

/** What goes wrong on purpose. */
export interface Fault {
  /** The operation it befalls; every operation when absent. */
  readonly operation?: string;
  /** A documented status to answer with, and its example when it has several. */
  readonly status?: number;
  readonly example?: string;
  /** Milliseconds to wait before the answer. */
  readonly delay?: number;
  /** How many requests it befalls. */
  readonly times: number;
}

export interface NewImage {
  readonly id?: string;
  readonly name?: string;
  readonly project?: string;
  /** Labels, or `key=value`, or objects. */
  readonly tags?: readonly (string | { readonly key: string; readonly value: string })[];
  readonly visibility?: string;
  readonly protected?: boolean;
}

/** One independent state. Everything is synchronous; what is refused throws a SandboxError and changes nothing. */
export interface WorldControl {
  readonly name: string;
  /** Back to the start: the cast, or nothing where the sandbox began empty. Clears the journal and the faults. */
  reset(): void;
  snapshot(): WorldRecord;
  restore(record: WorldRecord): void;
  images(): ImageRecord[];
  createImage(image: NewImage): ImageRecord;
  deleteImage(id: string): void;
  journal(): JournalEntry[];
  clearJournal(): void;
  faults(): Fault[];
  addFault(fault: Fault): void;
  clearFaults(): void;
}

/** A stateful sandbox of one API. */
export interface Sandbox {
  readonly api: ApiName;
  /** Answers a request whose URL path is the one that the vendor's host would see. Never rejects and never throws. */
  fetch(request: Request): Promise<Response>;
  /** The same for a request as it came over the wire, before URL parsing folds `..` away. Never throws. */
  answer(call: Call): Answer;
  /** A world by name, made when it is not there; the default one without a name. */
  world(name?: string): WorldControl;
  /** Names of the worlds there are. */
  worlds(): string[];
  dropWorld(name: string): void;
  reset(): void;
  snapshot(): WorldRecord;
  restore(record: WorldRecord): void;
  images(): ImageRecord[];
  journal(): JournalEntry[];
  /** Closes the store. */
  close(): void;
}
