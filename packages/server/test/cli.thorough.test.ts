import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { apiNames } from '@image-tags/openapi';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const running = new Set<ChildProcess>();

// Each test starts a process that loads Prism, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const exit = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code;
  });
  return { child, exit };
}

/** Runs the command to its end. */
async function run(...args: string[]) {
  const { child, exit } = start(...args);
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs the command until it says that it serves. */
async function serve(...args: string[]) {
  const { child, exit } = start('--port', '0', ...args);
  const stderr = text(child.stderr);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('Stop with')) break;
  }
  const stdout = lines.join('\n');
  return { child, exit, stderr, stdout, url: /http:\/\/[^/]+:\d+/.exec(stdout)?.[0] ?? '' };
}

describe('the command', () => {
  it('says what runs where and serves it', async () => {
    const { stdout, url } = await serve();
    for (const api of apiNames) {
      expect(stdout).toContain(`${url}/mock/${api}`);
      expect(stdout).toContain(`${url}/sandbox/${api}`);
    }
    expect((await fetch(url)).status).toBe(200);
  });

  it('listens on 127.0.0.1 unless told otherwise, and then says nothing on stderr', async () => {
    const { url, child, stderr } = await serve();
    expect(url).toMatch('http://127.0.0.1:');
    child.kill('SIGTERM');
    expect(await stderr).toBe('');
  });

  it('warns in one line of a host that others can reach', async () => {
    // A spelling of the loopback address that the command does not know, so that nothing listens beyond this machine.
    const { child, stderr } = await serve('--host', '::ffff:127.0.0.1');
    child.kill('SIGTERM');
    expect(await stderr).toMatch(/^warning: ::ffff:127\.0\.0\.1 can be reached [^\n]+\n$/);
  });

  it('serves one API at the root', async () => {
    const { stdout, url } = await serve('--api', 'ims-v1');
    expect(stdout).toContain('ims-v1');
    const headers = { 'X-Auth-Token': 'token' };
    expect((await fetch(`${url}/v1/cloudimages/tags`, { headers })).status).toBe(200);
  });

  it('serves the sandbox of one API at the root', async () => {
    const { stdout, url } = await serve('--sandbox', '--api', 'glance-v2', '--empty');
    expect(stdout).toContain(`Serving the sandbox of glance-v2 at ${url}/`);
    expect(await (await fetch(`${url}/_sandbox/images`)).json()).toEqual({ images: [] });
  });

  it('keeps what sandboxes are told in a file', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'image-tags-mock-')), 'data.db');
    onTestFinished(() => rm(dirname(file), { recursive: true }));
    const first = await serve('--sandbox', '--api', 'ims-v2', '--data', file);
    await fetch(`${first.url}/_sandbox/images`, { method: 'POST', body: '{"id":"kept"}' });
    first.child.kill('SIGKILL');
    await first.exit;
    const { url } = await serve('--data', file);
    expect((await fetch(`${url}/sandbox/ims-v2/_sandbox/images/kept`)).status).toBe(200);
  });

  it.each(['--help', '--version'])('answers %s at once and exits with 0', async (option) => {
    const { code, stdout, stderr } = await run(option);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      option === '--help' ? /--port .*4010[\s\S]*--host .*127\.0\.0\.1[\s\S]*--api / : /^\d+\.\d+\.\d+\n$/,
    );
  });
});

describe('a mistake gets one line and exit code 2:', () => {
  it.each([
    [['--api', 'ims-v9'], "'ims-v9' is invalid. There are: "],
    [['--prot', '1'], "unknown option '--prot' (Did you mean --port?)"],
    [['--port', 'http'], 'whole number from 0 to 65535'],
    [['--port', '65536'], 'whole number from 0 to 65535'],
    [['--port', '-1'], 'whole number from 0 to 65535'],
    [['--port'], 'argument missing'],
    [['--host', ''], 'A host is a name or an address'],
    [['--host', '203.0.113.1', '--port', '0'], 'not an address of this machine'],
    [['--api', 'ims-v1', '--api', 'ims-v2'], "'ims-v2' is invalid. Only one API can be served"],
    [['--sandbox'], "option '--sandbox' needs '--api <name>'"],
    [['--api', 'ims-v1', '--empty'], "option '--empty' is for a sandbox; add '--sandbox'"],
    [['--data', '/no/such/folder/x.db', '--port', '0'], 'its folder has to exist'],
    [['ims-v2'], 'too many arguments'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([expect.stringContaining(message), '']);
  });

  it('an unknown API, with the names there are', async () => {
    expect((await run('--api', 'x')).stderr).toContain(apiNames.join(', '));
  });

  it('a taken port', async () => {
    const other = createTcpServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' && address?.port);
    const { code, stdout, stderr } = await run('--port', port);
    other.close();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^error: port ${port} on 127\\.0\\.0\\.1 is taken; [^\\n]+\\n$`));
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends it with 0 within a second, though a client keeps its connection', async () => {
    const { child, exit, url } = await serve();
    const agent = new Agent({ keepAlive: true });
    const [answer] = await once(get(url, { agent }), 'response');
    answer.resume();
    await once(answer, 'end');
    const asked = performance.now();
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(performance.now() - asked).toBeLessThan(1000);
    agent.destroy();
  });
});
