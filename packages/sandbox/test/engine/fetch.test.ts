import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { glance, ims } from './asking.ts';

const headers = { 'X-Auth-Token': 'any' };

it('answers a fetch request like any host would', async () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const response = await sandbox.fetch(new Request(`http://sandbox.invalid${ims.tags}`, { headers }));
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ tags: [{ key: 'key1', value: 'value1' }, {}, {}] });
});

it('answers 204 without a body', async () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const request = new Request(`http://sandbox.invalid${glance.tag('new')}`, { method: 'PUT', headers });
  const response = await sandbox.fetch(request);
  expect([response.status, await response.text()]).toEqual([204, '']);
});

it('adds a tag whose name is escaped in the URL', async () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const url = `http://sandbox.invalid${glance.tag('a%20b%3F')}`;
  await sandbox.fetch(new Request(url, { method: 'PUT', headers }));
  expect(sandbox.images()[0]?.tags).toContainEqual(['a b?', '']);
});

it('never rejects, even when the body breaks off', async () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('connection lost'));
    },
  });
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const response = await sandbox.fetch(new Request(`http://sandbox.invalid${ims.tags}`, init));
  expect(response.status).toBe(500);
});

it('gives the reason phrase of Glance where HTTP has another one', async () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  sandbox.world().addFault({ operation: 'addImageTag', status: 413, times: 1 });
  const request = new Request(`http://sandbox.invalid${glance.tag('new')}`, { method: 'PUT', headers });
  expect((await sandbox.fetch(request)).statusText).toBe('Request Entity Too Large');
});
