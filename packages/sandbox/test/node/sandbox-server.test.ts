import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  createSandboxServer,
  ListenError,
  openDataFile,
  type SandboxServer,
  type SandboxServerOptions,
} from '../../src/node/index.ts';

let server: SandboxServer | undefined;
afterEach(() => server?.close());

async function start(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  server = await createSandboxServer(options);
  return server;
}

describe('a sandbox server', () => {
  it('serves each of several APIs in its own folder', async () => {
    const { url } = await start({ apis: ['ims-v1', 'glance-v2'] });
    expect((await (await fetch(`${url}/sandbox/ims-v1/_sandbox`)).json()).api).toBe('ims-v1');
    expect((await fetch(`${url}/sandbox/ims-v2/_sandbox`)).status).toBe(404);
  });

  it('says what it serves to whoever asks elsewhere', async () => {
    const { url } = await start({ apis: ['ims-v1'] });
    expect((await (await fetch(url)).json()).served).toEqual(['/sandbox/ims-v1/']);
  });

  it('gives its sandbox to the program that started it', async () => {
    const { url, sandbox } = await start({ api: 'glance-v2', empty: true });
    const { id } = sandbox('glance-v2')
      .world('mine')
      .createImage({ tags: ['golden'] });
    const headers = { 'X-Auth-Token': 'any' };
    expect((await (await fetch(`${url}/~mine/v2/images/${id}`, { headers })).json()).tags).toEqual([
      'golden',
    ]);
    expect(() => sandbox('ims-v2')).toThrow('There is no sandbox of ims-v2 here, but of: glance-v2.');
  });

  it('uses the clock and ids that it is given', async () => {
    const { sandbox } = await start({ api: 'glance-v2', clock: () => 0, newId: () => 'one' });
    expect(sandbox('glance-v2').world().createImage({})).toMatchObject({
      id: 'one',
      createdAt: '1970-01-01T00:00:00Z',
    });
  });

  it('leaves its data file to others when it cannot listen, and when it is closed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'image-tags-server-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'data.db');
    await expect(createSandboxServer({ host: '203.0.113.1', data })).rejects.toThrow(ListenError);
    const running = await createSandboxServer({ data });
    expect(() => openDataFile(data)).toThrow('in use');
    await running.close();
    openDataFile(data).close();
  });
});
