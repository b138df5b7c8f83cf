import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rulesForOpenApiOnly } from '../../src/lint/checks.ts';
import { lintFiles } from '../../src/lint/redocly-findings.ts';

const call = { operationId: 'listThings', successCriteria: [{ condition: '$statusCode == 200' }] };
const workflow = { workflowId: 'twice', summary: 'A workflow', steps: [{ stepId: 'one', ...call }] };

const document = {
  arazzo: '1.0.1',
  info: { title: 'Workflows', version: '1.0.0' },
  sourceDescriptions: [{ name: 'api', url: 'api.yaml', type: 'openapi' }],
};

function rulesBroken(workflows: readonly unknown[]): Promise<string[]> {
  return inTemporaryFolder('workflows', async (folder) => {
    const file = path.join(folder, 'api.arazzo.yaml');
    await writeFile(file, stringify({ ...document, workflows }, { aliasDuplicateObjects: false }));
    const lints = await lintFiles(repositoryRoot, [path.relative(repositoryRoot, file)], rulesForOpenApiOnly);
    return lints.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  });
}

it('finds nothing in a good Arazzo document', async () => {
  expect(await rulesBroken([workflow])).toEqual([]);
});

it('finds two workflows of one id, and a step that lacks its id', async () => {
  const rules = await rulesBroken([workflow, { ...workflow, steps: [call] }]);
  expect(rules).toContain('workflowId-unique');
  expect(rules).toContain('struct');
});
