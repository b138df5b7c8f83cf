import {
  allCountsOf,
  contractCases,
  countDifferences,
  describedApi,
  describedBy,
  failureText,
  playCase,
} from '@image-tags/conformance';
import { createMockOf } from '@image-tags/mock';
import { type ApiName, basePathOf, isApiName } from '@image-tags/openapi';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import { bundleAll } from '../../src/artifacts/bundling.ts';
import { findingsText } from '../../src/lint/findings.ts';
import { lintFiles } from '../../src/lint/redocly-findings.ts';
import type { Tree, Trees } from './edited-trees.ts';

/** What the checks of the repository say of a tree, as text; nothing where all is well. */
export interface Notice {
  readonly tree: Tree;
  readonly lint: string;
  readonly counts: string;
  readonly contract: string;
}

/**
 * Puts every tree through lint, bundling, the counts and the contract tests. That committed bundles would be stale is no
 * notice. Rejects when a tree cannot be bundled.
 */
export async function noticesOf({ folder, trees }: Trees): Promise<Notice[]> {
  const [lints, documents] = await Promise.all([
    lintFiles(
      folder,
      trees.map(({ description }) => description),
    ),
    bundleAll(
      folder,
      trees.map(({ description }, index) => ({ name: String(index), description })),
    ),
  ]);
  const notices: Notice[] = [];
  for (const [index, tree] of trees.entries()) {
    const { api, description } = tree;
    const document = documents.get(String(index));
    if (document === undefined || !isApiName(api)) throw new Error(`${description} was not bundled.`);
    notices.push({
      tree,
      lint: findingsText(lints[index]?.findings ?? []),
      counts: countsNotice(api, document),
      contract: await contractNotice(api, document),
    });
  }
  return notices;
}

/** A test of packages/conformance holds the committed bundles to numbers entered by hand, so those bundles stand for them. */
function countsNotice(api: ApiName, document: OpenApiDocument): string {
  try {
    const expected = allCountsOf(describedApi(api));
    return countDifferences(api, expected, allCountsOf(describedBy(api, document))).join('\n');
  } catch (error) {
    return String(error);
  }
}

async function contractNotice(api: ApiName, document: OpenApiDocument): Promise<string> {
  const { fetch } = await createMockOf(document, { basePath: basePathOf(api) });
  const target = { baseUrl: `http://mock.invalid${basePathOf(api)}`, fetch };
  try {
    const failures: string[] = [];
    for (const contractCase of contractCases(describedBy(api, document))) {
      const result = await playCase(contractCase, target);
      if (result.problems.length > 0) failures.push(failureText(result));
    }
    return failures.join('\n');
  } catch (error) {
    return String(error);
  }
}
