import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import type { Artifact } from './artifact.ts';
import { bundleAll } from './bundling.ts';
import { textOnDisk } from './on-disk.ts';
import { artifactsOf, orphansOf } from './plan.ts';
import { stampOf } from './stamp.ts';

export interface GenerationOptions {
  /** Make everything, also what is fresh. */
  readonly force?: boolean;
  /** Told of each file as soon as it is dealt with. */
  readonly report?: (line: GeneratedFile) => void;
}

export interface GeneratedFile {
  readonly file: string;
  /** `fresh`: made from the same inputs and untouched, so left alone. `removed`: belongs to no API any more. */
  readonly outcome: 'wrote' | 'fresh' | 'removed';
  /** Milliseconds that making this file took. */
  readonly milliseconds: number;
}

/**
 * Makes the generated files of the repository in a folder and returns what became of each. Files that carry our header
 * but belong to no API are removed; any other stranger is left for `pnpm check` to point out.
 * Throws when `redocly.yaml`, a description or behaviour facts cannot be read, bundled or resolved; nothing is written then.
 */
export async function generate(root: string, options: GenerationOptions = {}): Promise<GeneratedFile[]> {
  const artifacts = await artifactsOf(root);
  const fresh = await Promise.all(artifacts.map((artifact) => isFresh(root, artifact)));
  const stale = artifacts.filter((_, index) => options.force || !fresh[index]);
  const needed = new Set(stale.flatMap(({ apis }) => apis));
  const documents = needed.size === 0 ? new Map() : await bundleAll(root, [...needed]);

  const files: GeneratedFile[] = [];
  const tell = (file: GeneratedFile) => {
    files.push(file);
    options.report?.(file);
  };
  const made = await renderAll(stale, documents);
  for (const { file } of artifacts) {
    const { text, milliseconds = 0 } = made.get(file) ?? {};
    const isNew = text !== undefined && (await textOnDisk(root, file)) !== text;
    if (isNew) await write(path.join(root, file), text);
    tell({ file, outcome: isNew ? 'wrote' : 'fresh', milliseconds });
  }
  for (const file of await orphansOf(root, artifacts)) {
    if (stampOf((await textOnDisk(root, file)) ?? '') === undefined) continue;
    await rm(path.join(root, file));
    tell({ file, outcome: 'removed', milliseconds: 0 });
  }
  return files;
}

interface Made {
  readonly text: string;
  readonly milliseconds: number;
}

/** The texts by file, all before the first is written, because each may turn out to be impossible. */
async function renderAll(
  artifacts: readonly Artifact[],
  documents: ReadonlyMap<string, OpenApiDocument>,
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  for (const artifact of artifacts) {
    const start = performance.now();
    const text = await artifact.render(documents);
    made.set(artifact.file, { text, milliseconds: performance.now() - start });
  }
  return made;
}

async function isFresh(root: string, { file, origin }: Artifact): Promise<boolean> {
  const stamp = stampOf((await textOnDisk(root, file)) ?? '');
  return stamp?.intact === true && stamp.inputs === origin.inputs;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
