import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../../src/artifacts/generation.ts';
import { aGeneratedTree, aTree, fellTree } from './tree.ts';

afterAll(fellTree);

const bundles = 'packages/openapi/bundles';
const types = 'packages/client/src/generated';
const facts = 'packages/behaviour/src/generated';
const validators = 'packages/sandbox/src/generated/validators';
const word = 'spec/common/components/schemas/Word.yaml';

async function outcomes(root: string, options = {}): Promise<Record<string, string>> {
  const files = await generate(root, options);
  return Object.fromEntries(files.map(({ file, outcome }) => [file, outcome]));
}

it('makes bundles, types, facts, validators, inventory and module of every API that redocly.yaml lists', async () => {
  const tree = await aTree();
  expect(await outcomes(tree.root)).toEqual({
    [`${facts}/behaviours.ts`]: 'wrote',
    [`${facts}/behaviours/pairs.ts`]: 'wrote',
    [`${facts}/behaviours/words.ts`]: 'wrote',
    [`${facts}/clauses.ts`]: 'wrote',
    [`${facts}/clauses/pairs.ts`]: 'wrote',
    [`${facts}/clauses/words.ts`]: 'wrote',
    [`${facts}/concepts.ts`]: 'wrote',
    [`${facts}/rules.ts`]: 'wrote',
    [`${facts}/servers.ts`]: 'wrote',
    [`${facts}/sources.ts`]: 'wrote',
    [`${facts}/tag-names.ts`]: 'wrote',
    [`${types}/pairs.ts`]: 'wrote',
    [`${types}/words.ts`]: 'wrote',
    [`${bundles}/operations.md`]: 'wrote',
    [`${bundles}/pairs.json`]: 'wrote',
    [`${bundles}/pairs.yaml`]: 'wrote',
    [`${bundles}/words.json`]: 'wrote',
    [`${bundles}/words.yaml`]: 'wrote',
    'packages/openapi/src/generated/bundles.ts': 'wrote',
    [`${validators}.ts`]: 'wrote',
    [`${validators}/pairs.d.ts`]: 'wrote',
    [`${validators}/pairs.js`]: 'wrote',
    [`${validators}/words.d.ts`]: 'wrote',
    [`${validators}/words.js`]: 'wrote',
  });
});

it('leaves everything alone the second time', async () => {
  const tree = await aGeneratedTree();
  const before = await tree.everything();
  expect(new Set(Object.values(await outcomes(tree.root)))).toEqual(new Set(['fresh']));
  expect(await tree.everything()).toEqual(before);
});

it('makes the same texts when forced', async () => {
  const tree = await aGeneratedTree();
  const before = await tree.everything();
  await generate(tree.root, { force: true });
  expect(await tree.everything()).toEqual(before);
});

it('makes only what an edit concerns', async () => {
  const tree = await aGeneratedTree();
  await tree.edit('spec/words/openapi.yaml', 'title: Words', 'title: Other words');
  const made = await outcomes(tree.root);
  expect(Object.keys(made).filter((file) => made[file] === 'wrote')).toEqual([
    `${facts}/behaviours/words.ts`,
    `${types}/words.ts`,
    `${bundles}/operations.md`,
    `${bundles}/words.json`,
    `${bundles}/words.yaml`,
    `${validators}/words.d.ts`,
    `${validators}/words.js`,
  ]);
});

it('makes every API anew that refers to an edited shared component', async () => {
  const tree = await aGeneratedTree();
  await tree.edit(word, '36', '37');
  const made = await outcomes(tree.root);
  expect(made[`${bundles}/pairs.json`]).toBe('wrote');
  expect(made[`${bundles}/words.json`]).toBe('wrote');
});

it('takes an added comment for no change', async () => {
  const tree = await aGeneratedTree();
  await tree.edit(word, 'type: string', '# Why 36?\ntype: string');
  expect(new Set(Object.values(await outcomes(tree.root)))).toEqual(new Set(['fresh']));
});

it('undoes an edit by hand', async () => {
  const tree = await aGeneratedTree();
  const before = await tree.everything();
  await tree.edit(`${bundles}/pairs.yaml`, 'maxLength: 36', 'maxLength: 360');
  expect((await outcomes(tree.root))[`${bundles}/pairs.yaml`]).toBe('wrote');
  expect(await tree.everything()).toEqual(before);
});

