import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { runProcess } from '@image-tags/tooling/processes';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const node = (script: string, environment = {}) =>
  runProcess(process.execPath, ['-e', script], { folder, environment });

it('collects what a program prints, apart and together', async () => {
  expect(await node('console.log("out"); console.error("err")')).toEqual({
    exitCode: 0,
    stdout: 'out\n',
    stderr: 'err\n',
    output: expect.stringMatching(/^(out\nerr|err\nout)\n$/),
  });
});

it('passes on the exit code', async () => {
  expect(await node('process.exit(3)')).toMatchObject({ exitCode: 3 });
});

it('calls a program failed that a signal ended', async () => {
  expect(await node('process.kill(process.pid)')).toMatchObject({ exitCode: 1 });
});

it('adds to the environment', async () => {
  expect(await node('console.log(process.env.COLOUR)', { COLOUR: 'red' })).toMatchObject({ stdout: 'red\n' });
});

it('rejects when there is no such program', async () => {
  await expect(runProcess('no-such-program', [], { folder })).rejects.toThrow('ENOENT');
});

it('leaves signals alone when no program runs', async () => {
  await node('');
  expect(process.listenerCount('SIGINT')).toBe(0);
});

it.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ends children of children on %s', async ([signal, exitCode]) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  const parent = spawn(process.execPath, [path.join(folder, 'fixtures/runs-forever.ts'), String(port)]);
  const ended = once(parent, 'exit');

  const [socket] = await once(server, 'connection');
  const grandchildEnded = once(socket.resume(), 'close');
  parent.kill(signal);
  expect(await ended).toEqual([exitCode, null]);
  await grandchildEnded;
  server.close();
});
