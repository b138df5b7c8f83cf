import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from './yaml.ts';

/** An API as `redocly.yaml` lists it. */
export interface Api {
  readonly name: string;
  /** Path of its root description from the folder that `redocly.yaml` stands in: `spec/ims-v2/openapi.yaml`. */
  readonly description: string;
}

const file = 'redocly.yaml';

/**
 * The APIs that `redocly.yaml` in a folder lists, in its order.
 * Throws when the file is not YAML, lists no API, or one without a root description.
 */
export async function apisOf(root: string): Promise<Api[]> {
  const configuration = parseYaml(await readFile(path.join(root, file), 'utf8'), file);
  const apis = Object.entries(membersOf(membersOf(configuration).apis)).map(([name, entry]) => {
    const description = membersOf(entry).root;
    if (typeof description !== 'string' || description === '') {
      throw new Error(
        `${file}: the API "${name}" has no root description. Add: root: spec/${name}/openapi.yaml`,
      );
    }
    return { name, description };
  });
  if (apis.length === 0) throw new Error(`${file} lists no API. Add one under "apis:".`);
  return apis;
}

function membersOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
