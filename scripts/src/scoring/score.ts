import { isObject, objectOf, textOf } from '@image-tags/openapi/description';
import { runRedocly } from '@image-tags/tooling/redocly';

/** What `redocly score` measures for each operation, in its own names. */
export const subscores = [
  'documentationQuality',
  'exampleCoverage',
  'errorClarity',
  'identifierClarity',
  'polymorphismClarity',
  'discoverability',
  'constraintClarity',
  'parameterSimplicity',
  'schemaSimplicity',
  'dependencyClarity',
] as const;
export type Subscore = (typeof subscores)[number];

export interface Score {
  /** Per cent, 0 to 100, not rounded but for discoverability, which Redocly rounds. */
  readonly percent: Readonly<Record<Subscore, number>>;
  readonly operationCount: number;
  readonly operations: readonly ScoredOperation[];
}

export interface ScoredOperation {
  readonly operationId: string;
  readonly percent: Readonly<Partial<Record<Subscore, number>>>;
  /** Over how many steps shared components join this operation to others, as Redocly counts. */
  readonly dependencyDepth: number;
  /** Redocly's counts, such as `parameterCount`. */
  readonly metrics: Readonly<Record<string, number>>;
}

/** The subscores that a description decides; the others weigh the vendor's design. */
const wanted: readonly Subscore[] = [
  'documentationQuality',
  'exampleCoverage',
  'errorClarity',
  'identifierClarity',
  'polymorphismClarity',
];

/** Redocly takes one per mille off discoverability for each operation, and rounds to per cent. */
function highestDiscoverability(operationCount: number): number {
  return Math.round((1 - operationCount / 1000) * 100);
}

/** The subscores that are lower than a description with these operations can have. */
export function tooLow({ percent, operationCount }: Score): Subscore[] {
  const low = wanted.filter((subscore) => percent[subscore] < 100);
  return percent.discoverability < highestDiscoverability(operationCount) ? [...low, 'discoverability'] : low;
}

/** Scores the API description in a file. Throws with Redocly's message when it cannot be scored. */
export async function scoreOf(file: string, folder: string): Promise<Score> {
  const { exitCode, stdout, stderr } = await runRedocly(['score', file, '--format', 'json'], folder);
  if (exitCode !== 0) throw new Error(`Redocly could not score ${file}:\n${stderr.trim()}`);
  return scoreFrom(JSON.parse(stdout));
}

/** Reads the JSON report of `redocly score`. Throws when a subscore is missing, as a new version may rename them. */
export function scoreFrom(report: unknown): Score {
  const {
    subscores: ofDocument,
    discoverability,
    rawMetrics,
    operationScores,
    dependencyDepths,
  } = objectOf(report);
  const { operations: metrics, operationCount } = objectOf(rawMetrics);
  const operations = Object.entries(objectOf(metrics)).map(([key, counts]) => ({
    operationId: textOf(objectOf(counts).operationId),
    percent: percentOf(objectOf(objectOf(operationScores)[key]).subscores),
    dependencyDepth: numberOf(objectOf(dependencyDepths)[key]),
    metrics: numbersOf(counts),
  }));
  const percent = { ...percentOf(ofDocument), discoverability: numberOf(discoverability) };
  if (!hasEverySubscore(percent)) {
    throw new Error(`redocly score no longer reports all of: ${subscores.join(', ')}.`);
  }
  return { percent, operationCount: numberOf(operationCount), operations };
}

function hasEverySubscore(percent: Partial<Record<Subscore, number>>): percent is Record<Subscore, number> {
  return subscores.every((subscore) => Number.isFinite(percent[subscore]));
}

function percentOf(shares: unknown): Partial<Record<Subscore, number>> {
  return Object.fromEntries(Object.entries(numbersOf(shares)).map(([name, share]) => [name, share * 100]));
}

function numbersOf(value: unknown): Record<string, number> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
