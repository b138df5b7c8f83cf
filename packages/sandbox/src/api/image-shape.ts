import type { Operation } from '@image-tags/openapi';
import { type JsonObject, objectOf, textOf } from '@image-tags/openapi/description';

/** How an API shows an image, read from its first example of one. */
export interface ImageShape {
  /** Names of the members in the order of the example. */
  readonly members: readonly string[];
  /** Members whose value follows from the id, or is the same for every image. */
  readonly links: Readonly<Record<string, (id: string) => string>>;
}

const constant = ['schema'];

/** The shape of the images that an operation answers; `undefined` when its success shows none. */
export function imageShapeOf(operation: Operation<string> | undefined): ImageShape | undefined {
  const success = operation?.responses.find(({ status }) => status >= 200 && status < 300);
  const example: JsonObject = objectOf(success?.content[0]?.examples[0]?.value);
  const shown = textOf(example.id);
  if (shown === '') return undefined;
  const links: Record<string, (id: string) => string> = {};
  for (const [name, value] of Object.entries(example)) {
    const text = textOf(value);
    if (constant.includes(name)) links[name] = () => text;
    else if (name !== 'id' && text.includes(shown)) links[name] = (id) => text.replace(shown, () => id);
  }
  return { members: Object.keys(example), links };
}
