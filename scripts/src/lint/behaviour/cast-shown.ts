import { isObject, textOf } from '@image-tags/openapi/description';
import { resolveCast } from '../../behaviour/cast.ts';
import type { CastEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import type { Keys } from '../../behaviour/yaml-file.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** The images, names and tags that are there at the start are those that the examples show. */
export const castShown: FactRule = {
  id: 'cast',
  reason: 'Whoever copies a request from the documentation must find its image and its tags in the sandbox.',
  check(subject) {
    const { cast, tag = 'label' } = subject.facts;
    if (cast === undefined) return [];
    const shown = shownIn(subject);
    const missing = (keys: Keys, what: string, text: string, isShown: boolean) =>
      isShown ? [] : [notShown(subject, cast, keys, `${what} ${text}`)];
    const images = cast.value.images.flatMap(({ id, name, tags = [] }, index) => [
      ...missing(['images', index, 'id'], 'id', id ?? '', id === undefined || shown.texts.has(id)),
      ...missing(
        ['images', index, 'name'],
        'name',
        name ?? '',
        name === undefined || name === null || shown.texts.has(name),
      ),
      ...tags.flatMap((text, at) =>
        missing(['images', index, 'tags', at], 'tag', text, isShown(text, tag, shown)),
      ),
    ]);
    return [
      ...missing(['project'], 'project', cast.value.project, shown.texts.has(cast.value.project)),
      ...images,
      ...resolveCast(cast, subject.document, tag).problems,
    ];
  },
};

interface Shown {
  /** Every text that stands in an example as a whole, and every word of its summary. */
  readonly texts: ReadonlySet<string>;
  /** `key=value` of every object with both. */
  readonly pairs: ReadonlySet<string>;
}

function shownIn({ operations }: ApiFacts): Shown {
  const texts = new Set<string>();
  const pairs = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    if (typeof value !== 'object' || value === null) return;
    if (isObject(value) && typeof value.key === 'string') {
      const values = Array.isArray(value.values) ? value.values : [textOf(value.value)];
      for (const each of values) pairs.add(`${value.key}=${each}`);
    }
    for (const member of Object.values(value)) look(member);
  };
  for (const { parameters, requestBody, responses } of operations) {
    const bodies = [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)];
    for (const { examples } of [...parameters, ...bodies])
      for (const { value, summary } of examples) {
        look(value);
        for (const word of (summary ?? '').split(/[\s,;]+/)) texts.add(word.replace(/[.:]$/, ''));
      }
  }
  return { texts, pairs };
}

function isShown(text: string, tag: 'label' | 'pair', { texts, pairs }: Shown): boolean {
  if (tag === 'label') return texts.has(text);
  const [key = '', ...value] = text.split('=');
  const pair = `${key}=${value.join('=')}`;
  // Key and value in one text have a separator of one character between them.
  const asText = [...texts].some(
    (each) =>
      each.length === pair.length && `${key}=${each.slice(key.length + 1)}` === pair && each.startsWith(key),
  );
  return pairs.has(pair) || asText || (value.join('') === '' && texts.has(key));
}

function notShown({ api }: ApiFacts, { file, keys }: Placed<CastEntry>, place: Keys, what: string): Finding {
  return problemAt('cast', file, [...keys, ...place], {
    wrong: `No example of ${api} shows the ${what}.`,
    expected: 'ids, names and tags that examples of the description show',
    repair: 'correct it, or show it in an example',
    example: "{ operation: getImage, example: Tagged, at: '' } takes a whole image out of an example",
  });
}
