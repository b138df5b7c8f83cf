import { createServer } from 'node:http';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { sandboxHandler } from '../../src/msw.ts';
import { listen } from '../../src/node/listening.ts';

const headers = { 'X-Auth-Token': 'token', Accept: 'application/json' };
const worker = setupServer();
beforeAll(() => worker.listen({ onUnhandledFrame: 'bypass' }));
afterAll(() => worker.close());

/** Has requests answered by a sandbox of Glance, and returns one of its images. */
function intercept(options?: Parameters<typeof sandboxHandler>[1]): { readonly id: string } {
  const sandbox = createSandbox({ api: 'glance-v2', empty: true });
  const image = sandbox.world().createImage({ name: 'ubuntu' });
  worker.resetHandlers(sandboxHandler(sandbox, options));
  return image;
}

it('answers requests to the server of the description', async () => {
  const { id } = intercept();
  const added = await fetch(`http://127.0.0.1:9292/v2/images/${id}/tags/golden`, { method: 'PUT', headers });
  expect(added.status).toBe(204);
  const image = await fetch(`http://127.0.0.1:9292/v2/images/${id}`, { headers });
  expect(await image.json()).toMatchObject({ id, tags: ['golden'] });
});

it('answers requests below a URL of its user, and links to it', async () => {
  const url = 'https://cloud.example.com/image';
  const { id } = intercept({ url });
  const image = await fetch(`${url}/v2/images/${id}`, { headers });
  expect(image.status).toBe(200);
  const { versions } = await (await fetch(`${url}/versions`)).json();
  expect(versions[0].links[0].href).toBe(`${url}/v2/`);
});

it('leaves requests to other places alone', async () => {
  const server = createServer((_, response) => response.end('elsewhere'));
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  intercept({ url: `http://127.0.0.1:${port}/image` });
  const texts = ['/v2/images', '/images/v2/images'].map(async (target) => {
    const response = await fetch(`http://127.0.0.1:${port}${target}`, { headers });
    return response.text();
  });
  expect(await Promise.all(texts)).toEqual(['elsewhere', 'elsewhere']);
  server.close();
});

it('refuses a URL that is none when it is made', () => {
  expect(() => sandboxHandler(createSandbox({ api: 'glance-v2' }), { url: 'cloud' })).toThrow(/cloud|URL/);
});
