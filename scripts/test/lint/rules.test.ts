import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Finding, findingsText } from '../../src/lint/findings.ts';
import { houseRules } from '../../src/lint/house-rules.ts';
import { lintFiles } from '../../src/lint/redocly-findings.ts';

/*
 * `good` is a whole description in which no rule finds anything. The folder of a rule holds only the files of it that
 * are different or added, and golden.txt, what lint says about them. To renew the golden files after a change of a
 * message: pnpm exec vitest run scripts/test/lint --update
 */

const golden = 'golden.txt';
const here = import.meta.dirname;

let folder: string;
let findings: ReadonlyMap<string, readonly Finding[]>;

const fixtures = (await readdir(here, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const bad = fixtures.filter((name) => name !== 'good');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'image-tags-lint-'));
  await Promise.all(fixtures.map(makeDescription));
  const configuration = {
    extends: [path.join(repositoryRoot, 'redocly.yaml')],
    rules: { 'house/evidence-resolves': { severity: 'error', sources: 'good/sources.yaml' } },
  };
  await writeFile(path.join(folder, 'redocly.yaml'), stringify(configuration));
  const lints = await lintFiles(
    folder,
    fixtures.map((name) => `${name}/openapi.yaml`),
  );
  findings = new Map(lints.map((lint) => [path.dirname(lint.file), lint.findings]));
});

afterAll(() => rm(folder, { recursive: true }));

async function makeDescription(fixture: string): Promise<void> {
  const target = path.join(folder, fixture);
  await cp(path.join(here, 'good'), target, { recursive: true });
  await cp(path.join(here, fixture), target, {
    recursive: true,
    filter: (file) => path.basename(file) !== golden,
  });
}

/** What lint found in a fixture, with files named from the fixture's own folder. */
function findingsIn(fixture: string): Finding[] {
  return (findings.get(fixture) ?? []).map((finding) => ({
    ...finding,
    file: path.relative(fixture, finding.file),
  }));
}

it('has a bad fixture for every house rule', () => {
  expect(bad.sort()).toEqual(houseRules.map(({ id }) => id).sort());
});

it('finds nothing in a good description', () => {
  expect(findingsText(findingsIn('good'))).toBe('');
});

describe.each(bad)('house/%s', (rule) => {
  it('is the only rule that finds something in its fixture', () => {
    expect(new Set(findingsIn(rule).map((finding) => finding.rule))).toEqual(new Set([`house/${rule}`]));
  });

  it('says what is wrong and how to repair it', async () => {
    await expect(`${findingsText(findingsIn(rule))}\n`).toMatchFileSnapshot(path.join(here, rule, golden));
  });
});
