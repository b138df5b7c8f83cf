import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clause, ClauseDocument } from '@image-tags/behaviour/clause';
import { objectOf, textOf } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import { parseYaml } from '@image-tags/tooling/yaml';
import type { Loaded } from '../behaviour/shape.ts';
import type { ClauseFile } from '../clauses/clause-file.ts';
import { clauseFolderOf, clauseSourcesOf } from '../clauses/sources.ts';
import { findingsText } from '../lint/findings.ts';
import type { Artifact } from './artifact.ts';
import { behaviourFolder } from './behaviour-artifacts.ts';
import { sha256 } from './hash.ts';
import { clausesModule, dataModule } from './render.ts';

const sourcesFile = 'spec/sources.yaml';

/**
 * The modules of clauses: one per API, empty where no document is pinned, and one with all of them. Throws when a file has
 * not the shape that its schema asks for.
 */
export async function clauseArtifacts(root: string, apis: readonly Api[]): Promise<Artifact[]> {
  const { files, problemsOf } = await clauseSourcesOf(root, apis);
  const problems = [...problemsOf.values()].flat();
  if (problems.length > 0) {
    throw new Error(`The clauses cannot be read:\n${findingsText(problems)}\nRepair: correct that in spec/.`);
  }
  const cited = objectOf(parseYaml(await readFile(path.join(root, sourcesFile), 'utf8'), sourcesFile));
  const names = apis.map(({ name }) => name);
  const origin = { sources: ['redocly.yaml'], inputs: sha256(JSON.stringify(names)) };
  return [
    ...apis.map((api) => {
      return clauseArtifact(
        api,
        (files.get(api.name) ?? []).map((file) => documentOf(file, cited)),
      );
    }),
    {
      file: `${behaviourFolder}/clauses.ts`,
      origin,
      apis: [],
      render: () => clausesModule(names, origin),
    },
  ];
}

function clauseArtifact(api: Api, documents: readonly ClauseDocument[]): Artifact {
  const origin = {
    sources: [clauseFolderOf(api), sourcesFile],
    inputs: sha256(JSON.stringify(documents)),
  };
  return {
    file: `${behaviourFolder}/clauses/${api.name}.ts`,
    origin,
    apis: [],
    render: () =>
      dataModule(
        [['clauses', 'readonly ClauseDocument[]', documents]],
        ['ClauseDocument'],
        '../../clause.ts',
        origin,
      ),
  };
}

function documentOf({ file, content }: Loaded<ClauseFile>, cited: Readonly<Record<string, unknown>>) {
  const { source, clauses } = content;
  const { title, publisher, sha256: pin } = objectOf(cited[source]);
  const fullId = (id: string) => (id.includes('/') ? id : `${source}/${id}`);
  return {
    source,
    title: textOf(title),
    publisher: textOf(publisher),
    sha256: textOf(pin),
    clauses: clauses.map((entry, index): Clause => {
      const { id, says, spec = [], rules = [], values = {}, notModelled, notTestable, conflict } = entry;
      return {
        id: fullId(id),
        section: entry.section,
        place: entry.place,
        says: says.trim(),
        spec,
        rules,
        values,
        ...(notModelled === undefined ? {} : { notModelled: notModelled.trim() }),
        ...(notTestable === undefined ? {} : { notTestable: notTestable.trim() }),
        ...(conflict === undefined
          ? {}
          : {
              conflict: {
                with: typeof conflict.with === 'string' ? fullId(conflict.with) : conflict.with,
                decision: conflict.decision.trim(),
              },
            }),
        at: file.lineOf(['clauses', index]),
      };
    }),
  };
}
