import { describe, expect, it } from 'vitest';
import { playSuite, terminalReport } from '../../src/index.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import { withoutTokens } from '../../src/targets/any-server/without-tokens.ts';
import { foreignServer } from './foreign-server.ts';

const token = 'gAAAA/Ab+"z<9=\\Q~k';
const without = withoutTokens({ owner: token, reader: 'any' });
const body = (text: string) => without({ status: 200, headers: [], body: text }).body;

describe('a token in an answer', () => {
  it.each([
    ['as it stands', token],
    ['in a URL', encodeURIComponent(token)],
    ['in a URL, in small hexadecimal digits', encodeURIComponent(token).toLowerCase()],
    ['in a URL in a URL', encodeURIComponent(encodeURIComponent(token))],
    ['in JSON', JSON.stringify(token).slice(1, -1)],
    ['in JSON as PHP writes it', JSON.stringify(token).slice(1, -1).replaceAll('/', '\\/')],
    ['in JSON, escaped throughout', [...token].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')],
    ['in HTML', token.replaceAll('"', '&quot;').replaceAll('<', '&lt;')],
    ['in capital letters', token.toUpperCase()],
  ])('is replaced by the name of its caller: %s', (_, text) => {
    expect(body(`x ${text} y`)).toBe('x owner y');
  });

  it.each(['', 'a', 'ab', 'abc'])('is replaced within Base64, after %j', (before) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const encoded = Buffer.from(`${before}${token}:rest`).toString(encoding);
      const left = body(encoded);
      expect(left).toContain('owner');
      expect(left.length).toBeLessThan(encoded.length - token.length + 2);
    }
  });

  it('is replaced in names and values of headers', () => {
    const headers = [[`X-${token}`, `Bearer ${token}`]] as const;
    expect(without({ status: 200, headers, body: '' }).headers).toEqual([['X-owner', 'Bearer owner']]);
  });

  it('is only replaced as a word of its own where it is short', () => {
    expect(body('any many any=1')).toBe('reader many reader=1');
  });

  it('is left where it is short and the scenario sent the same word itself', () => {
    const answer = { status: 400, headers: [], body: 'no such visibility: any' };
    expect(without(answer, '/v2/images?visibility=any')).toEqual(answer);
  });

  it('is found though it is long, and longest first', () => {
    const long = 'Ab3/'.repeat(4096);
    const both = withoutTokens({ reader: long.slice(0, 40), owner: long });
    expect(both({ status: 200, headers: [], body: `<${long}>` }).body).toMatch(/^<(owner)+>$/);
  });

  it('gets into no report and no terminal, whatever the server echoes', async () => {
    const tokens = { owner: token };
    const { wire, options } = foreignServer('glance-v2', { tokens });
    const echoing: typeof wire = {
      ...wire,
      async send(request) {
        const answer = await wire.send({
          ...request,
          headers: request.headers.map(([name, value]) => [name, value]),
        });
        return request.method !== 'PUT'
          ? answer
          : { status: 500, headers: [['X-Echo', token]], body: JSON.stringify(request) };
      },
    };
    const run = await playSuite({
      apis: ['glance-v2'],
      targets: [anyServer(options, echoing)],
      rules: ['add-new'],
    });
    expect(run.results.some(({ outcome }) => outcome === 'failed')).toBe(true);
    for (const text of [JSON.stringify(run), terminalReport(run)]) {
      expect(text).not.toContain('gAAAA');
      expect(text).toContain('owner');
    }
  });
});
