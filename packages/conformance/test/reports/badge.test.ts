import { expect, it } from 'vitest';
import { badgeMessage, badgeOf } from '../../src/reports/badge.ts';
import { changedRun, fineRun, mockedRun } from './runs.ts';

it('counts the rules that held', async () => {
  const run = await fineRun();
  const passed = run.results.filter(({ api, outcome }) => api === 'ecl-v2' && outcome === 'passed');
  const rules = new Set(passed.map(({ rule }) => rule.id)).size;
  expect(badgeMessage(run, 'ecl-v2')).toEqual({
    message: `${rules} rules as declared`,
    color: 'brightgreen',
  });
});

it('says how much failed', async () => {
  const run = await changedRun();
  const failed = run.results.filter(({ outcome }) => outcome === 'failed').length;
  expect(badgeMessage(run, 'glance-v2')).toEqual({ message: `${failed} failed`, color: 'red' });
});

it('says neither yes nor no of an API that was not played', async () => {
  const run = await mockedRun();
  expect(badgeMessage(run, 'glance-v2').message).toBe('unknown');
  expect(badgeMessage({ ...(await fineRun()), interrupted: 'SIGINT' }, 'ims-v1').message).toBe('cut short');
});

it('counts contract cases where no rule was played', async () => {
  const run = await mockedRun();
  const results = run.results.filter(({ target }) => target === 'mock in process');
  expect(badgeMessage({ ...run, results }, 'ims-v1').message).toMatch(/^1\d\d contract cases as declared$/);
});

it('is a picture with a title', async () => {
  const badge = badgeOf(await fineRun(), 'ims-v1');
  expect(badge).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="image tags: ims-v1: \d+ rules as declared"/);
  expect(badge).toMatch(/<title>image tags: ims-v1: \d+ rules as declared<\/title>/);
});
