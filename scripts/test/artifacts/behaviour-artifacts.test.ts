import { afterAll, describe, expect, it } from 'vitest';
import { freshnessOf } from '../../src/artifacts/freshness.ts';
import { generate } from '../../src/artifacts/generation.ts';
import { aGeneratedTree, aTree, fellTree, type Tree } from './tree.ts';

afterAll(fellTree);

const facts = 'packages/behaviour/src/generated';
const pairs = 'spec/pairs/behaviour.yaml';

/** The files that are not fresh after an edit of a tree where everything was. */
async function staleAfter(edit: (tree: Tree) => Promise<void>): Promise<string[]> {
  const tree = await aGeneratedTree();
  await edit(tree);
  const files = await freshnessOf(tree.root);
  return files.filter(({ state }) => state !== 'Fresh').map(({ file }) => file);
}

describe('what is made of behaviour facts', () => {
  it('holds limits of the description and says where each rule stands', async () => {
    const tree = await aGeneratedTree();
    const text = await tree.read(`${facts}/behaviours/pairs.ts`);
    const behaviour = JSON.parse(text.slice(text.indexOf('= {') + 2, text.lastIndexOf(';')));
    expect(behaviour.rules['key-length']).toMatchObject({
      offered: true,
      facts: { limit: 36 },
      at: 'spec/pairs/behaviour.yaml:24',
    });
    expect(behaviour.rules['remove-missing-tag']).toMatchObject({
      offered: false,
      reason: 'No operation lets one take a label off a box.',
    });
  });

  it('is stale for all APIs that extend a file when that changes', async () => {
    const stale = await staleAfter((tree) =>
      tree.edit('spec/common/behaviour.yaml', 'What every box has unless', 'What a box has if'),
    );
    expect(stale).toEqual([`${facts}/behaviours/pairs.ts`, `${facts}/behaviours/words.ts`]);
  });

  it('is stale when only lines move, because it names lines', async () => {
    const stale = await staleAfter((tree) =>
      tree.edit(pairs, 'tag: pair', '\n# Boxes have pairs.\ntag: pair'),
    );
    expect(stale).toEqual([`${facts}/behaviours/pairs.ts`]);
  });

  it('is stale for the rules alone when a scenario changes', async () => {
    const stale = await staleAfter((tree) =>
      tree.edit('spec/rules/key-length.yaml', 'limit + 1', 'limit + 2'),
    );
    expect(stale).toEqual([`${facts}/rules.ts`]);
  });

  it('is not made, and nothing else either, of a file that lacks what its schema asks for', async () => {
    const tree = await aTree();
    await tree.edit(pairs, 'operation: putLabel', 'operaton: putLabel');
    const before = await tree.everything();
    await expect(generate(tree.root)).rejects.toThrow(
      /^The behaviour facts cannot be read:\nspec\/pairs\/behaviour\.yaml:5:3 [\s\S]*required property 'operation'/,
    );
    expect(await tree.everything()).toEqual(before);
  });

  it('cannot be made without the file of an API', async () => {
    const tree = await aTree();
    await tree.remove(pairs);
    await expect(generate(tree.root)).rejects.toThrow(
      /spec\/pairs\/behaviour\.yaml {2}behaviour\/shape\n {2}There is no/,
    );
  });

  it('cannot be made of a file that extends itself', async () => {
    const tree = await aTree();
    await tree.edit(pairs, '../common/behaviour.yaml', '../pairs/behaviour.yaml');
    await expect(generate(tree.root)).rejects.toThrow(
      'This file extends spec/pairs/behaviour.yaml, which extends this one.',
    );
  });

  it('is not made, and nothing else either, of a pointer that leads nowhere', async () => {
    const tree = await aTree();
    await tree.edit(pairs, 'Word/maxLength', 'Word/maxSize');
    const before = await tree.everything();
    await expect(generate(tree.root)).rejects.toThrow('#/components/schemas/Word/maxSize leads nowhere');
    expect(await tree.everything()).toEqual(before);
  });
});
