import { describe, expect, it, vi } from 'vitest';
import { createMockOf } from '../src/index.ts';
import { ask, labels, post, red } from './ask.ts';
import { shelf } from './shelf.ts';

const prefer = (preference: string) => ({ headers: { Prefer: preference } });
const accept = (mediaTypes: string) => ({ headers: { Accept: mediaTypes, Prefer: 'code=404' } });

describe('Prefer', () => {
  it('left out, gets the first example of the success', async () => {
    expect(await (await ask('GET', labels)).json()).toEqual({ labels: ['red', 'blue'] });
  });

  it('names an example', async () => {
    expect(await (await ask('GET', labels, prefer('example=NoLabels'))).json()).toEqual({ labels: [] });
  });

  it('names a status code', async () => {
    const answer = await ask('GET', labels, prefer('code=401'));
    expect([answer.status, await answer.text()]).toEqual([401, '<h1>401</h1>Expired']);
  });

  it.each(['code=404, example=BookNotFound', 'code=404;example="BookNotFound"', 'Example=BookNotFound'])(
    'takes %s',
    async (preference) => {
      const answer = await ask('PUT', red, prefer(preference));
      expect([answer.status, await answer.text()]).toEqual([404, '<h1>404</h1>No such book']);
    },
  );

  it('can be part of the query', async () => {
    const answer = await ask('GET', `${labels}?__code=401&__example=MissingToken`);
    expect([answer.status, await answer.text()]).toEqual([401, '<h1>401</h1>No token']);
  });

  it.each(['code=418', 'example=Nothing', 'code=200, example=MissingToken', 'code=x'])(
    'for %s, which is not documented, gets the list of what is',
    async (preference) => {
      const answer = await ask('GET', labels, prefer(preference));
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({
        detail: expect.stringContaining(preference),
        documented: {
          200: ['TwoLabels', 'NoLabels'],
          400: ['SortDirectionInvalid', 'LimitInvalid'],
          401: ['ExpiredToken', 'MissingToken'],
        },
      });
    },
  );

  it('does not make a wrong request right', async () => {
    expect((await post(labels, '{', { Prefer: 'code=204' })).status).toBe(400);
    expect((await post(labels, '{', { Prefer: 'code=503' })).status).toBe(400);
  });

  it('chooses among the examples of the error that a wrong request gets', async () => {
    const answer = await ask('GET', labels, {
      headers: { 'X-Auth-Token': '', Prefer: 'example=ExpiredToken' },
    });
    expect(await answer.text()).toBe('<h1>401</h1>Expired');
  });

  it('of dynamic=true gets a body made up from the schema', async () => {
    const answer = await ask('GET', labels, prefer('dynamic=true'));
    const body = await answer.json();
    expect(body).toMatchObject({ labels: expect.any(Array) });
    expect(body).not.toEqual({ labels: ['red', 'blue'] });
  });
});

describe('Accept', () => {
  const [html, json, text] = ['text/html; charset=UTF-8', 'application/json', 'text/plain'];

  it.each([
    ['*/*', html],
    ['application/json', json],
    ['text/plain, application/json;q=0.5', text],
    ['text/html', html],
    ['text/*;q=0.1, application/*', json],
    ['image/png', text],
    ['', html],
    ['nonsense;;;,', text],
    ['application/json;q=0, */*;q=0.1', html],
  ])('%j gets %s', async (mediaTypes, expected) => {
    const answer = await ask('PUT', red, accept(mediaTypes));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, expected]);
  });

  it('left out, gets the first media type of the description', async () => {
    expect((await ask('PUT', red, prefer('code=404'))).headers.get('Content-Type')).toBe(html);
  });

  it('that no media type fits gets the first where plain text is not described', async () => {
    const answer = await ask('GET', labels, { headers: { Accept: 'image/png' } });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, json]);
  });

  it('gives way to a preferred example that only another media type has', async () => {
    const answer = await ask('GET', '/api/books', { headers: { Accept: json, Prefer: 'example=List' } });
    expect([answer.headers.get('Content-Type'), await answer.text()]).toEqual([text, 'No books']);
  });

  it('chooses for the errors that the mock finds, too', async () => {
    const headers = { Accept: 'application/json' };
    expect(await (await ask('PATCH', red, { headers })).json()).toEqual({
      message: 'Wrong method',
      code: 405,
    });
    expect(await (await post(labels, '{', headers)).json()).toEqual({ message: 'Not JSON', code: 400 });
  });
});

describe('an answer', () => {
  it('has the headers that the description has examples for', async () => {
    const answer = await post(labels, { action: 'add', labels: [] });
    expect(answer.headers.get('X-Request-Id')).toBe('req-2');
  });

  it('without content has neither body nor Content-Type', async () => {
    const answer = await ask('PUT', red);
    expect([answer.status, await answer.text(), answer.headers.get('Content-Type')]).toEqual([204, '', null]);
  });

  it('in text or HTML is sent as it stands, JSON as JSON', async () => {
    expect(await (await ask('PUT', red, accept('text/plain'))).text()).toBe('404 No such book');
    expect(await (await ask('PUT', red, accept('application/json'))).text()).toBe(
      '{"message":"No such book","code":404}',
    );
  });

  it('to a failure of the mock says that it is one', async () => {
    const broken = structuredClone(shelf);
    Object.assign(broken.components ?? {}, {
      responses: {
        Unauthorized: {
          description: 'Broken.',
          headers: {
            'X-Broken': { schema: { type: 'string' }, example: 'line\nbreak' },
          },
        },
      },
    });
    const mock = await createMockOf(broken, { basePath: '/api' });
    const answer = await mock.fetch(new Request(`http://shelf.example${labels}`));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('The mock of "Shelf", not the API'),
    });
  });

  it('leaves the description as it was', async () => {
    const before = JSON.stringify(shelf);
    await createMockOf(shelf);
    expect(JSON.stringify(shelf)).toBe(before);
  });
});

it('prints nothing', async () => {
  const write = vi.spyOn(process.stdout, 'write');
  await ask('GET', labels);
  await post(labels, '{');
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});

describe('a request that is a named example', () => {
  const action = `${labels}/action`;

  it('gets the example of the same name', async () => {
    expect(await (await post(action, { labels: [] })).json()).toEqual({ labels: [] });
    expect(await (await post(action, { labels: ['red'] })).json()).toEqual({ labels: ['red'] });
  });

  it('except for members that may have any value gets the example of the same name', async () => {
    expect(await (await post(action, { labels: ['blue'], action: 'import' })).json()).toEqual({
      labels: ['imported'],
    });
  });

  it('gets the example that it prefers all the same', async () => {
    const answer = await post(action, { labels: [] }, { Prefer: 'example=One' });
    expect(await answer.json()).toEqual({ labels: ['red'] });
  });
});

it('a request that is no named example gets the first example', async () => {
  expect(await (await post(`${labels}/action`, { labels: ['blue'] })).json()).toEqual({ labels: ['red'] });
});
