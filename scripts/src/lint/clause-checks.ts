import path from 'node:path';
import { objectOf } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import { findingAt } from '../behaviour/problem.ts';
import { readYamlFile } from '../behaviour/yaml-file.ts';
import { type ClauseSources, clauseSourcesOf } from '../clauses/sources.ts';
import type { ApiFacts } from './behaviour/fact-rule.ts';
import type { BehaviourCheck } from './behaviour-checks.ts';
import { clausesIn } from './clauses/clause-rule.ts';
import { clauseRules } from './clauses/rules.ts';
import type { Finding } from './findings.ts';

export interface ClauseChecks {
  readonly perApi: readonly BehaviourCheck[];
  /** Every file of clauses, from `root`. */
  readonly files: ReadonlySet<string>;
  /** Pinned documents that nobody has taken apart, told of `sourcesFile`. */
  readonly unlisted: readonly Finding[];
}

/**
 * Checks the clauses of every API against the sources, the bundle and the behaviour facts. `facts` are those of the APIs
 * whose facts can be read; the clauses of another are checked for their shape alone.
 */
export async function checkClauses(
  root: string,
  apis: readonly Api[],
  sourcesFile: string,
  facts: readonly ApiFacts[],
): Promise<ClauseChecks> {
  const sources = await clauseSourcesOf(root, apis);
  const all = [...sources.files.values()].flatMap(clausesIn);
  const ids = new Set(all.map(({ id }) => id));
  const perApi = apis.map(({ name }): BehaviourCheck => {
    const began = performance.now();
    const files = sources.files.get(name) ?? [];
    const subject = facts.find(({ api }) => api === name);
    const findings = [
      ...(sources.problemsOf.get(name) ?? []),
      ...(subject === undefined ? [] : clauseRules.flatMap((rule) => rule.check({ ...subject, files, ids }))),
    ];
    const detail = `${clausesIn(files).length} clauses`;
    return { subject: name, findings, milliseconds: performance.now() - began, detail };
  });
  return { perApi, files: sources.read, unlisted: await unlistedDocuments(root, sourcesFile, sources) };
}

/** A file of sources that cannot be read is reported by the check of that file. */
async function unlistedDocuments(root: string, sourcesFile: string, { read }: ClauseSources) {
  const file = await readYamlFile(root, sourcesFile);
  if (file === undefined) return [];
  const listed = [...read].map((each) => path.posix.basename(each, '.yaml'));
  return Object.entries(objectOf(file.content)).flatMap(([id, source]) => {
    if (objectOf(source).sha256 === undefined || listed.includes(id)) return [];
    return [
      findingAt('clauses/listed', file, [id], {
        wrong: `No file has the clauses of ${id}, although the document is pinned.`,
        expected: `spec/<api>/clauses/${id}.yaml`,
        repair: 'list every sentence, table row and example of it that says something about the API',
        example: 'spec/ims-v2/clauses/ims-v2-add-image-tag.yaml',
      }),
    ];
  });
}
