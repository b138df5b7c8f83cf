import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import { type Api, apisOf } from '@image-tags/tooling/apis';
import { arazzoFolder, bundleFile, bundleFolder } from '@image-tags/tooling/files';
import { arazzoArtifacts } from './arazzo-artifacts.ts';
import type { Artifact, Origin } from './artifact.ts';
import { behaviourArtifacts, behaviourDataOf, behaviourFolder } from './behaviour-artifacts.ts';
import { clauseArtifacts } from './clause-artifacts.ts';
import { controlArtifacts } from './control-artifact.ts';
import { inputsOf, sha256, withTools } from './hash.ts';
import {
  allValidatorsModule,
  bundleAsJson,
  bundleAsTypes,
  bundleAsYaml,
  bundlesModule,
  inventory,
  validatorsAsModule,
  validatorTypes,
} from './render.ts';
import { serverArtifacts } from './server-artifact.ts';
import { sourceArtifacts } from './source-artifact.ts';
import { validatorTools } from './validators.ts';

const sandboxFolder = 'packages/sandbox/src/generated';

/** The folders that hold generated files and nothing else. */
export const generatedFolders = [
  behaviourFolder,
  arazzoFolder,
  'packages/client/src/generated',
  bundleFolder,
  'packages/openapi/src/generated',
  sandboxFolder,
];

/** Every generated file of the repository in a folder, in alphabetical order. */
export async function artifactsOf(root: string): Promise<Artifact[]> {
  const apis = await apisOf(root);
  const inputs = await Promise.all(apis.map((api) => inputsOf(root, api)));
  const perApi = apis.flatMap((api, index) => artifactsOfApi(api, inputs[index] ?? ''));
  const origin = { sources: apis.map(({ description }) => description), inputs: sha256(inputs.join('\n')) };
  const perRepository: Artifact[] = [
    {
      file: `${bundleFolder}/operations.md`,
      origin,
      apis,
      render: (documents) =>
        inventory(
          apis.map((api) => [api.name, documentOf(documents, api)]),
          origin,
        ),
    },
    ofNames('packages/openapi/src/generated/bundles.ts', apis, bundlesModule),
    ofNames(`${sandboxFolder}/validators.ts`, apis, allValidatorsModule),
  ];
  const byName = new Map(apis.map(({ name }, index) => [name, inputs[index] ?? '']));
  const facts = await behaviourDataOf(root, apis);
  const behaviour = behaviourArtifacts(facts, apis, byName);
  const arazzo = await arazzoArtifacts(root, facts, apis, behaviour);
  const clauses = await clauseArtifacts(root, apis);
  const control = await controlArtifacts(root);
  const servers = await serverArtifacts(root, behaviourFolder);
  const sources = await sourceArtifacts(root, behaviourFolder);
  return [
    ...perApi,
    ...perRepository,
    ...behaviour,
    ...arazzo,
    ...clauses,
    ...control,
    ...servers,
    ...sources,
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A module that depends on nothing but which APIs there are. */
function ofNames(
  file: string,
  apis: readonly Api[],
  render: (names: readonly string[], origin: Origin) => string,
): Artifact {
  const names = apis.map(({ name }) => name);
  const origin = { sources: ['redocly.yaml'], inputs: sha256(names.join('\n')) };
  return { file, origin, apis: [], render: () => render(names, origin) };
}

function artifactsOfApi(api: Api, inputs: string): Artifact[] {
  const origin = { sources: [api.description], inputs };
  const validatorOrigin = { sources: [api.description], inputs: withTools(inputs, validatorTools) };
  const validators = `${sandboxFolder}/validators/${api.name}`;
  const artifact = (
    file: string,
    render: (document: OpenApiDocument) => string | Promise<string>,
    fileOrigin = origin,
  ): Artifact => ({
    file,
    origin: fileOrigin,
    apis: [api],
    render: (documents) => render(documentOf(documents, api)),
  });
  return [
    artifact(`packages/client/src/generated/${api.name}.ts`, (document) => bundleAsTypes(document, origin)),
    artifact(bundleFile(api.name), (document) => bundleAsJson(document, origin)),
    artifact(`${bundleFolder}/${api.name}.yaml`, (document) => bundleAsYaml(document, origin)),
    artifact(
      `${validators}.js`,
      (document) => validatorsAsModule(document, validatorOrigin),
      validatorOrigin,
    ),
    artifact(`${validators}.d.ts`, (document) => validatorTypes(document, origin)),
  ];
}

function documentOf(documents: ReadonlyMap<string, OpenApiDocument>, api: Api): OpenApiDocument {
  const document = documents.get(api.name);
  if (document === undefined) throw new Error(`${api.name} was not bundled.`);
  return document;
}

/** Files in the generated folders that no API of `redocly.yaml` accounts for, in alphabetical order. */
export async function orphansOf(root: string, artifacts: readonly Artifact[]): Promise<string[]> {
  const expected = new Set(artifacts.map(({ file }) => file));
  const lists = generatedFolders.map(async (folder) => {
    const names = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return names
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  });
  return (await Promise.all(lists))
    .flat()
    .filter((file) => !expected.has(file))
    .sort();
}
