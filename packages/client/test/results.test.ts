import { createGlanceV2Client, createImsV2Client } from '@image-tags/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type RecordingServer, startRecordingServer } from './recording-server.ts';

let server: RecordingServer;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => server.close());

/** What a client makes of an answer to "list the tags of an image". */
async function listed(answer: Answer) {
  server.answer = answer;
  const client = createImsV2Client({ baseUrl: server.origin, token: 'token' });
  const path = { project_id: '6f92d70f', image_id: '67e17426' };
  return client.GET('/v2/{project_id}/images/{image_id}/tags', { params: { path } });
}

/** What a client makes of an answer to "delete a tag". */
async function deleted(answer: Answer) {
  server.answer = answer;
  const client = createGlanceV2Client({ baseUrl: server.origin, token: 'token' });
  const path = { image_id: '82c96579', tag: 'web' };
  return client.DELETE('/v2/images/{image_id}/tags/{tag}', { params: { path } });
}

const json = { 'Content-Type': 'application/json' };

describe('a result', () => {
  it('has the data of a 2xx answer', async () => {
    const { data, error, response } = await listed({ status: 200, headers: json, body: '{"tags":[]}' });
    expect(response.status).toBe(200);
    expect(data).toEqual({ tags: [] });
    expect(error).toBeUndefined();
  });

  it('has neither data nor error when the answer is a 204', async () => {
    const { data, error, response } = await deleted({ status: 204 });
    expect(response.ok).toBe(true);
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it('has the error of any other answer and does not throw', async () => {
    const body = { error: { message: 'The image does not exist.', code: 'IMG.0144' } };
    const { data, error, response } = await listed({
      status: 404,
      headers: json,
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(404);
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
  });

  it('counts a 300, such as the list of versions, as an error', async () => {
    server.answer = { status: 300, headers: json, body: '{"versions":[]}' };
    const client = createGlanceV2Client({ baseUrl: server.origin, token: 'token' });
    const { data, error, response } = await client.GET('/');
    expect(response.ok).toBe(false);
    expect(data).toBeUndefined();
    expect(error).toEqual({ versions: [] });
  });
});

// Why the README says to branch on response.ok and never on error: these are failures without a truthy error.
describe('an error without a body', () => {
  it('is the empty string when the answer has no length', async () => {
    const { error, response } = await deleted({ status: 404, headers: { 'Transfer-Encoding': 'chunked' } });
    expect(response.ok).toBe(false);
    expect(error).toBe('');
  });

  it('is undefined when the answer has the length zero', async () => {
    const { error, response } = await deleted({ status: 404, headers: { 'Content-Length': '0' } });
    expect(response.ok).toBe(false);
    expect(error).toBeUndefined();
  });
});

describe('an answer that is not JSON', () => {
  it('is a string when it is an error, whatever its type says', async () => {
    const body = '<html><body><h1>404 Not Found</h1></body></html>';
    const { error } = await deleted({ status: 404, headers: { 'Content-Type': 'text/html' }, body });
    expect(error).toBe(body);
  });

  it('throws a SyntaxError when it is a 2xx', async () => {
    await expect(
      listed({ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' }),
    ).rejects.toThrow(SyntaxError);
  });
});

it('rejects when no server answers', async () => {
  const stopped = await startRecordingServer();
  await stopped.close();
  const client = createGlanceV2Client({ baseUrl: stopped.origin, token: 'token' });
  await expect(client.GET('/')).rejects.toThrow(TypeError);
});
