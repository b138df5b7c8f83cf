import { describe, expect, it } from 'vitest';
import { isAsDeclared, playSuite } from '../../src/index.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import { listeningServer } from './foreign-server.ts';

describe.each(['glance-v2', 'ims-v2', 'ecl-v2', 'rackspace-v2'] as const)(
  'a server of somebody else with %s',
  (api) => {
    it('passes every rule, the tag names included, and is as it was', async () => {
      const server = await listeningServer(api);
      const before = sorted(server.state());
      const target = anyServer(server.options);
      const run = await playSuite({ apis: [api], targets: [target] });
      expect(run.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(isAsDeclared(run)).toBe(true);
      expect(sorted(server.state())).toEqual(before);
      expect(target.leftovers()).toEqual([]);
      await server.close();
    });
  },
);

function sorted(state: Record<string, readonly unknown[]>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(state).map(([id, tags]) => [id, tags.map((tag) => JSON.stringify(tag)).toSorted()]),
  );
}
