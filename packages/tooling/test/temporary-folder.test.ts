import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { expect, it } from 'vitest';

it('a temporary folder is there while it is used, and removed with what is in it', async () => {
  const folder = await inTemporaryFolder('test', async (name) => {
    await writeFile(path.join(name, 'file'), '');
    return name;
  });
  expect(path.basename(folder)).toMatch(/^image-tags-test-/);
  expect(existsSync(folder)).toBe(false);
});

it('a temporary folder is removed when something goes wrong', async () => {
  let folder = '';
  const failing = inTemporaryFolder('test', async (name) => {
    folder = name;
    throw new Error('Out of paper.');
  });
  await expect(failing).rejects.toThrow('Out of paper.');
  expect(existsSync(folder)).toBe(false);
});

it.for([
  ['SIGINT', 130, 'alone'],
  ['SIGTERM', 143, 'alone'],
  ['SIGINT', 130, 'program'],
] as const)('a temporary folder is removed on %s, with %i, used %s', async ([signal, exitCode, user]) => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'fixtures/keeps-folder.ts'), user]);
  const exited = once(child, 'exit');
  const [output] = await once(child.stdout.setEncoding('utf8'), 'data');
  const folder = String(output).trim();
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  expect(await exited).toEqual([exitCode, null]);
  expect(existsSync(folder)).toBe(false);
});
