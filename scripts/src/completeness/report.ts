import type { Completeness } from '@image-tags/openapi';
import { alignedTable } from '@image-tags/tooling/table';

export interface CompletenessOfApi {
  readonly api: string;
  readonly measures: readonly Completeness[];
}

export interface CompletenessReport {
  /** The table and, below it, what is missing where. */
  readonly text: string;
  readonly isComplete: boolean;
}

/** One row per measure, one column per API; below the table a JSON Pointer for each thing that lacks something. */
export function completenessReport(apis: readonly CompletenessOfApi[]): CompletenessReport {
  const [first] = apis;
  if (first === undefined) throw new Error('There is no API to measure.');
  const head = ['share of', ...apis.map(({ api }) => api)];
  const rows = first.measures.map(({ measure }, row) => {
    return [measure, ...apis.map(({ measures }) => cellOf(measures[row]))];
  });
  const missing = apis.flatMap(({ api, measures }) =>
    measures.flatMap(({ measure, missing }) =>
      missing.map((pointer) => `${api}: not among the ${measure}: ${pointer}`),
    ),
  );
  const text = alignedTable([head, ...rows]);
  return { text: [text, ...missing].join('\n'), isComplete: missing.length === 0 };
}

/** `100 % of 6`, `50 % of 6`, and `100 % of 0`, since nothing is missing there. Never rounded up to 100 %. */
function cellOf(measure: Completeness | undefined): string {
  const { covered = 0, total = 0 } = measure ?? {};
  return `${total === 0 ? 100 : Math.floor((covered / total) * 100)} % of ${total}`;
}
