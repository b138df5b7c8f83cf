import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';

/** A request that a benchmark sends. */
export interface Sent {
  readonly method: string;
  readonly target: string;
  /** JSON, '' for none. */
  readonly body: string;
}

/** One kind of request that every contender gets. */
export interface Case {
  readonly name: string;
  readonly api: ApiName;
  /** Sent in turn, so that each changes what the one before left, where it changes anything. */
  readonly requests: readonly Sent[];
  readonly status: number;
}

export const token = 'bench';
const ten = Array.from({ length: 10 }, (_, index) => `bench${index}`);
const values = ['a', 'b', 'c'];

/** What is measured first, and in the processes that look at one thing only. */
export const putTag: Case = {
  name: 'PUT a tag',
  api: 'glance-v2',
  requests: putTags([firstImage('glance-v2').id]),
  status: 204,
};

/** The requests of the benchmark, each on the first image that a sandbox starts with. */
export function cases(): Case[] {
  const ims = firstImage('ims-v2');
  const tags = `/v2/${ims.project}/images/${ims.id}/tags`;
  const post = (target: string, bodies: readonly object[]) =>
    bodies.map((body) => ({ method: 'POST', target, body: JSON.stringify(body) }));
  const api = 'ims-v2';
  const add = values.map((value) => ({ tag: { key: ten[0], value } }));
  const addTen = values.map((value) => ({ action: 'create', tags: ten.map((key) => ({ key, value })) }));
  return [
    putTag,
    { name: 'POST a tag', api, requests: post(tags, add), status: 204 },
    { name: 'GET ten tags', api, requests: [{ method: 'GET', target: tags, body: '' }], status: 200 },
    { name: 'POST ten tags', api, requests: post(`${tags}/action`, addTen), status: 204 },
  ];
}

/** Adds of a hundred tags to each of some images in Glance. */
export function putTags(images: readonly string[]): Sent[] {
  return Array.from({ length: 100 * images.length }, (_, index) => ({
    method: 'PUT',
    target: `/v2/images/${images[index % images.length]}/tags/bench${Math.floor(index / images.length)}`,
    body: '',
  }));
}

/** What has to be sent to a sandbox first: it makes room for ten tags on the first image of IMS, and adds them. */
export function preparation(api: ApiName): Sent[] {
  if (api !== 'ims-v2') return [];
  const { id, project, tags } = firstImage(api);
  const action = (body: object) => ({
    method: 'POST',
    target: `/v2/${project}/images/${id}/tags/action`,
    body: JSON.stringify(body),
  });
  const old = tags.map(([key, value]) => ({ key, value }));
  const added = ten.map((key) => ({ key, value: 'a' }));
  return [
    ...(old.length === 0 ? [] : [action({ action: 'delete', tags: old })]),
    action({ action: 'create', tags: added }),
  ];
}

/** The headers that a request is sent with. */
export function headersOf({ method, body }: Sent): Record<string, string> {
  return {
    Accept: 'application/json',
    'X-Auth-Token': token,
    ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
  };
}

/** A request as it goes over the wire. */
export function requestText(request: Sent): string {
  const headers = Object.entries({ Host: '127.0.0.1', ...headersOf(request) });
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${request.method} ${request.target} HTTP/1.1\r\n${head}\r\n${request.body}`;
}

/** Throws when a sandbox of an API starts without images. */
function firstImage(api: ApiName) {
  const [image] = createSandbox({ api }).images();
  if (image === undefined) throw new Error(`The sandbox of ${api} starts without an image.`);
  return image;
}
