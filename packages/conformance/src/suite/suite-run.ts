import type { ScenarioResult } from '../scenarios/scenario-result.ts';

/** What kind of thing is asked. A mock has no memory, so that only contract cases can be played on it. */
export type TargetKind = 'mock' | 'sandbox' | 'server';

/** A target as reports name it: a column, once for each API. */
export interface SuiteTargetInfo {
  /** `sandbox over HTTP`, or the URL of a server. */
  readonly name: string;
  readonly kind: TargetKind;
  /** The server file whose declared deviations hold here: `glance-25.1`. */
  readonly server?: string;
}

/** A row of reports: a rule of `spec/rules`, or a kind of contract cases such as `contract: out of bounds`. */
export interface Check {
  readonly id: string;
  readonly title: string;
}

/** Everything that came of one run: plain data, which all reports are made from. `run.schema.json` describes it as JSON. */
export interface SuiteRun {
  /** When it began, ISO 8601. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly apis: readonly string[];
  readonly targets: readonly SuiteTargetInfo[];
  /** All that may have results, in the order of reports. */
  readonly checks: readonly Check[];
  readonly results: readonly ScenarioResult[];
  /** Why the run ended before everything was played; absent when it did not. */
  readonly interrupted?: string;
}

/** Whether everything came out as declared: nothing failed, nothing was cut short, and something passed. */
export function isAsDeclared({ results, interrupted }: SuiteRun): boolean {
  return (
    interrupted === undefined &&
    results.every(({ outcome }) => outcome !== 'failed') &&
    results.some(({ outcome }) => outcome === 'passed')
  );
}
