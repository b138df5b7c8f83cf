import { createMockOf } from '../src/index.ts';
import { shelf } from './shelf.ts';

const mock = await createMockOf(shelf, { basePath: '/api' });

/** Asks the mock of the shelf API. `path` has the base path; a token is sent unless `headers` blank it. */
export async function ask(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: BodyInit } = {},
): Promise<Response> {
  const init = {
    method,
    headers: { 'X-Auth-Token': 'token', ...headers },
    ...(body === undefined ? {} : { body }),
  };
  return mock.fetch(new Request(new URL(path, 'http://shelf.example'), init));
}

/** Posts a body, JSON unless it is text already. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask('POST', path, { headers: { 'Content-Type': 'application/json', ...headers }, body: text });
}

export const labels = '/api/books/1/labels';
export const red = `${labels}/red`;
