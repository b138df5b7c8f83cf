import { createSandboxServer } from '@image-tags/sandbox/node';
import { describe, expect, it } from 'vitest';
import { isAsDeclared, playSuite } from '../../src/index.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import type { Wire } from '../../src/targets/any-server/line.ts';
import { foreignServer, listeningServer, mostRules, stateOf } from './foreign-server.ts';

const api = 'glance-v2';
const suite = { apis: [api] as const };

describe('images that the suite makes on a server of somebody else', () => {
  it('are gone in the end, and all others are as they were', async () => {
    const server = await listeningServer(api);
    const before = server.state();
    const target = anyServer(server.options);
    const run = await playSuite({ ...suite, targets: [target], rules: mostRules });
    expect(run.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(isAsDeclared(run)).toBe(true);
    expect(server.state()).toEqual(before);
    expect(target.leftovers()).toEqual([]);
    await server.close();
  });

  it('are made below the path that the URL has', async () => {
    const server = await createSandboxServer({ port: 0 });
    const before = stateOf(server.sandbox(api));
    const { options } = foreignServer(api, { url: `${server.url}/sandbox/${api}` });
    const run = await playSuite({ ...suite, targets: [anyServer(options)], rules: ['add-new', 'remove'] });
    expect(isAsDeclared(run)).toBe(true);
    expect(server.sandbox(api).journal().length).toBeGreaterThan(10);
    expect(stateOf(server.sandbox(api))).toEqual(before);
    await server.close();
  });

  it('have a name by which a leftover is found', async () => {
    const { sent, wire, options } = foreignServer(api);
    await playSuite({ ...suite, targets: [anyServer(options, wire)], rules: ['add-new'] });
    const names = sent.flatMap(({ method, body = '{}' }) =>
      method === 'POST' ? [JSON.parse(body).name] : [],
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^image-tags-conformance-[0-9a-f]{8}$/);
  });

  it('do not let images of others that answer a search be taken for a fault', async () => {
    const { sandbox, wire, options } = foreignServer(api);
    for (const tags of [['crew', 'red', 'blue'], ['red'], ['blue', 'golden']]) {
      sandbox.world().createImage({ tags, project: options.projects.owner ?? '', visibility: 'public' });
    }
    const rules = ['filter-all', 'filter-name', 'tags-are-case-sensitive'];
    const run = await playSuite({ ...suite, targets: [anyServer(options, wire)], rules });
    expect(run.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(isAsDeclared(run)).toBe(true);
  });

  it('are not said to be missing where those of others fill the page', async () => {
    const { sandbox, wire, options } = foreignServer(api);
    const first: Wire = {
      ...wire,
      async send(request) {
        const answer = await wire.send(request);
        // This server shows the oldest images first, where ours shows the newest.
        const { images, ...rest } = JSON.parse(answer.body === '' ? '{}' : answer.body);
        if (images === undefined) return answer;
        const others = sandbox.images().slice(0, 25);
        return {
          ...answer,
          body: JSON.stringify({ ...rest, images: others.map(({ id }) => ({ ...images[0], id })) }),
        };
      },
    };
    for (let index = 0; index < 25; index++) sandbox.world().createImage({ tags: ['red'] });
    const run = await playSuite({ ...suite, targets: [anyServer(options, first)], rules: ['filter-all'] });
    expect(run.results.map(({ reason }) => reason)).toContain(
      'Images that are not of the suite take the places of its own in the answer.',
    );
  });

  it.each([3, 20, 101])('are gone when the run is interrupted after %i requests', async (after) => {
    const { sent, wire, options, state } = foreignServer(api);
    const before = state();
    const controller = new AbortController();
    const interrupting: Wire = {
      ...wire,
      send(request) {
        if (sent.length + 1 === after) controller.abort('interrupted by a test');
        return wire.send(request);
      },
    };
    const target = anyServer({ ...options, signal: controller.signal }, interrupting);
    const run = await playSuite({ ...suite, targets: [target], signal: controller.signal });
    expect(run.interrupted).toBe('interrupted by a test');
    expect(state()).toEqual(before);
    expect(target.leftovers()).toEqual([]);
    expect(sent.length).toBeLessThan(after + 8);
  });

  it('are gone when the connection breaks before the answer to their creation', async () => {
    const { wire, options, state } = foreignServer(api);
    const before = state();
    let isBroken = false;
    const breaking: Wire = {
      ...wire,
      async send(request) {
        const answer = await wire.send(request);
        if (isBroken || request.method !== 'POST') return answer;
        isBroken = true;
        throw new Error('socket hang up');
      },
    };
    const target = anyServer(options, breaking);
    const run = await playSuite({ ...suite, targets: [target], rules: ['add-new'] });
    expect(isBroken).toBe(true);
    expect(run.results[0]?.problems[0]?.got).toContain('socket hang up');
    expect(state()).toEqual(before);
    expect(target.leftovers()).toEqual([]);
  });

  it('are found by their name when the answer with their id is lost', async () => {
    const { wire, options, state } = foreignServer(api);
    const before = state();
    let lost = 0;
    const forgetting: Wire = {
      ...wire,
      async send(request) {
        const answer = await wire.send(request);
        const isUnknown = request.method === 'POST' && !request.body?.includes('"id"');
        if (!isUnknown || answer.status !== 201) return answer;
        lost++;
        throw new Error('socket hang up');
      },
    };
    const target = anyServer(options, forgetting);
    await playSuite({ ...suite, targets: [target], rules: ['set-collapses-duplicates', 'set-limit'] });
    expect(lost).toBe(2);
    expect(state()).toEqual(before);
    expect(target.leftovers()).toEqual([]);
  });

  it('are gone when a gateway gives up on their creation, also those that no search by name finds', async () => {
    const { wire, options, state } = foreignServer(api);
    const before = state();
    const impatient: Wire = {
      ...wire,
      async send(request) {
        const answer = await wire.send(request);
        if (request.method !== 'POST' || answer.status !== 201) return answer;
        return { status: 504, headers: [], body: '' };
      },
    };
    const target = anyServer(options, impatient);
    const run = await playSuite({ ...suite, targets: [target], rules: ['filter-name'] });
    expect(isAsDeclared(run)).toBe(false);
    expect(state()).toEqual(before);
    expect(target.leftovers()).toEqual([]);
  });

  it('are told when the answer to a creation without a name is lost, as none can be known again', async () => {
    const { wire, options, state } = foreignServer(api);
    const before = Object.keys(state()).length;
    const target = anyServer(
      options,
      losing(wire, (body) => body.includes('"name":null')),
    );
    const run = await playSuite({ ...suite, targets: [target], rules: ['invalid-body'] });
    expect(isAsDeclared(run)).toBe(false);
    expect(Object.keys(state())).toHaveLength(before + 1);
    expect(target.leftovers()).toEqual([
      {
        what: 'Perhaps an image without a name; this lists all.',
        commands: [expect.stringMatching(/^curl -i -X GET .*\/v2\/images'.*\$TOKEN/)],
      },
    ]);
  });

  it('are told with a search for the name that a scenario gave, when one of it is there', async () => {
    const { wire, options, state } = foreignServer(api);
    const before = Object.keys(state()).length;
    const target = anyServer(
      options,
      losing(wire, (body) => body.includes('"crew"')),
    );
    const opened = await target.open(api);
    const stage = 'open' in opened.scenarios ? await opened.scenarios.open() : undefined;
    const headers = [['X-Auth-Token', 'owner'] as const, ['Content-Type', 'application/json'] as const];
    await stage?.send({ method: 'POST', target: '/v2/images', headers, body: '{"name":"crew"}' });
    await opened.close();
    expect(Object.keys(state())).toHaveLength(before + 1);
    expect(target.leftovers()).toEqual([
      {
        what: 'Perhaps an image named crew; this lists them.',
        commands: [expect.stringContaining('/v2/images?name=crew')],
      },
    ]);
  });

  it('are told with a command to delete each when the server is lost', async () => {
    const { sent, wire, options } = foreignServer(api);
    const dying: Wire = {
      ...wire,
      send: (request) =>
        sent.length < 30 ? wire.send(request) : Promise.reject(new Error('connect ECONNREFUSED')),
    };
    const target = anyServer(options, dying);
    const run = await playSuite({ ...suite, targets: [target] });
    expect(isAsDeclared(run)).toBe(false);
    const [leftover] = target.leftovers();
    expect(leftover?.what).toMatch(/^The image \S+, which the suite made\.$/);
    expect(leftover?.commands[0]).toMatch(
      /^curl -i -X DELETE .*'http:\/\/cloud\.example\/image\/v2\/images\/[^/]+' -H "X-Auth-Token: \$TOKEN"/,
    );
  });
});

describe('what is sent to a server of somebody else', () => {
  it('has the tokens that were given, and the run that is reported does not', async () => {
    const { sent, wire, options } = foreignServer(api);
    const run = await playSuite({ ...suite, targets: [anyServer(options, wire)], rules: ['add-new'] });
    expect(JSON.stringify(sent)).toContain('secret');
    expect(JSON.stringify(run)).not.toContain('secret');
  });

  it('makes no image that turns up in the lists of all projects', async () => {
    const { sent, wire, options } = foreignServer(api);
    await playSuite({ ...suite, targets: [anyServer(options, wire)], rules: ['foreign-image'] });
    const seen = sent.flatMap(({ method, body = '{}' }) =>
      method === 'POST' ? [JSON.parse(body).visibility] : [],
    );
    expect(new Set(seen)).toEqual(new Set(['community', 'private', 'shared']));
  });

  it('never changes an image of others, nor anything that is no image', async () => {
    const { sent, wire, options, state } = foreignServer(api);
    const before = Object.keys(state());
    await playSuite({ ...suite, targets: [anyServer(options, wire)], rules: mostRules });
    const changing = sent.filter(({ method, target }) => method !== 'GET' && target !== '/v2/images');
    expect(changing.length).toBeGreaterThan(300);
    for (const { method, target } of changing) {
      expect(target, method).toMatch(/^\/v2\/images\/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|not-a-uuid)/);
      expect(before.filter((id) => target.includes(id))).toEqual([]);
    }
  });
});

/** Answers a creation that succeeds as a gateway does that has given up, where its body is so. */
function losing(wire: Wire, isLost: (body: string) => boolean): Wire {
  return {
    ...wire,
    async send(request) {
      const answer = await wire.send(request);
      const isMade = request.method === 'POST' && answer.status === 201;
      return isMade && isLost(request.body ?? '') ? { status: 504, headers: [], body: '' } : answer;
    },
  };
}
