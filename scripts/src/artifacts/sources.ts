import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '@image-tags/openapi/description';
import { parse } from 'yaml';

/**
 * The files that a description is made of: the root description and whatever its references lead to, directly or not.
 * Returns what each file holds, parsed, by path from `root` with slashes, in alphabetical order. A file that cannot be
 * read or parsed holds `undefined`; bundling says what is wrong with it.
 */
export async function sourcesOf(root: string, description: string): Promise<Map<string, unknown>> {
  const contents = new Map<string, unknown>();
  let found = [description];
  while (found.length > 0) {
    const files = [...new Set(found)].filter((file) => !contents.has(file));
    const references = files.map(async (file) => {
      const content = await contentOf(path.join(root, file));
      contents.set(file, content);
      return referencesIn(content).map((reference) => path.posix.join(path.posix.dirname(file), reference));
    });
    found = (await Promise.all(references)).flat();
  }
  return new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function contentOf(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The file part of every `$ref` at any depth that leads out of the file. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const [file = ''] = typeof value.$ref === 'string' ? value.$ref.split('#') : [];
  return [...(file === '' ? [] : [file]), ...Object.values(value).flatMap(referencesIn)];
}
