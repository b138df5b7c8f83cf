import { once } from 'node:events';
import { createServer } from 'node:net';
import { repositoryRoot } from '@image-tags/tooling/files';
import { runProcess } from '@image-tags/tooling/processes';
import { expect, it, onTestFinished } from 'vitest';

it('pnpm start says at once when its port is taken, in one line and with exit code 2', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = Object(server.address());
  const args = ['scripts/run.mjs', 'scripts/src/start.ts', '--port', String(port)];
  expect(await runProcess(process.execPath, args, { folder: repositoryRoot })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(new RegExp(`^error: port ${port} on 127\\.0\\.0\\.1 is taken; .*\n$`)),
  });
});
