import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Check, lintChecks } from '../../src/lint/checks.ts';
import { houseRules } from '../../src/lint/house-rules.ts';
import { lint } from '../../src/lint/lint.ts';

/*
 * A repository of four APIs: `good` is the good fixture with a bundle that is its own root file, `bare` has no bundle,
 * `gone` has neither bundle nor root file, those of `torn` break off.
 */
let root: string;
let checks: readonly Check[];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'image-tags-checks-'));
  const spec = path.join(root, 'spec');
  const good = path.join(import.meta.dirname, 'good');
  await cp(good, path.join(spec, 'good'), { recursive: true });
  await cp(good, path.join(spec, 'bare'), { recursive: true });
  await rm(path.join(spec, 'good/sources.yaml'));
  const schemas = (await readdir(path.join(repositoryRoot, 'spec'))).filter((name) => name.endsWith('.json'));
  await Promise.all(
    schemas.map((name) => cp(path.join(repositoryRoot, 'spec', name), path.join(spec, name))),
  );
  await writeFile(
    path.join(spec, 'sources.yaml'),
    'manual:\n  title: Manual\n  kind: rumour\n  sections: [Tags, Errors]\n',
  );
  await mkdir(path.join(root, 'packages/openapi/bundles'), { recursive: true });
  await writeFile(
    path.join(root, 'packages/openapi/bundles/good.json'),
    JSON.stringify({ openapi: '3.1.1', info: { title: 'Empty', version: '1' }, paths: {} }),
  );
  await mkdir(path.join(spec, 'torn'));
  await writeFile(path.join(spec, 'torn/openapi.yaml'), 'openapi: 3.1.1\ninfo: {');
  await writeFile(path.join(root, 'packages/openapi/bundles/torn.json'), '{ "openapi": "3.');
  const apis = ['good', 'bare', 'gone', 'torn'].map((name) => [name, { root: `spec/${name}/openapi.yaml` }]);
  const configuration = {
    apis: Object.fromEntries(apis),
    plugins: [path.join(repositoryRoot, 'scripts/src/lint/plugin.ts')],
    rules: { 'house/path-file-name': 'error', 'house/conventional-errors': 'error', 'no-such-rule': 'error' },
  };
  await writeFile(path.join(root, 'redocly.yaml'), stringify(configuration));
  checks = await lintChecks(root);
});

afterAll(() => rm(root, { recursive: true }));

/** Rule and file of everything that a check found. */
function foundBy(subject: string, part: string): string[] | undefined {
  const check = checks.find((one) => one.subject === subject && one.part === part);
  return check?.findings.map(({ rule, file }) => `${rule} ${file}`);
}

it('prints only the checks that found something when asked to', async () => {
  const printed: string[] = [];
  await lint(root, { print: (text) => printed.push(text), hidePassed: true });
  const lines = printed[0]?.split('\n') ?? [];
  expect(lines).toHaveLength(17);
  expect(lines.filter((line) => / ok /.test(line))).toEqual([]);
});

it('makes five checks for each API and four for what they share', () => {
  expect(checks.map(({ subject, part }) => `${subject} ${part}`)).toEqual([
    'good sources',
    'good bundle',
    'good examples',
    'good behaviour',
    'good clauses',
    'bare sources',
    'bare bundle',
    'bare examples',
    'bare behaviour',
    'bare clauses',
    'gone sources',
    'gone bundle',
    'gone examples',
    'gone behaviour',
    'gone clauses',
    'torn sources',
    'torn bundle',
    'torn examples',
    'torn behaviour',
    'torn clauses',
    'spec/rules scenarios',
    'spec files',
    'spec/sources.yaml shape',
    'redocly.yaml rules',
  ]);
});

it('passes good sources', () => {
  expect(foundBy('good', 'sources')).toEqual([]);
});

