import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { onTestFinished } from 'vitest';
import { generate } from '../../src/artifacts/generation.ts';

const fixture = path.join(import.meta.dirname, '../fixtures/tree');

/** A repository in a folder that is removed after the test. */
export class Tree {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.root, file), 'utf8');
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(path.join(this.root, file), text);
  }

  /** Replaces a text that must be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
    await this.write(file, text.replace(from, to));
  }

  remove(file: string): Promise<void> {
    return rm(path.join(this.root, file));
  }

  /** Every file with its text, to see whether anything changed. */
  async everything(): Promise<Record<string, string>> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const texts = files.map(async ({ parentPath, name }) => {
      const file = path.relative(this.root, path.join(parentPath, name));
      return [file, await this.read(file)] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  }
}

/** Copies the fixture, and from the repository the schemas that say what its files may hold. */
export async function plantTree(root: string): Promise<void> {
  await cp(fixture, root, { recursive: true });
  const spec = path.join(repositoryRoot, 'spec');
  const schemas = (await readdir(spec)).filter((name) => name.endsWith('.schema.json'));
  await Promise.all(schemas.map((name) => cp(path.join(spec, name), path.join(root, 'spec', name))));
}

/** A copy of the fixture: two small APIs, and nothing generated yet. */
export async function aTree(): Promise<Tree> {
  const root = await aFolder();
  await plantTree(root);
  return new Tree(root);
}

let grown: Promise<string> | undefined;

/** The same where everything is generated: once for all tests of a file, of which each gets a copy. */
export async function aGeneratedTree(): Promise<Tree> {
  const root = await aFolder();
  grown ??= grow();
  await cp(await grown, root, { recursive: true });
  return new Tree(root);
}

async function grow(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-tree-'));
  await plantTree(root);
  await generate(root);
  return root;
}

/** Removes what the copies are made from; for `afterAll` of each file that has had one. */
export async function fellTree(): Promise<void> {
  const felled = grown;
  grown = undefined;
  if (felled !== undefined) await rm(await felled, { recursive: true });
}

async function aFolder(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-tree-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}
