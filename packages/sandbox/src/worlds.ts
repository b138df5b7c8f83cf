import { SandboxError } from './sandbox-error.ts';
import type { World } from './world.ts';

export const defaultWorld = 'default';

export interface WorldsOptions {
  readonly make: (name: string) => World;
  readonly clock: () => number;
  /** Milliseconds after which an unused world, but for the default one, is dropped. */
  readonly idleTime: number;
  /** How many worlds there may be at once. */
  readonly maximum: number;
  /** Told of each world that is dropped. */
  readonly dropped: (name: string) => void;
}

/** The shape of a world's name: it stands in URLs and headers. */
const wellFormedName = /^[\w.-]{1,100}$/;

/** The worlds of one sandbox, each made when it is first used. */
export class Worlds {
  readonly #worlds = new Map<string, World>();
  readonly #options: WorldsOptions;

  constructor(options: WorldsOptions) {
    this.#options = options;
  }

  /** The world of a name. Throws a SandboxError when the name cannot be one or there are too many worlds. */
  get(name: string): World {
    const now = this.#options.clock();
    const known = this.#worlds.get(name);
    if (known !== undefined && this.#isIdle(known, now)) this.drop(name);
    const world = this.#worlds.get(name) ?? this.#make(name);
    world.lastUsed = now;
    return world;
  }

  names(): string[] {
    this.#dropIdle();
    return [...this.#worlds.keys()];
  }

  /** Forgets a world; when it is used again it begins anew. Throws a SandboxError when there is none. */
  drop(name: string): void {
    if (!this.#worlds.delete(name)) {
      const detail = `There is no world "${name}". "worlds" lists those there are.`;
      throw new SandboxError(404, 'No such world', detail, { worlds: this.names() });
    }
    this.#options.dropped(name);
  }

  #make(name: string): World {
    if (!wellFormedName.test(name)) {
      throw new SandboxError(
        400,
        'No name for a world',
        `${JSON.stringify(name)} cannot name a world: use 1 to 100 letters, digits, dots, hyphens or underscores.`,
      );
    }
    this.#dropIdle();
    const { maximum, make } = this.#options;
    if (this.#worlds.size >= maximum) {
      throw new SandboxError(
        429,
        'Too many worlds',
        `There are ${maximum} worlds, as many as there may be. Drop one with DELETE /_sandbox/worlds/{name}.`,
      );
    }
    const world = make(name);
    this.#worlds.set(name, world);
    return world;
  }

  #dropIdle(): void {
    const now = this.#options.clock();
    for (const [name, world] of this.#worlds) if (this.#isIdle(world, now)) this.drop(name);
  }

  #isIdle({ name, lastUsed }: World, now: number): boolean {
    return name !== defaultWorld && now - lastUsed > this.#options.idleTime;
  }
}
