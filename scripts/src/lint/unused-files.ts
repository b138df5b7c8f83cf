import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '@image-tags/tooling/apis';
import { sourcesOf } from '../artifacts/sources.ts';
import type { Finding } from './findings.ts';

const folder = 'spec';

/**
 * Finds the files of descriptions that no reference of any API leads to. Redocly sees only what references lead to, so
 * a file that has lost its last one would stay, unchecked, for readers to believe. Files right below spec/ describe
 * sources and shapes and belong to no API. `others` are files that are read without a reference.
 */
export async function findUnusedFiles(
  root: string,
  apis: readonly Api[],
  others: ReadonlySet<string>,
): Promise<Finding[]> {
  const sources = await Promise.all(apis.map(({ description }) => sourcesOf(root, description)));
  const used = new Set(sources.flatMap((files) => [...files.keys()]));
  const entries = await readdir(path.join(root, folder), { recursive: true });
  return entries
    .map((entry) => entry.replaceAll(path.sep, '/'))
    .filter((entry) => entry.endsWith('.yaml') && entry.includes('/'))
    .map((entry) => `${folder}/${entry}`)
    .filter((file) => !used.has(file) && !others.has(file))
    .sort()
    .map((file) => ({
      file,
      rule: 'unused-file',
      message: 'No description refers to this file.\n  repair: refer to it, or delete it',
    }));
}
