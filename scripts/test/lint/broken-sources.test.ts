import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { lintFiles } from '../../src/lint/redocly-findings.ts';
import { checkSources } from '../../src/lint/sources-file.ts';

it('sources that are not YAML are blamed on their file, not on the descriptions that cite them', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'image-tags-sources-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(path.join(import.meta.dirname, 'good'), root, { recursive: true });
  await writeFile(path.join(root, 'sources.yaml'), 'manual: [\n');
  const configuration = {
    plugins: [path.join(repositoryRoot, 'scripts/src/lint/plugin.ts')],
    rules: { 'house/evidence-resolves': { severity: 'error', sources: 'sources.yaml' } },
  };
  await writeFile(path.join(root, 'redocly.yaml'), stringify(configuration));
  expect(await lintFiles(root, ['openapi.yaml'])).toMatchObject([{ file: 'openapi.yaml', findings: [] }]);
  expect(await checkSources(root, 'sources.yaml')).toMatchObject([
    { file: 'sources.yaml', position: { line: 2, column: 1 } },
  ]);
});
