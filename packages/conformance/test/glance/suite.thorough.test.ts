import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  glanceApis,
  glanceTargetOn,
  playSuite,
  profileOf,
  type ScenarioResult,
  type SuiteRun,
  scenarioFailureText,
  startGlance,
  whyNoGlance,
} from '../../src/index.ts';
import type { RunningGlance } from '../../src/targets/glance/glance.ts';

const reason = whyNoGlance();
if (reason !== undefined) console.warn(`The suite is not played on a real Glance.\n${reason}`);

describe.skipIf(reason !== undefined)('on a real Glance', () => {
  let glance: RunningGlance;

  beforeAll(async () => {
    glance = await startGlance({ withCallers: true });
  }, 120_000);
  afterAll(() => glance?.close());

  describe.each(glanceApis)('%s', (api) => {
    let run: SuiteRun;

    beforeAll(async () => {
      run = await playSuite({ apis: [api], targets: [glanceTargetOn(glance)] });
      console.log(`${api} on Glance: ${countsOf(run.results)}${reasonsOf(run.results)}`);
    }, 600_000);

    it('does what the description says, but for the declared deviations', () => {
      const failures = run.results.filter(({ outcome }) => outcome === 'failed');
      expect(failures.map((each) => scenarioFailureText(profileOf(api), each)).join('\n\n')).toBe('');
    });

    it('shows every declared deviation in all of its scenarios', () => {
      const declared = glanceTargetOn(glance)
        .deviationsOf(api)
        .flatMap(({ id, scenarios }) => scenarios.map((scenario) => `${id}: ${scenario}`));
      const shown = run.results.flatMap(({ deviation, scenario }) =>
        deviation === undefined ? [] : [`${deviation.id}: ${scenario}`],
      );
      expect(shown.toSorted()).toEqual(declared.toSorted());
    });

    it('is played in more than a hundred scenarios', () => {
      expect(run.results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(100);
    });
  });

  it('has no deviation where the description is its own', () => {
    expect(glanceTargetOn(glance).deviationsOf('glance-v2')).toEqual([]);
  });

  it('leaves no image behind', async () => {
    const { identity, url } = glance;
    identity?.know(new Map([['last', { project: 'any', roles: ['admin'] }]]));
    const response = await fetch(`${url}/v2/images?visibility=all`, { headers: { 'X-Auth-Token': 'last' } });
    expect(await response.json()).toMatchObject({ images: [] });
  });

  it('is not played for an API that is no Glance', async () => {
    const run = await playSuite({ apis: ['ims-v1'], targets: [glanceTargetOn(glance)] });
    expect(new Set(run.results.map(({ outcome }) => outcome))).toEqual(new Set(['not run']));
  });
});

function countsOf(results: readonly ScenarioResult[]): string {
  const counts = Map.groupBy(results, ({ outcome }) => outcome);
  return [...counts].map(([outcome, some]) => `${some.length} ${outcome}`).join(', ');
}

/** What was not run and what deviated, each with why. */
function reasonsOf(results: readonly ScenarioResult[]): string {
  return results
    .filter(({ outcome }) => outcome === 'not run' || outcome === 'known deviation')
    .map(({ outcome, rule, scenario, reason: why }) => `\n  ${outcome}: ${rule.id}, ${scenario}: ${why}`)
    .join('');
}
