import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOpenApiDocument, type OpenApiDocument, textOf } from '@image-tags/openapi/description';
import { withAlternatives } from './alternatives.ts';
import { withEvidence } from './evidence/edition.ts';
import { parseSources, type Sources } from './evidence/sources.ts';
import { withExampleNames } from './examples.ts';
import { inputsOf, policy, withHashLinks, withoutRequests } from './page.ts';
import { redocly, redoclyVersion } from './redocly.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const template = path.join(import.meta.dirname, 'page.hbs');
/** Pages that are built at the same time. */
const concurrency = 2;

export interface BuiltPage {
  readonly api: string;
  /** Absolute path of the page. */
  readonly file: string;
  /** `fresh`: it was there, made from the same inputs. */
  readonly outcome: 'built' | 'fresh';
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface BuildOptions {
  /** Folder of the repository to read bundles and sources from and to write pages to; this repository by default. */
  readonly root?: string;
  /** Names of the APIs; all by default. */
  readonly apis?: readonly string[];
  /** Build fresh pages too. */
  readonly force?: boolean;
  /** Told of each page as soon as it is done. */
  readonly onProgress?: (page: BuiltPage) => void;
}

/** The names of the APIs that have a bundle, in alphabetical order. Throws when there is none. */
export async function bundledApis(root = repository): Promise<string[]> {
  const files = await readdir(bundleFolder(root)).catch(absent([]));
  const names = files.filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json'));
  if (names.length > 0) return names.sort();
  throw new Error('There is no bundle in packages/openapi/bundles. Make them: pnpm generate');
}

/**
 * Makes a self-contained reference page of each API, `packages/portal/dist/<api>/index.html`, unless the one there was
 * made from the same inputs. Returns the pages in the order of `apis`.
 * Throws when an API has no bundle, evidence cites an unknown source, or Redoc does what the pages must not do.
 */
export async function buildPages(options: BuildOptions = {}): Promise<BuiltPage[]> {
  const { root = repository, force = false, onProgress = () => {} } = options;
  const known = await bundledApis(root);
  const apis = options.apis ?? known;
  const unknown = apis.find((api) => !known.includes(api));
  if (unknown !== undefined) {
    throw new Error(`No API is called "${unknown}"; there are ${known.join(', ')}.`);
  }
  const [version, code, sources] = await Promise.all([
    redoclyVersion(),
    ownCode(),
    readFile(path.join(root, 'spec/sources.yaml'), 'utf8'),
  ]);
  const shared: Shared = {
    root,
    force,
    version,
    sources: parseSources(sources),
    inputs: [version, code, sources],
  };
  const pages = new Map<string, BuiltPage>();
  const queue = [...new Set(apis)];
  const workers = Array.from({ length: concurrency }, async () => {
    for (let api = queue.shift(); api !== undefined; api = queue.shift()) {
      const page = await buildPage(api, shared);
      pages.set(api, page);
      onProgress(page);
    }
  });
  await Promise.all(workers);
  return apis.flatMap((api) => pages.get(api) ?? []);
}

/** What all pages of one run have in common. */
interface Shared {
  readonly root: string;
  readonly force: boolean;
  readonly version: string;
  readonly sources: Sources;
  /** Whatever decides about every page. */
  readonly inputs: readonly string[];
}

async function buildPage(api: string, { root, force, version, sources, inputs }: Shared): Promise<BuiltPage> {
  const start = performance.now();
  const bundle = await readFile(path.join(bundleFolder(root), `${api}.json`), 'utf8');
  const hash = sha256([...inputs, bundle]);
  const file = path.join(root, 'packages/portal/dist', api, 'index.html');
  const isFresh = !force && inputsOf(await readFile(file, 'utf8').catch(absent(''))) === hash;
  if (!isFresh) {
    const document = pageEdition(api, JSON.parse(bundle), sources);
    const html = await render(document, { version, hash });
    await mkdir(path.dirname(file), { recursive: true });
    // Written aside and renamed: whoever reads meanwhile, or builds the same page, gets a whole one.
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, withHashLinks(withoutRequests(html)));
    await rename(aside, file);
  }
  const { size } = await stat(file);
  const milliseconds = performance.now() - start;
  return { api, file, outcome: isFresh ? 'fresh' : 'built', bytes: size, milliseconds };
}

/** The description as its page shows it: with evidence that people can read, names of examples and of alternatives. */
function pageEdition(api: string, bundle: unknown, sources: Sources): OpenApiDocument {
  if (!isOpenApiDocument(bundle)) {
    throw new Error(
      `The bundle of ${api} is not an OpenAPI 3.1 document. Make it anew: pnpm generate --force`,
    );
  }
  const { 'x-generated-from': _header, ...document } = bundle;
  return withAlternatives(withEvidence(withExampleNames(document), sources));
}

async function render(document: OpenApiDocument, page: { version: string; hash: string }): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-page-'));
  try {
    await writeFile(path.join(folder, 'openapi.json'), JSON.stringify(document));
    // A configuration of its own, so that no redocly.yaml further up has a say in the page.
    await writeFile(path.join(folder, 'redocly.yaml'), '{}\n');
    const values = {
      policy,
      generator: `Redocly CLI ${page.version}`,
      inputs: page.hash,
      summary: textOf(document.info.summary),
    };
    const templateOptions = Object.entries(values).map(
      ([name, value]) => `--templateOptions.${name}=${value}`,
    );
    const args = [
      '--config',
      'redocly.yaml',
      '--template',
      template,
      '--inlineBundle',
      '--output',
      'index.html',
    ];
    await redocly(['build-docs', 'openapi.json', ...args, ...templateOptions], folder);
    return await readFile(path.join(folder, 'index.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundleFolder(root: string): string {
  return path.join(root, 'packages/openapi/bundles');
}

/** The text of all code that decides what a page looks like: this package and what it reads descriptions with. */
async function ownCode(): Promise<string> {
  const reader = path.dirname(fileURLToPath(import.meta.resolve('@image-tags/openapi/description')));
  const texts = [import.meta.dirname, reader].map(async (folder) => {
    const files = await readdir(folder, { recursive: true });
    const code = files.filter((file) => /\.(ts|hbs)$/.test(file) && !file.startsWith('generated')).sort();
    return Promise.all(code.map((file) => readFile(path.join(folder, file), 'utf8')));
  });
  return (await Promise.all(texts)).flat().join('\n');
}

/** Answers a read of something that does not exist with `value`, and passes every other error on. */
function absent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n${part}\n`);
  return `sha256:${hash.digest('hex')}`;
}
