import type { ApiName } from '@image-tags/openapi';
import { alignedTable } from '@image-tags/tooling/table';
import type { SuiteRun } from '../suite/suite-run.ts';
import {
  type AnswerCoverage,
  type OperationCoverage,
  operationCoverage,
  type Sight,
  sights,
} from './operations.ts';

/** What the coverage of an API's operations lacks, one sentence each; nothing when it lacks nothing. */
export function operationGaps({ api, answers, undocumented }: OperationCoverage): string[] {
  const unseen = answers.filter(({ status, seen }) => isUnseen(status, seen));
  return [
    ...unseen.map(
      ({ operation, status, example }) =>
        `${api} ${operation} documents ${nameOf(status, example)}, which no test has seen. ` +
        'Write a scenario that leads to it, or take it out of the description.',
    ),
    ...undocumented.map(
      ({ operation, status, by }) =>
        `${api} ${operation} answered ${status}, which it does not document (${by}). Describe it, or correct the facts.`,
    ),
  ];
}

/** An error has to come from the sandbox; of a success the mock may show the example. */
function isUnseen(status: number, seen: AnswerCoverage['seen']): boolean {
  return status < 400 ? seen.length === 0 : !seen.some((sight) => sight !== 'from the mock');
}

/** The coverage of operations of all APIs in Markdown. Throws when a documented error is unseen, or a seen one undocumented. */
export function operationsPage(run: SuiteRun, apis: readonly ApiName[]): string {
  const coverages = apis.map((api) => operationCoverage(api, run));
  const gaps = coverages.flatMap(operationGaps);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
  return [
    '# Which answers the tests have seen',
    '',
    'Each answer that a description documents, with what showed it in a test that ran and passed: the scenarios of rules, a request',
    'that asked the sandbox for this very error (`Prefer`), or the mock, which shows examples. Errors that come only on request have',
    'no cause that a request could bring about.',
    '',
    ...coverages.flatMap(sectionOf),
  ].join('\n');
}

/** Numbers of the same for a terminal: how many documented answers of each API were seen, and how. */
export function operationSummary(run: SuiteRun, apis: readonly ApiName[]): string {
  const rows = apis.map((api) => {
    const { answers } = operationCoverage(api, run);
    return [api, answers.length, ...sights.map((sight) => firstSeen(answers, sight))].map(String);
  });
  return alignedTable([['documented answers', 'all', ...sights], ...rows], [1, 2, 3, 4]);
}

/** How many answers were seen in this way at best. */
function firstSeen(answers: readonly AnswerCoverage[], sight: Sight): number {
  return answers.filter(({ seen: [first] }) => first === sight).length;
}

function sectionOf({ api, answers }: OperationCoverage): string[] {
  return [
    `## ${api}`,
    '',
    `${answers.length} answers: ${sights.map((sight) => `${firstSeen(answers, sight)} ${sight}`).join(', ')}.`,
    '',
    '| operation | status | example | seen | rules |',
    '| --- | --- | --- | --- | --- |',
    ...answers.map(rowOf),
    '',
  ];
}

function rowOf({ operation, status, example, seen, rules }: AnswerCoverage): string {
  return `| ${operation} | ${status} | ${example} | ${seen[0] ?? 'nothing'} | ${listed(rules)} |`;
}

/** So many rules show an answer; a success that most of them lead to says no more by their names. */
const longest = 10;

function listed(rules: readonly string[]): string {
  return rules.length > longest ? `${rules.length} rules` : rules.join(', ');
}

function nameOf(status: number, example: string): string {
  return example === '' ? String(status) : `${status} ${example}`;
}