it('lints the bundle too', () => {
  expect(foundBy('good', 'bundle')).toEqual(['house/conventional-errors packages/openapi/bundles/good.json']);
});

it('says which file cannot be read, why, and how to repair that', () => {
  const found = (part: string) => checks.find((one) => one.subject === 'torn' && one.part === part)?.findings;
  const bundle = 'packages/openapi/bundles/torn.json';
  const sources = 'spec/torn/openapi.yaml';
  const rule = 'unreadable-file';
  const unclosed = expect.stringMatching(/^spec\/torn\/openapi\.yaml:2:\d+: This is not YAML: .*\nRepair: /);
  const notJson = expect.stringMatching(/torn\.json is not JSON: .*\nRepair: pnpm generate$/);
  expect(found('sources')).toEqual([{ file: sources, rule, message: unclosed }]);
  expect(found('bundle')).toEqual([{ file: bundle, rule, message: notJson }]);
  expect(found('examples')).toEqual([{ file: bundle, rule, message: notJson }]);
});

it('says so when an API has no file of behaviour facts, and when there are no concepts and no names of tags', () => {
  expect(foundBy('good', 'behaviour')).toEqual(['behaviour/shape spec/good/behaviour.yaml']);
  expect(foundBy('spec/rules', 'scenarios')).toEqual([
    'behaviour/shape spec/concepts.yaml',
    'behaviour/shape spec/tag-names.yaml',
  ]);
});

it('says which command makes a missing bundle', () => {
  expect(foundBy('bare', 'bundle')).toEqual(['missing-file packages/openapi/bundles/bare.json']);
  expect(foundBy('bare', 'examples')).toEqual(['missing-file packages/openapi/bundles/bare.json']);
  const check = checks.find(({ subject, part }) => subject === 'bare' && part === 'bundle');
  expect(check?.findings[0]?.message).toContain('pnpm generate');
});

it('says so when an API has no root file', () => {
  expect(foundBy('gone', 'sources')).toEqual(['missing-file spec/gone/openapi.yaml']);
});

it('finds a file that nothing refers to', () => {
  expect(foundBy('spec', 'files')).toEqual(['unused-file spec/bare/sources.yaml']);
});

it('places what is wrong with a source at its line', () => {
  const check = checks.find(({ part }) => part === 'shape');
  expect(check?.findings.map(({ position, message }) => [position?.line, message.split('\n')[0]])).toEqual([
    [2, "manual must have required property 'publisher' (publisher)."],
    [3, 'manual/kind must be equal to one of the allowed values (document, measurement, code).'],
  ]);
});

it('finds a rule in redocly.yaml that Redocly does not know', () => {
  expect(foundBy('redocly.yaml', 'rules')).toEqual(['check-config redocly.yaml']);
});

it('prints one aligned line for each check, then each finding once, and counts', async () => {
  const printed: string[] = [];
  const result = await lint(root, { print: (text) => printed.push(text) });
  const [lines = '', findings = ''] = printed;
  expect(lines.split('\n')).toHaveLength(checks.length);
  expect(lines).toMatch(/^lint {2}good {15}examples {3}ok {10}\d+\.\d\d s {2}0 examples$/m);
  expect(findings.split('packages/openapi/bundles/bare.json  missing-file')).toHaveLength(2);
  expect(findings).toContain('house/conventional-errors: A missing token');
  expect(result).toEqual({ passed: 7, failed: 17 });
});

it('switches every house rule on in redocly.yaml', async () => {
  const configuration: { rules: object } = parse(
    await readFile(path.join(repositoryRoot, 'redocly.yaml'), 'utf8'),
  );
  const severities = Object.entries(configuration.rules)
    .filter(([name]) => name.startsWith('house/'))
    .map(([name, value]) => [name, value.severity ?? value]);
  expect(Object.fromEntries(severities)).toEqual(
    Object.fromEntries(houseRules.map(({ id }) => [`house/${id}`, 'error'])),
  );
});
