import { type Image, type ImageRecord, imageOf, recordOf } from './image.ts';
import type { Store, WorldRecord } from './store.ts';

/** The images of one world. Every change goes through here, so that a store sees it before it is answered. */
export class State {
  readonly #world: string;
  readonly #store: Store | undefined;
  #images = new Map<string, Image>();
  #deleted = new Set<string>();

  /** `record` is what the state begins with; it is written to the store unless it came from there. */
  constructor(world: string, record: WorldRecord, store: Store | undefined, isKept: boolean) {
    this.#world = world;
    this.#store = store;
    this.#fill(record);
    if (!isKept) store?.replaceWorld(world, record);
  }

  get(id: string): Image | undefined {
    return this.#images.get(id);
  }

  /** All images, in the order in which they were made. */
  all(): IterableIterator<Image> {
    return this.#images.values();
  }

  get size(): number {
    return this.#images.size;
  }

  /** Whether an id belongs to an image or did so once. */
  isTaken(id: string): boolean {
    return this.#images.has(id) || this.#deleted.has(id);
  }

  add(image: Image): void {
    this.#store?.putImage(this.#world, recordOf(image));
    this.#images.set(image.id, image);
  }

  /** Applies a change to an image and keeps it. When the store fails nothing has changed, and its error is thrown. */
  change(image: Image, apply: (image: Image) => void): void {
    if (this.#store === undefined) {
      apply(image);
      return;
    }
    const before = recordOf(image);
    apply(image);
    try {
      this.#store.putImage(this.#world, recordOf(image));
    } catch (error) {
      this.#images.set(image.id, imageOf(before));
      throw error;
    }
  }

  delete(id: string): void {
    this.#store?.deleteImage(this.#world, id);
    this.#images.delete(id);
    this.#deleted.add(id);
  }

  record(): WorldRecord {
    return { images: [...this.#images.values()].map(recordOf), deleted: [...this.#deleted] };
  }

  replace(record: WorldRecord): void {
    this.#store?.replaceWorld(this.#world, record);
    this.#fill(record);
  }

  images(): ImageRecord[] {
    return [...this.#images.values()].map(recordOf);
  }

  #fill({ images, deleted }: WorldRecord): void {
    this.#images = new Map(images.map((image) => [image.id, imageOf(image)]));
    this.#deleted = new Set(deleted);
  }
}
