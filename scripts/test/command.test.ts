import path from 'node:path';
import { runProcess } from '@image-tags/tooling/processes';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const run = (command: string, ...args: string[]) =>
  runProcess(process.execPath, [`scripts/src/${command}.ts`, ...args], { folder: root });

it.for(['generate', 'check', 'lint', 'completeness', 'score', 'typecheck', 'test', 'start'])(
  'pnpm %s answers an unknown option with one line on stderr and exit code 2',
  async (command) => {
    expect(await run(command, '--forse')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: unknown option '--forse'.*\n$/),
    });
  },
);

it('answers an argument that no command takes with exit code 2', async () => {
  expect(await run('check', 'ims-v2')).toMatchObject({ exitCode: 2, stdout: '' });
});

it.for(['generate', 'check', 'lint', 'completeness', 'score', 'typecheck', 'test', 'start'])(
  'pnpm %s explains itself',
  async (command) => {
    const { exitCode, stdout } = await run(command, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(`Usage: pnpm ${command} `);
  },
);