it('removes what it made for an API that is gone, and nothing else', async () => {
  const tree = await aGeneratedTree();
  await tree.write(`${bundles}/notes.txt`, 'Mine.');
  await tree.edit('redocly.yaml', '  words:\n    root: spec/words/openapi.yaml\n', '');
  const made = await outcomes(tree.root);
  expect(Object.keys(made).filter((file) => made[file] === 'removed')).toEqual([
    `${facts}/behaviours/words.ts`,
    `${facts}/clauses/words.ts`,
    `${types}/words.ts`,
    `${bundles}/words.json`,
    `${bundles}/words.yaml`,
    `${validators}/words.d.ts`,
    `${validators}/words.js`,
  ]);
  expect(Object.keys(await tree.everything())).toContain(`${bundles}/notes.txt`);
});

it('says in each file what it is made from, by which command, and not to edit it', async () => {
  const tree = await aGeneratedTree();
  const header =
    'Made from spec/pairs/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.';
  expect(await tree.read(`${bundles}/pairs.yaml`)).toMatch(`# ${header}`);
  expect(await tree.read(`${types}/pairs.ts`)).toMatch(`// ${header}`);
  expect(JSON.parse(await tree.read(`${bundles}/pairs.json`))).toHaveProperty('x-generated-from', {
    source: 'spec/pairs/openapi.yaml',
    command: 'pnpm generate',
    notice: 'Do not edit: change the source and run the command.',
    inputs: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    content: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  });
});

it('writes the same description as JSON and as YAML', async () => {
  const tree = await aGeneratedTree();
  const { 'x-generated-from': _, ...json } = JSON.parse(await tree.read(`${bundles}/words.json`));
  expect(parse(await tree.read(`${bundles}/words.yaml`))).toEqual(json);
});

it('lists every operation with method, path and statuses in the inventory', async () => {
  const tree = await aGeneratedTree();
  const [, table] = (await tree.read(`${bundles}/operations.md`)).split('# Operations\n\n');
  expect(table).toBe(
    [
      '| API   | operationId  | method | path                       | statuses |',
      '| ----- | ------------ | ------ | -------------------------- | -------- |',
      '| pairs | putLabel     | PUT    | /boxes/{box}/label         | 204 400  |',
      '| pairs | changeLabels | POST   | /boxes/{box}/label/action  | 204 400  |',
      '| words | deleteLabel  | DELETE | /boxes/{box}/labels/{word} | 200 404  |',
      '',
    ].join('\n'),
  );
});

it('says where a reference to a missing file stands, and writes nothing', async () => {
  const tree = await aTree();
  await tree.edit('spec/words/openapi.yaml', 'paths/boxes', 'paths/crates');
  const before = await tree.everything();
  await expect(generate(tree.root)).rejects.toThrow(
    /^The descriptions cannot be bundled:\nspec\/words\/openapi\.yaml:\d+:\d+: The reference leads to spec\/words\/paths\/crates_\{box\}_labels_\{word\}\.yaml, which is not there\.\nRepair: /,
  );
  expect(await tree.everything()).toEqual(before);
});

it('says where a description is not YAML, once for all APIs that share the file', async () => {
  const tree = await aTree();
  const file = 'spec/common/components/schemas/Word.yaml';
  await tree.write(file, 'type: string\nenum: [\n');
  await expect(generate(tree.root)).rejects.toThrow(
    /^The descriptions cannot be bundled:\nspec\/common\/components\/schemas\/Word\.yaml:3:1: This is not YAML: [^\n]+\nRepair: correct that in spec\/\.$/,
  );
});

it('says of other mistakes what Redocly says, without its chatter and its folders', async () => {
  const tree = await aTree();
  await tree.edit('spec/words/openapi.yaml', 'paths:', 'x-words: { $ref: "#/x-none" }\npaths:');
  const message = await generate(tree.root).then(String, (error: Error) => error.message);
  expect(message).toMatch(/spec\/words\/openapi\.yaml:\d+:\d+ at #\/x-words\s+Can't resolve \$ref/);
  expect(message).not.toMatch(/bundling|Errors encountered|\/tmp|generated by/);
});

it('says where redocly.yaml is not YAML', async () => {
  const tree = await aTree();
  await tree.write('redocly.yaml', 'apis: [\n');
  await expect(generate(tree.root)).rejects.toThrow(/^redocly\.yaml:2:1: This is not YAML: /);
});

it('says so when redocly.yaml lists no API', async () => {
  const tree = await aTree();
  await tree.write('redocly.yaml', 'rules: {}\n');
  await expect(generate(tree.root)).rejects.toThrow('redocly.yaml lists no API. Add one under "apis:".');
});

it('says so when an API has no root description', async () => {
  const tree = await aTree();
  await tree.write('redocly.yaml', 'apis:\n  words: {}\n');
  await expect(generate(tree.root)).rejects.toThrow(
    'redocly.yaml: the API "words" has no root description. Add: root: spec/words/openapi.yaml',
  );
});
