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
      const name = folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length);
      const text =
        file === undefined ? await namedLicence(folder) : await readFile(path.join(folder, file), 'utf8');
      return `## ${name}\n\n${text.trim()}\n`;
    }),
  );
  return `Parts of these packages are in this folder.\n\n${texts.sort().join('\n')}`;
}

/** The licence that a package names in its manifest, where that asks for nothing to be passed on. Rejects for any other. */
async function namedLicence(folder: string): Promise<string> {
  const { license }: { readonly license?: unknown } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  if (license === 'CC0-1.0') return 'CC0-1.0, as its package.json says: dedicated to the public domain.';
  throw new Error(`${folder} is bundled but has no licence to pass on.`);
}
