import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import type { AnyServerOptions } from '../../src/targets/any-server/options.ts';
import { foreignServer, listeningServer } from './foreign-server.ts';

describe('before anything is changed on a server of somebody else', () => {
  let server: Awaited<ReturnType<typeof listeningServer>>;
  beforeAll(async () => {
    server = await listeningServer('glance-v2');
  });
  afterAll(() => server.close());

  const problem = (options: Partial<AnyServerOptions>) =>
    anyServer({ ...server.options, ...options })
      .open('glance-v2')
      .then(() => 'none', String);

  it('a URL where nothing listens is told', async () => {
    expect(await problem({ url: 'http://127.0.0.1:1' })).toMatch(/Nothing listens at http:\/\/127.0.0.1:1/);
  });

  it('a host that does not exist is told', async () => {
    expect(await problem({ url: 'http://nowhere.invalid' })).toMatch(
      /nowhere\.invalid (is no known host|cannot)/,
    );
  });

  it('a URL below which the API is not is told', async () => {
    expect(await problem({ url: `${server.url}/v2` })).toMatch(
      /GET http:\S+\/v2\/v2\/images\?limit=1 should answer 200 with a list of images.*Look at the URL/,
    );
  });

  it('a server that speaks no HTTPS is told', async () => {
    const url = server.url.replace('http:', 'https:');
    expect(await problem({ url })).toContain('does not speak HTTPS');
  });

  it('a token that is missing is told', async () => {
    expect(await problem({ tokens: {} })).toMatch(/wants a token: .* answered 401\. Give one with --token …/);
  });

  it.each([
    [{ owner: 'unknown' }, 'the token of a user of the project that owns the images', '--token …'],
    [{ owner: 'any', reader: 'expired' }, 'who may only read', '--token reader=…'],
  ])('a token that the server refuses is told: %j', async (tokens, whose, option) => {
    const text = await problem({ tokens });
    expect(text).toContain(whose);
    expect(text).toContain(`Give another with ${option}.`);
  });

  it('an image that does not exist is told, and the others stay as they are', async () => {
    const before = server.state();
    const images = [...Object.keys(before), '11111111-2222-4333-8444-555555555555'];
    expect(await problem({ images })).toContain(
      'The image 11111111-2222-4333-8444-555555555555 does not exist',
    );
    expect(server.state()).toEqual(before);
  });

  it('a server that does not answer in time is told', async () => {
    const { wire, options } = foreignServer('glance-v2', { timeout: 1500 });
    const late = { ...wire, send: () => Promise.reject(new DOMException('late', 'TimeoutError')) };
    await expect(anyServer(options, late).open('glance-v2')).rejects.toThrow('did not answer within 1.5 s');
  });
});

describe('a server with a certificate that nobody signed', () => {
  it('is told, with what to do about it', async ({ skip }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-certificate-'));
    const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const options = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    const made = promisify(execFile)('openssl', [
      'req',
      '-x509',
      ...options,
      '-keyout',
      keyFile,
      '-out',
      certFile,
      ...subject,
    ]);
    const isMade = await made.then(
      () => true,
      () => false,
    );
    if (!isMade) skip('openssl is not installed, so there is no certificate to refuse.');
    const server = createServer({ key: await readFile(keyFile), cert: await readFile(certFile) });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const { options: given } = foreignServer('glance-v2', { url });
    await expect(anyServer(given).open('glance-v2')).rejects.toThrow(
      /The certificate of 127\.0\.0\.1:\d+ is not trusted: .*NODE_EXTRA_CA_CERTS/,
    );
    server.close();
    await rm(folder, { recursive: true });
  });
});
