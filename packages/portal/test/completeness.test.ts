import { readFileSync } from 'node:fs';
import { apiNames, bundle } from '@image-tags/openapi';
import { arrayOf, isObject, textOf } from '@image-tags/openapi/description';
import { parseSources, withEvidence } from '@image-tags/portal';
import { expect, it } from 'vitest';

const sources = parseSources(readFileSync(new URL('../../../spec/sources.yaml', import.meta.url), 'utf8'));

/** All objects at any depth of a value that carry the key. */
function carriersOf(value: unknown, key: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((member) => carriersOf(member, key));
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap((member) => carriersOf(member, key));
  return key in value ? [value, ...inside] : inside;
}

/** Markdown of one line, as it stands in a table. */
function inTable(text: unknown): string {
  return textOf(text)
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

it.each(apiNames)('every piece of evidence in the description of %s stands on its page', (api) => {
  const shown = carriersOf(withEvidence(bundle(api), sources), 'description')
    .map(({ description }) => textOf(description))
    .join('\n');
  const carriers = carriersOf(bundle(api), 'x-evidence');
  const entries = carriers.flatMap((carrier) => arrayOf(carrier['x-evidence'])).filter(isObject);
  const texts = entries.flatMap(({ choice, note, source, section }) => [
    inTable(choice),
    inTable(note),
    source === undefined ? '' : `[${sources.get(textOf(source))?.title}](#/sources)`,
    section === undefined ? '' : `section *${section}*`,
  ]);
  const reasons = carriersOf(bundle(api), 'x-open').map((carrier) => inTable(carrier['x-open']));
  expect(entries.length).toBeGreaterThan(10);
  expect([...texts, ...reasons].filter((text) => !shown.includes(text))).toEqual([]);
});
