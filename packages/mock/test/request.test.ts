import { describe, expect, it } from 'vitest';
import { ask, labels, post, red } from './ask.ts';

const html = (status: number, text: string) => `<h1>${status}</h1>${text}`;
const add = { action: 'add', labels: ['red'] };

describe('credentials', () => {
  it('that are missing get the MissingToken example, though it is not the first', async () => {
    const answer = await ask('GET', labels, { headers: { 'X-Auth-Token': '' } });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe(html(401, 'No token'));
  });

  it('bring no WWW-Authenticate header that the description lacks', async () => {
    const answer = await ask('GET', labels, { headers: { 'X-Auth-Token': '' } });
    expect(answer.headers.has('WWW-Authenticate')).toBe(false);
  });

  it('are looked at before the body', async () => {
    expect((await post(labels, '{', { 'X-Auth-Token': '' })).status).toBe(401);
    expect((await post(labels, add, { 'X-Auth-Token': '' })).status).toBe(401);
  });

  it('are not asked for where the operation is open', async () => {
    expect((await ask('GET', '/api/', { headers: { 'X-Auth-Token': '' } })).status).toBe(300);
  });

  it('that are missing get problem details where no 401 is documented', async () => {
    const answer = await ask('DELETE', red, { headers: { 'X-Auth-Token': '' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('deleteLabel documents no 401'),
    });
  });
});

describe('a body', () => {
  it('that the description allows is accepted', async () => {
    expect((await post(labels, add)).status).toBe(204);
  });

  it.each(['{', '{"action":"add"', 'nothing', ' ', '{"a":1}x'])(
    'of malformed JSON, %j, gets MalformedJson',
    async (body) => {
      const answer = await post(labels, body);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toBe(html(400, 'Not JSON'));
    },
  );

  it('of malformed JSON is answered in less than a second', { timeout: 1000 }, async () => {
    expect((await post(labels, '{'.repeat(100_000))).status).toBe(400);
  });

  it('of malformed UTF-8 gets MalformedJson', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const answer = await ask('POST', labels, { headers: { 'Content-Type': 'application/json' }, body });
    expect(await answer.text()).toBe(html(400, 'Not JSON'));
  });

  it('that is required and empty gets EmptyBody', async () => {
    expect(await (await post(labels, '')).text()).toBe(html(400, 'No body'));
  });

  it('that is required and empty gets the first 400 example where there is no EmptyBody', async () => {
    expect(await (await post(`${labels}/action`, '')).text()).toBe(html(400, 'Not enough'));
  });

  it('is JSON in media types that only mention it', async () => {
    const headers = { 'Content-Type': 'application/vnd.shelf-v2.1-json-patch' };
    expect((await post(labels, [1, 2], headers)).status).toBe(204);
    expect(await (await post(labels, [1, 2, 3], headers)).text()).toBe(html(400, 'Too many'));
    expect(await (await post(labels, '[', headers)).text()).toBe(html(400, 'Not JSON'));
  });

  it('may name its media type in capitals and with parameters', async () => {
    expect((await post(labels, add, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(204);
  });

  it.each(['text/xml', 'garbage', 'application/json/x'])(
    'of type %j gets the documented 415',
    async (type) => {
      const answer = await post(`${labels}/action`, add, { 'Content-Type': type });
      expect([answer.status, await answer.text()]).toEqual([415, html(415, 'Wrong type')]);
    },
  );

  it('of a type that is not described gets 400 where no 415 is documented', async () => {
    const answer = await post(labels, '<a/>', { 'Content-Type': 'text/xml' });
    expect([answer.status, await answer.text()]).toEqual([400, html(400, 'Not JSON')]);
  });

  it('needs no type: without one it has the first described', async () => {
    expect((await ask('POST', labels, { body: new Blob([JSON.stringify(add)]) })).status).toBe(204);
  });

  it('of the type that curl names by itself counts as having none, but for a documented 415', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await post(labels, add, headers)).status).toBe(204);
    expect((await post(`${labels}/action`, add, headers)).status).toBe(415);
  });

  it('where none is described gets UnexpectedBody', async () => {
    expect(await (await ask('PUT', red, { body: 'x' })).text()).toBe(html(400, 'No body wanted'));
  });

  it('that is not there may have any type', async () => {
    expect((await ask('DELETE', red, { headers: { 'Content-Type': 'garbage' } })).status).toBe(204);
  });

  it('where none is described is ignored if the operation has no UnexpectedBody', async () => {
    expect((await ask('DELETE', red, { headers: { 'Content-Length': '1' }, body: 'x' })).status).toBe(204);
  });
});

