import type { Behaviour, Caller, Concept, Rule } from '@image-tags/behaviour/behaviour';
import { tagNameScenarios, tagNamesRule } from '@image-tags/behaviour/tag-name';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import type { ConceptsFile, RuleFile, TagNamesFile } from '../behaviour/file-types.ts';
import { mergeFacts } from '../behaviour/merging.ts';
import { resolveBehaviour } from '../behaviour/resolving.ts';
import type { Loaded } from '../behaviour/shape.ts';
import { type BehaviourSources, behaviourSourcesOf } from '../behaviour/sources.ts';
import { tagNamesOf } from '../behaviour/tag-names.ts';
import { type Finding, findingsText } from '../lint/findings.ts';
import type { Artifact, Origin } from './artifact.ts';
import { sha256 } from './hash.ts';
import { behavioursModule, dataModule } from './render.ts';

/** Where modules of behaviour facts stand, from the root of the repository. */
export const behaviourFolder = 'packages/behaviour/src/generated';

/** Everything that is said of behaviour in a repository, none of it broken. */
export interface BehaviourData {
  readonly sources: BehaviourSources;
  readonly concepts: Loaded<ConceptsFile>;
  readonly tagNames: Loaded<TagNamesFile>;
  /** Those of files in the order of their names, then the rule about names of tags. */
  readonly rules: readonly Rule[];
}

/** Reads the facts. Throws when a file of facts is missing or has not the shape that its schema asks for. */
export async function behaviourDataOf(root: string, apis: readonly Api[]): Promise<BehaviourData> {
  const sources = await behaviourSourcesOf(root, apis);
  const { concepts, tagNames } = sources;
  refuse([...sources.problems, ...[...sources.problemsOf.values()].flat()]);
  if (concepts === undefined) throw new Error('spec/concepts.yaml was not read.');
  if (tagNames === undefined) throw new Error('spec/tag-names.yaml was not read.');
  const rules = [...sources.rules.map(({ content }) => ruleOf(content)), ruleAboutNames(tagNames.content)];
  return { sources, concepts, tagNames, rules };
}

/**
 * The modules of behaviour facts: one per API, one with all of them, one with the rules and one with the concepts.
 * `inputs` are the hashes of the descriptions by API.
 */
export function behaviourArtifacts(
  { sources, concepts, tagNames: { file: namesFile, content: names }, rules }: BehaviourData,
  apis: readonly Api[],
  inputs: ReadonlyMap<string, string>,
): Artifact[] {
  return [
    ...apis.map((api) => behaviourArtifact(api, sources, concepts, names, inputs.get(api.name) ?? '')),
    allBehaviours(apis.map(({ name }) => name)),
    moduleOf('rules.ts', ['spec/rules', namesFile.file], rules, (origin) => {
      const sorted = sortedRules(rules);
      return dataModule([['rules', 'readonly Rule[]', sorted]], ['Rule'], '../behaviour.ts', origin);
    }),
    moduleOf('tag-names.ts', [namesFile.file], names, (origin) => {
      const data = tagNamesOf(names);
      return dataModule([['tagNames', 'readonly TagName[]', data]], ['TagName'], '../tag-name.ts', origin);
    }),
    moduleOf('concepts.ts', [concepts.file.file], concepts.content, (origin) =>
      conceptsModule(concepts.content, origin),
    ),
  ];
}

/** Rules in the order in which programs see them. */
export function sortedRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function refuse(problems: readonly Finding[]): void {
  if (problems.length === 0) return;
  const found = findingsText([...new Map(problems.map((each) => [JSON.stringify(each), each])).values()]);
  throw new Error(`The behaviour facts cannot be read:\n${found}\nRepair: correct that in spec/.`);
}

