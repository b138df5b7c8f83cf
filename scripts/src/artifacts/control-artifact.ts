import { isOpenApiDocument } from '@image-tags/openapi/description';
import { parseYaml } from '@image-tags/tooling/yaml';
import type { Artifact } from './artifact.ts';
import { sha256 } from './hash.ts';
import { textOnDisk } from './on-disk.ts';
import { bundleAsJson } from './render.ts';

/** The description of the sandbox's control interface, which is no API of a vendor's. */
export const controlSource = 'packages/sandbox/control/openapi.yaml';

/** The same as JSON, which the sandbox carries along and serves; nothing where a tree has no such description. */
export async function controlArtifacts(root: string): Promise<Artifact[]> {
  const text = await textOnDisk(root, controlSource);
  if (text === undefined) return [];
  const origin = { sources: [controlSource], inputs: sha256(text) };
  return [
    {
      file: 'packages/sandbox/src/generated/control.json',
      origin,
      apis: [],
      render() {
        const document: unknown = parseYaml(text, controlSource);
        if (isOpenApiDocument(document)) return bundleAsJson(document, origin);
        throw new Error(`${controlSource} is no OpenAPI 3.1 document.\nRepair: correct it.`);
      },
    },
  ];
}
