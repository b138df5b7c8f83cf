import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './running.ts';

/** Printed, so that a failure can be run again: SEED=<number>. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = randomFrom(seed);

const images = Array.from({ length: 8 }, (_, index) => `image-${index}`);
const tagsPerImage = 40;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-tags-killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What clients know of the tags of each image: those there for certain, and one that a request without answer was about. */
class Knowledge {
  readonly tags = new Map(images.map((image) => [image, new Set<string>()]));
  readonly doubtful = new Map<string, string>();
  acknowledged = 0;

  of(image: string): Set<string> {
    return this.tags.get(image) ?? new Set();
  }

  /** The tags of an image but for the doubtful one. */
  certain(image: string, tags: Iterable<string>): string[] {
    return [...tags].filter((tag) => tag !== this.doubtful.get(image)).toSorted();
  }
}

/** Sends a request and resolves to its status; rejects when the connection breaks. */
function send(agent: Agent, method: string, url: string, body = ''): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'X-Auth-Token': 'any', 'Content-Length': Buffer.byteLength(body) };
    request(url, { method, agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end(body);
  });
}

/** Adds and deletes random tags of one image until the connection breaks. */
async function load(agent: Agent, url: string, image: string, known: Knowledge, acknowledged: () => void) {
  const tags = known.of(image);
  for (;;) {
    const tag = `t${Math.floor(random() * tagsPerImage)}`;
    const method = tags.has(tag) && random() < 0.5 ? 'DELETE' : 'PUT';
    known.doubtful.set(image, tag);
    const status = await send(agent, method, `${url}/v2/images/${image}/tags/${tag}`).catch(() => undefined);
    if (status === undefined) return;
    expect(status).toBe(204);
    if (method === 'PUT') tags.add(tag);
    else tags.delete(tag);
    known.doubtful.delete(image);
    acknowledged();
  }
}

describe(`a sandbox with a data file that is killed while eight clients add and delete tags (SEED=${seed})`, () => {
  it('has every change that was acknowledged when it starts again, six times over', {
    timeout: 120_000,
  }, async () => {
    const known = new Knowledge();
    const start = () => serve('--api', 'glance-v2', '--data', join(folder, 'data.db'), '--empty');
    const agent = new Agent({ keepAlive: true });
    for (let round = 0; round < 6; round++) {
      const { child, exit, url } = await start();
      if (round === 0) {
        for (const id of images) {
          expect(await send(agent, 'POST', `${url}/_sandbox/images`, JSON.stringify({ id }))).toBe(201);
        }
      }
      let left = 1 + Math.floor(random() * 500);
      const acknowledged = () => {
        known.acknowledged++;
        if (--left === 0) child.kill('SIGKILL');
      };
      await Promise.all(images.map((image) => load(agent, url, image, known, acknowledged)));
      expect(await exit).toBeNull();

      const again = await start();
      const snapshot = await (await fetch(`${again.url}/_sandbox/snapshot`)).json();
      const kept: readonly { id: string; tags: [string, string][] }[] = snapshot.images;
      for (const image of images) {
        const found = kept.find(({ id }) => id === image)?.tags.map(([tag]) => tag) ?? [];
        expect([image, known.certain(image, found)]).toEqual([image, known.certain(image, known.of(image))]);
        known.tags.set(image, new Set(found));
      }
      again.child.kill('SIGKILL');
      await again.exit;
    }
    agent.destroy();
    expect(known.acknowledged).toBeGreaterThanOrEqual(6);
  });
});
