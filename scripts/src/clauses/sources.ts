import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '@image-tags/tooling/apis';
import { newAjv } from '../artifacts/ajv.ts';
import { type Loaded, type Outcome, shapeOf } from '../behaviour/shape.ts';
import { readYamlFile } from '../behaviour/yaml-file.ts';
import type { Finding } from '../lint/findings.ts';
import type { ClauseFile } from './clause-file.ts';

/** All files of clauses that can be read and have the right shape. */
export interface ClauseSources {
  /** By API, each in the order of its files' names. */
  readonly files: ReadonlyMap<string, readonly Loaded<ClauseFile>[]>;
  /** What is wrong with the shape of the others, by API. */
  readonly problemsOf: ReadonlyMap<string, readonly Finding[]>;
  /** Every file that was looked at, from the root. */
  readonly read: ReadonlySet<string>;
}

const schema = 'clauses.schema.json';

/** The folder of clauses beside the root of an API's description. */
export function clauseFolderOf({ description }: Api): string {
  return path.posix.join(path.posix.dirname(description), 'clauses');
}

/** Reads the clauses of every API. An API without a pinned document has none. Throws only when the schema cannot be read. */
export async function clauseSourcesOf(root: string, apis: readonly Api[]): Promise<ClauseSources> {
  const text = await readFile(path.join(root, 'spec', schema), 'utf8');
  const shape = shapeOf(newAjv({ verbose: true }).compile<ClauseFile>(JSON.parse(text)), {
    schema,
    rule: 'clauses/shape',
    example: 'the section Clauses of spec/README.md',
  });
  const files = new Map<string, readonly Loaded<ClauseFile>[]>();
  const problemsOf = new Map<string, readonly Finding[]>();
  const read = new Set<string>();
  for (const api of apis) {
    const folder = clauseFolderOf(api);
    const names = await readdir(path.join(root, folder)).catch(() => []);
    const outcomes: Outcome<ClauseFile>[] = [];
    for (const name of names.filter((each) => each.endsWith('.yaml')).sort()) {
      const file = `${folder}/${name}`;
      const yaml = await readYamlFile(root, file);
      read.add(file);
      if (yaml !== undefined) outcomes.push(shape(yaml));
    }
    files.set(
      api.name,
      outcomes.flatMap(({ loaded }) => (loaded === undefined ? [] : [loaded])),
    );
    problemsOf.set(
      api.name,
      outcomes.flatMap(({ problems }) => problems),
    );
  }
  return { files, problemsOf, read };
}
