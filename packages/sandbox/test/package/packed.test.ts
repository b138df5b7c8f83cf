import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { type InstalledPackage, installPacked } from '@image-tags/tooling/packing';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerOptions, example } from './consumer.ts';

/** An older Node, where this machine has one; without it the tests run the package on their own. */
const olderNode = [process.env.OLDER_NODE, '/usr/bin/node'].find(
  (file) => file !== undefined && existsSync(file),
);

let folder: string;
let installed: readonly string[];
let installation: InstalledPackage;

beforeAll(async () => {
  installation = await installPacked('sandbox');
  ({ folder, files: installed } = installation);
}, 60_000);

afterAll(() => installation.remove());

describe('the packed package', () => {
  it('brings no other package', () => {
    const manifests = installed.filter((file) => path.basename(file) === 'package.json');
    expect(manifests).toEqual(['@image-tags/sandbox/package.json']);
  });

  it('has a README and the licence', () => {
    expect(installed).toEqual(
      expect.arrayContaining(['@image-tags/sandbox/README.md', '@image-tags/sandbox/LICENSE']),
    );
  });

  it('passes on the licences of what it contains', async () => {
    const file = path.join(folder, 'node_modules/@image-tags/sandbox/dist/third-party-licences.txt');
    expect(await readFile(file, 'utf8')).toMatch(/^## commander\n\n\(The MIT License\)/m);
  });

  it('imports only Node and Mock Service Worker', async () => {
    const files = installed.filter((file) => file.includes('/dist/') && /\.(js|d\.ts)$/.test(file));
    const texts = await Promise.all(
      files.map((file) => readFile(path.join(folder, 'node_modules', file), 'utf8')),
    );
    const modules = texts.flatMap((text) =>
      [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom ?["']([^."'][^"']*)["']/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(modules).toContain('node:http');
    expect(modules.filter((name) => !name?.startsWith('node:') && name !== 'msw')).toEqual([]);
  });

  it('compiles in strict code of its users, and runs on an older Node', async () => {
    await writeFile(path.join(folder, 'example.ts'), example);
    await writeFile(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['example.ts'] }),
    );
    // What such a user installs beside the package.
    await mkdir(path.join(folder, 'node_modules/@types'));
    await symlink(
      path.join(repositoryRoot, 'node_modules/@types/node'),
      path.join(folder, 'node_modules/@types/node'),
    );
    const compiled = await run(path.join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', '.']);
    expect(compiled.output).toBe('');
    const { output } = await run(olderNode ?? process.execPath, ['example.js']);
    expect(output).toBe('204 413 200\n');
  });

  it('says which APIs there are when asked for another', async () => {
    const { exitCode, stderr } = await run('npx', ['--offline', '@image-tags/sandbox', '--api', 'glance-v9']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/glance-v9.*glance-v2/);
  });

  it('says which option it does not know', async () => {
    const { exitCode, stderr } = await run('npx', ['--offline', 'image-tags-sandbox', '--prot', '4010']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--prot');
  });

  it('serves an API by npx', async () => {
    const child = spawn('npx', ['--offline', '@image-tags/sandbox', '--api', 'glance-v2', '--port', '0'], {
      cwd: folder,
      // npx does not pass on what ends it, so it and the sandbox are ended as one group.
      detached: true,
    });
    try {
      const { status } = await fetch(`${await addressOf(child)}v2/images`, {
        headers: { 'X-Auth-Token': 'token' },
      });
      expect(status).toBe(200);
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid);
    }
  });
});

function run(program: string, args: readonly string[], where = folder): Promise<ProcessResult> {
  return runProcess(program, args, { folder: where });
}

/** The address that a server prints when it is ready, with a slash at its end. Rejects when the server ends instead. */
function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The server ended with ${code}.\n${printed}`)));
    for (const output of [child.stdout, child.stderr]) {
      output?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const address = /http:\/\/[\d.]+:\d+\//.exec(printed)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
  });
}
