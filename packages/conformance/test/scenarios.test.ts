import { rules } from '@image-tags/behaviour';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';
import { afterAll, describe, expect, it } from 'vitest';
import {
  inProcess,
  overHttp,
  playRule,
  profileOf,
  reasonNotToOffer,
  type ScenarioResult,
  type ScenarioTarget,
  scenarioFailureText,
  throughFetch,
} from '../src/index.ts';

const servers = new Map(
  await Promise.all(apiNames.map(async (api) => [api, await createSandboxServer({ api, port: 0 })] as const)),
);
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

/** Ways to a sandbox, each with one for every API. */
const targets: readonly (readonly [way: string, targetOf: (api: ApiName) => ScenarioTarget])[] = [
  ['in process', (api) => inProcess(createSandbox({ api }))],
  ['through fetch', (api) => throughFetch(createSandbox({ api }))],
  ['over HTTP', (api) => overHttp(servers.get(api)?.url ?? '')],
];

describe.each(targets)('%s', (way, targetOf) => {
  describe.each(apiNames)('%s', (api) => {
    const profile = profileOf(api);
    const target = targetOf(api);
    const offered = rules.filter((rule) => reasonNotToOffer(profile, rule) === undefined);

    it.concurrent.each(offered.map((rule) => [rule.title, rule] as const))('%s', async (_, rule) => {
      const results = await playRule(profile, rule, target);
      expect(
        failuresOf(results)
          .map((result) => scenarioFailureText(profile, result))
          .join('\n\n'),
      ).toBe('');
      expect(ran(results, way), whyNone(results)).toBe(true);
    });
  });
});

describe('every scenario', () => {
  it.concurrent.each(rules.map((rule) => [rule.title, rule] as const))(
    'of "%s" is played on some API',
    async (_, rule) => {
      const results = await Promise.all(
        apiNames.map((api) => playRule(profileOf(api), rule, inProcess(createSandbox({ api })))),
      );
      const played = results.flat().filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
      const titles = new Set(played.map(({ scenario }) => scenario));
      expect(rule.scenarios.map(({ title }) => title).filter((title) => !titles.has(title))).toEqual([]);
    },
  );
});

function failuresOf(results: readonly ScenarioResult[]): ScenarioResult[] {
  return results.filter(({ outcome }) => outcome === 'failed');
}

/** Whether a scenario of a rule has been played to its end; a Request cannot hold all that a rule may need. */
function ran(results: readonly ScenarioResult[], way: string): boolean {
  const played = results.filter(({ outcome }) => outcome === 'passed');
  return (
    played.length > 0 || (way === 'through fetch' && results.some(({ outcome }) => outcome === 'not run'))
  );
}

function whyNone(results: readonly ScenarioResult[]): string {
  return results.map(({ scenario, outcome, reason }) => `${scenario}: ${outcome}, ${reason}`).join('\n');
}
