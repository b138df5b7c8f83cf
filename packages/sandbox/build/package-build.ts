import { readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { declaredBundles } from './declared-bundles.ts';
import { licencesOf } from './third-party.ts';

const root = path.resolve(import.meta.dirname, '..');
const source = (file: string) => path.join(root, 'src', file);

/** What the packed package offers, by the name of its file; `package.json` has them under `publishConfig`. */
const entries = {
  index: source('index.ts'),
  node: source('node/index.ts'),
  msw: source('msw.ts'),
};

/** A file that a build made, with its size in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly size: number;
  readonly gzipped: number;
}

/**
 * Builds what the packed package holds into a folder, which is made when it is not there: modules for Node, one file for
 * browsers, and declarations, with every package of this repository and every dependency bundled in. Rejects when the
 * source cannot be bundled, or when something meant for browsers needs a module of Node.
 */
export async function buildPackage(folder: string): Promise<BuiltFile[]> {
  const modules = new Set<string>();
  const packed = await write(
    {
      input: { ...entries, cli: source('node/cli.ts') },
      platform: 'node',
      external: [/^node:/, 'msw'],
      plugins: [{ name: 'modules', moduleParsed: ({ id }) => void modules.add(id) }],
    },
    { dir: folder, chunkFileNames: 'shared/[name]-[hash].js' },
  );
  await writeFile(path.join(folder, 'third-party-licences.txt'), await licencesOf([...modules]));
  const browser = await buildBrowser(folder);
  const declarations = await write(
    {
      input: entries,
      platform: 'node',
      external: [/^node:/, 'msw'],
      plugins: [
        declaredBundles(),
        dts({ tsconfig: path.join(root, '../../tsconfig.json'), emitDtsOnly: true, logger: silent }),
      ],
    },
    { dir: folder, chunkFileNames: 'shared/[name]-[hash].js' },
  );
  return [...packed, ...browser, ...declarations].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Builds the engine as one minified module, `browser.js`, that imports nothing. Rejects when it needs a module of Node. */
export async function buildBrowser(folder: string): Promise<BuiltFile[]> {
  return write(
    { input: { browser: entries.index }, platform: 'browser', plugins: [withoutNode] },
    { dir: folder, minify: true, codeSplitting: false },
  );
}

// Says on every build that TypeScript 7 has no stable interface yet; the exact pin is our answer to that.
const silent = { info() {}, warn() {}, error: console.error };

const withoutNode = {
  name: 'without-node',
  resolveId(id: string, importer: string | undefined) {
    if (!id.startsWith('node:') && !builtinModules.includes(id)) return null;
    throw new Error(
      `${importer === undefined ? 'The entry' : path.relative(root, importer)} imports ${id}, which no browser has. ` +
        'Move what needs it to src/node.',
    );
  },
};

async function write(input: InputOptions, output: OutputOptions): Promise<BuiltFile[]> {
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
