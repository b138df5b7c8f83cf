import type { Sandbox } from '@image-tags/sandbox';

/** The id of one of the images that `fill` makes. */
export function imageId(index: number): string {
  return `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** Replaces the images of a sandbox by as many as are wanted, which are like its first one but have no tags. */
export function fill(sandbox: Sandbox, count: number): void {
  const [image] = sandbox.images();
  if (image === undefined) throw new Error(`The sandbox of ${sandbox.api} starts without an image.`);
  const images = Array.from({ length: count }, (_, index) => ({ ...image, id: imageId(index), tags: [] }));
  sandbox.restore({ images, deleted: [] });
}
