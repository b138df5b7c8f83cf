import { createServer } from 'node:http';
import { rules, tagNamesRule } from '@image-tags/behaviour';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { createSandboxServer } from '@image-tags/sandbox/node';
import { describe, expect, it } from 'vitest';
import { overHttp, playRule, profileOf } from '../../src/index.ts';
import { behindPrism, type Passage, type Violation } from '../../src/targets/prism-proxy.ts';

/** What Prism may find wrong with requests that are answered with success, and why nothing is wrong with that. */
const known: readonly (readonly [message: RegExp, reason: string])[] = [
  [
    /^Request body must be array$/,
    'Prism does not parse the media type of a patch, which is no application/json.',
  ],
  [/^Supported content types: /, 'The scenario shows that another media type is read all the same.'],
  [/^No supported content types, but /, 'The scenario shows that a body which nobody expects is ignored.'],
  [/^Selected route not found$/, 'The scenario shows that a method which nobody describes is answered.'],
];

/** Prism takes seconds for an API, so one with pairs and one with labels stand for all unless all tests were asked for. */
const proxied: readonly ApiName[] = process.env.TESTS === 'all' ? apiNames : ['ims-v2', 'glance-v2'];

describe("Prism's validating proxy in front of the sandbox", () => {
  it.each(proxied)('finds no answer of %s against its description', async (api) => {
    const passages = await passagesOf(api);
    console.info(summaryOf(api, passages));
    const checked = passages.filter((passage) => passage.leftOut === undefined && !isUnrouted(passage));
    expect(checked.length).toBeGreaterThan(passages.length * 0.8);
    expect(
      checked.flatMap((passage) => foundIn(passage, ({ location }) => location.includes('response'))),
    ).toEqual([]);
  });

  it.each(proxied)(
    'finds nothing wrong with a request that %s takes, but what it shows on purpose',
    async (api) => {
      const taken = (await passagesOf(api)).filter(({ status }) => status < 400);
      const isNew = ({ message }: Violation) => !known.some(([pattern]) => pattern.test(message));
      expect(taken.flatMap((passage) => foundIn(passage, isNew))).toEqual([]);
    },
  );

  it('finds an answer that is not as described', async () => {
    await using upstream = await listening((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"tags":"golden"}');
    });
    const target = await behindPrism('ims-v2', upstream.url, {
      name: 'a server that lies',
      open: () => {
        const send = () => Promise.reject(new Error('not past Prism'));
        const createImage = () => Promise.resolve('none');
        const close = () => Promise.resolve();
        return Promise.resolve({
          origin: upstream.url,
          addressed: (request) => request,
          send,
          createImage,
          close,
        });
      },
    });
    const stage = await target.open();
    await stage.send({
      method: 'GET',
      target: '/v2/project/images/67e17426-359e-49fb-aa12-0bd1756ec240/tags',
      headers: [
        ['X-Auth-Token', 'owner'],
        ['Accept', 'application/json'],
      ],
    });
    await target.close();
    expect(target.passages.flatMap(({ violations }) => violations)).toMatchObject([
      { location: ['response', 'body', 'tags'], severity: 'Error' },
    ]);
  });
});

const passages = new Map<ApiName, Promise<readonly Passage[]>>();

/**
 * Every request of every scenario of an API, with what Prism said; played once. Names of tags take as long as all the rest, so
 * they have a file of their own, prism-names.thorough.test.ts.
 */
function passagesOf(api: ApiName): Promise<readonly Passage[]> {
  const known = passages.get(api) ?? playedOn(api);
  passages.set(api, known);
  return known;
}

async function playedOn(api: ApiName): Promise<readonly Passage[]> {
  const server = await createSandboxServer({ api, port: 0 });
  const direct = overHttp(server.url);
  const target = await behindPrism(api, server.url, direct);
  try {
    const chosen = rules.filter(({ id }) => id !== tagNamesRule);
    for (const rule of chosen) await playRule(profileOf(api), rule, target);
    return target.passages;
  } finally {
    await target.close();
    direct.close();
    await server.close();
  }
}

function isUnrouted({ violations }: Passage): boolean {
  return violations.some(({ message }) => message.includes('route not found'));
}

function foundIn({ request, violations }: Passage, isWrong: (violation: Violation) => boolean): string[] {
  return violations
    .filter(isWrong)
    .map(({ location, message }) => `${request.method} ${request.target}: ${location.join('.')} ${message}`);
}

function summaryOf(api: ApiName, all: readonly Passage[]): string {
  const past = Map.groupBy(
    all.filter(({ leftOut }) => leftOut !== undefined),
    ({ leftOut }) => leftOut,
  );
  const through = all.filter(({ leftOut }) => leftOut === undefined);
  const unrouted = through.filter(isUnrouted);
  return [
    `${api}: ${through.length} of ${all.length} requests through Prism, ${unrouted.length} of them to no described operation`,
    ...Array.from(past, ([reason, { length }]) => `  ${length} past it: ${reason}`),
  ].join('\n');
}

async function listening(listener: Parameters<typeof createServer>[1]) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void server.close() };
}
