import type { ApiName } from '@image-tags/openapi';
import { alignedTable } from '@image-tags/tooling/table';
import type { SuiteRun } from '../suite/suite-run.ts';
import {
  type ClauseCoverage,
  type ClauseResult,
  clauseCoverage,
  clauseStates,
  type DocumentCoverage,
} from './clauses.ts';
import { type ElementSupport, isBare } from './clauses-elements.ts';

/** What the coverage of clauses lacks, one sentence each: elements on nobody's word, clauses whose tests fail. */
export function clauseGaps({ api, documents, elements }: ClauseCoverage): string[] {
  const failing = documents.flatMap(({ clauses }) => clauses).filter(({ failed }) => failed.length > 0);
  return [
    ...elements
      .filter(isBare)
      .map(
        ({ owner, part, cited }) =>
          `${api} says ${owner} ${part} ` +
          (cited.length === 0
            ? 'without evidence. Cite a source, or say why we chose so.'
            : `on the word of ${cited.join('; ')}, of which no clause links it. Link it from the clause that says so.`),
      ),
    ...failing.map(
      ({ clause, failed }) =>
        `${clause.id} at ${clause.at} has ${failed.length} tests that failed, such as "${failed[0]?.name}".`,
    ),
  ];
}

/** How many clauses of each document are in each state, as an aligned table. */
export function clauseSummary(run: SuiteRun, apis: readonly ApiName[]): string {
  const coverages = apis.map((api) => clauseCoverage(api, run));
  const rows = coverages.flatMap(({ api, documents }) =>
    documents.map((document) => [
      api,
      document.document.source,
      ...countsOf(document).map(String),
      String(document.clauses.length),
    ]),
  );
  const elements = coverages.map((coverage) => [
    coverage.api,
    ...supportCounts(coverage).map(String),
    String(coverage.elements.length),
  ]);
  const right = (columns: number, from: number) =>
    Array.from({ length: columns }, (_, index) => from + index);
  return [
    alignedTable([['API', 'document', ...clauseStates, 'clauses'], ...rows], right(6, 2)),
    '',
    alignedTable(
      [['API', 'by clauses', 'other evidence', 'by nothing', 'elements'], ...elements],
      right(4, 1),
    ),
  ].join('\n');
}

/** The coverage of clauses in Markdown, without numbers that change with every test. Throws when something is lacking. */
export function clausesPage(run: SuiteRun, apis: readonly ApiName[]): string {
  const coverages = apis.map((api) => clauseCoverage(api, run));
  const gaps = coverages.flatMap(clauseGaps);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
  return [
    '# What became of each clause of the source documents',
    '',
    'Each sentence, table row and example of a document that says something about its API, and whether a test that ran and passed',
    'has looked at what the clause links. A link in parentheses is one that no test looks at. Below each API stands what its',
    'description says on other evidence alone.',
    '',
    ...coverages.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf(coverage: ClauseCoverage): string[] {
  const { api, documents, elements } = coverage;
  const [byClauses = 0, others = 0] = supportCounts(coverage);
  return [
    `## ${api}`,
    '',
    ...documents.flatMap(documentSection),
    ...(documents.length === 0
      ? ['No document is pinned: the description rests on measurements and source code.', '']
      : []),
    `### Evidence of ${api} beside the documents`,
    '',
    `Of ${elements.length} operations, parameters, bodies, answers, constraints and facts, clauses support ${byClauses}, other evidence alone ${others}.`,
    '',
    '| of | what | evidence |',
    '| --- | --- | --- |',
    ...otherRows(elements),
    '',
  ];
}

function documentSection(coverage: DocumentCoverage): string[] {
  const { document, clauses } = coverage;
  const counts = countsOf(coverage).map((count, index) => `${count} ${clauseStates[index]}`);
  return [
    `### ${document.title}`,
    '',
    `\`${document.source}\`, ${document.publisher}. SHA-256 \`${document.sha256}\`. ${clauses.length} clauses: ${counts.join(', ')}.`,
    '',
    '| clause | place | says | state | links | shown by |',
    '| --- | --- | --- | --- | --- | --- |',
    ...clauses.map(clauseRow),
    '',
  ];
}

function clauseRow({ clause, state, links, passed }: ClauseResult): string {
  const { id, section, place } = clause;
  const reason = clause.notModelled ?? clause.notTestable ?? clause.conflict?.decision;
  const told = links.map(({ link, observed }) => (observed ? code(link) : `(${code(link)})`)).join(', ');
  const cells = [
    id.slice(id.indexOf('/') + 1),
    `${section}, ${place}`,
    clause.says,
    state === 'conflict' && links.length > 0 ? `conflict, ${passed.length > 0 ? '' : 'not '}tested` : state,
    [told, ...(reason === undefined ? [] : [`*${reason}*`])].filter((text) => text !== '').join(' '),
    checksOf(clause.rules, passed),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The checks that have shown a clause, those of its own rules first: few of them, since a change in the rest is no news. */
function checksOf(rules: readonly string[], passed: ClauseResult['passed']): string {
  const own = rules.map((rule) => rule.split('.')[0] ?? '');
  const checks = [...new Set(passed.map(({ check }) => check))];
  const told = [...checks.filter((check) => own.includes(check)), ...checks.filter(isContract)];
  const shown = (told.length === 0 ? checks : told).slice(0, 4);
  return shown.join(', ') + (checks.length > shown.length ? ', …' : '');
}

function isContract(check: string): boolean {
  return check.startsWith('contract: ');
}

function code(link: string): string {
  return `\`${link}\``;
}

/** One row for what an owner says on the same evidence. */
function otherRows(elements: readonly ElementSupport[]): string[] {
  const rows = new Map<string, { owner: string; parts: string[]; evidence: string }>();
  for (const { owner, part, clauses, otherEvidence } of elements) {
    if (clauses.length > 0) continue;
    const evidence = otherEvidence.join('; ');
    const key = `${owner}\n${evidence}`;
    const row = rows.get(key) ?? { owner, parts: [], evidence };
    row.parts.push(part);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ owner, parts, evidence }) => {
    return `| ${owner} | ${parts.join(', ').replaceAll('|', '\\|')} | ${evidence} |`;
  });
}

function countsOf({ clauses }: DocumentCoverage): number[] {
  return clauseStates.map((state) => clauses.filter((clause) => clause.state === state).length);
}

/** How many elements are supported by clauses, by other evidence alone, by nothing. */
function supportCounts({ elements }: ClauseCoverage): number[] {
  const byClauses = elements.filter(({ clauses }) => clauses.length > 0).length;
  const bare = elements.filter(isBare).length;
  return [byClauses, elements.length - byClauses - bare, bare];
}
