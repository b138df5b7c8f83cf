import { html, raw } from 'hono/html';
import { groupedBy } from '../grouped-by.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { SuiteRun } from '../suite/suite-run.ts';
import { failureText } from './failure-text.ts';
import { type Markup, textOfMarkup } from './markup.ts';
import { type Column, columnsOf } from './summary.ts';
import { visibleText } from './visible-text.ts';

/**
 * A run as JUnit XML, in the form that Jenkins and most others read: a test suite for each API × target, a test case for
 * each scenario and contract case. A known deviation is a passed case that says so in `system-out`, since what was declared
 * came; what is not offered, does not apply or was not run is skipped, with the reason. A run that was cut short has a
 * suite of its own with an error. XML cannot hold every character, so those that nobody sees are written as `\u{…}`.
 */
export function junitReport(run: SuiteRun): string {
  const { startedAt, milliseconds, results } = run;
  const byColumn = groupedBy(results, ({ api, target }) => JSON.stringify([api, target]));
  const suites = columnsOf(run).map((column) => {
    return suiteOf(column, startedAt, byColumn.get(JSON.stringify([column.api, column.target])) ?? []);
  });
  const interruption = run.interrupted === undefined ? [] : [interruptionOf(run.interrupted, startedAt)];
  const failures = results.filter(isFailed).length;
  const declaration = raw('<?xml version="1.0" encoding="UTF-8"?>');
  const tests = results.length + interruption.length;
  return textOfMarkup(html`${declaration}
<testsuites name="image tags" tests="${tests}" failures="${failures}" errors="${interruption.length}" time="${seconds(milliseconds)}">${suites}${interruption}
</testsuites>
`);
}

function suiteOf({ api, target }: Column, startedAt: string, results: readonly ScenarioResult[]): Markup {
  const skipped = results.filter(({ outcome }) => skippedOutcomes.has(outcome)).length;
  const failures = results.filter(isFailed).length;
  return html`
  <testsuite name="${attribute(`${api} on ${target}`)}" tests="${results.length}" failures="${failures}" errors="0" skipped="${skipped}" timestamp="${startedAt}">${results.map(caseOf)}
  </testsuite>`;
}

const skippedOutcomes: ReadonlySet<string> = new Set(['not offered', 'does not apply', 'not run']);

function isFailed({ outcome }: ScenarioResult): boolean {
  return outcome === 'failed';
}

function caseOf(result: ScenarioResult): Markup {
  const { api, target, rule, scenario } = result;
  const name = `${rule.id}: ${scenario || rule.title}`;
  return html`
    <testcase classname="${attribute(`${api} on ${target}`)}" name="${attribute(name)}">${contentOf(result)}</testcase>`;
}

function contentOf(result: ScenarioResult): Markup | string {
  const { outcome, reason = '', problems, deviation } = result;
  if (outcome === 'failed') {
    const message = problems.map(({ what, expected, got }) => `${what}: expected ${expected}, got ${got}`);
    return html`<failure type="failed" message="${attribute(shortened(message.join('; ')))}">${failureText(result)}</failure>`;
  }
  if (skippedOutcomes.has(outcome)) return html`<skipped message="${attribute(`${outcome}: ${reason}`)}"/>`;
  if (deviation === undefined) return '';
  return html`<system-out>${visibleText(`known deviation ${deviation.id}, declared at ${deviation.at}: ${deviation.why}`)}</system-out>`;
}

function interruptionOf(reason: string, startedAt: string): Markup {
  return html`
  <testsuite name="the run" tests="1" failures="0" errors="1" skipped="0" timestamp="${startedAt}">
    <testcase classname="the run" name="was played to its end"><error type="interrupted" message="${attribute(reason)}"/></testcase>
  </testsuite>`;
}

/** Readers of XML turn line ends in attributes into spaces. */
function attribute(text: string): string {
  return visibleText(text.replaceAll(/[\t\n]+/gu, ' '));
}

function shortened(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
