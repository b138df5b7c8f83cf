import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { objectOf, textOf } from '@image-tags/openapi/description';
import { parse } from 'yaml';

/** An API as `redocly.yaml` lists it. */
export interface Api {
  readonly name: string;
  /** Path of its root description from the folder that `redocly.yaml` stands in: `spec/ims-v2/openapi.yaml`. */
  readonly description: string;
}

/**
 * The APIs that `redocly.yaml` in a folder lists, in its order.
 * Throws when the file lists none, or one without a root description.
 */
export async function apisOf(root: string): Promise<Api[]> {
  const file = path.join(root, 'redocly.yaml');
  const configuration: unknown = parse(await readFile(file, 'utf8'));
  const apis = Object.entries(objectOf(objectOf(configuration).apis)).map(([name, entry]) => {
    const description = textOf(objectOf(entry).root);
    if (description === '') {
      throw new Error(
        `redocly.yaml: the API "${name}" has no root description. Add: root: spec/${name}/openapi.yaml`,
      );
    }
    return { name, description };
  });
  if (apis.length === 0) throw new Error('redocly.yaml lists no API. Add one under "apis:".');
  return apis;
}
