import { behaviourOf } from '@image-tags/behaviour';
import { describe, expect, it } from 'vitest';
import { isAsDeclared, playSuite } from '../../src/index.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import type { Wire } from '../../src/targets/any-server/line.ts';
import { foreignServer, mostRules } from './foreign-server.ts';

describe.each(['ims-v2', 'ecl-v2', 'rackspace-v2', 'glance-v2'] as const)('images given for %s', (api) => {
  const images = behaviourOf(api).cast.images.map(({ id }) => id);

  it('have exactly the tags in the end that they had, and the suite passes on them', async () => {
    const { wire, options, state } = foreignServer(api, { images });
    const before = state();
    const target = anyServer(options, wire);
    const run = await playSuite({ apis: [api], targets: [target], rules: mostRules });
    expect(run.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(isAsDeclared(run)).toBe(true);
    expect(sorted(state())).toEqual(sorted(before));
    expect(target.leftovers()).toEqual([]);
  });

  it('have them as well when the run is interrupted', async () => {
    const { sent, wire, options, state } = foreignServer(api, { images });
    const before = state();
    const controller = new AbortController();
    const interrupting: Wire = {
      ...wire,
      send(request) {
        if (sent.length === 40) controller.abort('interrupted by a test');
        return wire.send(request);
      },
    };
    const target = anyServer({ ...options, signal: controller.signal }, interrupting);
    const run = await playSuite({ apis: [api], targets: [target], signal: controller.signal });
    expect(run.interrupted).toBeDefined();
    expect(sent.some(({ method }) => method !== 'GET')).toBe(true);
    expect(sorted(state())).toEqual(sorted(before));
    expect(target.leftovers()).toEqual([]);
  });
});

describe('an image that was given', () => {
  it('is refused when it has a tag that could not be put back', async () => {
    const { sandbox, sent, wire, options } = foreignServer('ecl-v2');
    const { id } = sandbox.world().createImage({ tags: ['team/web'], project: options.projects.owner ?? '' });
    const target = anyServer({ ...options, images: [id] }, wire);
    await expect(target.open('ecl-v2')).rejects.toThrow(/has the tag "team\/web", which may not survive/);
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is told with the tags that it had when they cannot be put back', async () => {
    const { sent, wire, options } = foreignServer('ecl-v2');
    const dying: Wire = {
      ...wire,
      send: (request) =>
        sent.length < 10 ? wire.send(request) : Promise.reject(new Error('connect ECONNREFUSED')),
    };
    const target = anyServer(options, dying);
    await playSuite({ apis: ['ecl-v2'], targets: [target] });
    const [leftover] = target.leftovers();
    expect(leftover?.what).toContain('It had tag1-1.');
    expect(leftover?.commands[1]).toMatch(/-X PUT .*\/tags\/tag1-1' -H "X-Auth-Token: \$TOKEN"/);
  });

  it('of an API without a way to remove tags is not touched at all', async () => {
    const { sent, wire, options } = foreignServer('ims-v1');
    const run = await playSuite({ apis: ['ims-v1'], targets: [anyServer(options, wire)] });
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(run.results.map(({ reason }) => reason)).toContain(
      'It adds tags, which ims-v1 has no way to remove again.',
    );
  });
});

function sorted(state: Record<string, readonly unknown[]>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(state).map(([id, tags]) => [id, tags.map((tag) => JSON.stringify(tag)).toSorted()]),
  );
}
