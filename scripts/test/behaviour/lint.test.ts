import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { conceptNames, factKinds } from '@image-tags/behaviour/behaviour';
import { apisOf } from '@image-tags/tooling/apis';
import { repositoryRoot } from '@image-tags/tooling/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/artifacts/generation.ts';
import { behaviourReasons } from '../../src/lint/behaviour/rules.ts';
import { checkBehaviour } from '../../src/lint/behaviour-checks.ts';
import { type Finding, findingsText } from '../../src/lint/findings.ts';
import { plantTree } from '../artifacts/tree.ts';

/*
 * The fixture of scripts/test/fixtures/tree is a repository in which no rule finds anything. The folder of a rule holds
 * the files of it that are different or added, and golden.txt, what lint says about them. To renew the golden files after
 * a change of a message: pnpm exec vitest run scripts/test/behaviour --update
 */

const golden = 'golden.txt';
const here = path.join(import.meta.dirname, 'lint');
const bad = (await readdir(here)).sort();

let good: string;

beforeAll(async () => {
  good = await mkdtemp(path.join(tmpdir(), 'image-tags-behaviour-'));
  await plantTree(good);
  await generate(good);
});

afterAll(() => rm(good, { recursive: true }));

/** What lint finds when the files of a folder stand over those of the good repository. */
async function findingsWith(folder?: string): Promise<Finding[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-behaviour-'));
  try {
    await cp(good, root, { recursive: true });
    if (folder !== undefined) await cp(folder, root, { recursive: true });
    const { perApi, shared } = await checkBehaviour(root, await apisOf(root), 'spec/sources.yaml');
    return [...perApi, shared].flatMap(({ findings }) => findings);
  } finally {
    await rm(root, { recursive: true });
  }
}

it('has a bad fixture for every rule about behaviour', () => {
  expect(bad).toEqual([...behaviourReasons.keys()].sort());
});

it('asks in its schema for the concepts that programs know', async () => {
  const text = await readFile(path.join(repositoryRoot, 'spec/concepts.schema.json'), 'utf8');
  expect(JSON.parse(text).$defs.conceptName.enum).toEqual(conceptNames);
});

it('takes in its schema the kinds of facts that programs know', async () => {
  const text = await readFile(path.join(repositoryRoot, 'spec/rule.schema.json'), 'utf8');
  expect(JSON.parse(text).$defs.factType.else.enum).toEqual(factKinds);
});

it('finds nothing in a good repository', async () => {
  expect(findingsText(await findingsWith())).toBe('');
});

describe.each(bad)('behaviour/%s', (rule) => {
  it('is the only rule that finds something in its fixture, and says how to repair it', async () => {
    const findings = await findingsWith(path.join(here, rule));
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([`behaviour/${rule}`]));
    await expect(`${findingsText(findings)}\n`).toMatchFileSnapshot(path.join(here, rule, golden));
  });
});
