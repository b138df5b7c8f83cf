import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { describe, expect, it } from 'vitest';
import { listeningServer } from '../any-server/foreign-server.ts';
import { run } from './fake-terminal.ts';

const own = ['--target', 'sandbox', '--api', 'ims-v1', '--rule', 'add-new'];

describe('a report folder', () => {
  it.each<[what: string, folder: (parent: string) => string]>([
    ['a file', (parent) => path.join(parent, 'taken')],
    ['below a file', (parent) => path.join(parent, 'taken', 'a', 'b')],
    ['below /proc', () => '/proc/x/y'],
  ])('that is %s is refused before anything is played, and nothing is changed', async (_, folder) => {
    await inTemporaryFolder('reports', async (parent) => {
      await writeFile(path.join(parent, 'taken'), 'mine');
      const { exitCode, told, printed } = await run([...own, '--report', folder(parent)]);
      expect(told).toMatch(
        /^error: Reports cannot be written to \/.*: .*\. Name a folder that you may write to with --report\.$/,
      );
      expect(printed).toBe('');
      expect(exitCode).toBe(2);
      expect(await readdir(parent)).toEqual(['taken']);
      expect(await readFile(path.join(parent, 'taken'), 'utf8')).toBe('mine');
    });
  });

  it.skipIf(process.getuid?.() === 0)(
    'without permission is refused, unless root runs this, who has every permission',
    async () => {
      await inTemporaryFolder('reports', async (folder) => {
        await chmod(folder, 0o500);
        const { exitCode, told } = await run([...own, '--report', folder]);
        await chmod(folder, 0o700);
        expect(told).toContain('EACCES');
        expect(exitCode).toBe(2);
      });
    },
  );

  it('in which a report would be in the place of a folder is refused', async () => {
    await inTemporaryFolder('reports', async (folder) => {
      await run([...own, '--report', path.join(folder, 'report.json')]);
      const { exitCode, told } = await run([...own, '--report', folder]);
      expect(told).toContain('report.json is a folder');
      expect(exitCode).toBe(2);
    });
  });

  it('is tried before the first request to a server', async () => {
    const server = await listeningServer('glance-v2');
    const asked = ['--api', 'glance-v2', '--url', server.url, '--token', 'any', '--yes', '--rule', 'add-new'];
    const { exitCode } = await run([...asked, '--report', '/proc/x']);
    expect(server.sandbox.journal()).toEqual([]);
    expect(exitCode).toBe(2);
    await server.close();
  });

  it('is not left behind where the server cannot be used', async () => {
    await inTemporaryFolder('reports', async (parent) => {
      const asked = ['--api', 'glance-v2', '--url', 'http://127.0.0.1:1', '--yes', '--rule', 'add-new'];
      const { exitCode, told } = await run([...asked, '--report', path.join(parent, 'a', 'b')]);
      expect(told).toContain('Nothing listens');
      expect(exitCode).toBe(2);
      expect(await readdir(parent)).toEqual([]);
    });
  });

  it('holds the reports and nothing of the attempt', async () => {
    await inTemporaryFolder('reports', async (parent) => {
      const folder = path.join(parent, 'a', 'b');
      const { exitCode } = await run([...own, '--report', folder]);
      expect((await readdir(folder)).toSorted()).toEqual([
        'badges',
        'index.html',
        'report.json',
        'report.xml',
      ]);
      expect(exitCode).toBe(0);
    });
  });
});

it('one signal is enough once the run is over', async () => {
  await inTemporaryFolder('reports', async (folder) => {
    const { exitCode, told } = await run([...own, '--report', folder], { whenOver: 'SIGTERM' });
    expect(told).not.toContain('once more');
    expect(exitCode).toBe(143);
  });
});
