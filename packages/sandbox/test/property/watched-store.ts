import type { ImageRecord, Store, WorldRecord } from '@image-tags/sandbox';

/** A store that counts what it is told to keep, and keeps copies of it. */
export class WatchedStore implements Store {
  /** How many changes of images there were, in whatever world. */
  changes = 0;
  readonly #worlds = new Map<string, Map<string, ImageRecord>>();

  /** The images of a world, by id, as the store was told of them. */
  images(world: string): ReadonlyMap<string, ImageRecord> {
    return this.#of(world);
  }

  load(): ReadonlyMap<string, WorldRecord> {
    return new Map();
  }

  putImage(world: string, image: ImageRecord): void {
    this.changes++;
    this.#of(world).set(image.id, copyOf(image));
  }

  deleteImage(world: string, id: string): void {
    this.changes++;
    this.#of(world).delete(id);
  }

  replaceWorld(world: string, { images }: WorldRecord): void {
    // A world that comes to be is no change.
    if (this.#worlds.has(world)) this.changes++;
    this.#worlds.set(world, new Map(images.map((image) => [image.id, copyOf(image)])));
  }

  dropWorld(world: string): void {
    this.#worlds.delete(world);
  }

  close(): void {}

  #of(world: string): Map<string, ImageRecord> {
    const known = this.#worlds.get(world) ?? new Map<string, ImageRecord>();
    this.#worlds.set(world, known);
    return known;
  }
}

/** A copy that stays as it is when the image's properties are changed in place. Their values are plain. */
function copyOf(image: ImageRecord): ImageRecord {
  return { ...image, properties: { ...image.properties } };
}
