import type { Answer, Call } from './exchange.ts';

/** A fetch request as a call. Rejects when the connection fails while the body is read. */
export async function callOf(request: Request): Promise<Call> {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    origin,
    mount: '',
    header: (name) => request.headers.get(name) ?? undefined,
    body: request.body === null ? empty : new Uint8Array(await request.arrayBuffer()),
  };
}

const empty = new Uint8Array();

/** Statuses whose answers have no body by definition: a Response refuses one. */
const bodiless = [101, 204, 205, 304];

export function responseOf({ status, reason = '', headers, body }: Answer): Response {
  const pairs = headers.map(([name, value]): [string, string] => [name, value]);
  return new Response(bodiless.includes(status) || body === '' ? null : body, {
    status,
    statusText: reason,
    headers: pairs,
  });
}
