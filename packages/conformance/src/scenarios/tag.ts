import type { TagSpelling } from '@image-tags/behaviour';
import { isObject } from '@image-tags/openapi/description';
import { type FactLookup, numberOf } from './facts.ts';

/** A tag as a scenario means it. The label stands in `key`; a member that a request is to lack is absent. */
export interface Tag {
  readonly key?: string;
  readonly value?: string;
}

/** What is needed to read the tags of a scenario. */
export interface TagReading {
  readonly kind: 'label' | 'pair';
  readonly factOf: FactLookup;
}

/** A text, or `{ repeat, times }`: a text several times over. Throws for anything else. */
export function textOf(written: unknown, factOf: FactLookup): string {
  if (typeof written === 'string') return written;
  if (isObject(written) && typeof written.repeat === 'string') {
    return written.repeat.repeat(numberOf(written.times, factOf));
  }
  throw new Error(`${JSON.stringify(written)} is no text: write a string or { repeat, times }.`);
}

/** The tag that a scenario writes: `golden`, `size=large`, `{ label }` or `{ key, value }`. Throws for anything else. */
export function tagOf(written: unknown, { kind, factOf }: TagReading): Tag {
  if (isObject(written)) {
    if ('label' in written) return labelled(textOf(written.label, factOf), kind);
    return {
      ...('key' in written ? { key: textOf(written.key, factOf) } : {}),
      ...('value' in written ? { value: textOf(written.value, factOf) } : {}),
    };
  }
  if (typeof written !== 'string') throw new Error(`${JSON.stringify(written)} is no tag.`);
  const equals = written.indexOf('=');
  if (equals < 0) return labelled(written, kind);
  if (kind === 'pair') return { key: written.slice(0, equals), value: written.slice(equals + 1) };
  throw new Error(
    `${written} is a pair, but the tags of this API are labels; a label with "=" is { label }.`,
  );
}

/** The tags that a scenario writes: a list, or `{ count }` for t1, t2 and so on. Throws for anything else. */
export function tagsOf(written: unknown, reading: TagReading): Tag[] {
  if (Array.isArray(written)) return written.map((tag: unknown) => tagOf(tag, reading));
  if (isObject(written) && 'count' in written) {
    const count = numberOf(written.count, reading.factOf);
    return Array.from({ length: count }, (_, index) => labelled(`t${index + 1}`, reading.kind));
  }
  throw new Error(`${JSON.stringify(written)} is no list of tags: write a list or { count }.`);
}

function labelled(label: string, kind: 'label' | 'pair'): Tag {
  return kind === 'label' ? { key: label } : { key: label, value: '' };
}

/** A tag as a request or an answer writes it. `separator` stands between key and value where both are in one text. */
export function spelled(tag: Tag, spelling: TagSpelling, separator: string): unknown {
  if (spelling === 'pair') return tag;
  return spelling === 'label' ? (tag.key ?? '') : shownTag(tag, separator);
}

/** A tag for people and for comparison: `size=large`, `golden`. */
export function shownTag({ key = '', value = '' }: Tag, separator = '='): string {
  return value === '' ? key : `${key}${separator}${value}`;
}
