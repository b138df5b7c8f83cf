import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ApiName } from '@image-tags/openapi';
import type { SuiteRun } from '../suite/suite-run.ts';
import { clauseSummary, clausesPage } from './clauses-page.ts';
import { operationSummary, operationsPage } from './operations-page.ts';

/** A committed page of coverage, so that a change of it shows in review. */
export interface CoverageSnapshot {
  /** What it is the coverage of. */
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** The whole page of a run. Throws with one line for each thing that is lacking. */
  page(run: SuiteRun, apis: readonly ApiName[]): string;
  /** The same in numbers, for a terminal. */
  summary(run: SuiteRun, apis: readonly ApiName[]): string;
}

const folder = 'packages/conformance/coverage';

/** Every page of coverage, in the order in which the command prints them. */
export const coverageSnapshots: readonly CoverageSnapshot[] = [
  { name: 'clauses', file: `${folder}/clauses.md`, page: clausesPage, summary: clauseSummary },
  { name: 'operations', file: `${folder}/operations.md`, page: operationsPage, summary: operationSummary },
];

/** The page as it is committed; '' when there is none yet. */
export async function committedPage(root: string, { file }: CoverageSnapshot): Promise<string> {
  return readFile(path.join(root, file), 'utf8').catch(() => '');
}

/** So many lines of a difference tell what changed; the rest is for the command. */
const shown = 40;

/** What a page lacks that is committed, `- …`, and what it has more, `+ …`. Empty where the two are the same. */
export function pageDifference(committed: string, page: string): string[] {
  if (committed === page) return [];
  const before = committed.split('\n');
  const after = page.split('\n');
  const lines = [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
  if (lines.length === 0) return ['The same lines stand in another order, or not as often.'];
  return lines.length > shown ? [...lines.slice(0, shown), `… and ${lines.length - shown} more`] : lines;
}
