import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type ProcessResult, runProcess } from '../../src/processes.ts';
import { repositoryRoot } from '../../src/repository.ts';

/** A copy of this repository, as far as the commands of `scripts/` need it. */
export interface Repository {
  run(command: string, ...args: string[]): Promise<ProcessResult>;
  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
}

const copied = [
  'package.json',
  'redocly.yaml',
  'spec',
  'scripts/src',
  'packages/openapi',
  'packages/client/src',
];

/** Copies this repository to a folder that is removed after the test. */
export async function aRepository(): Promise<Repository> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-repository-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const file of copied) {
    const filter = (source: string) => path.basename(source) !== 'node_modules';
    await cp(path.join(repositoryRoot, file), path.join(root, file), { recursive: true, filter });
  }
  await symlink(path.join(repositoryRoot, 'scripts/node_modules'), path.join(root, 'scripts/node_modules'));
  return {
    run: (command, ...args) =>
      runProcess(process.execPath, [`scripts/src/${command}.ts`, ...args], { folder: root }),
    async edit(file, from, to) {
      const text = await readFile(path.join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
      await writeFile(path.join(root, file), text.replace(from, to));
    },
  };
}
