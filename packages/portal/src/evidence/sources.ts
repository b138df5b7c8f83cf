import { isObject, textOf } from '@image-tags/openapi/description';
import { parseYaml } from '@image-tags/tooling/yaml';

const file = 'spec/sources.yaml';

/** A source that evidence may cite, as `spec/sources.yaml` describes it. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** `document`, `measurement` or `code`. */
  readonly kind: string;
  /** '' when the source has none. */
  readonly edition: string;
  /** Of the copy that was read, in hexadecimal; '' when there is none. */
  readonly sha256: string;
  /** '' when the source has none. */
  readonly url: string;
}

/** Sources by id, in the order of the file. */
export type Sources = ReadonlyMap<string, Source>;

/** Reads the text of `spec/sources.yaml`. Throws when it is not a map of sources with title, publisher and kind. */
export function parseSources(text: string): Sources {
  const value = parseYaml(text, file);
  if (!isObject(value)) throw new Error(`${file} is not a map from ids to sources.`);
  return new Map(Object.entries(value).map(([id, source]) => [id, sourceOf(id, source)]));
}

function sourceOf(id: string, value: unknown): Source {
  const source = isObject(value) ? value : {};
  const needed = (name: string) => {
    const text = textOf(source[name]);
    if (text === '') throw new Error(`${file}: the source "${id}" has no ${name}. Add it.`);
    return text;
  };
  return {
    title: needed('title'),
    publisher: needed('publisher'),
    kind: needed('kind'),
    edition: textOf(source.edition),
    sha256: textOf(source.sha256),
    url: textOf(source.url),
  };
}
