import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { type Asked, ask, glance } from './asking.ts';

const patch = (changes: readonly unknown[]): Asked => ({
  body: changes,
  headers: { accept: 'application/json', 'content-type': 'application/openstack-images-v2.1-json-patch' },
});
const tooLong = { op: 'replace', path: '/tags', value: ['new', 'x'.repeat(256)] };
const single = { op: 'add', path: '/tags/-', value: 'new' };
const unknown = { op: 'move', path: '/tags', value: [] };

// Random sequences of requests to the sandbox and a real Glance have shown all of these.
it.each([
  [[tooLong, single], 'is too long'],
  [[single, tooLong], 'Invalid JSON pointer'],
  [[unknown, single], 'Invalid operation'],
  [[single, unknown], 'Invalid JSON pointer'],
])('answers the first of two faults in a patch: %j', (changes, message) => {
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'PATCH', glance.image, patch(changes));
  expect(answer).toMatchObject({ status: 400, body: expect.stringContaining(message) });
});

it('says at which place of the list the tag stands that is too long', () => {
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'PATCH', glance.image, patch([tooLong]));
  expect(answer.body).toContain("On instance['tags'][1]");
});

it('refuses an id that is taken before it looks at characters of four bytes', () => {
  const [id] = glance.image.split('/').slice(-1);
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'POST', '/v2/images', {
    body: { id, tags: ['🚀'] },
  });
  expect(answer.status).toBe(409);
});
