import type { ApiName } from '@image-tags/openapi';
import { CompiledApi } from './api/compiled-api.ts';
import type { ApiDefinition } from './api/definition.ts';
import { answerControl } from './control/answer-control.ts';
import type { Answer, Call } from './exchange.ts';
import { callOf, responseOf } from './fetch.ts';
import { assertFault, assertRecord, beginningOf, newImage } from './holdings.ts';
import type { ImageRecord } from './image.ts';
import { problemAnswer } from './problem.ts';
import { Responder } from './responder.ts';
import { SandboxError } from './sandbox-error.ts';
import type { JournalEntry, Sandbox, SandboxOptions } from './sandbox-interface.ts';
import type { WorldRecord } from './store.ts';
import { World, type WorldOptions } from './world.ts';
import { chosenWorld, controlPath } from './world-choice.ts';
import { defaultWorld, Worlds } from './worlds.ts';

const hour = 60 * 60 * 1000;

/** A stateful sandbox of an API that is given by its description and its behaviour facts. */
export class StatefulSandbox implements Sandbox {
  readonly api: ApiName;
  readonly #responder: Responder;
  readonly #worlds: Worlds;
  readonly #store: SandboxOptions['store'];

  /** Throws when the store cannot be read or the facts do not fit the description. */
  constructor(definition: ApiDefinition, options: SandboxOptions) {
    const {
      clock = Date.now,
      newId = () => crypto.randomUUID(),
      store,
      idleTime = hour,
      maxWorlds = 10_000,
    } = options;
    const api = new CompiledApi(definition);
    this.api = options.api;
    this.#store = store;
    this.#responder = new Responder(api, { clock, newId });
    const kept = new Map(store?.load());
    this.#worlds = new Worlds({
      clock,
      idleTime: store === undefined ? idleTime : Number.POSITIVE_INFINITY,
      maximum: maxWorlds,
      dropped: (name) => store?.dropWorld(name),
      make: (name) => {
        const world = new World(worldOptions(api, { ...options, clock, newId }, name, kept.get(name)));
        // Dropped and made again, it begins anew.
        kept.delete(name);
        return world;
      },
    });
    for (const name of [defaultWorld, ...kept.keys()]) this.#worlds.get(name);
  }

  async fetch(request: Request): Promise<Response> {
    try {
      const answer = this.answer(await callOf(request));
      const { delay } = answer;
      if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
      return responseOf(answer);
    } catch (error) {
      return responseOf(failure(error));
    }
  }

  answer(call: Call): Answer {
    try {
      const { name, call: inWorld } = chosenWorld(call);
      const control = controlPath(inWorld.target);
      if (control !== undefined) return answerControl(this, name, inWorld, control);
      return this.#responder.answer(this.#worlds.get(name), inWorld);
    } catch (error) {
      return failure(error);
    }
  }

  world(name: string = defaultWorld): World {
    return this.#worlds.get(name);
  }

  worlds(): string[] {
    return this.#worlds.names();
  }

  dropWorld(name: string): void {
    this.#worlds.drop(name);
  }

  reset(): void {
    this.world().reset();
  }

  snapshot(): WorldRecord {
    return this.world().snapshot();
  }

  restore(record: WorldRecord): void {
    this.world().restore(record);
  }

  images(): ImageRecord[] {
    return this.world().images();
  }

  journal(): JournalEntry[] {
    return this.world().journal();
  }

  close(): void {
    this.#store?.close();
  }
}

function worldOptions(
  api: CompiledApi,
  options: SandboxOptions & { readonly clock: () => number; readonly newId: () => string },
  name: string,
  kept: WorldRecord | undefined,
): WorldOptions {
  const { clock, newId, store, empty = false, journalSize = 100 } = options;
  return {
    name,
    kept,
    store,
    journalSize,
    clock,
    evidenceOf: (rule) => api.facts.evidence(rule),
    beginning: () => (empty ? { images: [], deleted: [] } : beginningOf(api, clock())),
    newImage: (image, state) => newImage(api, image, state, clock(), newId),
    assertFault: (fault) => assertFault(api, fault),
    assertRecord: (record) => assertRecord(api, record),
  };
}

/** What is said when a call is none that the sandbox can carry out, or when the sandbox itself is at fault. */
function failure(error: unknown): Answer {
  if (error instanceof SandboxError)
    return problemAnswer(error.status, error.title, error.detail, error.members);
  const reason = error instanceof Error ? error.message : String(error);
  return problemAnswer(
    500,
    'The sandbox failed',
    `The sandbox, not the API, failed on this request: ${reason}`,
  );
}
