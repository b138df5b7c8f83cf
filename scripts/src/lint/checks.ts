import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseBundle } from '@image-tags/openapi/description';
import { type Api, apisOf } from '@image-tags/tooling/apis';
import { failureText } from '@image-tags/tooling/command';
import { arazzoFile, bundleFile } from '@image-tags/tooling/files';
import { parseYaml } from '@image-tags/tooling/yaml';
import { checkBehaviour } from './behaviour-checks.ts';
import { checkClauses } from './clause-checks.ts';
import { checkExamples } from './examples.ts';
import type { Finding } from './findings.ts';
import { houseRules } from './house-rules.ts';
import { lintConfiguration, lintFiles } from './redocly-findings.ts';
import { checkServers } from './server-checks.ts';
import { checkSources } from './sources-file.ts';
import { findUnusedFiles } from './unused-files.ts';

/** One thing that was linted, as a whole. */
export interface Check {
  /** An API, or a file that all APIs share. */
  readonly subject: string;
  readonly part:
    | 'sources'
    | 'bundle'
    | 'workflows'
    | 'examples'
    | 'behaviour'
    | 'clauses'
    | 'scenarios'
    | 'files'
    | 'rules'
    | 'shape';
  readonly findings: readonly Finding[];
  /** Undefined when there was nothing to look at. */
  readonly milliseconds?: number;
  /** What was looked at, where a count says more than "ok". */
  readonly detail?: string;
}

const sourcesFile = 'spec/sources.yaml';

/** Rules about files, which a bundle has none of. */
const rulesForSourcesOnly = houseRules
  .filter(({ holdsFor }) => holdsFor === 'sources')
  .map(({ id }) => `house/${id}`);

/** Rules that we assert of the root of every document, and that an Arazzo document cannot keep. */
export const rulesForOpenApiOnly = ['rule/openapi-version', 'rule/json-schema-dialect'];

/**
 * Lints the sources, the bundle and the examples of every API of redocly.yaml in `root`, and what they share.
 * Resolves to one check for each; throws when Redocly itself fails.
 */
export async function lintChecks(root: string): Promise<Check[]> {
  const apis = await apisOf(root);
  const [sources, bundles, workflows, rules, { ofApis, shared }] = await Promise.all([
    lintEach(root, apis, 'sources', ({ description }) => description),
    lintEach(root, apis, 'bundle', bundleOf, rulesForSourcesOnly),
    lintEach(
      root,
      withWorkflows(root, apis),
      'workflows',
      ({ name }) => arazzoFile(name),
      rulesForOpenApiOnly,
    ),
    timed('redocly.yaml', 'rules', () => lintConfiguration(root)),
    checksOfOurOwn(root, apis),
  ]);
  const perApi = apis.flatMap(({ name }) =>
    [...sources, ...bundles, ...workflows, ...ofApis].filter(({ subject }) => subject === name),
  );
  return [...perApi, ...shared, rules];
}

interface OwnChecks {
  readonly ofApis: readonly Check[];
  readonly shared: readonly Check[];
}

/** What needs no Redocly, one after the other while Redocly's processes run, so that each time is its own. */
async function checksOfOurOwn(root: string, apis: readonly Api[]): Promise<OwnChecks> {
  const examples: Check[] = [];
  for (const api of apis) examples.push(await examplesCheck(root, api));
  const { perApi, shared, files: facts, subjects, titles } = await checkBehaviour(root, apis, sourcesFile);
  const clauses = await checkClauses(root, apis, sourcesFile, subjects);
  const behaviour = [
    ...perApi.map((check) => ({ ...check, part: 'behaviour' as const })),
    ...clauses.perApi.map((check) => ({ ...check, part: 'clauses' as const })),
  ];
  const servers = await checkServers(root, apis, sourcesFile, titles);
  const read = new Set([...facts, ...clauses.files, ...servers.files]);
  const files = await timed('spec', 'files', () => findUnusedFiles(root, apis, read));
  const shape = await timed(sourcesFile, 'shape', async () => [
    ...(await checkSources(root, sourcesFile)),
    ...clauses.unlisted,
    ...servers.findings,
  ]);
  return { ofApis: [...examples, ...behaviour], shared: [{ ...shared, part: 'scenarios' }, files, shape] };
}

function bundleOf({ name }: Api): string {
  return bundleFile(name);
}

/** Those whose scenarios are exported: all of them, or none where a tree has no sandbox to run them on. */
function withWorkflows(root: string, apis: readonly Api[]): readonly Api[] {
  return apis.filter((api) => existsSync(path.join(root, arazzoFile(api.name))));
}

async function lintEach(
  root: string,
  apis: readonly Api[],
  part: 'sources' | 'bundle' | 'workflows',
  fileOf: (api: Api) => string,
  skippedRules: readonly string[] = [],
): Promise<Check[]> {
  const problems = await Promise.all(apis.map(async (api) => unreadable(root, fileOf(api), part)));
  const unread = new Map(
    problems.flatMap((problem) => (problem === undefined ? [] : [[problem.file, problem]])),
  );
  const readable = apis.map(fileOf).filter((file) => !unread.has(file));
  const lints = new Map((await lintFiles(root, readable, skippedRules)).map((lint) => [lint.file, lint]));
  return apis.map((api) => {
    const file = fileOf(api);
    const { findings, milliseconds } = lints.get(file) ?? {
      findings: [unread.get(file)].filter((problem) => problem !== undefined),
    };
    return { subject: api.name, part, findings, ...(milliseconds === undefined ? {} : { milliseconds }) };
  });
}

/** What keeps Redocly from linting a file at all, which would fail the lint of every other file with it. */
async function unreadable(
  root: string,
  file: string,
  part: 'sources' | 'bundle' | 'workflows',
): Promise<Finding | undefined> {
  if (!existsSync(path.join(root, file))) return missing(file, part);
  const text = await readFile(path.join(root, file), 'utf8');
  try {
    if (part === 'bundle') parseBundle(text, file);
    else parseYaml(text, file);
    return undefined;
  } catch (error) {
    return { file, rule: 'unreadable-file', message: failureText(error) };
  }
}

function missing(file: string, part: 'sources' | 'bundle' | 'workflows'): Finding {
  const message =
    part === 'bundle'
      ? 'There is no bundle.\n  repair: pnpm generate'
      : 'redocly.yaml names this file as the root of a description, but there is none.\n  repair: write it, or take the API out of redocly.yaml';
  return { file, rule: 'missing-file', message };
}

async function examplesCheck(root: string, api: Api): Promise<Check> {
  const check = { subject: api.name, part: 'examples' } as const;
  const file = bundleOf(api);
  const problem = await unreadable(root, file, 'bundle');
  if (problem !== undefined) return { ...check, findings: [problem] };
  const start = performance.now();
  const document = parseBundle(await readFile(path.join(root, file), 'utf8'), file);
  const { findings, count } = checkExamples(document, file);
  return { ...check, findings, milliseconds: performance.now() - start, detail: `${count} examples` };
}

async function timed(
  subject: string,
  part: Check['part'],
  check: () => Promise<readonly Finding[]>,
): Promise<Check> {
  const start = performance.now();
  const findings = await check();
  return { subject, part, findings, milliseconds: performance.now() - start };
}
