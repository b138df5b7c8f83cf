import { createServer } from '@image-tags/server';
import { afterAll, describe, expect, it } from 'vitest';
import { longKey, notFoundPage, requestWithoutTag, type Sample, samples } from './samples.ts';
import { type Received, send, sender } from './sender.ts';

const server = await createServer({ port: 0 });
afterAll(() => server.close());

type Change = Partial<Pick<Sample, 'headers' | 'body'>>;

function play(sample: Sample, change: Change = {}): Promise<Received> {
  const { api, method, path, headers, body } = { ...sample, ...change };
  const url = `${server.url}/mock/${api}${path}`;
  return send({ method, url, headers, ...(body === undefined ? {} : { body }) });
}

function named(list: readonly Sample[]): (readonly [string, Sample])[] {
  return list.map((sample) => [`${sample.api}, ${sample.title}`, sample]);
}

describe(`a sample request of a document, sent with ${sender}`, () => {
  it.each(named(samples))('is answered with 204 and no body: %s', async (_, sample) => {
    const { status, body } = await play(sample);
    expect(status).toBe(204);
    expect(body).toHaveLength(0);
  });

  it.each(named(samples))('is answered with 401 without its token: %s', async (_, sample) => {
    const { 'X-Auth-Token': token, ...headers } = sample.headers;
    expect(token).toBeDefined();
    expect((await play(sample, { headers })).status).toBe(401);
  });

  const listed = samples.flatMap((sample) =>
    sample.statuses.map((status) => [status, `${sample.api}, ${sample.title}`, sample] as const),
  );

  it.each(listed)(
    'is answered with the documented %d when it prefers that: %s',
    async (status, _, sample) => {
      const headers = { ...sample.headers, Prefer: `code=${status}` };
      const answer = await play(sample, { headers });
      expect(answer.status).toBe(status);
      expect(answer.body.length > 0).toBe(status >= 400);
    },
  );
});

describe(`a sample request with a body, sent with ${sender}`, () => {
  const withBody = samples.filter(({ body }) => body !== undefined);

  it.each(named(withBody))(
    'is answered with 400 within a second when its JSON is cut off: %s',
    // A machine that is busy with something else gets a second chance.
    { retry: 1 },
    async (_, sample) => {
      const { status, body, milliseconds } = await play(sample, { body: sample.body?.slice(0, -1) ?? '' });
      expect(status).toBe(400);
      expect(body.toString()).toContain('"IMG.0001"');
      expect(milliseconds).toBeLessThan(1000);
    },
  );

  const withLongKey = withBody.flatMap((sample) => {
    return sample.bodyWithLongKey === undefined ? [] : [{ ...sample, body: sample.bodyWithLongKey }];
  });

  it.each(named(withLongKey))(
    'is answered with 400 when its key has 37 characters: %s',
    async (_, sample) => {
      const { status, body } = await play(sample);
      expect(status).toBe(400);
      expect(body.toString()).toContain('"IMG.0115"');
    },
  );

  it.each(named(withLongKey))(
    'is answered with 204 when its key has 36 characters: %s',
    async (_, sample) => {
      const { status } = await play(sample, { body: sample.body?.replace(longKey, longKey.slice(1)) ?? '' });
      expect(status).toBe(204);
    },
  );
});

describe(`the error example of Enterprise Cloud, sent with ${sender}`, () => {
  it('is answered with 404 and the page of 154 bytes', async () => {
    const { status, contentType, body } = await play(requestWithoutTag);
    expect(status).toBe(404);
    expect(contentType).toBe('text/html; charset=UTF-8');
    expect(body.toString()).toBe(notFoundPage);
    expect(body).toHaveLength(154);
  });
});
