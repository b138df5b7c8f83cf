import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSandboxServer, type SandboxServer } from '../../src/node/index.ts';
import { clientFile, type Ran, runClient } from './command-line.ts';

// A command takes one to three seconds, mostly to load itself.
vi.setConfig({ testTimeout: 120_000 });

const openstack = clientFile('openstack');
const glance = clientFile('glance');
for (const [file, name] of [
  [openstack, 'python3-openstackclient'],
  [glance, 'python3-glanceclient'],
] as const) {
  if (file === undefined) console.log(`A client is not run: Debian's package ${name} is not installed.`);
}

let server: SandboxServer;
beforeAll(async () => {
  server = await createSandboxServer({ apis: ['glance-v2'], empty: true });
});
afterAll(() => server?.close());

/** Where an independent world of Glance is served. */
const worldUrl = (world: string) => `${server.url}/sandbox/glance-v2/~${world}`;

const good = { exitCode: 0, stderr: '' };

// The two clients wait for themselves most of the time, so they run at the same time.
describe.concurrent('unmodified clients of OpenStack', () => {
  it.skipIf(openstack === undefined)(
    'openstack tags an image, finds it by that and takes the tag off',
    async () => {
      const run = (...args: string[]) =>
        runClient(openstack ?? '', [
          '--os-auth-type',
          'none',
          '--os-endpoint',
          worldUrl('openstack'),
          'image',
          ...args,
        ]);
      const tags = async (image: string) => printed(await run('show', image, '-f', 'value', '-c', 'tags'));
      const format = ['--disk-format', 'raw', '--container-format', 'bare'];

      const id = printed(
        await run('create', ...format, '--tag', 'golden', 'ubuntu', '-f', 'value', '-c', 'id'),
      );
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(await run('set', '--tag', 'nightly build', id)).toMatchObject(good);
      // The client makes a set of the old and the new tags, which has no order.
      expect(await tags('ubuntu')).toMatch(/^\['golden', 'nightly build'\]$|^\['nightly build', 'golden'\]$/);
      const both = ['--tag', 'golden', '--tag', 'nightly build'];
      expect(printed(await run('list', ...both, '-f', 'value', '-c', 'ID'))).toBe(id);
      expect(await run('unset', '--tag', 'golden', id)).toMatchObject(good);

      const missing = await run('unset', '--tag', 'golden', id);
      expect(missing.exitCode).toBe(1);
      expect(missing.stderr).toContain("tag unset failed, 'golden' is a nonexistent tag");
      expect(await run('delete', id)).toMatchObject(good);
      expect(server.sandbox('glance-v2').world('openstack').images()).toEqual([]);
    },
  );

  it.skipIf(glance === undefined)(
    'glance tags an image, finds it by that and takes the tag off',
    async () => {
      const run = (...args: string[]) =>
        runClient(glance ?? '', ['--os-image-url', worldUrl('glance'), '--os-auth-token', 'token', ...args]);
      const format = ['--disk-format', 'raw', '--container-format', 'bare'];

      const created = printed(await run('image-create', '--name', 'ubuntu', ...format, '--tag', 'golden'));
      const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(created)?.[0] ?? created;
      expect(printed(await run('image-tag-update', id, 'nightly'))).toMatch(
        /golden.*nightly|nightly.*golden/,
      );
      expect(printed(await run('image-list', '--tag', 'nightly'))).toContain(id);
      expect(await run('image-tag-delete', id, 'golden')).toMatchObject(good);

      const missing = await run('image-tag-delete', id, 'golden');
      expect(missing.exitCode).toBe(1);
      expect(missing.stderr).toContain('HTTP 404 Not Found: The resource could not be found.');
      const shown = printed(await run('image-show', id));
      expect(shown).toMatch(/\| name +\| ubuntu /);
      expect(shown).toMatch(/\| tags +\| \["nightly"\] /);

      expect(await run('image-delete', id)).toMatchObject(good);
      expect(server.sandbox('glance-v2').world('glance').images()).toEqual([]);
    },
  );
});

/** What a client printed, once it has ended well. */
function printed({ exitCode, stdout, stderr }: Ran): string {
  expect({ exitCode, stderr }).toEqual(good);
  return stdout.trim();
}
