import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { ask, headerOf, ims } from './asking.ts';

const tag = { body: { tag: { key: 'new', value: '1' } } };

it('keeps worlds apart that the path or the header chooses', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  ask(sandbox, 'POST', `/~one${ims.tags}`, tag);
  expect(ask(sandbox, 'GET', `/~one${ims.tags}`).body).toContain('"new"');
  expect(ask(sandbox, 'GET', ims.tags, { headers: { 'sandbox-world': 'one' } }).body).toContain('"new"');
  expect(ask(sandbox, 'GET', ims.tags, { headers: { 'sandbox-world': 'two' } }).body).not.toContain('"new"');
  expect(ask(sandbox, 'GET', ims.tags).body).not.toContain('"new"');
});

it('shares nothing between two sandboxes', () => {
  const [one, other] = [createSandbox({ api: 'ims-v2' }), createSandbox({ api: 'ims-v2' })];
  ask(one, 'POST', ims.tags, tag);
  expect(ask(other, 'GET', ims.tags).body).not.toContain('"new"');
});

it('drops a world that nobody has used for as long as the idle time', () => {
  let now = 0;
  const sandbox = createSandbox({ api: 'ims-v2', clock: () => now, idleTime: 1000 });
  ask(sandbox, 'POST', `/~idle${ims.tags}`, tag);
  now = 1001;
  expect(ask(sandbox, 'GET', `/~idle${ims.tags}`).body).not.toContain('"new"');
});

it('says of a world that nobody uses any more that it is gone', () => {
  let now = 0;
  const sandbox = createSandbox({ api: 'ims-v2', clock: () => now, idleTime: 1000 });
  ask(sandbox, 'POST', `/~idle${ims.tags}`, tag);
  now = 1001;
  expect(sandbox.worlds()).toEqual(['default']);
});

it('keeps a world that is used within the idle time', () => {
  let now = 0;
  const sandbox = createSandbox({ api: 'ims-v2', clock: () => now, idleTime: 1000 });
  ask(sandbox, 'POST', `/~busy${ims.tags}`, tag);
  now = 900;
  ask(sandbox, 'GET', `/~busy${ims.tags}`);
  now = 1800;
  expect(sandbox.worlds()).toEqual(['default', 'busy']);
});

it('begins a world anew that was dropped on request', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  ask(sandbox, 'POST', `/~w${ims.tags}`, tag);
  sandbox.dropWorld('w');
  expect(ask(sandbox, 'GET', `/~w${ims.tags}`).body).not.toContain('"new"');
});

it('says so when there are as many worlds as there may be', () => {
  const sandbox = createSandbox({ api: 'ims-v2', maxWorlds: 2 });
  ask(sandbox, 'GET', `/~one${ims.tags}`);
  const answer = ask(sandbox, 'GET', `/~two${ims.tags}`);
  expect(answer.status).toBe(429);
  expect(answer.body).toContain('DELETE /_sandbox/worlds/{name}');
});

it('refuses a name that could not stand in a URL', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const answer = ask(sandbox, 'GET', ims.tags, { headers: { 'sandbox-world': 'a b' } });
  expect([answer.status, headerOf(answer, 'content-type')]).toEqual([400, 'application/problem+json']);
  expect(sandbox.worlds()).toEqual(['default']);
});

it('takes names of built-in members for ordinary worlds', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  for (const name of ['__proto__', 'constructor', 'toString'])
    ask(sandbox, 'POST', `/~${name}${ims.tags}`, tag);
  expect(sandbox.worlds()).toEqual(['default', '__proto__', 'constructor', 'toString']);
});
