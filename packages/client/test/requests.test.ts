import * as entry from '@image-tags/client';
import { createGlanceV2Client, createImsV2Client, createRackspaceV2Client } from '@image-tags/client';
import { apiNames, basePathOf, bundle, lookUp, operationsOf } from '@image-tags/openapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { factories } from './factories.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';
import { call } from './untyped.ts';

let server: RecordingServer;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.arrivals.length = 0;
});

const projectTags = '/v2/{project_id}/images/tags';
const params = { path: { project_id: '6f92d70f' } };

describe.each(apiNames)('a client of %s', (api) => {
  const client = () => factories[api]({ baseUrl: server.origin + basePathOf(api), token: 'gAAAAABtoken' });

  it.each(operationsOf(api))('sends $operationId as its description has it', async (operation) => {
    const { method, path, parameters, requestBody } = operation;
    const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, name]);
    const body: unknown = requestBody?.content[0]?.examples[0]?.value;
    await call(client(), method, path, { params: { path: Object.fromEntries(names) }, body });
    expect(server.arrivals).toMatchObject([
      { method, target: basePathOf(api) + path.replaceAll(/[{}]/g, ''), body: JSON.stringify(body) ?? '' },
    ]);
    expect(server.arrivals[0]?.headers['content-type']).toBe(requestBody?.content[0]?.mediaType);
  });

  it('sends the token in the header of its security scheme', async () => {
    const [operation] = operationsOf(api);
    const names = operation?.parameters.map(({ name }) => [name, name]) ?? [];
    await call(client(), operation?.method ?? '', operation?.path ?? '', {
      params: { path: Object.fromEntries(names) },
    });
    expect(lookUp(bundle(api), '#/components/securitySchemes')).toEqual({
      AuthToken: expect.objectContaining({ type: 'apiKey', in: 'header', name: 'X-Auth-Token' }),
    });
    expect(server.arrivals).toMatchObject([{ headers: { 'x-auth-token': 'gAAAAABtoken' } }]);
  });

  it('can be imported alone and from the package entry', () => {
    expect(manifest.exports).toHaveProperty([`./${api}`], `./src/${api}.ts`);
    expect(Object.values(entry)).toContain(factories[api]);
  });
});

describe('the token', () => {
  it('is asked for before each request when it is a function', async () => {
    const tokens = ['first', 'second'];
    const client = createImsV2Client({ baseUrl: server.origin, token: () => tokens.shift() ?? 'none left' });
    await client.GET(projectTags, { params });
    await client.GET(projectTags, { params });
    expect(server.arrivals.map(({ headers }) => headers['x-auth-token'])).toEqual(['first', 'second']);
  });

  it('is waited for when it is a promise', async () => {
    const client = createImsV2Client({ baseUrl: server.origin, token: () => Promise.resolve('fresh') });
    await client.GET(projectTags, { params });
    expect(server.arrivals).toMatchObject([{ headers: { 'x-auth-token': 'fresh' } }]);
  });

  it('that cannot be had sends nothing and rejects with the reason', async () => {
    const token = () => Promise.reject(new Error('The identity service is down.'));
    const client = createImsV2Client({ baseUrl: server.origin, token });
    await expect(client.GET(projectTags, { params })).rejects.toThrow('The identity service is down.');
    expect(server.arrivals).toEqual([]);
  });

  it('gives way to one that a call brings', async () => {
    const client = createImsV2Client({ baseUrl: server.origin, token: 'usual' });
    await client.GET(projectTags, { params, headers: { 'X-Auth-Token': 'other' } });
    expect(server.arrivals).toMatchObject([{ headers: { 'x-auth-token': 'other' } }]);
  });
});

describe('the Accept header', () => {
  it('asks for JSON', async () => {
    const client = createImsV2Client({ baseUrl: server.origin, token: 'token' });
    await client.GET(projectTags, { params });
    expect(server.arrivals).toMatchObject([{ headers: { accept: 'application/json' } }]);
  });

  it('gives way to one that a call brings', async () => {
    const client = createImsV2Client({ baseUrl: server.origin, token: 'token' });
    await client.GET(projectTags, { params, headers: { Accept: 'text/html' } });
    expect(server.arrivals).toMatchObject([{ headers: { accept: 'text/html' } }]);
  });
});

describe('the base URL', () => {
  it('keeps its path', async () => {
    const client = createRackspaceV2Client({
      baseUrl: `${server.origin}/mock/rackspace-v2/v2`,
      token: 'token',
    });
    await client.PUT('/images/{image_id}/tags/{tag}', { params: { path: { image_id: 'i', tag: 'web' } } });
    expect(server.arrivals).toMatchObject([{ target: '/mock/rackspace-v2/v2/images/i/tags/web' }]);
  });

  it('may end with a slash', async () => {
    const client = createImsV2Client({ baseUrl: `${server.origin}/`, token: 'token' });
    await client.GET(projectTags, { params });
    expect(server.arrivals).toMatchObject([{ target: '/v2/6f92d70f/images/tags' }]);
  });
});

describe('a query', () => {
  it('repeats a parameter that has several values', async () => {
    const client = createGlanceV2Client({ baseUrl: server.origin, token: 'token' });
    await client.GET('/v2/images', { params: { query: { tag: ['web', 'a&b'], limit: 5 } } });
    expect(server.arrivals).toMatchObject([{ target: '/v2/images?tag=web&tag=a%26b&limit=5' }]);
  });
});

describe('fetch', () => {
  it('can be any function from a request to a response, so that no server is needed', async () => {
    const fetch = async (request: Request) =>
      Response.json({ tags: [{ key: request.method, values: [request.url] }] });
    const client = createImsV2Client({ baseUrl: 'https://ims.example.com', token: 'token', fetch });
    const { data } = await client.GET(projectTags, { params });
    expect(data).toEqual({
      tags: [{ key: 'GET', values: ['https://ims.example.com/v2/6f92d70f/images/tags'] }],
    });
  });

  it('is the global one of the moment of the call, so that a client sees one that is replaced later', async () => {
    const client = createImsV2Client({ baseUrl: 'https://ims.example.com', token: 'token' });
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json({ tags: [] });
    try {
      expect((await client.GET(projectTags, { params })).data).toEqual({ tags: [] });
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('a base URL', () => {
  const make = (baseUrl: unknown) =>
    Reflect.apply(createImsV2Client, undefined, [{ baseUrl, token: 'gAAAAABtoken' }]);

  it.each(['http://h/mock?x', 'http://h#x', 'h', 'ftp://h', 'http://', undefined, null])(
    'of %j is refused when the client is made',
    (baseUrl) => {
      expect(() => make(baseUrl)).toThrow(/^baseUrl is .* without a query or fragment/);
    },
  );

  it.each(['http://h', 'https://h:1/v2', 'http://[::1]:4010/', '/mock/ims-v2', ''])(
    'may be %j',
    (baseUrl) => {
      expect(make(baseUrl)).toBeDefined();
    },
  );
});
