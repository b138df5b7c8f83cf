import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isOpenApiDocument, type OpenApiDocument } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import type { ProcessResult } from '@image-tags/tooling/processes';
import { runRedocly } from '@image-tags/tooling/redocly';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { stringify } from 'yaml';
import { brokenSources } from './broken-sources.ts';

/**
 * Bundles several APIs in one Redocly process and returns one document per API name. Writes nothing below `root`.
 * Throws when a description cannot be bundled; the message says what is wrong where.
 */
export function bundleAll(root: string, apis: readonly Api[]): Promise<Map<string, OpenApiDocument>> {
  return inTemporaryFolder('bundle', async (folder) => {
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
      const broken = await brokenSources(root, apis);
      const problems = broken.length > 0 ? broken.join('\n') : problemsIn(run, root);
      throw new Error(`The descriptions cannot be bundled:\n${problems}\nRepair: correct that in spec/.`);
    }
    const documents = apis.map(async ({ name }) => {
      return [name, await readBundle(path.join(folder, `${name}.json`), name)] as const;
    });
    return new Map(await Promise.all(documents));
  });
}

/** What Redocly says is wrong, each thing once: files that several APIs share come up for each of them. */
function problemsIn({ stderr, stdout }: ProcessResult, root: string): string {
  const problems = `${stderr}\n${stdout}`
    .replaceAll(`${root}${path.sep}`, '')
    .split(/^(?=\[\d+\] )/m)
    .slice(1)
    .map((problem) =>
      problem
        .replace(/^\[\d+\] /, '')
        .replace(/^Error was generated[\s\S]*$/m, '')
        .trim(),
    );
  return problems.length > 0 ? [...new Set(problems)].join('\n\n') : stderr.trim();
}

async function readBundle(file: string, name: string): Promise<OpenApiDocument> {
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (isOpenApiDocument(document)) return document;
  throw new Error(`The description of ${name} is not an OpenAPI 3.1 document with info and paths.`);
}
