import type { ImageShape } from '../api/image-shape.ts';
import type { Image } from '../image.ts';

/** What Glance gives an image for which nobody says otherwise. */
export const newImageProperties: Readonly<Record<string, unknown>> = {
  disk_format: null,
  container_format: null,
  visibility: 'shared',
  size: null,
  virtual_size: null,
  status: 'queued',
  checksum: null,
  protected: false,
  min_ram: 0,
  min_disk: 0,
  os_hidden: false,
  os_hash_algo: null,
  os_hash_value: null,
};

/** Members that are kept apart from an image's other properties. */
const kept: Readonly<Record<string, (image: Image) => unknown>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  owner: ({ project }) => project,
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ updatedAt }) => updatedAt,
  tags: ({ tags }) => [...tags.keys()],
};

/** Whether a property is one that every image of the API has, not one that its owner has put on it. */
export function isBaseProperty(shape: ImageShape, name: string): boolean {
  return (
    Object.hasOwn(kept, name) || Object.hasOwn(shape.links, name) || Object.hasOwn(newImageProperties, name)
  );
}

/** An image as the API shows it: first what its owner has put on it, then what every image has. */
export function viewOf(shape: ImageShape, image: Image): Record<string, unknown> {
  const own = Object.entries(image.properties).filter(
    ([name]) => !shape.members.includes(name) && !isBaseProperty(shape, name),
  );
  const shown = shape.members
    .filter((name) => isBaseProperty(shape, name) || Object.hasOwn(image.properties, name))
    .map((name) => [name, shape.links[name]?.(image.id) ?? propertyOf(image, name)]);
  return Object.fromEntries([...own, ...shown]);
}

/** The value of a property by the name under which the API shows it; `undefined` when the image has none such. */
export function propertyOf(image: Image, name: string): unknown {
  const own = Object.hasOwn(kept, name) ? kept[name] : undefined;
  if (own !== undefined) return own(image);
  return Object.hasOwn(image.properties, name) ? image.properties[name] : newImageProperties[name];
}
