import type { EvidenceSource } from '@image-tags/behaviour/behaviour';
import { isObject, textOf } from '@image-tags/openapi/description';
import { parseYaml } from '@image-tags/tooling/yaml';
import type { Artifact } from './artifact.ts';
import { sha256 } from './hash.ts';
import { textOnDisk } from './on-disk.ts';
import { dataModule } from './render.ts';

const source = 'spec/sources.yaml';

/** What evidence may cite, as a module for reports; nothing where a tree has no sources. */
export async function sourceArtifacts(root: string, folder: string): Promise<Artifact[]> {
  const text = await textOnDisk(root, source);
  if (text === undefined) return [];
  const origin = { sources: [source], inputs: sha256(text) };
  return [
    {
      file: `${folder}/sources.ts`,
      origin,
      apis: [],
      render() {
        const read: unknown = parseYaml(text, source);
        if (!isObject(read)) throw new Error(`${source} is no map of sources.\nRepair: correct it.`);
        const entries = Object.entries(read).map(([id, value]) => [id, sourceOf(id, value)]);
        const type = 'Readonly<Record<string, EvidenceSource>>';
        const sources = Object.fromEntries(entries);
        return dataModule([['sources', type, sources]], ['EvidenceSource'], '../behaviour.ts', origin);
      },
    },
  ];
}

function sourceOf(id: string, value: unknown): EvidenceSource {
  const read = isObject(value) ? value : {};
  const [title, publisher, edition, url] = [read.title, read.publisher, read.edition, read.url].map(textOf);
  if (!title || !publisher) {
    throw new Error(`${source}: "${id}" has no title or no publisher.\nRepair: add what is missing.`);
  }
  return { title, publisher, ...(edition ? { edition } : {}), ...(url ? { url } : {}) };
}
