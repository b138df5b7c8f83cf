import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '@image-tags/tooling/apis';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { sourcesOf } from './sources.ts';

/**
 * What keeps descriptions from being bundled, one sentence each with file, line and column: files that are not YAML, and
 * references to files that are not there. None when it is something else, which only Redocly can tell.
 */
export async function brokenSources(root: string, apis: readonly Api[]): Promise<string[]> {
  const sources = await Promise.all(apis.map(({ description }) => sourcesOf(root, description)));
  const files = [...new Set(sources.flatMap((found) => [...found.keys()]))];
  const texts = new Map<string, string | undefined>();
  for (const file of files) texts.set(file, await textOf(path.join(root, file)));
  const roots = apis.map(({ description }) => description);
  return [
    ...roots.filter((file) => texts.get(file) === undefined).map((file) => `${file}: There is no such file.`),
    ...files.flatMap((file) => problemsIn(file, texts)),
  ];
}

function problemsIn(file: string, texts: ReadonlyMap<string, string | undefined>): string[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(texts.get(file) ?? '', { lineCounter, prettyErrors: false });
  const problem = (offset: number, what: string) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${file}:${line}:${col}: ${what}`;
  };
  const [error] = document.errors;
  if (error !== undefined) return [problem(error.pos[0], `This is not YAML: ${error.message}.`)];
  const dead: string[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== '$ref' || !isScalar(value) || typeof value.value !== 'string')
        return;
      const [target = ''] = value.value.split('#');
      const leadsTo = path.posix.join(path.posix.dirname(file), target);
      if (target === '' || texts.get(leadsTo) !== undefined) return;
      dead.push(problem(value.range?.[0] ?? 0, `The reference leads to ${leadsTo}, which is not there.`));
    },
  });
  return dead;
}

async function textOf(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined);
}
