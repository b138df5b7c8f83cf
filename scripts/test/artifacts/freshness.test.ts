import { afterAll, expect, it } from 'vitest';
import { freshnessOf } from '../../src/artifacts/freshness.ts';
import { generate } from '../../src/artifacts/generation.ts';
import { freshnessReport } from '../../src/artifacts/report.ts';
import { seal } from '../../src/artifacts/stamp.ts';
import { aGeneratedTree, aTree, fellTree, type Tree } from './tree.ts';

afterAll(fellTree);

const bundles = 'packages/openapi/bundles';

async function report(tree: Tree): Promise<string> {
  return `${freshnessReport(await freshnessOf(tree.root))}\n`;
}

it('says Fresh of every file right after they were made', async () => {
  const tree = await aGeneratedTree();
  await expect(await report(tree)).toMatchFileSnapshot('golden/fresh.txt');
});

it('shows what changes after a length limit was edited', async () => {
  const tree = await aGeneratedTree();
  await tree.edit('spec/common/components/schemas/Word.yaml', 'maxLength: 36', 'maxLength: 37');
  await expect(await report(tree)).toMatchFileSnapshot('golden/stale-limit.txt');
});

it('says nothing of fresh files when asked to', async () => {
  const tree = await aGeneratedTree();
  await tree.remove('packages/client/src/generated/words.ts');
  const text = freshnessReport(await freshnessOf(tree.root), { hideFresh: true });
  expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'Missing',
    '',
    '',
    '',
    '24',
    'Repair:',
  ]);
  expect(text).toContain('24 generated files: 23 fresh, 1 missing.');
});

it('shows no more of a long difference than a reader wants', async () => {
  const tree = await aGeneratedTree();
  await tree.write(`${bundles}/words.yaml`, '# Gone.\n');
  await expect(await report(tree)).toMatchFileSnapshot('golden/long-difference.txt');
});

it('tells an edit by hand from a changed source', async () => {
  const tree = await aGeneratedTree();
  await tree.edit(`${bundles}/pairs.json`, '"Put a label on a box"', '"Label a box"');
  await expect(await report(tree)).toMatchFileSnapshot('golden/edited-by-hand.txt');
});

it('says Missing of a file that is not there', async () => {
  const tree = await aGeneratedTree();
  await tree.remove('packages/client/src/generated/words.ts');
  await expect(await report(tree)).toMatchFileSnapshot('golden/missing.txt');
});

it('says Missing of everything in a tree where nothing was made', async () => {
  const tree = await aTree();
  const states = (await freshnessOf(tree.root)).map(({ state }) => state);
  expect(states).toEqual(Array.from({ length: 24 }, () => 'Missing'));
});

it('says Orphan of a file that belongs to no API any more, and of one that nothing made', async () => {
  const tree = await aGeneratedTree();
  await tree.edit('redocly.yaml', '  words:\n    root: spec/words/openapi.yaml\n', '');
  await tree.write(`${bundles}/notes.txt`, 'Mine.');
  await expect(await report(tree)).toMatchFileSnapshot('golden/orphan.txt');
});

it('asks for --force when neither source nor file changed but the generator makes something else', async () => {
  const tree = await aGeneratedTree();
  const file = `${bundles}/words.json`;
  await tree.write(file, seal((await tree.read(file)).replace('"title": "Words"', '"title": "WORDS"')));
  await expect(await report(tree)).toMatchFileSnapshot('golden/other-generator.txt');
});

it('is fresh again after the repair', async () => {
  const tree = await aGeneratedTree();
  await tree.edit('spec/common/components/schemas/Word.yaml', 'maxLength: 36', 'maxLength: 37');
  await generate(tree.root);
  expect(new Set((await freshnessOf(tree.root)).map(({ state }) => state))).toEqual(new Set(['Fresh']));
});

it('changes nothing', async () => {
  const tree = await aGeneratedTree();
  await tree.edit('spec/common/components/schemas/Word.yaml', 'maxLength: 36', 'maxLength: 37');
  const before = await tree.everything();
  await freshnessOf(tree.root);
  expect(await tree.everything()).toEqual(before);
});
