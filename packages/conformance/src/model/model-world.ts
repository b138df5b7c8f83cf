import type { Slot } from './command.ts';

/** An image as far as the model knows it. */
export interface ModelImage {
  readonly project: string;
  readonly visibility: string | undefined;
  /** Key to value, '' where tags are labels. */
  readonly tags: ReadonlyMap<string, string>;
}

/** All that the model knows: the images there are, and those there were. */
export interface ModelWorld {
  readonly images: ReadonlyMap<Slot, ModelImage>;
  readonly deleted: ReadonlySet<Slot>;
}
