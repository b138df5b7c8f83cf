import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirmation } from '../../src/cli/confirmation.ts';
import { LineQueue } from '../../src/cli/line-queue.ts';

/** What becomes of a question, and what is shown, when all of this was typed before it was asked. */
async function asked(typed: string): Promise<{ readonly isYes: boolean; readonly shown: string }> {
  const input = new PassThrough();
  const lines = new LineQueue(input);
  input.end(typed);
  let shown = '';
  const isYes = await confirmation('Go on?', lines, (text) => {
    shown += text;
  });
  lines.close();
  return { isYes, shown };
}

it.each([
  ['y\n', true],
  [' Yes \r\n', true],
  ['n\n', false],
  ['NO\n', false],
  ['\n', false],
  ['', false],
  ['y', true],
])('%j is %s', async (typed, isYes) => {
  expect(await asked(typed)).toEqual({ isYes, shown: 'Go on? [y/N] ' });
});

it.each([
  ['maybe\rn\r', false],
  ['maybe\rperhaps\ny\r', true],
])('asks again after an answer that is neither, and loses no line of %j', async (typed, isYes) => {
  const { isYes: answer, shown } = await asked(typed);
  expect(answer).toBe(isYes);
  expect(shown).toMatch(/^Go on\? \[y\/N\] (Please answer y or n\. \[y\/N\] )+$/);
});

it('takes lines that come at once before anybody asks', async () => {
  const input = new PassThrough();
  const lines = new LineQueue(input);
  input.write('one\ntwo\n');
  await new Promise((resolve) => setImmediate(resolve));
  expect([await lines.next(), await lines.next()]).toEqual(['one', 'two']);
  const third = lines.next();
  lines.close();
  expect(await third).toBeUndefined();
});
