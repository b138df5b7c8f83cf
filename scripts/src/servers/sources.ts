import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { newAjv } from '../artifacts/ajv.ts';
import { type Loaded, type Outcome, shapeOf } from '../behaviour/shape.ts';
import { readYamlFile } from '../behaviour/yaml-file.ts';
import type { Finding } from '../lint/findings.ts';
import type { ServerFile } from './server-file.ts';

/** The files of servers that can be read and have the right shape, in the order of their names. */
export interface ServerSources {
  readonly servers: readonly Loaded<ServerFile>[];
  /** What is wrong with the shape of the others. */
  readonly problems: readonly Finding[];
  /** Every file that was looked at, from the root. */
  readonly read: ReadonlySet<string>;
}

export const serverFolder = 'spec/servers';

const schema = 'server.schema.json';

/** Reads what is known of servers; nothing where a repository has no folder for them. Throws only when a schema cannot be read. */
export async function serverSourcesOf(root: string): Promise<ServerSources> {
  const ajv = newAjv({ verbose: true });
  for (const name of ['evidence.schema.json', schema]) {
    ajv.addSchema(JSON.parse(await readFile(path.join(root, 'spec', name), 'utf8')), name);
  }
  const shape = shapeOf(ajv.compile<ServerFile>({ $ref: schema }), {
    schema,
    rule: 'servers/shape',
    example: 'spec/servers/glance-25.1.yaml',
  });
  const names = await readdir(path.join(root, serverFolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const outcomes: Outcome<ServerFile>[] = [];
  for (const name of files) {
    const yaml = await readYamlFile(root, `${serverFolder}/${name}`);
    if (yaml !== undefined) outcomes.push(shape(yaml));
  }
  return {
    servers: outcomes.flatMap(({ loaded }) => (loaded === undefined ? [] : [loaded])),
    problems: outcomes.flatMap(({ problems }) => problems),
    read: new Set(files.map((name) => `${serverFolder}/${name}`)),
  };
}

/** `glance-25.1`: the name of a server's file without folder and ending. */
export function serverIdOf({ file }: Loaded<ServerFile>): string {
  return path.posix.basename(file.file, '.yaml');
}
