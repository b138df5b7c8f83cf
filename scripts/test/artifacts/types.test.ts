import { expect, it } from 'vitest';
import { generate } from '../../src/artifacts/generation.ts';
import { aTree } from './tree.ts';

// The golden file is what `types.test-d.ts` compiles against.
it('makes a union of if/then/else, each alternative refusing what only the other has', async () => {
  const tree = await aTree();
  await generate(tree.root);
  const made = await tree.read('packages/client/src/generated/pairs.ts');
  const withoutHeader = made.slice(made.indexOf('export interface paths'));
  await expect(withoutHeader).toMatchFileSnapshot('generated/pairs.ts');
});
