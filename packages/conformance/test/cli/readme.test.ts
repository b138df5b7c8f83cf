import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

it('the example of the README prints what stands there, but for the time', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, args = '', shown = ''] =
    /^```console\n\$ pnpm conformance (.*)\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const { printed } = await run(args.split(' '));
  expect(timeless(stripVTControlCharacters(printed))).toBe(timeless(shown.trimEnd()));
});

function timeless(text: string): string {
  return text.replace(/[\d.]+ s\.$/, 'N s.');
}
