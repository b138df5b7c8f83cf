import { type ClauseDocument, clausesOf } from '@image-tags/behaviour';
import { type ApiName, apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { describe, expect, it } from 'vitest';
import { type ClauseResult, clauseCoverage } from '../../src/coverage/clauses.ts';
import { clauseGaps } from '../../src/coverage/clauses-page.ts';
import { playForCoverage } from '../../src/coverage/coverage-run.ts';
import { committedPage, coverageSnapshots, pageDifference } from '../../src/coverage/snapshots.ts';
import type { ScenarioResult } from '../../src/scenarios/scenario-result.ts';
import type { SuiteRun } from '../../src/suite/suite-run.ts';

const run = await playForCoverage();

describe.each(coverageSnapshots)('the committed page of $name', (snapshot) => {
  it('is what the tests of this run have shown', async () => {
    expect(
      pageDifference(await committedPage(repositoryRoot, snapshot), snapshot.page(run, apiNames)),
      `${snapshot.file} is stale. Where the difference below is meant: pnpm coverage --write`,
    ).toEqual([]);
  });
});

it.each(apiNames)('everything that is said of %s has a clause or other evidence', (api) => {
  expect(clauseGaps(clauseCoverage(api, run))).toEqual([]);
});

describe('the difference between two pages', () => {
  it('is what one lacks and the other has more', () => {
    expect(pageDifference('a\nb\nc', 'a\nd\nc')).toEqual(['- b', '+ d']);
  });

  it('is told of an order that changed, and of nothing where all is the same', () => {
    expect(pageDifference('a\nb', 'b\na')).toHaveLength(1);
    expect(pageDifference('a\nb', 'a\nb')).toEqual([]);
  });
});

describe('a clause', () => {
  it('is covered by tests of its rules and of its places in the description', () => {
    const { state, passed, links } = clause(run, 'ims-v2-add-image-tag/key-length');
    expect(state).toBe('covered');
    expect(new Set(passed.map(({ check }) => check))).toContain('key-length');
    expect(new Set(passed.map(({ check }) => check))).toContain('contract: out of bounds');
    expect(links.every(({ observed }) => observed)).toBe(true);
  });

  it('is described only when the results of its tests are deleted, and another one stays covered', () => {
    const id = 'ims-v2-add-image-tag/value-length';
    const names = new Set(clause(run, id).passed.map(({ name }) => name));
    const rest = runWith(({ rule, scenario, target }) =>
      names.has(`${rule.id}: ${scenario}, ${target}`) ? [] : undefined,
    );
    expect(names.size).toBeGreaterThan(0);
    expect(clause(rest, id).state).toBe('described only');
    expect(clause(rest, 'ims-v2-add-image-tag/method-and-path').state).toBe('covered');
  });

  it.each(['failed', 'not run', 'does not apply', 'known deviation'] as const)(
    'is described only when all its tests come out as %s',
    (outcome) => {
      const changed = runWith((result) => [{ ...result, outcome }]);
      expect(clause(changed, 'ims-v2-add-image-tag/idempotent').state).toBe('described only');
    },
  );

  it('is not covered by tests of an operation that it does not speak of', () => {
    const withoutBatch = runWith(({ exchanges }) =>
      exchanges.some(({ operation }) => operation === 'batchAddOrDeleteImageTags') ? [] : undefined,
    );
    expect(clause(withoutBatch, 'ims-v2-batch-image-tags/key-length').state).toBe('described only');
    expect(clause(withoutBatch, 'ims-v2-add-image-tag/key-length').state).toBe('covered');
  });

  it('is not covered by the answer of another rule', () => {
    const withoutAnswer = runWith((result) => [
      {
        ...result,
        exchanges: result.exchanges.filter(({ expected }) => expected?.name !== 'add-is-idempotent.again'),
      },
    ]);
    expect(clause(withoutAnswer, 'ims-v2-add-image-tag/idempotent').state).toBe('described only');
  });

  it('is not covered by tests of another API', () => {
    const withoutApi = runWith(({ api }) => (api === 'ims-v2' ? [] : undefined));
    expect(clause(withoutApi, 'ims-v2-add-image-tag/idempotent').state).toBe('described only');
    expect(clause(withoutApi, 'ims-v1-add-or-modify-tag/adds-a-tag').state).toBe('covered');
  });

  it('keeps the state that its file gives, with the tests of its links', () => {
    const { state, passed } = clause(run, 'ims-v2-add-image-tag/returns-404');
    expect(state).toBe('conflict');
    expect(passed.map(({ check }) => check)).toContain('unknown-image');
    expect(clause(run, 'ims-v2-add-image-tag/project-id-mandatory').state).toBe('not testable');
  });

  it('is named as a gap with a test that failed', () => {
    const broken = runWith((result) =>
      result.rule.id === 'empty-value' ? [{ ...result, outcome: 'failed' }] : undefined,
    );
    const gaps = clauseGaps(clauseCoverage('ims-v2', broken)).join('\n');
    expect(gaps).toMatch(
      /ims-v2-add-image-tag\/value-may-be-empty at spec\/ims-v2\/clauses\/\S+:\d+ has \d+ tests that failed, such as "empty-value: /,
    );
  });
});

describe('what is said of an API', () => {
  it('is supported by the clauses that link it, in this operation and no other', () => {
    const { elements } = clauseCoverage('ims-v2', run);
    const clausesFor = (owner: string, part: string) =>
      elements.find((element) => element.owner === owner && element.part === part)?.clauses;
    expect(clausesFor('addImageTag', 'responses/404')).toEqual(['ims-v2-add-image-tag/returns-404']);
    expect(clausesFor('listImageTags', 'responses/404')).toEqual([]);
    expect(clausesFor('tag-limit', 'limit')).toEqual([
      'ims-v2-add-image-tag/ten-tags',
      'ims-v2-batch-image-tags/ten-tags',
    ]);
  });

  it('is a gap when its only evidence is a document of which no clause links it', () => {
    const documents = clausesOf('ims-v2').map((document) => without(document, /length/));
    expect(clauseGaps(clauseCoverage('ims-v2', run, documents))).toContain(
      'ims-v2 says batch-delete-lengths keyLimit on the word of ims-v2-batch-image-tags, Constraints, of which no clause links it. ' +
        'Link it from the clause that says so.',
    );
  });
});

/** The run with some results replaced; undefined leaves one as it is. */
function runWith(change: (result: ScenarioResult) => readonly ScenarioResult[] | undefined): SuiteRun {
  return { ...run, results: run.results.flatMap((result) => change(result) ?? [result]) };
}

function clause(of: SuiteRun, id: string): ClauseResult {
  const [source = ''] = id.split('/');
  const api: ApiName = source.startsWith('ims-v1') ? 'ims-v1' : 'ims-v2';
  const found = clauseCoverage(api, of)
    .documents.flatMap(({ clauses }) => clauses)
    .find((each) => each.clause.id === id);
  if (found === undefined) throw new Error(`There is no clause ${id}.`);
  return found;
}

function without(document: ClauseDocument, ids: RegExp): ClauseDocument {
  return { ...document, clauses: document.clauses.filter(({ id }) => !ids.test(id)) };
}
