import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { expect, it } from 'vitest';
import { sourceArtifacts } from '../../src/artifacts/source-artifact.ts';

/** The module that is made of a text of `spec/sources.yaml`; `undefined` where there is no such file. */
function moduleOf(text: string | undefined): Promise<string | undefined> {
  return inTemporaryFolder('sources', async (root) => {
    if (text !== undefined) {
      await mkdir(path.join(root, 'spec'));
      await writeFile(path.join(root, 'spec/sources.yaml'), text);
    }
    const [artifact] = await sourceArtifacts(root, 'generated');
    return await artifact?.render(new Map());
  });
}

it('makes a module of the title and publisher of each source', async () => {
  const module = await moduleOf(
    'a-page:\n  title: A page\n  publisher: Somebody\n  sections: [One]\n  kind: document\n',
  );
  expect(module).toContain('export const sources: Readonly<Record<string, EvidenceSource>>');
  const [, data = ''] = /> = (\{[\s\S]*\});/.exec(module ?? '') ?? [];
  expect(JSON.parse(data)).toEqual({ 'a-page': { title: 'A page', publisher: 'Somebody' } });
});

it('makes nothing where there are no sources', async () => {
  expect(await moduleOf(undefined)).toBeUndefined();
});

it('refuses a source without a title, naming it', async () => {
  await expect(moduleOf('a-page:\n  publisher: Somebody\n')).rejects.toThrow(
    'spec/sources.yaml: "a-page" has no title or no publisher.\nRepair: add what is missing.',
  );
});
