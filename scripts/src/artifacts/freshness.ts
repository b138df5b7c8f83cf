import { generateCommand } from '@image-tags/openapi/description';
import { structuredPatch } from 'diff';
import type { Artifact } from './artifact.ts';
import { bundleAll } from './bundling.ts';
import { textOnDisk } from './on-disk.ts';
import { artifactsOf, orphansOf } from './plan.ts';
import { stampOf, withoutHashes } from './stamp.ts';

export interface Freshness {
  readonly file: string;
  /** `Orphan`: it stands in a folder of generated files, but nothing makes it. */
  readonly state: 'Fresh' | 'Stale' | 'Missing' | 'Orphan';
  /** Why it isn't fresh, a sentence each. */
  readonly reasons: readonly string[];
  /** Lines of a unified diff from the file on disk to the file as it should be; hashes are left out. */
  readonly diff: readonly string[];
  /** The command that makes it fresh, '' when it is. */
  readonly repair: string;
}

/**
 * Makes every generated file of the repository in a folder anew, in memory, and compares. Writes nothing there.
 * Throws when `redocly.yaml` or a description cannot be read or bundled.
 */
export async function freshnessOf(root: string): Promise<Freshness[]> {
  const artifacts = await artifactsOf(root);
  const documents = await bundleAll(root, [...new Set(artifacts.flatMap(({ apis }) => apis))]);
  const files: Freshness[] = [];
  for (const artifact of artifacts) {
    const made = await artifact.render(documents);
    files.push(compare(artifact, await textOnDisk(root, artifact.file), made));
  }
  for (const file of await orphansOf(root, artifacts)) {
    files.push(orphan(file, (await textOnDisk(root, file)) ?? ''));
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function compare({ file, origin }: Artifact, found: string | undefined, made: string): Freshness {
  if (found === made) return { file, state: 'Fresh', reasons: [], diff: [], repair: '' };
  if (found === undefined) {
    return {
      file,
      state: 'Missing',
      reasons: ['It has not been made yet, or was deleted.'],
      diff: [],
      repair: generateCommand,
    };
  }
  const stamp = stampOf(found);
  const isEdited = stamp?.intact !== true;
  const isOutdated = stamp !== undefined && stamp.inputs !== origin.inputs;
  const reasons = [
    ...(isEdited ? ['It was edited by hand: its content does not have the hash that its header says.'] : []),
    ...(isOutdated
      ? [
          `What it is made from changed: ${origin.sources.join(', ')}, a file that it refers to, or a tool's version.`,
        ]
      : []),
    ...(isEdited || isOutdated ? [] : ['The generator makes something else of the same source now.']),
  ];
  const diff = diffOf(withoutHashes(found), withoutHashes(made));
  if (diff.length === 0) reasons.push('The content stays the same; only the hashes in its header change.');
  // By its own hashes such a file looks fresh, so that only force makes it anew.
  const repair = isEdited || isOutdated ? generateCommand : `${generateCommand} --force`;
  return { file, state: 'Stale', reasons, diff, repair };
}

function orphan(file: string, text: string): Freshness {
  if (stampOf(text) !== undefined) {
    const reasons = ['It was generated for an API that redocly.yaml no longer lists.'];
    return { file, state: 'Orphan', reasons, diff: [], repair: generateCommand };
  }
  const reasons = ['Nothing makes this file, and the folder is for generated files only. Move or delete it.'];
  return { file, state: 'Orphan', reasons, diff: [], repair: `rm ${file}` };
}

/** Unchanged lines around a change, so that a reader sees where it is. */
const context = 2;

function diffOf(found: string, made: string): string[] {
  const { hunks } = structuredPatch('', '', found, made, '', '', { context });
  return hunks.flatMap(({ oldStart, newStart, lines }) => [`@@ line ${oldStart} → ${newStart} @@`, ...lines]);
}
