import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { failureText, seconds } from '@image-tags/tooling/command';
import { expect, it } from 'vitest';

it('shows milliseconds as seconds', () => {
  expect(seconds(1234)).toBe('1.23 s');
});

it('tells what a person can repair by its message alone', () => {
  expect(failureText(new Error('spec/some.yaml:1:2: Wrong.'))).toBe('spec/some.yaml:1:2: Wrong.');
});

it('tells a mistake in the code with its stack', () => {
  expect(failureText(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n +at /);
});

it('ends quietly when whoever reads its output stops', async () => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'fixtures/prints-much.ts')]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(stderr).toBe('');
});