function behaviourArtifact(
  api: Api,
  { layers: allLayers, rules }: BehaviourSources,
  concepts: Loaded<ConceptsFile>,
  names: TagNamesFile,
  descriptionInputs: string,
): Artifact {
  const layers = allLayers.get(api.name) ?? [];
  const files = layers.map(({ file }) => file);
  // Lines of facts are a part of what is made, so that here layout counts.
  const facts = files.map(({ file, text }) => `${file}\n${text}`);
  const needs = JSON.stringify([
    rules.map(({ content: rule }) => [rule.id, rule.concepts]),
    titlesOf(concepts),
    names,
  ]);
  const origin = {
    sources: [...files.map(({ file }) => file), api.description],
    inputs: sha256([descriptionInputs, needs, ...facts].join('\n')),
  };
  return {
    file: `${behaviourFolder}/behaviours/${api.name}.ts`,
    origin,
    apis: [api],
    render(documents) {
      const behaviour = resolved(api, documents, layers, rules, concepts, names);
      return dataModule([['behaviour', 'Behaviour', behaviour]], ['Behaviour'], '../../behaviour.ts', origin);
    },
  };
}

function titlesOf({ content }: Loaded<ConceptsFile>): string[] {
  return Object.entries(content.concepts).map(([name, { title }]) => `${name}: ${title}`);
}

/** How an API behaves, made from bundles by API name. Throws when a reference of its facts leads nowhere. */
export function behaviourOf(
  api: Api,
  documents: ReadonlyMap<string, OpenApiDocument>,
  { sources: { layers, rules }, concepts, tagNames }: BehaviourData,
): Behaviour {
  return resolved(api, documents, layers.get(api.name) ?? [], rules, concepts, tagNames.content);
}

function resolved(
  { name }: Api,
  documents: ReadonlyMap<string, OpenApiDocument>,
  layers: Parameters<typeof mergeFacts>[0],
  rules: BehaviourSources['rules'],
  concepts: Loaded<ConceptsFile>,
  names: TagNamesFile,
): Behaviour {
  const facts = mergeFacts(layers);
  const document = documents.get(name);
  if (facts === undefined || document === undefined) throw new Error(`${name} was not bundled.`);
  const contents = rules.map(({ content }) => content);
  const { behaviour, problems } = resolveBehaviour(
    name,
    facts,
    document,
    contents,
    concepts.content,
    tagNamesOf(names),
  );
  refuse(problems);
  if (behaviour === undefined) throw new Error(`The behaviour of ${name} has no tag or no cast.`);
  return behaviour;
}

function allBehaviours(names: readonly string[]): Artifact {
  return moduleOf('behaviours.ts', ['redocly.yaml'], names, (origin) => behavioursModule(names, origin));
}

/** A module that is made from data alone. */
function moduleOf(
  name: string,
  sources: readonly string[],
  data: unknown,
  render: (origin: Origin) => string,
): Artifact {
  const origin = { sources, inputs: sha256(JSON.stringify(data)) };
  return { file: `${behaviourFolder}/${name}`, origin, apis: [], render: () => render(origin) };
}

function ruleOf({ id, title, why, concepts, facts, types, answers, optional, scenarios }: RuleFile): Rule {
  return {
    id,
    title,
    why: why.trim(),
    concepts,
    facts: facts ?? {},
    types: types ?? {},
    answers: answers ?? {},
    optional: optional ?? [],
    scenarios,
  };
}

/** The rule whose scenarios are made from the names. Listing is what shows whether a name was taken. */
function ruleAboutNames({ title, why, names }: TagNamesFile): Rule {
  return {
    id: tagNamesRule,
    title,
    why: why.trim(),
    concepts: ['list'],
    facts: {},
    types: {},
    answers: {},
    optional: [],
    scenarios: tagNameScenarios(tagNamesOf({ title, why, names })),
  };
}

/** Who calls in scenarios. */
export function callersOf({ callers }: Pick<ConceptsFile, 'callers'>): readonly Caller[] {
  return Object.entries(callers).map(([name, caller]): Caller => ({ name, ...caller }));
}

function conceptsModule({ concepts, callers }: ConceptsFile, origin: Origin): string {
  const all = Object.entries(concepts).map(([name, concept]): [string, Concept] => [name, concept]);
  const list = callersOf({ callers });
  return dataModule(
    [
      ['concepts', 'Readonly<Record<ConceptName, Concept>>', Object.fromEntries(all)],
      ['callers', 'readonly Caller[]', list],
    ],
    ['Caller', 'Concept', 'ConceptName'],
    '../behaviour.ts',
    origin,
  );
}
