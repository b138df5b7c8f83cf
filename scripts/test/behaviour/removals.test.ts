import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { behaviourOf } from '@image-tags/behaviour';
import { bundle, isApiName, operationsOf } from '@image-tags/openapi';
import { objectOf } from '@image-tags/openapi/description';
import { apisOf } from '@image-tags/tooling/apis';
import { repositoryRoot } from '@image-tags/tooling/files';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BehaviourFile } from '../../src/behaviour/file-types.ts';
import { mergeFacts } from '../../src/behaviour/merging.ts';
import { type Loaded, shapesIn } from '../../src/behaviour/shape.ts';
import { behaviourSourcesOf } from '../../src/behaviour/sources.ts';
import { type Keys, YamlFile } from '../../src/behaviour/yaml-file.ts';
import { factRules } from '../../src/lint/behaviour/rules.ts';
import type { Finding } from '../../src/lint/findings.ts';
import { textWithout } from '../edits/removals.ts';

/** One fact, answer or entry of evidence in a layer of an API's facts. */
interface Removal {
  readonly api: string;
  readonly layer: Loaded<BehaviourFile>;
  readonly keys: Keys;
}

/** EDITS=all removes everything that can be removed, one by one; otherwise every twelfth. */
const step = process.env.EDITS === 'all' ? 1 : 12;

const apis = await apisOf(repositoryRoot);
const sources = await behaviourSourcesOf(repositoryRoot, apis);
const { behaviour: shape } = await shapesIn(repositoryRoot);
const cited = objectOf(parse(await readFile(path.join(repositoryRoot, 'spec/sources.yaml'), 'utf8')));

/** What lint says of the facts of an API when one of their files holds another text. */
function findingsWith(api: string, file: string, text: string): readonly Finding[] {
  const changed = shape(new YamlFile(file, text));
  if (
    changed.loaded === undefined ||
    !isApiName(api) ||
    sources.concepts === undefined ||
    sources.tagNames === undefined
  )
    return changed.problems;
  const { loaded } = changed;
  const layers = (sources.layers.get(api) ?? []).map((layer) => (layer.file.file === file ? loaded : layer));
  const facts = mergeFacts(layers);
  if (facts === undefined) return changed.problems;
  const subject = {
    api,
    facts,
    document: bundle(api),
    operations: operationsOf(api),
    rules: sources.rules,
    concepts: sources.concepts.content,
    names: sources.tagNames.content,
    sources: cited,
  };
  for (const rule of factRules) {
    const findings = rule.check(subject);
    if (findings.length > 0) return findings;
  }
  return [];
}

/** Whatever can be removed from a layer. A second source for what another entry supports already is no loss to lint. */
function removalsFrom(api: string, layer: Loaded<BehaviourFile>): Removal[] {
  const overruled = new Set(
    (sources.layers.get(api) ?? [])
      .slice((sources.layers.get(api) ?? []).indexOf(layer) + 1)
      .flatMap(({ content }) => Object.keys(content.rules ?? {})),
  );
  return [...tagNameRemovalsFrom(api, layer), ...ruleRemovalsFrom(api, layer, overruled)];
}

/** Entries about names that say something of this API, whole and without their evidence. */
function tagNameRemovalsFrom(api: string, layer: Loaded<BehaviourFile>): Removal[] {
  const used = isApiName(api) ? behaviourOf(api).tagNames.map(({ at }) => at) : [];
  return [...(layer.content.tagNames ?? []).keys()]
    .filter((index) => used.includes(layer.file.lineOf(['tagNames', index])))
    .flatMap((index) => [
      { api, layer, keys: ['tagNames', index] },
      { api, layer, keys: ['tagNames', index, 'evidence'] },
    ]);
}

function ruleRemovalsFrom(
  api: string,
  layer: Loaded<BehaviourFile>,
  overruled: ReadonlySet<string>,
): Removal[] {
  return Object.entries(layer.content.rules ?? {})
    .filter(([id]) => !overruled.has(id))
    .flatMap(([id, { facts = {}, answers = {}, evidence = [] }]) => {
      const others = (index: number) => evidence.toSpliced(index, 1).flatMap((entry) => entry.for ?? ['']);
      const needed = [...evidence.keys()].filter((index) =>
        (evidence[index]?.for ?? ['']).some((name) => !others(index).includes(name)),
      );
      const places: Keys[] = [
        ...Object.keys(facts).map((name) => ['facts', name]),
        ...Object.keys(answers).map((name) => ['answers', name]),
        ...needed.map((index) => ['evidence', index]),
      ];
      return places.map((keys) => ({ api, layer, keys: ['rules', id, ...keys] }));
    });
}

const removals = apis.flatMap(({ name }) =>
  (sources.layers.get(name) ?? []).flatMap((layer) => removalsFrom(name, layer)),
);
const sample = removals.filter((_, index) => index % step === 0);

describe('a removal from behaviour facts', () => {
  it.each(apis.map(({ name }) => name))('is looked for where nothing is wrong before it: %s', (api) => {
    const own = sources.layers.get(api)?.at(-1);
    expect(findingsWith(api, own?.file.file ?? '', own?.file.text ?? '')).toEqual([]);
  });

  it('takes facts, answers, evidence and names of tags of every API', () => {
    const kinds = removals.map(({ api, keys }) => `${api} ${keys[0] === 'rules' ? keys[2] : keys[0]}`);
    expect(new Set(kinds).size).toBe(apis.length * 4);
  });

  it.each(sample.map((removal) => [removalText(removal), removal] as const))(
    'is noticed: %s',
    (_, removal) => {
      const { api, layer, keys } = removal;
      const findings = findingsWith(api, layer.file.file, textWithout(layer.file.text, keys));
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

function removalText({ api, layer, keys }: Removal): string {
  return `${api}: ${keys.join('/')} in ${layer.file.file}`;
}
