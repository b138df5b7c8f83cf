import { describe, expect, it } from 'vitest';
import { createMock, createMockOf } from '../src/index.ts';
import { ask, labels, post, red } from './ask.ts';
import { shelf } from './shelf.ts';

const [ims, glance] = await Promise.all([createMock({ api: 'ims-v2' }), createMock({ api: 'glance-v2' })]);
const headers = { 'X-Auth-Token': 'token', 'Content-Type': 'application/json' };
const image = '67e17426-359e-49fb-aa12-0bd1756ec240';

/** The reason why a batch of IMS tags is refused. */
async function reasonForBatch(batch: unknown): Promise<string | null> {
  const url = `http://ims.example/v2/fd73a4a1/images/${image}/tags/action`;
  const answer = await ims.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(batch) }));
  return answer.headers.get('Mock-Reason');
}

/** The reason why Glance refuses a change of an image. */
async function reasonForPatch(change: unknown): Promise<string | null> {
  const init = {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/openstack-images-v2.1-json-patch' },
    body: JSON.stringify([change]),
  };
  const answer = await glance.fetch(new Request(`http://glance.example/v2/images/${image}`, init));
  return answer.headers.get('Mock-Reason');
}

describe('the reason of a refusal', () => {
  it('names the broken rule and nothing that only follows from it', async () => {
    expect(await reasonForBatch({ action: 'create', tags: [{ key: 'k'.repeat(37), value: '' }] })).toBe(
      'Request body property tags.0.key must NOT have more than 36 characters',
    );
  });

  it('names every broken rule', async () => {
    expect(await reasonForBatch({ action: 'create', tags: [{ key: 'k'.repeat(37) }] })).toBe(
      "Request body property tags.0 must have required property 'value'; " +
        'Request body property tags.0.key must NOT have more than 36 characters',
    );
  });

  it('names all values of the member that chooses between two forms', async () => {
    expect(await reasonForBatch({ action: 'CREATE', tags: [{ key: 'k', value: '' }] })).toBe(
      'Request body property action must be equal to one of the allowed values: create, delete',
    );
  });

  it('names a missing member once', async () => {
    expect(await reasonForBatch({ tags: [{ key: 'k', value: '' }] })).toBe(
      "Request body must have required property 'action'",
    );
  });

  it('demands nothing of a form that was taken only because the choosing member is wrong or missing', async () => {
    expect(await reasonForPatch({ op: 'remove' })).toBe(
      "Request body property 0 must have required property 'path'",
    );
    expect(await reasonForPatch({ op: 'replace', path: 'tags', value: [] })).toMatch(
      /^Request body property 0\.path must match pattern "[^"]+"$/,
    );
  });

  it('names a member that is too many where it is the only mistake', async () => {
    const answer = await post(labels, { action: 'add', labels: [], more: 1 });
    expect(answer.headers.get('Mock-Reason')).toBe(
      "Request body must NOT have unevaluated properties: 'more'",
    );
  });

  it('names the path that is not described and how those begin that are', async () => {
    const answer = await ask('GET', '/books/1');
    expect(answer.headers.get('Mock-Reason')).toBe(
      'No described path matches /books/1; they begin with /api.',
    );
  });

  it('names all beginnings but that of the root, which says nothing', async () => {
    const paths = { ...shelf.paths, '/shelves/{label}': shelf.paths['/books/{book_id}/labels/{label}'] };
    const mock = await createMockOf({ ...shelf, paths });
    const answer = await mock.fetch(new Request('http://shelf.example/nowhere'));
    expect(answer.headers.get('Mock-Reason')).toMatch(/ they begin with \/books, \/shelves\.$/);
  });

  it('names the method that is not described and those that are', async () => {
    const answer = await ask('POST', red);
    expect(answer.headers.get('Mock-Reason')).toBe('POST is not described for this path, only PUT, DELETE.');
  });

  it('is not given with a success', async () => {
    expect((await ask('GET', labels)).headers.has('Mock-Reason')).toBe(false);
  });
});
