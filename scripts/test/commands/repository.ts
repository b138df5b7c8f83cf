import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';
import { onTestFinished } from 'vitest';

/** A copy of this repository, as far as the commands of `scripts/` need it. */
export interface Repository {
  run(command: string, ...args: string[]): Promise<ProcessResult>;
  remove(file: string): Promise<void>;
  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
}

const copied = [
  'package.json',
  'redocly.yaml',
  'spec',
  'scripts/src',
  'packages/behaviour/src',
  'packages/client/src',
  'packages/conformance/arazzo',
  'packages/openapi',
  'packages/sandbox/control',
  'packages/sandbox/src/generated',
  'packages/tooling',
];

/** Copies this repository to a folder that is removed after the test. */
export async function aRepository(): Promise<Repository> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-repository-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const file of copied) {
    const filter = (source: string) => path.basename(source) !== 'node_modules';
    await cp(path.join(repositoryRoot, file), path.join(root, file), { recursive: true, filter });
  }
  await install(root);
  return {
    run: (command, ...args) =>
      runProcess(process.execPath, [`scripts/src/${command}.ts`, ...args], { folder: root }),
    remove: (file) => rm(path.join(root, file)),
    async edit(file, from, to) {
      const text = await readFile(path.join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
      await writeFile(path.join(root, file), text.replace(from, to));
    },
  };
}

/** Links what is installed here, but for the package that knows where the repository is: the copy has its own. */
async function install(root: string): Promise<void> {
  for (const folder of [
    'scripts/node_modules',
    'scripts/node_modules/@image-tags',
    'packages/tooling/node_modules',
  ]) {
    await mkdir(path.join(root, folder));
    for (const name of await readdir(path.join(repositoryRoot, folder))) {
      if (name === '@image-tags') continue;
      const own = path.join(root, 'packages', name);
      const target = name === 'tooling' ? own : path.join(repositoryRoot, folder, name);
      await symlink(target, path.join(root, folder, name));
    }
  }
}
