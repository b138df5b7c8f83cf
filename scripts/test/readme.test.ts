import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { runProcess } from '@image-tags/tooling/processes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const commands = blocks('sh');
const minutes = 60_000;

/** The code blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , code]) => (code ?? '').trim());
}

function commandWith(text: string): string {
  const command = commands.find((candidate) => candidate.includes(text));
  if (command === undefined) throw new Error(`README.md has no command with "${text}".`);
  return command;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was to be had.');
  return address.port;
}

/** Runs a command that serves until a line of its output begins with the given text; resolves to all its lines. */
async function serve(command: string, until: string): Promise<{ child: ChildProcess; lines: string[] }> {
  const child = spawn('bash', ['-c', `exec ${command}`], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith(until)) break;
  }
  return { child, lines };
}

/** Ends a command and the processes that it started, as Ctrl+C in a terminal does. */
function interrupt({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
}

/** Ends a command and the processes that it started without asking them. */
async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}

function hasThree(tags: unknown): boolean {
  return Array.isArray(tags) && tags.length === 3;
}

describe('the commands of the README', () => {
  let port: number;
  let started: { child: ChildProcess; lines: string[] };

  beforeAll(async () => {
    port = await freePort();
    started = await serve(`${commandWith(' start')} --port ${port}`, 'Ready');
  }, 2 * minutes);
  afterAll(() => interrupt(started.child));

  /** What a command of the README prints, sent to the server of these tests. */
  async function answerTo(text: string): Promise<string> {
    const command = commandWith(text).replaceAll(':4010', `:${port}`);
    const { stdout } = await runProcess('bash', ['-c', command], { folder: repositoryRoot });
    return stdout.replaceAll('\r\n', '\n').trim();
  }

  it('are all run by these tests', () => {
    expect(
      commands.map((command) => /pnpm@\S+ (run |exec )?\S+|curl/.exec(command)?.[0].replace(/^\S+ /, '')),
    ).toEqual([
      ...['start', 'test', 'run docs', 'exec node'],
      ...['curl', 'curl', 'curl', 'curl', 'curl', 'mock'],
      ...['mock', 'conformance'],
      ...['curl', 'curl', 'mock'],
    ]);
  });

  it('name the pinned pnpm', async () => {
    const { packageManager } = JSON.parse(await readFile(`${repositoryRoot}/package.json`, 'utf8'));
    const pins = [...readme.matchAll(/pnpm@\S+/g)].map(([pin]) => pin);
    expect(new Set(pins)).toEqual(new Set([packageManager]));
  });

  it('start prints what the README shows, but for times, numbers and the order of what runs side by side', () => {
    const [shown = ''] = blocks('').filter((block) => block.includes('Serving'));
    const steadied = (line: string) =>
      line.replaceAll(`:${port}`, ':4010').replaceAll(/\d+(\.\d+)? (passed|s\b)/g, 'N $2');
    const printed = started.lines.map(steadied);
    for (const line of shown.split('\n').map(steadied)) expect(printed).toContain(line);
  });

  it('test is what continuous integration runs, which runs this test', async () => {
    const script = await readFile(`${repositoryRoot}/.ci/run`, 'utf8');
    expect(commandWith(' test')).toMatch(/^npx --yes pnpm@\S+ test$/);
    expect(script).toMatch(/npx --yes "\$pnpm" --silent test --all$/m);
  });

  it('docs builds a page per API', { timeout: 2 * minutes }, async () => {
    const { exitCode, stdout } = await runProcess('bash', ['-c', commandWith(' docs')], {
      folder: repositoryRoot,
    });
    expect(exitCode).toBe(0);
    for (const api of apiNames) expect(stdout).toContain(`packages/portal/dist/${api}/index.html`);
  });

  it.each([
    ['/mock/ims-v2/', 'HTTP/1.1 204 No Content'],
    ['/mock/glance-v2/', 'HTTP/1.1 404 Not Found'],
  ])('curl of %s gets the answer that the README tells', async (path, statusLine) => {
    expect((await answerTo(path)).split('\n')[0]).toBe(statusLine);
  });

  it('the sandbox refuses the eleventh tag, lists ten, and deletes one only once', async () => {
    const refusal = blocks('').find((block) => block.startsWith('{"error"'));
    const added = await answerTo('for n in 1 2 3');
    expect(added.split('\n')).toEqual([...Array(7).fill('204'), refusal]);

    const { tags } = JSON.parse(await answerTo("tags \\\n  -H 'X-Auth-Token: any'"));
    const keys = tags.map(({ key }: { key: string }) => key);
    expect(keys).toHaveLength(10);
    expect(keys).toEqual(expect.arrayContaining(['n1', 'n7']));
    expect(keys).not.toContain('n8');

    const deleted = await answerTo('/tags/n1\n');
    expect(deleted.match(/^HTTP\/1\.1 \d+|^Sandbox-Rule: \S+/gm)).toEqual([
      ...['HTTP/1.1 204', 'Sandbox-Rule: remove.done'],
      ...['HTTP/1.1 404', 'Sandbox-Rule: remove-missing-tag.missing'],
    ]);
  });

  it('the sandbox takes a fault for the next two additions, and its reset undoes everything', async () => {
    expect(await answerTo('/_sandbox/faults')).toMatch(/^HTTP\/1\.1 201 Created$/m);
    const adding = await answerTo('for n in 1 2 3');
    expect(adding.match(/\d+$/gm)?.slice(0, 3)).toEqual(['503', '503', '204']);
    expect(await answerTo('/_sandbox/reset')).toMatch(/^HTTP\/1\.1 204 No Content$/m);
    const control = `http://127.0.0.1:${port}/sandbox/ims-v2/~demo/_sandbox`;
    expect((await (await fetch(control)).json()).counts).toMatchObject({ exchanges: 0, faults: 0 });
    expect((await (await fetch(`${control}/images`)).json()).images).toContainEqual(
      expect.objectContaining({
        id: '67e17426-359e-49fb-aa12-0bd1756ec240',
        tags: expect.toSatisfy(hasThree),
      }),
    );
  });

  it('mock --sandbox serves one that still knows everything after it was killed', {
    timeout: minutes,
  }, async () => {
    const own = await freePort();
    const folder = join(repositoryRoot, '.cache', `readme-${process.pid}`);
    await mkdir(folder, { recursive: true });
    const command = commandWith(' --sandbox')
      .replace('4012', String(own))
      .replace('tags.db', `${folder}/tags.db`);
    const images = `http://127.0.0.1:${own}/_sandbox/images`;
    const first = await serve(command, 'Stop with');
    await fetch(images, { method: 'POST', body: '{ "id": "kept" }' });
    await kill(first.child);
    const second = await serve(command, 'Stop with');
    expect((await fetch(`${images}/kept`)).status).toBe(200);
    await kill(second.child);
    await rm(folder, { recursive: true });
  });

  it('conformance plays the suite on a server at a URL and leaves it as it was', {
    timeout: minutes,
  }, async () => {
    const own = await freePort();
    const { child } = await serve(
      commandWith('glance-v2 --port 4012').replace('4012', String(own)),
      'Stop with',
    );
    const images = async () => (await fetch(`http://127.0.0.1:${own}/_sandbox/images`)).json();
    const before = await images();
    const folder = join(repositoryRoot, '.cache', `readme-report-${process.pid}`);
    const command = commandWith('conformance --api')
      .replace('4012', String(own))
      .replace('--rate 500', '--rate 10000')
      .replace('--report report', `--report ${folder}`);
    const { exitCode, stdout, stderr } = await runProcess('bash', ['-c', command], {
      folder: repositoryRoot,
    });
    const after = await images();
    interrupt(child);
    expect(stderr).toMatch(/^This plays \d+ scenarios of glance-v2 at http/m);
    expect(stdout).toMatch(/^As declared: \d+ passed, /m);
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('</html>');
    expect(after).toEqual(before);
    await rm(folder, { recursive: true });
  });

  it('mock serves one API at the root', { timeout: minutes }, async () => {
    const own = await freePort();
    const { child, lines } = await serve(
      commandWith(' mock --api').replace('4011', String(own)),
      'Stop with',
    );
    expect(lines.join('\n')).toContain(`http://127.0.0.1:${own}`);
    expect((await fetch(`http://127.0.0.1:${own}/versions`)).status).toBe(200);
    interrupt(child);
  });

  it('exec node runs the example of the client, which prints what the README says', async () => {
    const [example = ''] = blocks('ts');
    const file = join(repositoryRoot, '.cache', `readme-${process.pid}.ts`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, example.replaceAll(':4010', `:${port}`));
    const command = commandWith('try.ts').replace('try.ts', file);
    const { stdout } = await runProcess('bash', ['-c', command], { folder: repositoryRoot });
    await rm(file);
    expect(stdout.trim()).toBe(/console\.log.*\/\/ (\d+)/.exec(example)?.[1]);
  });
});

it('the README has a row for each API', () => {
  expect([...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, api]) => api)).toEqual([...apiNames]);
});

it('the example of the client in the README is the one that is type-checked', async () => {
  const checked = await readFile(new URL('readme/front-end.ts', import.meta.url), 'utf8');
  expect(blocks('ts')).toEqual([checked.trim()]);
});

it('CONTRIBUTING has a row for each command of the repository', async () => {
  const contributing = await readFile(`${repositoryRoot}/CONTRIBUTING.md`, 'utf8');
  const table = contributing.slice(contributing.indexOf('| command |'));
  const listed = [...table.matchAll(/^\| `(?:run )?([\w-]+)` \|/gm)].map(([, name]) => name);
  const { scripts } = JSON.parse(await readFile(`${repositoryRoot}/package.json`, 'utf8'));
  expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted());
});
