import { describe, expect, it } from 'vitest';
import { type Arguments, commandOf } from '../../src/cli/arguments.ts';
import { run } from './fake-terminal.ts';

const url = ['--url', 'http://127.0.0.1:1'];
const glance = [...url, '--api', 'glance-v2'];

describe('a command line that cannot be followed', () => {
  it.each<[args: string[], message: RegExp]>([
    [['--api', 'ims-v9'], /'ims-v9' is invalid\. There are: .*ims-v2/],
    [['--target', 'moon'], /'moon' is invalid\. There are: mock, sandbox, sandbox-http, sandbox-prism/],
    [['--rule', 'label'], /No rule has this id\. There are: label-length, /],
    [['--report', ''], /It has to name a folder/],
    [['--report', ' '], /It has to name a folder/],
    [['ims-v2'], /too many arguments/],
    [['--frobnicate'], /unknown option '--frobnicate'/],
    [['--url', 'cloud.example'], /A URL is like https:/],
    [['--url', 'ftp://cloud.example'], /speaks http and https/],
    [['--url', 'https://me:secret@cloud.example'], /use --token/],
    [['--url', 'https://cloud.example/?a=b'], /without \? and #/],
    [url, /give --url together with one --api/],
    [[...glance, '--api', 'ims-v1'], /give --url together with one --api/],
    [[...glance, '--target', 'mock'], /leave --target out/],
    [[...glance, '--rate', '0'], /A rate is a number above 0/],
    [[...glance, '--timeout', 'long'], /number of seconds above 0/],
    [[...glance, '--token', 'a b'], /visible ASCII/],
    [[...glance, '--token', 'stranger=abc'], /none of the owner: --token/],
    [[...glance, '--token', 'bob=x'], /nobody has the name .* There are: owner, .*owner=…/],
    [[...glance, '--token', 'a', '--token', 'owner=b'], /--token is given twice for the owner/],
    [[...glance, '--image-id', 'a/b'], /An id has letters/],
    [[...glance, '--image-id', '.'], /neither \. nor \.\./],
    [[...glance, '--image-id', '..'], /neither \. nor \.\./],
    [[...url, '--api', 'ims-v2', '--image-id', 'a'], /give it with --project-id/],
    [[...url, '--api', 'ecl-v2'], /no way to make images: give some with --image-id/],
    [[...url, '--api', 'ims-v1', '--image-id', 'a', '--rule', 'add-new'], /Nothing of this can be played at/],
    [['--yes'], /--yes is about a server: give its --url/],
    [['--token', 'a'], /--token is about a server: give its --url/],
  ])('ends with 2 and says why: %j', async (args, message) => {
    const { exitCode, told, printed } = await run(args);
    expect(told).toMatch(message);
    expect(told).toMatch(/^error: /);
    expect(printed).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each(['tok\nen-1234', 'bob=tok-1234', 'tok-1234 '])(
    'does not have its token shown in the error: %j',
    async (token) => {
      const { told, exitCode } = await run([...glance, '--token', token]);
      expect(told).not.toMatch(/tok\s|tok-|1234/);
      expect(exitCode).toBe(2);
    },
  );

  it('may have a token with equals signs at its end, or behind owner=', () => {
    const tokenOf = (...args: string[]) =>
      commandOf('x', []).parse(args, { from: 'user' }).opts<Arguments>().token;
    expect(tokenOf('--token', 'Zm9vYg==')).toEqual({ owner: 'Zm9vYg==' });
    expect(tokenOf('--token', 'owner=a=b')).toEqual({ owner: 'a=b' });
  });

  it('is not one that asks for help', async () => {
    const { exitCode, printed } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(printed).toContain('--image-id <id>');
    const text = printed.replaceAll(/\s+/g, ' ');
    expect(text).toContain('<caller>=<token> for stranger, reader, expired; the');
    expect(text).toContain('IMAGE_TAGS_TOKEN');
  });
});
