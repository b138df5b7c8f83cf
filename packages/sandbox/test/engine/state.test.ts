import { createSandbox, SandboxError, type Store } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { ask, ims } from './asking.ts';

const tag = { body: { tag: { key: 'new', value: '1' } } };

it('begins with the images and tags of the examples', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const [first] = sandbox.images();
  expect(first).toMatchObject({ id: '67e17426-359e-49fb-aa12-0bd1756ec240', name: 'web-server' });
  expect(first?.tags).toEqual([
    ['key1', 'value1'],
    ['key2', 'value2'],
    ['key3', ''],
  ]);
});

it('begins without images when it is to be empty, also after a reset', () => {
  const sandbox = createSandbox({ api: 'ims-v2', empty: true });
  expect(sandbox.images()).toEqual([]);
  sandbox.reset();
  expect(sandbox.images()).toEqual([]);
});

it('goes back to the start with a reset', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  ask(sandbox, 'POST', ims.tags, tag);
  sandbox.reset();
  expect(ask(sandbox, 'GET', ims.tags).body).not.toContain('"new"');
  expect(sandbox.journal()).toHaveLength(1);
});

it('goes back to a snapshot, which later changes leave alone', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const before = sandbox.snapshot();
  ask(sandbox, 'POST', ims.tags, tag);
  const after = sandbox.snapshot();
  sandbox.restore(before);
  expect(ask(sandbox, 'GET', ims.tags).body).not.toContain('"new"');
  sandbox.restore(after);
  expect(ask(sandbox, 'GET', ims.tags).body).toContain('"new"');
});

it('takes its snapshot through JSON', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const before = sandbox.snapshot();
  sandbox.restore(JSON.parse(JSON.stringify(before)));
  expect(sandbox.snapshot()).toEqual(before);
});

it('refuses a snapshot that the API could not hold, and keeps what it has', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const before = sandbox.snapshot();
  const [first] = before.images;
  if (first === undefined) throw new Error('The cast is empty.');
  const tags = Array.from({ length: 11 }, (_, index): [string, string] => [`k${index}`, '']);
  expect(() => sandbox.restore({ images: [{ ...first, tags }], deleted: [] })).toThrow(SandboxError);
  expect(sandbox.snapshot()).toEqual(before);
});

it('takes time and ids from where it is told to', () => {
  let count = 0;
  const sandbox = createSandbox({
    api: 'glance-v2',
    clock: () => Date.UTC(2026, 0, 1),
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  });
  const answer = ask(sandbox, 'POST', '/v2/images', { body: { name: 'new' } });
  expect(JSON.parse(answer.body)).toMatchObject({
    id: '00000000-0000-4000-8000-000000000001',
    created_at: '2026-01-01T00:00:00Z',
  });
  expect(answer.headers).toContainEqual(['Date', 'Thu, 01 Jan 2026 00:00:00 GMT']);
});

it('changes nothing when the store fails, and says that it is the sandbox that failed', () => {
  const store: Store = {
    load: () => new Map(),
    putImage() {
      throw new Error('disk full');
    },
    deleteImage: () => undefined,
    replaceWorld: () => undefined,
    dropWorld: () => undefined,
    close: () => undefined,
  };
  const sandbox = createSandbox({ api: 'ims-v2', store });
  const before = sandbox.snapshot();
  const answer = ask(sandbox, 'POST', ims.tags, tag);
  expect(answer.status).toBe(500);
  expect(answer.body).toContain('disk full');
  expect(sandbox.snapshot()).toEqual(before);
});

it('refuses the snapshot of an API whose tags are of another kind', () => {
  const [pairs, labels] = [createSandbox({ api: 'ims-v2' }), createSandbox({ api: 'glance-v2' })];
  expect(() => labels.restore(pairs.snapshot())).toThrow(/labels/);
});

it('refuses a snapshot in which an id is both used and deleted', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const { images } = sandbox.snapshot();
  expect(() => sandbox.restore({ images, deleted: images.map(({ id }) => id) })).toThrow(/stands twice/);
});
