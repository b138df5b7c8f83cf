import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { SuiteRun } from '../../src/index.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { changedRun, failedContractRun, fineRun, hostile, mockedRun } from './runs.ts';

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

/** What libxml2 says against a report, as XML and by the schema. */
async function complaintsAbout(run: SuiteRun): Promise<string[]> {
  const { errors } = await validateXML({ xml: junitReport(run), schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

it('is JUnit XML for runs of every kind', async () => {
  for (const run of [await fineRun(), await mockedRun(), await changedRun(), await failedContractRun()]) {
    expect(await complaintsAbout(run)).toEqual([]);
  }
});

it('is well-formed whatever a server answers', async () => {
  const run = hostile(await changedRun());
  expect(await complaintsAbout(run)).toEqual([]);
  expect(junitReport(run)).toContain('\\u{0}\\u{1b}[31m');
});

it('has a test suite for each API and target with its counts', async () => {
  const run = await mockedRun();
  const skipped = run.results.filter(
    ({ target, outcome }) => target === 'sandbox' && !['passed', 'failed'].includes(outcome),
  );
  const own = run.results.filter(({ target }) => target === 'sandbox');
  expect(junitReport(run)).toContain(
    `<testsuite name="ims-v1 on sandbox" tests="${own.length}" failures="0" errors="0" skipped="${skipped.length}"`,
  );
});

it('has a failure with its whole text', async () => {
  const text = junitReport(await changedRun());
  expect(text).toMatch(
    /<failure type="failed" message="status: expected 413[^"]*got 204">tag-limit on glance-v2/,
  );
  expect(text).toMatch(/evidence {2}limit/);
});

it('skips what was not run or not offered, with the reason', async () => {
  const text = junitReport(await mockedRun());
  expect(text).toContain('<skipped message="not run: stateless: it forgets every request."/>');
  expect(text).toMatch(/<skipped message="not offered: [^"]+"\/>/);
});

it('passes a known deviation and says so', async () => {
  expect(junitReport(await changedRun())).toContain(
    '<system-out>known deviation one-tag-more, declared at spec/servers/changed.yaml:7: The server counts\nfrom zero.</system-out>',
  );
});

it('has an error for a run that was cut short', async () => {
  const run = { ...(await mockedRun()), interrupted: 'SIGINT' };
  expect(junitReport(run)).toContain('<error type="interrupted" message="SIGINT"/>');
  expect(await complaintsAbout(run)).toEqual([]);
});
