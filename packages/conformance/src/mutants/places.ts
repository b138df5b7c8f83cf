import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { behaviourOf } from '@image-tags/behaviour';
import { namesOf } from '@image-tags/openapi/description';
import { repositoryRoot } from '@image-tags/tooling/files';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Mutant } from './mutant.ts';

/** Where in `spec/` stands what a mutant changes: `spec/ims-v2/components/schemas/TagKey.yaml:4`. */
export function placeOf({ api, rule, fact, pointer, change }: Mutant): string {
  if (change.of === 'engine') return 'the engine';
  if (rule !== undefined) return placeOfFact(behaviourOf(api).rules[rule]?.at ?? '', fact);
  const found = fileOf(api, namesOf(pointer ?? ''));
  if (found === undefined) return `${pointer} in the bundle of ${api}`;
  return `${found.file}:${lineAt(found.file, found.keys)}`;
}

/** The line of a fact or an answer, not far below that of its rule. */
function placeOfFact(at: string, fact: string | undefined): string {
  const [file = '', line = '1'] = at.split(':');
  if (fact === undefined || !existsSync(path.join(repositoryRoot, file))) return at;
  const lines = readFileSync(path.join(repositoryRoot, file), 'utf8').split('\n');
  const start = Number(line) - 1;
  const indent = /^ */.exec(lines[start] ?? '')?.[0].length ?? 0;
  for (const [offset, text] of lines.slice(start).entries()) {
    if (offset > 0 && text.trim() !== '' && (/^ */.exec(text)?.[0].length ?? 0) <= indent) break;
    if (new RegExp(`(^|[{,])\\s*${fact}:`).test(text)) return `${file}:${start + offset + 1}`;
  }
  return at;
}

interface InFile {
  readonly file: string;
  readonly keys: readonly string[];
}

/** The file that a place of the bundle comes from: one per component and one per path. */
function fileOf(api: string, names: readonly string[]): InFile | undefined {
  const [part, ...rest] = names;
  if (part === 'components') {
    const [kind = '', name = '', ...keys] = rest;
    const folders = [`spec/${api}`, 'spec/common/ims', 'spec/common/glance', 'spec/common'];
    const files = folders.map((folder) => `${folder}/components/${kind}/${name}.yaml`);
    const file = files.find((candidate) => existsSync(path.join(repositoryRoot, candidate)));
    return file === undefined ? undefined : { file, keys };
  }
  const [url = '', ...keys] = rest;
  const file = `spec/${api}/paths/${url === '/' ? 'root' : url.slice(1).replaceAll('/', '_')}.yaml`;
  return part === 'paths' && existsSync(path.join(repositoryRoot, file)) ? { file, keys } : undefined;
}

/** The line on which the value at some keys begins, or the nearest one above it that there is. */
function lineAt(file: string, keys: readonly string[]): number {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path.join(repositoryRoot, file), 'utf8'), {
    lineCounter: lines,
  });
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeOf(node) ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function rangeOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node satisfies Node).range?.[0] : undefined;
}
