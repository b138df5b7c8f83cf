import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { ask, glance, headerOf, ims } from './asking.ts';

it('names the rule that decided, and where its facts come from, when it is asked to explain itself', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const answer = ask(sandbox, 'POST', ims.tags, {
    body: { tag: { key: 'k'.repeat(37), value: '' } },
    headers: { 'sandbox-explain': 'true' },
  });
  expect(answer.status).toBe(400);
  expect(headerOf(answer, 'sandbox-rule')).toBe('key-length.tooLong');
  expect(headerOf(answer, 'sandbox-reason')).toContain('ims-v2-add-image-tag, Constraints');
  expect(headerOf(answer, 'sandbox-reason')).toContain('spec/common/ims/behaviour.yaml:');
});

it('adds nothing to an answer unless it is asked to', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const answer = ask(sandbox, 'GET', ims.tags);
  expect(answer.headers.map(([name]) => name)).toEqual(['Content-Length', 'Content-Type', 'Date']);
});

it('remembers exchanges with rule, evidence and change', () => {
  const sandbox = createSandbox({ api: 'ims-v2', clock: () => 0 });
  ask(sandbox, 'POST', ims.tags, { body: { tag: { key: 'size', value: 'large' } } });
  expect(sandbox.journal()).toEqual([
    {
      number: 1,
      time: '1970-01-01T00:00:00.000Z',
      request: { method: 'POST', target: ims.tags, body: '{"tag":{"key":"size","value":"large"}}' },
      operation: 'addImageTag',
      status: 204,
      body: '',
      rule: 'add-new.done',
      evidence: expect.arrayContaining(['ims-v2-add-image-tag, Function']),
      changes: ['image 67e17426-359e-49fb-aa12-0bd1756ec240: tag size=large set'],
    },
  ]);
});

it('says in the journal that a refused request has changed nothing', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  ask(sandbox, 'DELETE', `${ims.tags}/absent`);
  expect(sandbox.journal()[0]).toMatchObject({
    status: 404,
    rule: 'remove-missing-tag.missing',
    changes: [],
  });
});

it('remembers as many exchanges as it is told to', () => {
  const sandbox = createSandbox({ api: 'ims-v2', journalSize: 2 });
  for (let count = 0; count < 5; count++) ask(sandbox, 'GET', `${ims.tags}?n=${count}`);
  expect(sandbox.journal().map(({ number }) => number)).toEqual([4, 5]);
});

it('answers what Prefer asks for and leaves the state alone', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const before = sandbox.snapshot();
  const body = { tag: { key: 'new', value: '' } };
  const answer = ask(sandbox, 'POST', ims.tags, { body, headers: { prefer: 'code=503' } });
  expect([answer.status, sandbox.snapshot()]).toEqual([503, before]);
});

it('answers the example that Prefer names', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const answer = ask(sandbox, 'GET', ims.tags, { headers: { prefer: 'example=NotImageOwner' } });
  expect(answer.status).toBe(403);
  expect(answer.body).toContain('IMG.0047');
});

it('lists what there is when Prefer asks for an answer that is not documented', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const answer = ask(sandbox, 'GET', ims.tags, { headers: { prefer: 'code=418' } });
  expect(answer.status).toBe(404);
  expect(JSON.parse(answer.body)).toMatchObject({
    title: 'No such example',
    documented: { 503: ['ServiceUnavailable'] },
  });
});

it('goes wrong as often as a fault says and then works again', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  sandbox.world().addFault({ operation: 'listImageTags', status: 503, times: 2 });
  const statuses = [1, 2, 3].map(() => ask(sandbox, 'GET', ims.tags).status);
  expect(statuses).toEqual([503, 503, 200]);
});

it('lets a fault befall the operation that it names and no other', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  sandbox.world().addFault({ operation: 'deleteImageTag', status: 500, times: 1 });
  expect(ask(sandbox, 'GET', ims.tags).status).toBe(200);
  expect(ask(sandbox, 'DELETE', `${ims.tags}/key1`).status).toBe(500);
});

it('asks for a delay before an answer that is right', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  sandbox.world().addFault({ delay: 250, times: 1 });
  expect(ask(sandbox, 'GET', ims.tags)).toMatchObject({ status: 200, delay: 250 });
  expect(ask(sandbox, 'GET', ims.tags).delay).toBeUndefined();
});

it('refuses a fault with an answer that the operation does not document', () => {
  const world = createSandbox({ api: 'ims-v2' }).world();
  expect(() => world.addFault({ operation: 'listImageTags', status: 418, times: 1 })).toThrow(/418/);
  expect(() => world.addFault({ operation: 'none', status: 500, times: 1 })).toThrow(/no operation none/);
  expect(world.faults()).toEqual([]);
});

it.each([
  ['GET', '/v2/images?name=debian-12-server', 'filter-name.found'],
  ['GET', '/v2/images?tag=golden', 'filter-all.found'],
  ['GET', '/v2/images', 'paging'],
  ['GET', '/v2/schemas/image', 'getSchema'],
])('names what decided %s %s', (method, target, rule) => {
  const headers = { 'sandbox-explain': 'true' };
  const answer = ask(createSandbox({ api: 'glance-v2' }), method, target, { headers });
  expect(headerOf(answer, 'sandbox-rule')).toBe(rule);
  expect(headerOf(answer, 'sandbox-reason')).not.toBe('');
});

it('does not explain itself when it is asked not to', () => {
  const answer = ask(createSandbox({ api: 'ims-v2' }), 'GET', ims.tags, {
    headers: { 'sandbox-explain': 'false' },
  });
  expect(headerOf(answer, 'sandbox-rule')).toBeUndefined();
});

it('keeps a fault for an operation that documents its status', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  sandbox.world().addFault({ status: 413, times: 1 });
  expect(ask(sandbox, 'GET', '/v2/images').status).toBe(200);
  expect(ask(sandbox, 'GET', '/nowhere').status).toBe(404);
  expect(ask(sandbox, 'PUT', glance.tag('x')).status).toBe(413);
});

it('remembers no more of a body than a reader wants', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  ask(sandbox, 'POST', ims.tags, { body: 'x'.repeat(100_000) });
  expect(sandbox.journal()[0]?.request.body).toHaveLength(65_536);
});

it('leaves successes to the state: a fault cannot be one', () => {
  const world = createSandbox({ api: 'glance-v2' }).world();
  expect(() => world.addFault({ operation: 'addImageTag', status: 204, times: 1 })).toThrow(
    /left to the state/,
  );
  expect(() => world.addFault({ delay: -1, times: 1 })).toThrow(/milliseconds/);
});

it('looks for the image before the form of the tag, though both get the same answer', () => {
  const body = { tag: 'a', image_tag: { key: 'a', value: '' } };
  const asked = { body, headers: { 'sandbox-explain': 'true' } };
  const answer = ask(createSandbox({ api: 'ims-v1' }), 'PUT', '/v1/cloudimages/tags', asked);
  expect(headerOf(answer, 'sandbox-rule')).toBe('missing-image-id.missing');
});
