import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { ask, headerOf, json } from './asking.ts';

const ims = () => createSandbox({ api: 'ims-v2' });

describe('a refused request says what is wrong where and changes nothing:', () => {
  const snapshot = ims().snapshot();
  const [image] = snapshot.images;

  it.each([
    ['POST', '/images', '', 'The request needs a body of JSON and has none.'],
    ['POST', '/images', '{"tags":', 'The body has to be JSON in UTF-8: '],
    ['POST', '/images', [], 'The body is an array; it has to be an object.'],
    ['POST', '/images', null, 'The body is null; it has to be an object.'],
    ['POST', '/images', { tags: ['a', 5] }, '/tags/1 is 5; it has to be a string or an object.'],
    ['POST', '/images', { tags: [{ key: 'a' }] }, '/tags/0 lacks value.'],
    [
      'POST',
      '/images',
      { name: 1, id: '' },
      '/name is 1; it has to be a string. /id has to have at least 1 characters.',
    ],
    ['POST', '/images', { 'a/b~c': 1 }, '/a~1b~0c is not known; there are id, name, '],
    ['POST', '/images', '{"__proto__":{}}', '/__proto__ is not known; there are id, name, '],
    ['PUT', '/snapshot', { images: [] }, 'The body lacks deleted.'],
    [
      'PUT',
      '/snapshot',
      { ...snapshot, images: [{ ...image, tags: [['a']] }] },
      '/images/0/tags/0 has 1 items; ',
    ],
    [
      'PUT',
      '/snapshot',
      { ...snapshot, images: [{ ...image, createdAt: 'now' }] },
      '/images/0/createdAt is "now", which ',
    ],
    ['POST', '/faults', { status: 503, times: 0 }, '/times is 0; the least is 1.'],
    ['POST', '/faults', { status: 503, times: 1.5 }, '/times is 1.5; it has to be an integer.'],
    ['POST', '/faults', { delay: 1, times: 1, example: 'X' }, 'The body lacks status.'],
    ['POST', '/faults', { times: 1 }, 'a status to answer with, a delay in milliseconds'],
    ['POST', '/faults', { operation: 'nope', status: 404, times: 1 }, 'has no operation nope'],
    ['POST', '/reset', 'x', 'This POST takes no body, and has one.'],
    ['DELETE', '/images/nope', undefined, 'no image with the id nope'],
  ])('%s %s %j', (method, path, body, detail) => {
    const sandbox = ims();
    const before = [sandbox.snapshot(), sandbox.world().faults()];
    const answer = ask(sandbox, { method, path, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(headerOf(answer, 'Content-Type')).toBe('application/problem+json');
    expect(json(answer)).toMatchObject({ status: answer.status, detail: expect.stringContaining(detail) });
    expect([sandbox.snapshot(), sandbox.world().faults()]).toEqual(before);
  });

  it('a world is not even made for it', () => {
    const sandbox = ims();
    ask(sandbox, { method: 'POST', path: '/images', body: '{', world: 'other' });
    expect(sandbox.worlds()).toEqual(['default']);
  });

  it('of a body that is too deep to be written again', () => {
    const body = `{"images":[],"deleted":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const answer = ask(ims(), { method: 'PUT', path: '/snapshot', body });
    expect([answer.status, json(answer).title]).toEqual([400, 'Body too deep']);
  });

  it('of as many mistakes as a body can hold', () => {
    const body = { images: Array(400_000).fill(1), deleted: [] };
    expect(ask(ims(), { method: 'PUT', path: '/snapshot', body }).status).toBe(400);
  });

  it('of a thousand mistakes it names ten', () => {
    const answer = ask(ims(), { method: 'POST', path: '/images', body: { tags: Array(1000).fill(0) } });
    expect(json(answer).errors).toHaveLength(10);
    expect(json(answer).detail).toMatch(/ There may be more\.$/);
  });
});

describe('the control interface', () => {
  it('leads to its parts from its root', () => {
    const { links } = json(ask(ims()));
    expect(links).toMatchObject({
      images: '/sandbox/ims-v2/_sandbox/images',
      openapi: '/sandbox/ims-v2/_sandbox/openapi.json',
    });
  });

  it('names another world in its links, as the header that chose it is not in them', () => {
    const { world, links } = json(ask(ims(), { world: 'mine' }));
    expect([world, links.reset]).toEqual(['mine', '/sandbox/ims-v2/~mine/_sandbox/reset']);
  });

  it('counts images, tags, exchanges and faults', () => {
    const sandbox = createSandbox({ api: 'ims-v2', empty: true });
    ask(sandbox, { method: 'POST', path: '/images', body: { tags: ['a=1', 'b=2'] } });
    ask(sandbox, { method: 'POST', path: '/faults', body: { delay: 1, times: 3 } });
    expect(json(ask(sandbox)).counts).toEqual({ images: 1, tags: 2, exchanges: 0, faults: 1 });
  });

  it.each(['', '/', '?x', '/?x'])('has its root at /_sandbox%s', (path) => {
    expect(ask(ims(), { path }).status).toBe(200);
  });

  it('answers HEAD as GET, without the body but with its length', () => {
    const { body } = ask(ims());
    const answer = ask(ims(), { method: 'HEAD' });
    expect([answer.status, answer.body, headerOf(answer, 'Content-Length')]).toEqual([
      200,
      '',
      String(body.length),
    ]);
  });

  it.each(['PATCH', 'constructor'])('says what a path takes instead of %s', (method) => {
    const answer = ask(ims(), { method, path: '/faults' });
    expect([answer.status, headerOf(answer, 'Allow')]).toEqual([405, 'GET, HEAD, POST, DELETE']);
  });

  it('says what there is instead of a path that is not there', () => {
    const answer = ask(ims(), { path: '/image' });
    expect(answer.status).toBe(404);
    expect(json(answer).paths).toContain('/images/{id}');
  });

  it('gives back a snapshot that it takes again', () => {
    const sandbox = ims();
    const snapshot = json(ask(sandbox, { path: '/snapshot' }));
    ask(sandbox, { method: 'POST', path: '/images', body: {} });
    expect(ask(sandbox, { method: 'PUT', path: '/snapshot', body: snapshot }).status).toBe(204);
    expect(json(ask(sandbox, { path: '/snapshot' }))).toEqual(snapshot);
  });

  it('tells where the image is that it made', () => {
    const sandbox = ims();
    const made = ask(sandbox, { method: 'POST', path: '/images', body: { id: 'a b' } });
    expect(headerOf(made, 'Location')).toBe('/sandbox/ims-v2/_sandbox/images/a%20b');
    expect(json(ask(sandbox, { path: '/images/a%20b' }))).toEqual(json(made));
  });

  it('drops worlds one by one', () => {
    const sandbox = ims();
    ask(sandbox, { world: 'a' });
    ask(sandbox, { world: 'b' });
    expect(ask(sandbox, { method: 'DELETE', path: '/worlds/a' }).status).toBe(204);
    expect(json(ask(sandbox, { path: '/worlds' }))).toEqual({ worlds: ['default', 'b'] });
  });
});
