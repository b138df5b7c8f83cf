import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingBundle, type OpenApiDocument, parseBundle, textOf } from '@image-tags/openapi/description';
import { apisOf } from '@image-tags/tooling/apis';
import { bundleFile, pageFile, repositoryRoot } from '@image-tags/tooling/files';
import { redoclyVersion, runRedocly } from '@image-tags/tooling/redocly';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { withAlternatives } from './alternatives.ts';
import { withEvidence } from './evidence/edition.ts';
import { parseSources, type Sources } from './evidence/sources.ts';
import { withExampleNames } from './examples.ts';
import { inputsOf, isWhole, policy, withHashLinks, withoutRequests } from './page.ts';

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
  /** Told of each page as soon as it and those before it are done. */
  readonly onProgress?: (page: BuiltPage) => void;
}

/** The names of the APIs that `redocly.yaml` lists, in its order. Throws when that cannot be read or lists none. */
export async function describedApis(root = repositoryRoot): Promise<string[]> {
  return (await apisOf(root)).map(({ name }) => name);
}

/**
 * Makes a self-contained reference page of each API, `packages/portal/dist/<api>/index.html`, unless the one there was
 * made from the same inputs. Returns the pages in the order of `apis`.
 * Throws when an API has no bundle that can be read, evidence cites an unknown source, or Redoc does what the pages must not do.
 */
export async function buildPages(options: BuildOptions = {}): Promise<BuiltPage[]> {
  const { root = repositoryRoot, force = false, onProgress = () => {} } = options;
  const known = await describedApis(root);
  const apis = options.apis ?? known;
  const unknown = apis.find((api) => !known.includes(api));
  if (unknown !== undefined) {
    throw new Error(`No API is called "${unknown}"; there are ${known.join(', ')}.`);
  }
  const version = redoclyVersion();
  const [code, sources] = await Promise.all([
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
  const order = [...new Set(apis)];
  const queue = [...order];
  let told = 0;
  const tell = () => {
    for (let page = pages.get(order[told] ?? ''); page !== undefined; page = pages.get(order[told] ?? '')) {
      told += 1;
      onProgress(page);
    }
  };
  const workers = Array.from({ length: concurrency }, async () => {
    for (let api = queue.shift(); api !== undefined; api = queue.shift()) {
      pages.set(api, await buildPage(api, shared));
      tell();
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
  const bundle = await textOfBundle(root, api);
  const hash = sha256([...inputs, bundle]);
  const file = path.join(root, pageFile(api));
  const found = await readFile(file, 'utf8').catch(absent(''));
  const isFresh = !force && isWhole(found) && inputsOf(found) === hash;
  if (!isFresh) {
    const document = pageEdition(api, bundle, sources);
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
function pageEdition(api: string, text: string, sources: Sources): OpenApiDocument {
  const { 'x-generated-from': _header, ...document } = parseBundle(text, bundleFile(api));
  return withAlternatives(withEvidence(withExampleNames(document), sources));
}

function render(document: OpenApiDocument, page: { version: string; hash: string }): Promise<string> {
  return inTemporaryFolder('page', async (folder) => {
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
    const run = await runRedocly(['build-docs', 'openapi.json', ...args, ...templateOptions], folder);
    if (run.exitCode !== 0) {
      throw new Error(`Redocly could not build the page of "${document.info.title}":\n${run.stderr.trim()}`);
    }
    return readFile(path.join(folder, 'index.html'), 'utf8');
  });
}

async function textOfBundle(root: string, api: string): Promise<string> {
  const file = bundleFile(api);
  const text = await readFile(path.join(root, file), 'utf8').catch(absent(undefined));
  if (text === undefined) throw new Error(missingBundle(file));
  return text;
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
function absent<const T>(value: T): (error: unknown) => T {
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
