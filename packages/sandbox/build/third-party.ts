import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages that modules come from, by the name of the package, as the text of one file. Modules are
 * given by their paths; those that come from no package of others are passed over. Rejects when a package has no licence.
 */
export async function licencesOf(modules: readonly string[]): Promise<string> {
  const folders = modules.map((module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0]);
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))];
  const texts = await Promise.all(
    packages.map(async (folder) => {
      const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
      if (file === undefined) throw new Error(`${folder} is bundled but has no licence to pass on.`);
      const name = folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length);
      return `## ${name}\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
    }),
  );
  return `Parts of these packages are in this folder.\n\n${texts.sort().join('\n')}`;
}
