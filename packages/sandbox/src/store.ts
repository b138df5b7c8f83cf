import type { ImageRecord } from './image.ts';

/** The state of one world as plain data: what a snapshot holds and a store keeps. */
export interface WorldRecord {
  readonly images: readonly ImageRecord[];
  /** Ids of deleted images, which cannot be used again. */
  readonly deleted: readonly string[];
}

/**
 * Keeps what changes, before the change is answered. Every method returns after the change is on its way to the disk in
 * such a manner that the end of the process no longer undoes it; it throws when that fails.
 */
export interface Store {
  /** Every world that is kept, by name. */
  load(): ReadonlyMap<string, WorldRecord>;
  putImage(world: string, image: ImageRecord): void;
  deleteImage(world: string, id: string): void;
  replaceWorld(world: string, record: WorldRecord): void;
  dropWorld(world: string): void;
  close(): void;
}
