import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiNames } from '@image-tags/openapi';
import { runProcess } from '@image-tags/tooling/processes';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run, serve } from './running.ts';

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'image-tags-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('the command', () => {
  it('says what runs where and serves it', async () => {
    const { stdout, url } = await serve();
    for (const api of apiNames) {
      expect(stdout).toContain(`${url}/sandbox/${api}`);
      expect((await fetch(`${url}/sandbox/${api}/_sandbox`)).status).toBe(200);
    }
  });

  it('shows a line to try that works', async () => {
    const { stdout } = await serve();
    const line = /^Try: (.*)$/m.exec(stdout)?.[1] ?? 'false';
    const { exitCode, stdout: answer } = await runProcess('bash', ['-c', line], { folder: '/' });
    expect([exitCode, JSON.parse(answer)]).toEqual([0, expect.objectContaining({ world: 'default' })]);
  });

  it('serves one API at the root', async () => {
    const { stdout, url } = await serve('--api', 'rackspace-v2');
    expect(stdout).toContain(`Sandbox of rackspace-v2 at ${url}/v2/`);
    expect((await fetch(`${url}/_sandbox`)).status).toBe(200);
  });

  it('starts without images on request', async () => {
    const { url } = await serve('--api', 'ims-v2', '--empty');
    expect(await (await fetch(`${url}/_sandbox/images`)).json()).toEqual({ images: [] });
  });

  it('keeps what happens in a file and says nothing on stderr', async () => {
    const file = join(await aFolder(), 'data.db');
    const first = await serve('--api', 'ims-v2', '--empty', '--data', file);
    const made = await fetch(`${first.url}/_sandbox/images`, { method: 'POST', body: '{"tags":["a=b"]}' });
    const { id } = await made.json();
    first.child.kill('SIGTERM');
    expect([await first.exit, await first.stderr]).toEqual([0, '']);
    const second = await serve('--api', 'ims-v2', '--data', file);
    expect((await (await fetch(`${second.url}/_sandbox/images/${id}`)).json()).tags).toEqual([['a', 'b']]);
  });

  it('loads neither Prism nor Redocly nor what comes with them', async () => {
    const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
    const naming = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { console.log(url); return next(url, context); } });`;
    const args = ['--import', `data:text/javascript,${encodeURIComponent(naming)}`, cli, '--version'];
    const { stdout } = await runProcess(process.execPath, args, { folder: '/' });
    expect(stdout).toMatch('/commander');
    expect(stdout).not.toMatch(/stoplight|@redocly|packages\/(tooling|mock)\//);
  });

  it.each(['--help', '--version'])('answers %s and exits with 0', async (option) => {
    const { code, stdout, stderr } = await run(option);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      option === '--help' ? /--data [\s\S]*--empty [\s\S]*--port .*4010/ : /^\d+\.\d+\.\d+\n$/,
    );
  });
});

describe('a mistake gets one line and exit code 2:', () => {
  it.each([
    [['--api', 'ims-v9'], "'ims-v9' is invalid. There are: "],
    [['--prot', '1'], "unknown option '--prot' (Did you mean --port?)"],
    [['--port', 'http'], 'whole number from 0 to 65535'],
    [['--host', '203.0.113.1', '--port', '0'], 'not an address of this machine'],
    [['--data', '/no/such/folder/x.db', '--port', '0'], 'its folder has to exist'],
    [['ims-v2'], 'too many arguments'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([expect.stringContaining(message), '']);
  });

  it('a taken port, and the data file that was made is closed', async () => {
    const folder = await aFolder();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = Object(other.address());
    const { code, stderr } = await run('--port', String(port), '--data', join(folder, 'data.db'));
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: port ${port} on 127\\.0\\.0\\.1 is taken; [^\\n]+\\n$`));
    expect(await readdir(folder)).toEqual(['data.db']);
  });

  it('a data file that is none', async () => {
    const file = join(await aFolder(), 'notes.txt');
    await writeFile(file, 'Buy milk.');
    expect(await run('--data', file)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${file} is no data file of a sandbox; choose another file.\n`,
    });
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends it with 0 and leaves one closed data file', async () => {
    const folder = await aFolder();
    const { child, exit, url } = await serve('--data', join(folder, 'data.db'));
    await fetch(`${url}/sandbox/glance-v2/_sandbox`);
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(await readdir(folder)).toEqual(['data.db']);
  });
});
