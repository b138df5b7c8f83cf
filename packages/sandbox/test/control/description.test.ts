import { fileURLToPath } from 'node:url';
import { dereference, type JsonSchema } from '@image-tags/openapi/description';
import { runRedocly } from '@image-tags/tooling/redocly';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { controlDocument, controlOperations } from '../../src/control/document.ts';
import { understoodKeywords } from '../../src/control/schema.ts';
import { createSandbox, type Sandbox, type Store } from '../../src/index.ts';
import { type Asked, ask, headerOf, json } from './asking.ts';

/** A store that keeps nothing: its disk is full, but for what a sandbox begins with. */
class FullStore implements Store {
  #isFull = false;
  load() {
    return new Map();
  }
  fill() {
    this.#isFull = true;
  }
  #write() {
    if (this.#isFull) throw new Error('database or disk is full');
  }
  putImage = () => this.#write();
  deleteImage = () => this.#write();
  replaceWorld = () => this.#write();
  dropWorld = () => this.#write();
  close() {}
}

const [image = { id: '' }] = createSandbox({ api: 'ims-v2' }).images();
const snapshot = createSandbox({ api: 'ims-v2' }).snapshot();
const badName = { world: 'no name' };
const newWorld = { world: 'another' };
const unwantedBody = { body: 'x' };

/** A request for each status of each operation. Those with 429 meet a sandbox that may have no further world, those with 500 a full disk. */
const requests: Readonly<Record<string, Readonly<Record<number, Asked>>>> = {
  getStatus: { 200: {}, 400: badName, 429: newWorld },
  getDescription: { 200: {}, 400: unwantedBody },
  resetWorld: { 204: {}, 400: unwantedBody, 429: newWorld, 500: {} },
  getSnapshot: { 200: {}, 400: badName, 429: newWorld },
  replaceSnapshot: {
    204: { body: snapshot },
    400: { body: '{' },
    422: { body: { ...snapshot, images: [...snapshot.images, ...snapshot.images] } },
    429: { ...newWorld, body: snapshot },
    500: { body: snapshot },
  },
  listImages: { 200: {}, 400: badName, 429: newWorld },
  createImage: {
    201: { body: { tags: ['a', 'b=c', { key: 'd', value: '' }] } },
    400: { body: { tags: [5] } },
    409: { body: { id: image.id } },
    422: { body: { tags: Array.from({ length: 1000 }, (_, index) => `t${index}`) } },
    429: { ...newWorld, body: {} },
    500: { body: {} },
  },
  getImage: { 200: {}, 400: badName, 404: { path: '/images/nope' }, 429: newWorld },
  deleteImage: { 204: {}, 400: unwantedBody, 404: { path: '/images/nope' }, 429: newWorld, 500: {} },
  listExchanges: { 200: {}, 400: badName, 429: newWorld },
  deleteExchanges: { 204: {}, 400: unwantedBody, 429: newWorld },
  listFaults: { 200: {}, 400: badName, 429: newWorld },
  addFault: {
    201: { body: { operation: 'addImageTag', status: 404, times: 2 } },
    400: { body: {} },
    422: { body: { operation: 'addImageTag', status: 418, times: 1 } },
    429: { ...newWorld, body: { delay: 1, times: 1 } },
  },
  deleteFaults: { 204: {}, 400: unwantedBody, 429: newWorld },
  listWorlds: { 200: {}, 400: unwantedBody },
  deleteWorld: { 204: {}, 400: unwantedBody, 404: { path: '/worlds/nope' }, 500: {} },
};

const parameters: Readonly<Record<string, string>> = { id: image.id, name: 'default' };

function sandboxFor(status: number): Sandbox {
  const store = new FullStore();
  const sandbox = createSandbox({ api: 'ims-v2', ...(status === 429 ? { maxWorlds: 1 } : {}), store });
  if (status === 500) store.fill();
  return sandbox;
}

/** Everything that a test below asks for: one row per operation and documented status. */
const cases = controlOperations.flatMap((operation) =>
  operation.responses.map((response) => ({
    operation,
    response,
    name: `${operation.operationId} ${response.status}`,
    asked: requests[operation.operationId]?.[response.status],
  })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });

function isValid(schema: JsonSchema, value: unknown): boolean {
  return ajv.compile(dereference(controlDocument, schema))(value) === true;
}

describe('the description of the control interface', () => {
  it.each(cases)('says how $name looks', ({ operation, response, asked }) => {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
    const sandbox = sandboxFor(response.status);
    const answer = ask(sandbox, { method: operation.method, path, ...asked });
    expect([asked === undefined, answer.status]).toEqual([false, response.status]);
    const [content] = response.content;
    expect(headerOf(answer, 'Content-Type')).toBe(content?.mediaType);
    if (content === undefined) expect(answer.body).toBe('');
    else expect([isValid(content.schema, json(answer)), answer.body]).toEqual([true, answer.body]);
    for (const { name } of response.headers)
      expect(headerOf(answer, name)).toMatch(/^\/sandbox\/ims-v2\/_sandbox\//);
  });

  it('has no status that these tests do not reach, and they reach none that it has not', () => {
    const reached = Object.entries(requests).flatMap(([id, statuses]) =>
      Object.keys(statuses).map((status) => `${id} ${status}`),
    );
    expect(reached.toSorted()).toEqual(cases.map(({ name }) => name).toSorted());
  });

  it('is what the interface answers with when it is asked', () => {
    expect(json(ask(sandboxFor(200), { path: '/openapi.json' }))).toEqual(controlDocument);
  });

  it('passes the rules of the repository', async () => {
    const folder = fileURLToPath(new URL('../../control', import.meta.url));
    const { exitCode, output } = await runRedocly(
      ['lint', '--config', 'redocly.yaml', 'openapi.yaml'],
      folder,
    );
    expect([exitCode, output]).toEqual([0, output]);
  });

  it('uses no keyword in what is taken that the interface does not understand', () => {
    const silent = ['description', 'examples', 'x-open'];
    const used = new Set(
      ['Snapshot', 'Image', 'NewImage', 'Fault'].flatMap((name) => keywordsOf(schemaOf(name))),
    );
    expect([...used].filter((keyword) => ![...understoodKeywords, ...silent].includes(keyword))).toEqual([]);
  });
});

function schemaOf(name: string): unknown {
  const { components } = JSON.parse(JSON.stringify(controlDocument));
  return components.schemas[name];
}

function keywordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'properties') return [keyword, ...Object.values(Object(value)).flatMap(keywordsOf)];
    return keyword === 'items' ? [keyword, ...keywordsOf(value)] : [keyword];
  });
}
