import path from 'node:path';
import { arazzoOf } from '@image-tags/conformance/arazzo';
import {
  basePathOfDocument,
  type OpenApiDocument,
  operationsOfDocument,
} from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import { arazzoFile, arazzoFolder, bundleFolder } from '@image-tags/tooling/files';
import { tagNamesOf } from '../behaviour/tag-names.ts';
import type { Artifact } from './artifact.ts';
import {
  type BehaviourData,
  behaviourFolder,
  behaviourOf,
  callersOf,
  sortedRules,
} from './behaviour-artifacts.ts';
import { controlSource } from './control-artifact.ts';
import { sha256 } from './hash.ts';
import { textOnDisk } from './on-disk.ts';
import { arazzoAsYaml } from './render.ts';

/**
 * The scenarios of each API as an Arazzo document; nothing where a tree has no sandbox to run them on. `modules` are the
 * artifacts of behaviour facts, which are made from the same.
 */
export async function arazzoArtifacts(
  root: string,
  data: BehaviourData,
  apis: readonly Api[],
  modules: readonly Artifact[],
): Promise<Artifact[]> {
  const control = await textOnDisk(root, controlSource);
  if (control === undefined) return [];
  const inputsOf = (file: string) =>
    modules.find((module) => module.file === `${behaviourFolder}/${file}`)?.origin.inputs ?? '';
  const shared = ['rules.ts', 'tag-names.ts', 'concepts.ts'].map(inputsOf);
  return apis.map((api) => {
    const inputs = sha256([...shared, inputsOf(`behaviours/${api.name}.ts`)].join('\n'));
    const origin = { sources: [api.description, 'spec/rules', data.tagNames.file.file], inputs };
    return {
      file: arazzoFile(api.name),
      origin,
      apis: [api],
      render: async (documents) => arazzoAsYaml(await documentOf(api, documents, data), origin),
    };
  });
}

function documentOf(api: Api, documents: ReadonlyMap<string, OpenApiDocument>, data: BehaviourData) {
  const document = documents.get(api.name);
  if (document === undefined) throw new Error(`${api.name} was not bundled.`);
  const operations = operationsOfDocument(api.name, document);
  const profile = {
    description: { api: api.name, document, operations },
    behaviour: behaviourOf(api, documents, data),
    callers: callersOf(data.concepts.content),
    tagNames: tagNamesOf(data.tagNames.content),
    basePath: basePathOfDocument(document),
  };
  const from = (file: string) => path.posix.relative(arazzoFolder, file);
  const sources = { api: from(`${bundleFolder}/${api.name}.yaml`), control: from(controlSource) };
  return arazzoOf(profile, sortedRules(data.rules), sources);
}
