import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { behaviourOf } from '@image-tags/behaviour';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listeningServer } from '../any-server/foreign-server.ts';
import { withFact } from '../scenarios/changed-behaviour.ts';
import { run } from './fake-terminal.ts';

const api = 'glance-v2';
/** Rules whose scenarios send hundreds of requests. */
const longRules = ['--rule', 'tag-limit', '--rule', 'set-limit'];

type Server = Awaited<ReturnType<typeof listeningServer>>;
let server: Server;
let before: ReturnType<Server['state']>;

beforeAll(async () => {
  server = await listeningServer(api);
});
beforeEach(() => {
  server.sandbox.reset();
  before = server.state();
});
afterAll(() => server.close());

const args = (...more: string[]) => [
  '--api',
  api,
  '--url',
  server.url,
  '--token',
  'any',
  '--rate',
  '10000',
  ...more,
];

describe('the suite on the server at a URL', () => {
  it('says what it will do and asks before it sends anything', async () => {
    const { exitCode, told, questions } = await run(args('--rate', '10'), { agrees: false });
    expect(told).toMatch(new RegExp(`^This plays \\d+ scenarios of ${api} at ${server.url}\\.`));
    expect(told).toMatch(/images +made for it, named image-tags-conformance-…, and deleted again/);
    expect(told).toMatch(/requests +about \d{3,4}, at most 10 a second: \d+ min \d+ s or more/);
    expect(told).toMatch(/\d+ {2}It needs a user of another project, which owns nothing: --token stranger=…/);
    expect(told).toMatch(/\d+ {2}for reasons that the report tells$/m);
    expect(told).not.toContain('It would send');
    expect(questions).toHaveLength(1);
    expect(server.sandbox.journal()).toEqual([]);
    expect(exitCode).toBe(2);
  });

  it('sends nothing where nobody can agree, and says so', async () => {
    const { exitCode, told } = await run(args('--rule', 'add-new'));
    expect(told).toMatch(/error: Nobody is there to agree, so nothing was sent\. Agree with --yes\.$/);
    expect(server.sandbox.journal()).toEqual([]);
    expect(exitCode).toBe(2);
  });

  it('begins when somebody agrees, and ends with 0 when everything is as declared', async () => {
    const { exitCode, printed } = await run(args('--rule', 'add-new'), { agrees: true });
    expect(printed).toContain('As declared:');
    expect(server.sandbox.journal().length).toBeGreaterThan(10);
    expect(server.state()).toEqual(before);
    expect(exitCode).toBe(0);
  });

  it('sends about as many requests as it said', async () => {
    const { told } = await run(args('--rule', 'remove', '--rule', 'paging', '--yes'));
    const said = Number(/about (\d+)/.exec(told)?.[1]);
    expect(server.sandbox.journal()).toHaveLength(said);
  });

  it('ends with 2 where the server refuses the token, before anything is changed', async () => {
    const { exitCode, told } = await run([
      '--api',
      api,
      '--url',
      server.url,
      '--token',
      'expired',
      '--yes',
      ...longRules,
    ]);
    expect(told).toMatch(/error: The server refuses the token/);
    expect(server.sandbox.journal().map(({ request }) => request.method)).toEqual(['GET']);
    expect(exitCode).toBe(2);
  });

  it("takes the owner's token from the environment where no argument has it", async () => {
    const asked = ['--api', api, '--url', server.url, '--rate', '10000', '--yes', '--rule', 'add-new'];
    const environment = { IMAGE_TAGS_TOKEN: 'any' };
    const { exitCode } = await run(asked, { environment });
    expect(exitCode).toBe(0);
    const refused = await run([...asked, '--token', 'expired'], { environment });
    expect(refused.told).toMatch(/error: The server refuses the token/);
  });

  it('refuses a token of the environment that no header can hold', async () => {
    const { exitCode, told } = await run(['--api', api, '--url', server.url, '--yes'], {
      environment: { IMAGE_TAGS_TOKEN: 'a b' },
    });
    expect(told).toMatch(/^error: The token in IMAGE_TAGS_TOKEN cannot be sent\. .*visible ASCII/);
    expect(exitCode).toBe(2);
  });

  it('ends with 130 when it is interrupted, and leaves nothing behind', async () => {
    let interrupt: () => void = () => {};
    const running = run(args('--yes', '--rate', '400', ...longRules), {
      onStart: (send) => {
        interrupt = () => send('SIGINT');
      },
    });
    while (server.sandbox.journal().length < 20) await new Promise((resolve) => setImmediate(resolve));
    interrupt();
    const { exitCode, told } = await running;
    expect(told).toContain('Interrupted. Cleaning up; once more leaves at once.');
    expect(server.state()).toEqual(before);
    expect(exitCode).toBe(130);
  });

  it('says what is left over when it is interrupted twice', async () => {
    let interrupt: () => void = () => {};
    const running = run(args('--yes', '--rate', '400', ...longRules), {
      onStart: (send) => {
        interrupt = () => send('SIGINT');
      },
    });
    while (server.sandbox.images().length <= Object.keys(before).length) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    interrupt();
    interrupt();
    const { exitCode, told } = await running;
    expect(told).toMatch(/Left over: The image [0-9a-f-]+, which the suite made\.\n {2}curl -i -X DELETE /);
    expect(exitCode).toBe(130);
  });

  it('fails with 1 on a server that is wrong in one fact, and names the fact', async () => {
    const behaviour = withFact(behaviourOf(api), 'tag-limit', 'limit', () => 127);
    const wrong = await listeningServer(api, { behaviour });
    const asked = ['--api', api, '--url', wrong.url, '--token', 'any', '--rate', '10000', '--yes'];
    const { exitCode, printed } = await run([...asked, '--rule', 'tag-limit']);
    expect(printed).toMatch(/tag-limit at spec\/\S+:\d+/);
    expect(printed).toContain('limit: 128');
    expect(exitCode).toBe(1);
    await wrong.close();
  });
});

describe('the command in a process of its own', () => {
  it('leaves nothing behind at Ctrl+C, and writes the reports all the same', {
    timeout: 30_000,
  }, async () => {
    const cli = fileURLToPath(import.meta.resolve('../../src/cli.ts'));
    const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-report-'));
    const asked = ['--api', api, '--url', server.url, '--token', 'any', '--rate', '200', '--yes'];
    const child = spawn(process.execPath, [cli, ...asked, ...longRules, '--report', folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    while (server.sandbox.journal().length < 10) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    const [exitCode] = await once(child, 'close');
    expect(told).toContain('Interrupted.');
    expect(server.state()).toEqual(before);
    expect(exitCode).toBe(130);
    expect(await readdir(folder)).toContain('index.html');
    await rm(folder, { recursive: true });
  });
});
