import { alignedTable } from '@image-tags/tooling/table';
import { type Score, type ScoredOperation, type Subscore, subscores } from './score.ts';

/** One row per subscore, one column per API, and below what limits each one under 100 %. */
export function scoreReport(scores: ReadonlyMap<string, Score>): string {
  const table = alignedTable(
    [
      ['redocly score', ...scores.keys()],
      ...subscores.map((subscore) => {
        return [inWords(subscore), ...[...scores.values()].map(({ percent }) => cellOf(percent[subscore]))];
      }),
    ],
    [...scores.keys()].map((_, index) => index + 1),
  );
  const limited = [...scores].flatMap(([api, score]) =>
    subscores
      .filter((subscore) => score.percent[subscore] < 100)
      .map((subscore) => [api, inWords(subscore), cellOf(score.percent[subscore]), limitOf(subscore, score)]),
  );
  const limits =
    limited.length === 0
      ? ''
      : `\n\n${alignedTable([['API', 'below 100 %', '', 'limited by'], ...limited], [2])}`;
  return table + limits;
}

/** Rounded down, so that only a full score shows as 100 %. */
function cellOf(percent: number): string {
  // 56.000000000000004 and 55.99999999999999 are both 56.
  return `${Math.floor(Number(percent.toFixed(6)))} %`;
}

/** `documentationQuality` as `documentation quality`. */
function inWords(subscore: Subscore): string {
  return subscore.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What of the API's design keeps a subscore below 100 %, shown on the operation that it costs most. */
function limitOf(subscore: Subscore, score: Score): string {
  if (subscore === 'discoverability') return counted(score.operationCount, 'operation');
  const worst = score.operations.reduce((a, b) =>
    (b.percent[subscore] ?? 100) < (a.percent[subscore] ?? 100) ? b : a,
  );
  const count = (name: string) => worst.metrics[name] ?? 0;
  return `${reasonOf(subscore, worst, count)} (${worst.operationId})`;
}

function reasonOf(
  subscore: Exclude<Subscore, 'discoverability'>,
  { dependencyDepth }: ScoredOperation,
  count: (metric: string) => number,
): string {
  switch (subscore) {
    case 'parameterSimplicity':
      return `up to ${counted(count('parameterCount'), 'parameter')}`;
    case 'schemaSimplicity':
      return `schemas up to ${Math.max(count('maxRequestSchemaDepth'), count('maxResponseSchemaDepth'))} deep`;
    case 'constraintClarity':
      return `${counted(count('constraintCount'), 'constraint')} on ${count('totalSchemaProperties')} properties`;
    case 'dependencyClarity':
      return `components shared between operations, ${dependencyDepth} deep`;
    case 'documentationQuality':
      return 'a missing description';
    case 'exampleCoverage':
      return 'a missing example';
    case 'errorClarity':
      return `${count('structuredErrorResponseCount')} of ${count('totalErrorResponses')} errors structured`;
    case 'identifierClarity':
      return counted(count('ambiguousIdentifierCount'), 'ambiguous name');
    case 'polymorphismClarity':
      return `${count('polymorphismCount')} members of oneOf, anyOf or allOf`;
  }
}

/** `1 constraint`, `2 constraints`. */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
