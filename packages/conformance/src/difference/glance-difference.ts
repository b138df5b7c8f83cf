import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rules, servers } from '@image-tags/behaviour';
import { repositoryRoot } from '@image-tags/tooling/files';
import type { OpenTarget, SuiteTarget } from '../suite/suite-target.ts';
import { glanceServer, startGlance } from '../targets/glance/glance.ts';
import { glanceTargetOn } from '../targets/glance/glance-target.ts';
import { httpTarget } from '../targets/hosted-targets.ts';
import { type Comparison, differenceBetween } from './difference.ts';
import { differenceAsJson, differenceAsMarkdown, differenceDocument } from './page.ts';

const api = 'glance-v2';

/** Where the committed files stand, from the root of the repository. */
const folder = 'packages/conformance/difference';

/** The texts of the files about sandbox and Glance, by name. */
export type DifferenceFiles = Readonly<Record<string, string>>;

/** Starts a Glance and a sandbox, sends both the same, and makes the files that tell how they differ. */
export async function glanceDifference(
  onProgress?: (done: number, all: number) => void,
): Promise<{ readonly comparison: Comparison; readonly files: DifferenceFiles }> {
  const glance = await startGlance({ withCallers: true });
  try {
    const server = await opened(glanceTargetOn(glance));
    const sandbox = await opened(httpTarget);
    try {
      const sides = { sandbox: sandbox.scenarios, server: server.scenarios };
      const comparison = await differenceBetween(api, sides, rules, onProgress);
      const title = servers.find(({ id }) => id === glanceServer)?.title ?? glanceServer;
      const document = differenceDocument(api, title, comparison);
      const files = {
        [`${api}.json`]: differenceAsJson(document),
        [`${api}.md`]: differenceAsMarkdown(document),
      };
      return { comparison, files };
    } finally {
      await sandbox.close();
      await server.close();
    }
  } finally {
    await glance.close();
  }
}

/** Writes the files where they are committed and resolves to their places. */
export async function writeDifference(files: DifferenceFiles): Promise<string[]> {
  const places = Object.keys(files).map((name) => `${folder}/${name}`);
  for (const [name, text] of Object.entries(files))
    await writeFile(path.join(repositoryRoot, folder, name), text);
  return places;
}

/** The committed files, '' for one that is missing. */
export async function committedDifference(names: readonly string[]): Promise<DifferenceFiles> {
  const texts = names.map(async (name) => {
    const text = await readFile(path.join(repositoryRoot, folder, name), 'utf8').catch(() => '');
    return [name, text] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function opened(target: SuiteTarget) {
  const { scenarios, close }: OpenTarget = await target.open(api);
  if ('notRun' in scenarios) throw new Error(`${target.name} does not play ${api}: ${scenarios.notRun}`);
  return { scenarios, close };
}
