import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { licencesOf } from './third-party.ts';

/** A file that a build made, with its size in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly size: number;
  readonly gzipped: number;
}

/**
 * Bundles modules for Node into a folder, with every package of this repository and every dependency but the external ones,
 * and the licences of those in `third-party-licences.txt`. Rejects when a module cannot be found or a licence is missing.
 */
export async function bundleForNode(
  input: Readonly<Record<string, string>>,
  folder: string,
  external: readonly string[] = [],
): Promise<BuiltFile[]> {
  const modules = new Set<string>();
  const built = await bundle(
    {
      input: { ...input },
      platform: 'node',
      external: [/^node:/, ...external],
      plugins: [{ name: 'modules', moduleParsed: ({ id }) => void modules.add(id) }],
    },
    { dir: folder, chunkFileNames: 'shared/[name]-[hash].js' },
  );
  await writeFile(path.join(folder, 'third-party-licences.txt'), await licencesOf([...modules]));
  return built;
}

/** Runs one bundler over modules and writes what it makes. Rejects when a module cannot be found. */
export async function bundle(input: InputOptions, output: OutputOptions): Promise<BuiltFile[]> {
  // The compiler takes most of a build's time, which is no news.
  const build = await rolldown({ ...input, onLog: refuseUnresolved, checks: { pluginTimings: false } });
  try {
    const { output: written } = await build.write({ format: 'es', ...output });
    return await Promise.all(
      written.map(async ({ fileName }) => {
        const bytes = await readFile(path.join(output.dir ?? '', fileName));
        return { name: fileName, size: bytes.length, gzipped: gzipSync(bytes).length };
      }),
    );
  } finally {
    await build.close();
  }
}

/** A module that cannot be found would be left for the user to install. */
const refuseUnresolved: NonNullable<InputOptions['onLog']> = (level, log, report) => {
  if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
  report(level, log);
};
