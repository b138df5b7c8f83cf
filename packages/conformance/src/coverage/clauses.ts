import { type Clause, type ClauseDocument, clausesOf } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { linkedPlace } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import { offeredRule, type Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { SuiteRun } from '../suite/suite-run.ts';
import { type ElementSupport, elementSupport } from './clauses-elements.ts';
import { type ObservedTest, observedTests } from './clauses-observed.ts';

/**
 * What became of a clause. `covered`: linked, and a linked test passed in this run. `described only`: linked, and no test
 * that passed has looked. The others are what its file says: why it is left out, what it contradicts, why no test can
 * show it.
 */
export type ClauseState = 'covered' | 'described only' | 'not modelled' | 'conflict' | 'not testable';

/** All states, in the order of reports. */
export const clauseStates: readonly ClauseState[] = [
  'covered',
  'described only',
  'not modelled',
  'conflict',
  'not testable',
];

/** A link of a clause and whether a test that passed has looked at what it leads to. */
export interface LinkCoverage {
  readonly link: string;
  readonly observed: boolean;
}

export interface ClauseResult {
  readonly clause: Clause;
  readonly state: ClauseState;
  readonly links: readonly LinkCoverage[];
  /** The linked tests that passed. */
  readonly passed: readonly ObservedTest[];
  /** The linked tests that failed. */
  readonly failed: readonly ObservedTest[];
}

export interface DocumentCoverage {
  readonly document: ClauseDocument;
  readonly clauses: readonly ClauseResult[];
}

export interface ClauseCoverage {
  readonly api: ApiName;
  readonly documents: readonly DocumentCoverage[];
  /** Everything that description and behaviour say of the API, with what supports it. */
  readonly elements: readonly ElementSupport[];
}

/**
 * What a run has shown of the documents that an API was described from, and what of the description they support.
 * `documents` are for tests; without it they are those of `spec/<api>/clauses`.
 */
export function clauseCoverage(
  api: ApiName,
  run: SuiteRun,
  documents: readonly ClauseDocument[] = clausesOf(api),
): ClauseCoverage {
  const profile = profileOf(api);
  const tests = observedTests(profile.description, run);
  return {
    api,
    documents: documents.map((document) => ({
      document,
      clauses: document.clauses.map((clause) => resultOf(profile, clause, tests)),
    })),
    elements: elementSupport(profile, documents),
  };
}

function resultOf(profile: Profile, clause: Clause, tests: readonly ObservedTest[]): ClauseResult {
  const scope = operationsIn(profile.description, clause);
  const scoped = tests.filter(
    ({ operations }) => scope.size === 0 || [...operations].some((operation) => scope.has(operation)),
  );
  const links = linksOf(profile.description, clause).map(({ link, kind }) => {
    const shows = kind === 'rule' ? showsRule(profile, link, scope) : showsPlace(profile.description, link);
    return { link, tests: scoped.filter(shows) };
  });
  const linked = [...new Set(links.flatMap((link) => link.tests))];
  const passed = linked.filter((test) => test.passed);
  return {
    clause,
    state: stateOf(clause, passed),
    links: links.map(({ link, tests: found }) => ({ link, observed: found.some((test) => test.passed) })),
    passed,
    failed: linked.filter((test) => !test.passed),
  };
}

function stateOf(clause: Clause, passed: readonly ObservedTest[]): ClauseState {
  if (clause.notModelled !== undefined) return 'not modelled';
  if (clause.conflict !== undefined) return 'conflict';
  if (clause.notTestable !== undefined) return 'not testable';
  return passed.length > 0 ? 'covered' : 'described only';
}

interface Link {
  readonly link: string;
  readonly kind: 'place' | 'rule';
}

/** What has to be observed. Beside other links an operation as a whole only says who has to be asked. */
function linksOf({ operations }: ApiDescription, { spec, rules }: Clause): readonly Link[] {
  const isWhole = ({ link }: Link) =>
    operations.some(({ operationId, pointer }) => link === operationId || link === `#${pointer}`);
  const all = [
    ...spec.map((link) => ({ link, kind: 'place' as const })),
    ...rules.map((link) => ({ link, kind: 'rule' as const })),
  ];
  const specific = all.filter((link) => !isWhole(link));
  return specific.length === 0 ? all : specific;
}

/** The operations that a clause speaks of; none where it is about all. */
function operationsIn({ operations }: ApiDescription, { spec }: Pick<Clause, 'spec'>): ReadonlySet<string> {
  const found = operations.filter(({ operationId, pointer }) =>
    spec.some((link) => `${link}/`.startsWith(`${operationId}/`) || `${link}/`.startsWith(`#${pointer}/`)),
  );
  return new Set(found.map(({ operationId }) => operationId));
}

function showsPlace({ document, operations }: ApiDescription, link: string) {
  const [pointer] = linkedPlace(document, operations, link)?.pointers ?? [];
  // All members of an enum are one bound: a case breaks them together.
  const bound = pointer?.replace(/\/enum\/[^/]*$/, '/enum');
  return ({ places }: ObservedTest) => bound !== undefined && places.has(bound);
}

/** An answer has to have come from an operation that the clause speaks of; a fact has to have been looked at. */
function showsRule(profile: Profile, link: string, scope: ReadonlySet<string>) {
  const [rule = '', name] = link.split('.');
  const isAnswer = name !== undefined && offeredRule(profile, rule)?.facts[name] === undefined;
  const answers = scope.size === 0 ? [link] : [...scope].map((operation) => `${operation} ${link}`);
  return (test: ObservedTest) =>
    isAnswer ? answers.some((answer) => test.answers.has(answer)) : test.rules.has(rule);
}
