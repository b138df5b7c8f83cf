import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from './files.ts';
import { type ProcessResult, runProcess } from './processes.ts';

/** A package of this repository as somebody has it who installed it. */
export interface InstalledPackage {
  /** The folder of a project that has it and nothing else. */
  readonly folder: string;
  /** Every file below `node_modules`. */
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/** Packs `packages/<name>` and installs it into an empty folder without a network. Rejects with what was printed. */
export async function installPacked(name: string): Promise<InstalledPackage> {
  const folder = await mkdtemp(path.join(tmpdir(), `image-tags-packed-${name}-`));
  await done(pnpm(path.join(repositoryRoot, 'packages', name), 'pack', '--pack-destination', folder));
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }));
  const cache = path.join(folder, 'empty-cache');
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--cache', cache, ...tarballs];
  await done(runProcess('npm', install, { folder }));
  const files = await readdir(path.join(folder, 'node_modules'), { recursive: true });
  return { folder, files, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs the pnpm on the path or, where there is none, the pinned one by npx. */
async function pnpm(folder: string, ...args: string[]): Promise<ProcessResult> {
  const { packageManager } = JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8'));
  return runProcess('pnpm', args, { folder }).catch(() =>
    runProcess('npx', ['--yes', packageManager, ...args], { folder }),
  );
}

async function done(running: Promise<ProcessResult>): Promise<void> {
  const { exitCode, output } = await running;
  if (exitCode !== 0) throw new Error(output);
}
