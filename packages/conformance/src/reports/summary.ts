import { groupedBy } from '../grouped-by.ts';
import type { Outcome, ScenarioResult } from '../scenarios/scenario-result.ts';
import { type Check, isAsDeclared, type SuiteRun } from '../suite/suite-run.ts';

/** Every outcome, in the order of reports. */
export const outcomes = [
  'passed',
  'failed',
  'known deviation',
  'not offered',
  'does not apply',
  'not run',
] as const satisfies readonly Outcome[];

/** An outcome, or `unknown` where a run has no result: that nobody looked says nothing about the API. */
export type State = Outcome | 'unknown';

/** Every state, the one that a reader has to see first at the front. */
export const statesByWeight = [
  'failed',
  'known deviation',
  'passed',
  'not run',
  'does not apply',
  'not offered',
  'unknown',
] as const satisfies readonly State[];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** One API on one target. */
export interface Column {
  readonly api: string;
  readonly target: string;
}

/** What came of one check for one API on one target. */
export interface Cell {
  readonly check: Check;
  readonly column: Column;
  /** In the order of play; none where nobody looked. */
  readonly results: readonly ScenarioResult[];
  readonly counts: OutcomeCounts;
  /** The weightiest outcome of the results. */
  readonly state: State;
}

/** The columns of a run, API by API. */
export function columnsOf({ apis, targets }: SuiteRun): Column[] {
  return apis.flatMap((api) => targets.map(({ name }) => ({ api, target: name })));
}

/** A cell for each check and column, row by row, also where there is no result. */
export function cellsOf(run: SuiteRun): Cell[] {
  const byPlace = groupedBy(run.results, ({ api, target, rule }) => JSON.stringify([rule.id, api, target]));
  return run.checks.flatMap((check) =>
    columnsOf(run).map((column) => {
      const results = byPlace.get(JSON.stringify([check.id, column.api, column.target])) ?? [];
      return { check, column, results, counts: countsOf(results), state: stateOf(results) };
    }),
  );
}

/** How many results there are of each outcome. */
export function countsOf(results: readonly ScenarioResult[]): OutcomeCounts {
  const counts: Record<Outcome, number> = {
    passed: 0,
    failed: 0,
    'known deviation': 0,
    'not offered': 0,
    'does not apply': 0,
    'not run': 0,
  };
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}

function stateOf(results: readonly ScenarioResult[]): State {
  return statesByWeight.find((state) => results.some(({ outcome }) => outcome === state)) ?? 'unknown';
}

/** `3 passed, 1 not run`: the counts that are not zero; `no data` where all are. */
export function countsText(counts: OutcomeCounts): string {
  const said = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${numberText(counts[outcome])} ${wordsOf(outcome, counts[outcome])}`);
  return said.join(', ') || 'no data';
}

function wordsOf(outcome: Outcome, count: number): string {
  if (count === 1) return outcome;
  if (outcome === 'known deviation') return 'known deviations';
  return outcome === 'does not apply' ? 'do not apply' : outcome;
}

/** `5,823` */
export function numberText(number: number): string {
  return number.toLocaleString('en');
}

/** Whether a check is a kind of contract cases and not a rule: no id of a rule has a colon in it. */
export function isContract({ id }: Pick<Check, 'id'>): boolean {
  return id.startsWith('contract: ');
}

/** Whether a run came out as declared, as one sentence: `As declared: 1,204 passed, …` */
export function verdictText(run: SuiteRun): string {
  const { apis, targets, results, milliseconds, interrupted } = run;
  const where = `${counted(apis.length, 'API')} on ${counted(targets.length, 'target')}`;
  const what = `${countsText(countsOf(results))}; ${where} in ${(milliseconds / 1000).toFixed(1)} s.`;
  if (isAsDeclared(run)) return `As declared: ${what}`;
  if (interrupted !== undefined) return `Not as declared: the run was cut short (${interrupted}). ${what}`;
  const why = results.some(({ outcome }) => outcome === 'failed') ? '' : 'nothing passed. ';
  return `Not as declared: ${why}${what}`;
}

/** `1 rule`, `2 rules` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
