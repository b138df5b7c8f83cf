import { builtinModules } from 'node:module';
import path from 'node:path';
import { dts } from 'rolldown-plugin-dts';
import { type BuiltFile, bundle, bundleForNode } from './bundling.ts';
import { declaredBundles } from './declared-bundles.ts';

const root = path.resolve(import.meta.dirname, '..');
const source = (file: string) => path.join(root, 'src', file);

/** What the packed package offers, by the name of its file; `package.json` has them under `publishConfig`. */
const entries = {
  index: source('index.ts'),
  node: source('node/index.ts'),
  msw: source('msw.ts'),
};

/**
 * Builds what the packed package holds into a folder, which is made when it is not there: modules for Node, one file for
 * browsers, and declarations, with every package of this repository and every dependency bundled in. Rejects when the
 * source cannot be bundled, or when something meant for browsers needs a module of Node.
 */
export async function buildPackage(folder: string): Promise<BuiltFile[]> {
  const packed = await bundleForNode({ ...entries, cli: source('node/cli.ts') }, folder, ['msw']);
  const browser = await buildBrowser(folder);
  const declarations = await bundle(
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
  return bundle(
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