describe('a request that breaks a rule of the description gets its documented 400:', () => {
  it.each([
    ['TagTooLong', 'Too long', { action: 'add', labels: ['123456789'] }],
    ['TagLimitExceeded', 'Too many', { action: 'add', labels: ['a', 'b', 'c'] }],
    ['UnknownAction', 'Unknown action', { action: 'grow', labels: [] }],
    ['TagInvalid', 'Invalid', { action: 'add', labels: [' '] }],
    ['TagInvalid', 'Invalid', { action: 'add', labels: [1] }],
    ['TagInvalid', 'Invalid', { action: 'add', labels: [], more: 1 }],
    ['TagInvalid', 'Invalid', []],
  ])('%s', async (_, text, body) => {
    const answer = await post(labels, body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe(html(400, text));
  });

  it.each([
    ['NoTagForm, for a member that the body lacks', 'Neither form', {}],
    ['BothTagForms, for a member too many', 'Too many forms', { labels: [], colours: [] }],
    ['the one that names the missing member', 'Which shelf?', { labels: [], shelf: {} }],
    ['UnknownAction, for another than the only one', 'Unknown action', { labels: [], action: 'export' }],
    ['TagInvalid, for a member that an inner object lacks', 'Invalid', { labels: [], owner: {} }],
    ['TagInvalid, for one too many there', 'Invalid', { labels: [], owner: { id: 'a', age: 1 } }],
  ])('%s', async (_, text, body) => {
    expect(await (await post(`${labels}/action`, body)).text()).toBe(html(400, text));
  });

  it('or its documented 413, for more tags than are allowed', async () => {
    const answer = await post(`${labels}/action`, { labels: ['a', 'b', 'c'] });
    expect([answer.status, await answer.text()]).toEqual([413, html(413, 'Too many')]);
  });

  it('limits differ by branch of if, then and else', async () => {
    expect((await post(labels, { action: 'remove', labels: ['123456789'] })).status).toBe(204);
    expect((await post(labels, { action: 'remove', labels: ['1'.repeat(21)] })).status).toBe(400);
  });

  it('a path parameter', async () => {
    expect((await ask('PUT', `${labels}/12345678`)).status).toBe(204);
    expect(await (await ask('PUT', `${labels}/123456789`)).text()).toBe(html(400, 'Too long'));
  });

  it('a query parameter', async () => {
    expect((await ask('GET', `${labels}?limit=9`)).status).toBe(200);
    expect(await (await ask('GET', `${labels}?limit=10`)).text()).toBe(html(400, 'Wrong limit'));
    expect(await (await ask('GET', `${labels}?sort_dir=up`)).text()).toBe(html(400, 'Wrong direction'));
  });

  it('the first example, where none tells the rule', async () => {
    expect(await (await ask('GET', `${labels}?label=123456789`)).text()).toBe(html(400, 'Wrong direction'));
  });

  it('any one of a repeated query parameter', async () => {
    expect((await ask('GET', `${labels}?label=a&label=b`)).status).toBe(200);
    expect((await ask('GET', `${labels}?label=123456789&label=b`)).status).toBe(400);
    expect((await ask('GET', `${labels}?label=a&label=123456789`)).status).toBe(400);
  });

  it('a header says which rule it was, in printable ASCII', async () => {
    const answer = await post(labels, { action: 'add', labels: [], 'é\n': 1 });
    expect(answer.headers.get('Mock-Reason')).toMatch(/^[ -~]*unevaluated properties[ -~]*$/);
  });
});
