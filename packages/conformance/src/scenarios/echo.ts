import { essenceOf, isJson, isObject } from '@image-tags/openapi/description';

/** A piece of an example's text that stands for something else in an answer. */
interface Stand {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Pattern and what is to stand in its place. */
export interface Replacement {
  readonly pattern: RegExp;
  readonly text: string;
}

/** The value of an example with other texts where patterns match; of JSON, in each string. */
export function withEcho(mediaType: string, value: unknown, replacements: readonly Replacement[]): unknown {
  if (typeof value === 'string') {
    const escaped = essenceOf(mediaType) === 'text/html' ? escapedForHtml : (text: string) => text;
    return replaced(
      value,
      replacements.map(({ pattern, text }) => ({ pattern, text: escaped(text) })),
    );
  }
  if (!isJson(mediaType)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withEcho(mediaType, item, replacements));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withEcho(mediaType, member, replacements)]),
  );
}

/** A pattern that matches a text as it stands. */
export function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gu');
}

function replaced(example: string, replacements: readonly Replacement[]): string {
  const stands = replacements
    .flatMap(({ pattern, text }) =>
      [...example.matchAll(pattern)].map(({ 0: found, index }): Stand => {
        return { start: index, end: index + found.length, text };
      }),
    )
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.start - other.start);
  let result = '';
  let end = 0;
  for (const stand of stands) {
    if (stand.start < end) continue;
    result += example.slice(end, stand.start) + stand.text;
    end = stand.end;
  }
  return result + example.slice(end);
}

function escapedForHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}
