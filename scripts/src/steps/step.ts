import { failureText } from '@image-tags/tooling/command';

/** One part of `pnpm test` or `pnpm start`. */
export interface Step {
  readonly name: string;
  /** What it does, in a few words. */
  readonly does: string;
  run(): Promise<StepResult>;
}

export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What there is to read when something failed. */
  readonly output: string;
  /** What there is to read in any case. */
  readonly note?: string;
}

/** The result of a step that threw. */
export function crashed(error: unknown): StepResult {
  return { passed: 0, failed: 1, skipped: 0, output: failureText(error) };
}

/** `3 passed, 1 failed`, and what was skipped when something was. */
export function summary({
  passed,
  failed,
  skipped,
}: Pick<StepResult, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
