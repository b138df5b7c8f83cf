import type { CastImage, CastTag } from '@image-tags/behaviour/behaviour';
import {
  arrayOf,
  isObject,
  type JsonObject,
  namesOf,
  type OpenApiDocument,
  operationsOfDocument,
  textOf,
} from '@image-tags/openapi/description';
import type { Finding } from '../lint/findings.ts';
import type { CastEntry, CastImageEntry } from './file-types.ts';
import { type Placed, problemAt } from './problem.ts';

export interface ResolvedCast {
  readonly images: readonly CastImage[];
  readonly problems: readonly Finding[];
}

/** The images of a cast, those of examples taken out of the bundle. `tag` says how tags are read: `key=value` or labels. */
export function resolveCast(
  cast: Placed<CastEntry>,
  document: OpenApiDocument,
  tag: 'label' | 'pair',
): ResolvedCast {
  const images: CastImage[] = [];
  const problems: Finding[] = [];
  for (const [index, entry] of cast.value.images.entries()) {
    const image = entry.operation === undefined ? writtenImage(entry, tag) : shownImage(entry, document, tag);
    if (image !== undefined) images.push(image);
    else problems.push(noImage(cast, entry, index));
  }
  return { images, problems };
}

function writtenImage({ id = '', name = null, tags = [], properties = {} }: CastImageEntry, tag: string) {
  return { id, name, tags: tags.map((text) => tagOf(text, tag)), properties };
}

function shownImage(entry: CastImageEntry, document: OpenApiDocument, tag: string): CastImage | undefined {
  const image = shownAt(entry, document);
  if (image === undefined) return undefined;
  const { id, name, tags, ...properties } = image;
  if (typeof id !== 'string') return undefined;
  return {
    id,
    name: typeof name === 'string' ? name : null,
    tags: arrayOf(tags).map((shown) => tagOf(shown, tag)),
    properties,
  };
}

/** The object that the entry points to in an example of a 200 answer. */
function shownAt({ operation, example, at = '' }: CastImageEntry, document: OpenApiDocument) {
  const response = operationsOfDocument('', document)
    .find(({ operationId }) => operationId === operation)
    ?.responses.find(({ status }) => status === 200);
  const examples = (response?.content ?? []).flatMap((content) => content.examples);
  const value = examples.find(({ name }) => name === example)?.value;
  const found = namesOf(at).reduce<unknown>(
    (outer, key) => (isObject(outer) || Array.isArray(outer) ? memberOf(outer, key) : undefined),
    value,
  );
  return isObject(found) ? found : undefined;
}

function memberOf(outer: JsonObject | readonly unknown[], key: string): unknown {
  if (isObject(outer)) return Object.hasOwn(outer, key) ? outer[key] : undefined;
  return outer[Number(key)];
}

/** A tag as an example or a cast writes it: an object, a label, or key and value around the first equals sign. */
function tagOf(shown: unknown, tag: string): CastTag {
  if (isObject(shown)) return { key: textOf(shown.key), value: textOf(shown.value) };
  const text = textOf(shown);
  const border = tag === 'pair' ? text.indexOf('=') : -1;
  return border < 0
    ? { key: text, value: '' }
    : { key: text.slice(0, border), value: text.slice(border + 1) };
}

function noImage({ file, keys }: Placed<CastEntry>, entry: CastImageEntry, index: number): Finding {
  const { operation, example, at = '' } = entry;
  const place = at === '' ? '' : ` at ${at}`;
  return problemAt('cast', file, [...keys, 'images', index], {
    wrong: `There is no image with an id in the example ${example} of the 200 answer of ${operation}${place}.`,
    expected: 'an operation, one of its examples and a JSON Pointer to an image in it',
    repair: 'correct the three, or write id, name and tags',
    example: "{ operation: getImage, example: Tagged, at: '' }",
  });
}
