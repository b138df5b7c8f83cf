import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseBundle } from '@image-tags/openapi/description';
import { apisOf } from '@image-tags/tooling/apis';
import { repositoryRoot } from '@image-tags/tooling/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/artifacts/generation.ts';
import type { ApiFacts } from '../../src/lint/behaviour/fact-rule.ts';
import { checkBehaviour } from '../../src/lint/behaviour-checks.ts';
import { checkClauses } from '../../src/lint/clause-checks.ts';
import { clauseReasons } from '../../src/lint/clauses/rules.ts';
import { type Finding, findingsText } from '../../src/lint/findings.ts';
import { plantTree } from '../artifacts/tree.ts';

/*
 * The fixture of scripts/test/fixtures/tree with the files of `fixture` over it is a repository in which no rule about
 * clauses finds anything. The folder of a rule holds the files of it that are different or added, and golden.txt, what lint
 * says about them. To renew the golden files: pnpm exec vitest run scripts/test/clauses --update
 */

const golden = 'golden.txt';
const here = path.join(import.meta.dirname, 'lint');
const bad = (await readdir(here)).sort();
const sourcesFile = 'spec/sources.yaml';

let good: string;

beforeAll(async () => {
  good = await mkdtemp(path.join(tmpdir(), 'image-tags-clauses-'));
  await plantTree(good);
  await cp(path.join(import.meta.dirname, 'fixture'), good, { recursive: true });
  await generate(good);
});

afterAll(() => rm(good, { recursive: true }));

/** What lint finds when the files of a folder stand over those of the good repository. */
async function findingsWith(folder?: string): Promise<Finding[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-clauses-'));
  try {
    await cp(good, root, { recursive: true });
    if (folder !== undefined) await cp(folder, root, { recursive: true });
    const { subjects } = await checkBehaviour(root, await apisOf(root), sourcesFile);
    return await clauseFindings(root, subjects);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function clauseFindings(root: string, subjects: readonly ApiFacts[]): Promise<Finding[]> {
  const { perApi, unlisted } = await checkClauses(root, await apisOf(root), sourcesFile, subjects);
  return [...perApi.flatMap(({ findings }) => findings), ...unlisted];
}

it('has a bad fixture for every rule about clauses', () => {
  expect(bad).toEqual([...clauseReasons.keys()].sort());
});

it('finds nothing in a good repository', async () => {
  expect(findingsText(await findingsWith())).toBe('');
});

describe.each(bad)('clauses/%s', (rule) => {
  it('is the only rule that finds something in its fixture, and says how to repair it', async () => {
    const findings = await findingsWith(path.join(here, rule));
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([`clauses/${rule}`]));
    await expect(`${findingsText(findings)}\n`).toMatchFileSnapshot(path.join(here, rule, golden));
  });
});

describe('a fact of this repository that is changed by hand', () => {
  it('is named with its line and its evidence, and with each clause that states another value', async () => {
    const apis = (await apisOf(repositoryRoot)).filter(({ name }) => name === 'ims-v2');
    const { subjects } = await checkBehaviour(repositoryRoot, apis, sourcesFile);
    const changed = subjects.map((subject) => {
      const text = JSON.stringify(subject.document).replaceAll('"maxLength":36', '"maxLength":37');
      return { ...subject, document: parseBundle(text, 'the bundle with another limit') };
    });
    const text = findingsText(await clauseFindings(repositoryRoot, changed));
    expect(text).toContain('key-length.limit is 37 at spec/common/ims/behaviour.yaml:');
    expect(text).toContain('(#/components/schemas/TagKey/maxLength), and the document states 36.');
    expect(text).toContain('what ims-v2-add-image-tag/key-length says in Constraints, item 1');
    expect(text).toContain('what ims-v2-batch-image-tags/key-length says in Constraints, item 1');
    expect(text).toMatch(
      /correct spec\/common\/ims\/behaviour\.yaml:\d+ .*whose evidence is ims-v2-add-image-tag, Constraints/,
    );
  });
});
