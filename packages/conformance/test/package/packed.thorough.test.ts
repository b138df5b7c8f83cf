import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type InstalledPackage, installPacked } from '@image-tags/tooling/packing';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listeningServer } from '../any-server/foreign-server.ts';

/** An older Node, where this machine has one. */
const olderNode = [process.env.OLDER_NODE, '/usr/bin/node'].find(
  (file) => file !== undefined && existsSync(file),
);

let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPacked('conformance');
}, 60_000);

afterAll(() => installed.remove());

/** What somebody types who has nothing but npm. */
function npx(...args: string[]): Promise<ProcessResult> {
  return runProcess('npx', ['--offline', '@image-tags/conformance', ...args], { folder: installed.folder });
}

describe('the packed suite', () => {
  it('brings no other package, and imports none', async () => {
    const manifests = installed.files.filter((file) => path.basename(file) === 'package.json');
    expect(manifests).toEqual(['@image-tags/conformance/package.json']);
    const file = path.join(installed.folder, 'node_modules/@image-tags/conformance/dist/cli.js');
    const text = await readFile(file, 'utf8');
    const modules = [...text.matchAll(/^import\b[^;\n]*?\bfrom ?["']([^"']+)["']/gm)].map(([, name]) => name);
    expect(modules).toContain('node:https');
    expect(modules.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  });

  it('plays on a server of somebody else, which is afterwards as it was', async () => {
    const server = await listeningServer('glance-v2');
    const before = server.state();
    const asked = ['--api', 'glance-v2', '--url', server.url, '--token', 'any', '--yes', '--rate', '10000'];
    const { exitCode, stdout } = await npx(...asked, '--rule', 'add-new');
    expect(stdout).toMatch(/^As declared: \d+ passed/m);
    expect(exitCode).toBe(0);
    expect(server.state()).toEqual(before);
    await server.close();
  });

  it.skipIf(olderNode === undefined)(
    'plays on an older Node and reports it, unless /usr/bin/node is missing and OLDER_NODE names none',
    { timeout: 60_000 },
    async () => {
      const cli = path.join(installed.folder, 'node_modules/@image-tags/conformance/dist/cli.js');
      const options = { folder: installed.folder };
      const node = olderNode ?? '';
      const own = await runProcess(node, [cli, '--target', 'sandbox', '--report', 'reports'], options);
      expect(own.stdout).toMatch(/^As declared: [\d,]+ passed/m);
      expect(await readFile(path.join(installed.folder, 'reports/index.html'), 'utf8')).toContain('</html>');
      const elsewhere = ['--api', 'glance-v2', '--url', 'http://127.0.0.1:1', '--token', 'any', '--yes'];
      const { exitCode, stderr } = await runProcess(node, [cli, ...elsewhere], options);
      expect(stderr).toContain('It cannot play ');
      expect(stderr).toMatch(/error: Nothing listens at \S+: start the server, or correct the port\.\n$/);
      expect(exitCode).toBe(2);
    },
  );

  it('says which targets there are when asked for one that only the repository has', async () => {
    const { exitCode, stderr } = await npx('--target', 'mock');
    expect(stderr).toMatch(/'mock' is invalid\. .*sandbox, sandbox-http/);
    expect(exitCode).toBe(2);
  });
});
