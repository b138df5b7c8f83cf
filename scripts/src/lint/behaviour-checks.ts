import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tagNameScenarios, tagNamesRule } from '@image-tags/behaviour/tag-name';
import { objectOf, operationsOfDocument, parseBundle } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import { bundleFile } from '@image-tags/tooling/files';
import { parseYaml } from '@image-tags/tooling/yaml';
import { mergeFacts } from '../behaviour/merging.ts';
import { type BehaviourSources, behaviourSourcesOf } from '../behaviour/sources.ts';
import { tagNamesOf } from '../behaviour/tag-names.ts';
import type { ApiFacts } from './behaviour/fact-rule.ts';
import { factRules, scenarioRules } from './behaviour/rules.ts';
import type { Finding } from './findings.ts';

/** What was found in the behaviour facts of one API, or in the rules that all share. */
export interface BehaviourCheck {
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  readonly detail: string;
}

export interface BehaviourChecks {
  readonly perApi: readonly BehaviourCheck[];
  readonly shared: BehaviourCheck;
  /** Every file of facts, from `root`. */
  readonly files: ReadonlySet<string>;
  /** The facts of those APIs where all can be read. */
  readonly subjects: readonly ApiFacts[];
  /** Ids of rules to the titles of their scenarios. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks the behaviour facts of every API and the rules that they share. `sourcesFile` is that of the sources, from
 * `root`. Facts are checked for what they mean once all that they share has the right shape, and their own files too.
 */
export async function checkBehaviour(
  root: string,
  apis: readonly Api[],
  sourcesFile: string,
): Promise<BehaviourChecks> {
  const start = performance.now();
  const sources = await behaviourSourcesOf(root, apis);
  const cited = await citedSources(root, sourcesFile);
  const read = performance.now() - start;
  const isReadable = sources.problems.length === 0;
  const subjects: ApiFacts[] = [];
  const perApi: BehaviourCheck[] = [];
  for (const { name } of apis) {
    const began = performance.now();
    const subject = isReadable ? await apiFactsOf(root, name, sources, cited) : undefined;
    if (subject !== undefined) subjects.push(subject);
    const findings = [
      ...(sources.problemsOf.get(name) ?? []),
      ...(subject === undefined ? [] : factRules.flatMap((rule) => rule.check(subject))),
    ];
    const answered = [...(subject?.facts.rules.values() ?? [])];
    const offered = answered.filter(({ value }) => value.notOffered === undefined).length;
    perApi.push({
      subject: name,
      findings,
      milliseconds: performance.now() - began,
      detail: `${offered} rules`,
    });
  }
  const began = performance.now();
  const findings = [
    ...sources.problems,
    ...(isReadable ? scenarioRules.flatMap((rule) => rule.check(sources.rules, subjects)) : []),
  ];
  const count = sources.rules.flatMap(({ content }) => content.scenarios).length;
  const milliseconds = read + performance.now() - began;
  const shared = { subject: 'spec/rules', findings, milliseconds, detail: `${count} scenarios` };
  return { perApi, shared, files: sources.files, subjects, titles: titlesOf(sources) };
}

/** Scenarios about names are made from the file of names. */
function titlesOf({ rules, tagNames }: BehaviourSources): ReadonlyMap<string, readonly string[]> {
  const written = rules.map(({ content }) => [content.id, content.scenarios] as const);
  const made =
    tagNames === undefined ? [] : [[tagNamesRule, tagNameScenarios(tagNamesOf(tagNames.content))] as const];
  return new Map(
    [...written, ...made].map(([id, scenarios]) => [id, scenarios.map(({ title }) => title)] as const),
  );
}

/** The sources by id; none when the file cannot be read, which the check of that file reports where it is. */
async function citedSources(root: string, file: string) {
  try {
    return objectOf(parseYaml(await readFile(path.join(root, file), 'utf8'), file));
  } catch {
    return {};
  }
}

async function apiFactsOf(
  root: string,
  api: string,
  { layers, rules, concepts, tagNames }: BehaviourSources,
  sources: ApiFacts['sources'],
): Promise<ApiFacts | undefined> {
  const facts = mergeFacts(layers.get(api) ?? []);
  const document = await bundleOf(root, api);
  if (facts === undefined || document === undefined || concepts === undefined || tagNames === undefined)
    return undefined;
  const operations = operationsOfDocument(api, document);
  const names = tagNames.content;
  return { api, facts, document, operations, rules, concepts: concepts.content, names, sources };
}

/** The bundle on disk; undefined when there is none to read, which the check of the bundle reports. */
async function bundleOf(root: string, api: string) {
  const file = bundleFile(api);
  try {
    return parseBundle(await readFile(path.join(root, file), 'utf8'), file);
  } catch {
    return undefined;
  }
}
