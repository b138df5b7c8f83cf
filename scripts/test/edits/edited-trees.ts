import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Removal, textWithout } from './removals.ts';

/** A description, edited or not, in a folder that Redocly can work in. */
export interface Tree {
  readonly api: string;
  /** Its root, from that folder. */
  readonly description: string;
  /** What was removed; nothing from the description as it is. */
  readonly removal?: Removal;
}

export interface Trees {
  readonly folder: string;
  /** First the descriptions as they are, then one for each removal. */
  readonly trees: readonly Tree[];
  remove(): Promise<void>;
}

/**
 * A temporary folder with the descriptions of a repository as they are and once more for each removal. Only the edited
 * files are real; all else leads back to the repository.
 */
export async function plantTrees(
  root: string,
  apis: readonly string[],
  removals: readonly Removal[],
): Promise<Trees> {
  const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-edits-'));
  await copyFile(path.join(root, 'redocly.yaml'), path.join(folder, 'redocly.yaml'));
  for (const name of ['scripts', 'packages', 'node_modules', 'spec']) {
    await symlink(path.join(root, name), path.join(folder, name));
  }
  const edited = removals.map(async (removal, index) => {
    const tree = `edits/${index}`;
    await plantEdit(root, path.join(folder, tree), removal);
    return { api: removal.api, description: `${tree}/spec/${removal.api}/openapi.yaml`, removal };
  });
  const asTheyAre = apis.map((api) => ({ api, description: `spec/${api}/openapi.yaml` }));
  const trees = [...asTheyAre, ...(await Promise.all(edited))];
  return { folder, trees, remove: () => rm(folder, { recursive: true }) };
}

async function plantEdit(root: string, tree: string, { file, keys }: Removal): Promise<void> {
  const names = file.split('/');
  for (const [depth, name] of names.slice(0, -1).entries()) {
    const here = path.join(...names.slice(0, depth), name);
    await mkdir(path.join(tree, here), { recursive: true });
    const others = (await readdir(path.join(root, here))).filter((other) => other !== names[depth + 1]);
    await Promise.all(
      others.map((other) => symlink(path.join(root, here, other), path.join(tree, here, other))),
    );
  }
  const text = await readFile(path.join(root, file), 'utf8');
  await writeFile(path.join(tree, file), textWithout(text, keys));
}
