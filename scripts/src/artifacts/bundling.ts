import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isOpenApiDocument, type OpenApiDocument } from '@image-tags/openapi/description';
import { stringify } from 'yaml';
import { runRedocly } from '../redocly.ts';
import type { Api } from './apis.ts';

/**
 * Bundles several APIs in one Redocly process and returns one document per API name. Writes nothing below `root`.
 * Throws with Redocly's own message when a description cannot be bundled.
 */
export async function bundleAll(root: string, apis: readonly Api[]): Promise<Map<string, OpenApiDocument>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-bundle-'));
  try {
    // A configuration of its own: lint rules and plugins have no say in a bundle, and loading them takes time.
    const outputs = apis.map(({ name, description }) => [
      name,
      { root: path.join(root, description), output: path.join(folder, `${name}.json`) },
    ]);
    const config = path.join(folder, 'redocly.yaml');
    await writeFile(config, stringify({ apis: Object.fromEntries(outputs) }));
    const args = ['bundle', '--config', config, '--component-renaming-conflicts-severity', 'error'];
    const run = await runRedocly(args, root);
    if (run.exitCode !== 0) {
      throw new Error(
        `Redocly could not bundle the descriptions:\n${run.stderr.trim()}\n${run.stdout.trim()}`,
      );
    }
    const documents = apis.map(async ({ name }) => {
      return [name, await readBundle(path.join(folder, `${name}.json`), name)] as const;
    });
    return new Map(await Promise.all(documents));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readBundle(file: string, name: string): Promise<OpenApiDocument> {
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (isOpenApiDocument(document)) return document;
  throw new Error(`The description of ${name} is not an OpenAPI 3.1 document with info and paths.`);
}
