import { type ChildProcess, spawn } from 'node:child_process';
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

describe('the commands of the README', () => {
  let port: number;
  let started: { child: ChildProcess; lines: string[] };

  beforeAll(async () => {
    port = await freePort();
    started = await serve(`${commandWith(' start')} --port ${port}`, 'Ready');
  }, 2 * minutes);
  afterAll(() => interrupt(started.child));

  it('are all run by these tests', () => {
    expect(
      commands.map((command) => /pnpm@\S+ (run |exec )?\S+|curl/.exec(command)?.[0].replace(/^\S+ /, '')),
    ).toEqual(['start', 'test', 'run docs', 'exec node', 'curl', 'curl', 'mock']);
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
    expect(script).toMatch(/npx --yes "\$pnpm" --silent test$/m);
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
    const command = commandWith(path).replaceAll(':4010', `:${port}`);
    const { stdout } = await runProcess('bash', ['-c', command], { folder: repositoryRoot });
    expect(stdout.split('\r\n')[0]).toBe(statusLine);
  });

  it('mock serves one API at the root', { timeout: minutes }, async () => {
    const own = await freePort();
    const { child, lines } = await serve(commandWith(' mock').replace('4011', String(own)), 'Stop with');
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
