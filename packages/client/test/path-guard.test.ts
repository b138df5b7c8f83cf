import { PathParameterError } from '@image-tags/client';
import { apiNames, basePathOf, type Operation, operationsOf } from '@image-tags/openapi';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factories } from './factories.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';
import { call, rejectionOf } from './untyped.ts';

let server: RecordingServer;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.arrivals.length = 0;
});

function clientOf(api: (typeof apiNames)[number]) {
  return factories[api]({ baseUrl: server.origin + basePathOf(api), token: 'token' });
}

const glance = () => factories['glance-v2']({ baseUrl: server.origin, token: 'token' });
const tagPath = '/v2/images/{image_id}/tags/{tag}';
const image = '82c96579-ba53-4a84-a69a-716382fe0293';

describe('a DELETE of a tag', () => {
  it('arrives as it is meant', async () => {
    await glance().DELETE(tagPath, { params: { path: { image_id: image, tag: 'web server' } } });
    expect(server.arrivals).toMatchObject([
      { method: 'DELETE', target: `/v2/images/${image}/tags/web%20server` },
    ]);
  });

  it.each(['..', '.', ''])(
    'called %j sends nothing, so it cannot become a DELETE of the image',
    async (tag) => {
      const refusal = glance().DELETE(tagPath, { params: { path: { image_id: image, tag } } });
      await expect(refusal).rejects.toBeInstanceOf(PathParameterError);
      expect(server.arrivals).toEqual([]);
    },
  );

  it('would become a DELETE of the image without the guard', async () => {
    await fetch(`${server.origin}/v2/images/${image}/tags/..`, { method: 'DELETE' });
    await fetch(`${server.origin}/v2/images/${image}/tags/%2e%2e`, { method: 'DELETE' });
    const target = `/v2/images/${image}/`;
    expect(server.arrivals).toMatchObject([{ target }, { target }]);
  });

  it('sends a percent-encoded dot segment as the text that it is', async () => {
    await glance().DELETE(tagPath, { params: { path: { image_id: image, tag: '%2e%2e' } } });
    expect(server.arrivals).toMatchObject([{ target: `/v2/images/${image}/tags/%252e%252e` }]);
  });

  it.each([
    ['no second argument', undefined],
    ['no params', {}],
    ['params that are null', { params: null }],
    ['no params.path', { params: {} }],
    ['a params.path that is null', { params: { path: null } }],
    ['a params.path that is a string', { params: { path: 'web' } }],
    ['no tag', { params: { path: { image_id: image } } }],
  ])('with %s sends nothing', async (_, init) => {
    await expect(call(glance(), 'DELETE', tagPath, init)).rejects.toThrow();
    expect(server.arrivals).toEqual([]);
  });

  it('that is put together by hand, past the types, sends nothing when the path would change', async () => {
    await expect(call(glance(), 'DELETE', `/v2/images/${image}/tags/..`)).rejects.toThrow('Nothing was sent');
    expect(server.arrivals).toEqual([]);
  });

  it('is guarded too when the call brings its own pathSerializer', async () => {
    const params = { path: { image_id: image, tag: '..' } };
    const refusal = call(glance(), 'DELETE', tagPath, {
      params,
      pathSerializer: () => `${server.origin}/v2/images/x`,
    });
    await expect(refusal).rejects.toBeInstanceOf(PathParameterError);
    expect(server.arrivals).toEqual([]);
  });

  it('does not even ask for a token when it is refused', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      return 'token';
    };
    const client = factories['glance-v2']({ baseUrl: server.origin, token });
    await rejectionOf(call(client, 'DELETE', tagPath));
    expect(asked).toBe(0);
  });
});

const withPathParameters: Operation[] = apiNames.flatMap((api) =>
  operationsOf(api).filter(({ parameters }) => parameters.some((parameter) => parameter.in === 'path')),
);

describe.each(withPathParameters)('$api $operationId', ({ api, method, path, parameters }) => {
  const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const valid = Object.fromEntries(names.map((name) => [name, 'value']));

  it('names what is missing when there are no parameters at all', async () => {
    const error = await rejectionOf(call(clientOf(api), method, path));
    expect(error).toBeInstanceOf(PathParameterError);
    expect(error).toMatchObject({ parameter: names[0], fault: 'missing' });
    expect(server.arrivals).toEqual([]);
  });

  it.each(names)(
    'sends nothing when %s is missing, empty, a dot segment, no string or half a character',
    async (name) => {
      for (const value of [undefined, null, '', '.', '..', 7, '\ud800']) {
        const error = await rejectionOf(
          call(clientOf(api), method, path, { params: { path: { ...valid, [name]: value } } }),
        );
        expect(error).toBeInstanceOf(PathParameterError);
        expect(error).toMatchObject({ parameter: name, value });
      }
      expect(server.arrivals).toEqual([]);
    },
  );

  it('arrives as one segment per parameter that decodes to the very value, for any string', async () => {
    const client = clientOf(api);
    const values = fc.record(Object.fromEntries(names.map((name) => [name, anyString])));
    // A failure prints the seed and the smallest values that fail.
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        server.arrivals.length = 0;
        const outcome = await call(client, method, path, { params: { path: given } }).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof PathParameterError) {
          expect(server.arrivals).toEqual([]);
          expect(isRefusable(outcome.value)).toBe(true);
          return;
        }
        expect(server.arrivals).toHaveLength(1);
        expect(server.arrivals[0]?.method).toBe(method);
        expect(server.arrivals[0]?.target.split('/').map(decodeURIComponent)).toEqual(
          `${basePathOf(api)}${path}`.split('/').map((segment) => given[segment.slice(1, -1)] ?? segment),
        );
        expect(Object.values(given).filter(isRefusable)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** The only strings that no URL can carry in one segment. */
function isRefusable(value: unknown): boolean {
  return typeof value === 'string' && (['', '.', '..'].includes(value) || !value.isWellFormed());
}

const hostile = [
  '',
  '.',
  '..',
  '%2e',
  '%2E',
  '%',
  '/',
  '\\',
  '?',
  '#',
  ';',
  '@',
  ':',
  '&',
  '=',
  '+',
  ' ',
  '\t',
  '\n',
  '\0',
];
const anyString = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...hostile, '{image_id}', '$&', 'a', 'é', '🏷️'), { maxLength: 4 }),
    },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }) },
    // Any sequence of UTF-16 code units, halves of surrogate pairs among them.
    { weight: 1, arbitrary: fc.array(fc.nat(0xffff).map((unit) => String.fromCharCode(unit))) },
  )
  .map((parts) => parts.join(''));
