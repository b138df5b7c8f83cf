import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '@image-tags/tooling/apis';
import type { Finding } from '../lint/findings.ts';
import type { BehaviourFile, ConceptsFile, RuleFile, TagNamesFile } from './file-types.ts';
import { problemAt } from './problem.ts';
import { type Loaded, type Outcome, type Shape, type Shapes, shapesIn } from './shape.ts';
import { twinCallers, twinScenarios } from './twins.ts';
import { readYamlFile } from './yaml-file.ts';

/** All files of behaviour facts that can be read and have the right shape. */
export interface BehaviourSources {
  /** Undefined when the file cannot be used. */
  readonly concepts: Loaded<ConceptsFile> | undefined;
  /** By the name of the file. */
  readonly rules: readonly Loaded<RuleFile>[];
  /** Undefined when the file cannot be used. */
  readonly tagNames: Loaded<TagNamesFile> | undefined;
  /** By API: its own file last, before it those that it extends. Undefined when one of them cannot be used. */
  readonly layers: ReadonlyMap<string, readonly Loaded<BehaviourFile>[] | undefined>;
  /** What is wrong with the others, for all APIs and for each. */
  readonly problems: readonly Finding[];
  readonly problemsOf: ReadonlyMap<string, readonly Finding[]>;
  /** Every file that was looked for. */
  readonly files: ReadonlySet<string>;
}

const conceptsFile = 'spec/concepts.yaml';
const tagNamesFile = 'spec/tag-names.yaml';
const ruleFolder = 'spec/rules';

/** The file of facts beside the root of an API's description. */
export function behaviourFileOf({ description }: Api): string {
  return path.posix.join(path.posix.dirname(description), 'behaviour.yaml');
}

/** Reads everything that is said of behaviour in a repository. Throws only when a schema cannot be read. */
export async function behaviourSourcesOf(root: string, apis: readonly Api[]): Promise<BehaviourSources> {
  const shapes = await shapesIn(root);
  const files = new Set<string>();
  const load: Load = (file, shape) => {
    files.add(file);
    return loadFile(root, file, shape);
  };
  const concepts = await load(conceptsFile, shapes.concepts);
  const rules = await loadRules(root, shapes, load);
  const tagNames = await load(tagNamesFile, shapes.tagNames);
  const layers = new Map<string, readonly Loaded<BehaviourFile>[] | undefined>();
  const problemsOf = new Map<string, readonly Finding[]>();
  for (const api of apis) {
    const { found, problems } = await loadLayers(load, behaviourFileOf(api), shapes.behaviour);
    layers.set(api.name, found);
    problemsOf.set(api.name, problems);
  }
  return {
    concepts: concepts.loaded,
    rules: rules.flatMap(({ loaded }) => (loaded === undefined ? [] : [loaded])),
    tagNames: tagNames.loaded,
    layers,
    problems: [
      ...[concepts, ...rules, tagNames].flatMap(({ problems }) => problems),
      ...(concepts.loaded === undefined ? [] : twinCallers(concepts.loaded)),
    ],
    problemsOf,
    files,
  };
}

type Load = <Content>(file: string, shape: Shape<Content>) => Promise<Outcome<Content>>;

async function loadFile<Content>(
  root: string,
  file: string,
  shape: Shape<Content>,
): Promise<Outcome<Content>> {
  const yaml = await readYamlFile(root, file);
  if (yaml !== undefined) return shape(yaml);
  const message = 'There is no such file.\n  repair:   write it; spec/README.md says how, section Behaviour';
  return { problems: [{ file, rule: 'behaviour/shape', message }] };
}

async function loadRules(root: string, shapes: Shapes, load: Load): Promise<Outcome<RuleFile>[]> {
  const names = await readdir(path.join(root, ruleFolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const outcomes = await Promise.all(files.map((name) => load(`${ruleFolder}/${name}`, shapes.rule)));
  return outcomes.map(({ loaded, problems }, index) => {
    if (loaded === undefined) return { problems };
    return {
      loaded,
      problems: [...problems, ...misnamed(loaded, files[index] ?? ''), ...twinScenarios(loaded)],
    };
  });
}

function misnamed({ file, content: { id } }: Loaded<RuleFile>, name: string): Finding[] {
  if (`${id}.yaml` === name) return [];
  const lesson = {
    wrong: `The rule in ${name} has the id ${id}.`,
    expected: `id: ${name.replace(/\.yaml$/, '')}, the name of its file`,
    repair: 'rename the file, or correct the id',
    example: 'id: tag-limit in spec/rules/tag-limit.yaml',
  };
  return [problemAt('shape', file, ['id'], lesson)];
}

interface Layers {
  /** Undefined when one of them cannot be used. */
  readonly found: readonly Loaded<BehaviourFile>[] | undefined;
  readonly problems: readonly Finding[];
}

/** A file and those that it extends, the innermost first. `outer` are the files that extend it. */
async function loadLayers(
  load: Load,
  file: string,
  shape: Shape<BehaviourFile>,
  outer: readonly string[] = [],
): Promise<Layers> {
  const { loaded, problems } = await load(file, shape);
  if (loaded === undefined) return { found: undefined, problems };
  const { extends: base } = loaded.content;
  if (base === undefined) return { found: [loaded], problems };
  const next = path.posix.join(path.posix.dirname(file), base);
  const seen = [...outer, file];
  if (seen.includes(next)) return { found: undefined, problems: [...problems, circle(loaded, next)] };
  const inner = await loadLayers(load, next, shape, seen);
  return {
    found: inner.found && [...inner.found, loaded],
    problems: [...inner.problems, ...problems],
  };
}

function circle({ file }: Loaded<BehaviourFile>, next: string): Finding {
  return problemAt('shape', file, ['extends'], {
    wrong: `This file extends ${next}, which extends this one.`,
    expected: 'files that APIs share extend none of those that extend them',
    repair: 'take one of the two "extends" out',
    example: 'extends: ../common/ims/behaviour.yaml',
  });
}
