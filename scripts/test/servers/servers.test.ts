import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { apisOf } from '@image-tags/tooling/apis';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/artifacts/generation.ts';
import { checkBehaviour } from '../../src/lint/behaviour-checks.ts';
import { type Finding, findingsText } from '../../src/lint/findings.ts';
import { checkServers, serverReasons } from '../../src/lint/server-checks.ts';
import { aGeneratedTree, fellTree, type Tree } from '../artifacts/tree.ts';

/*
 * The folder broken/ holds servers with every kind of mistake, golden.txt what lint says about them. To renew it after a
 * change of a message: pnpm exec vitest run scripts/test/servers --update
 */

const sourcesFile = 'spec/sources.yaml';
const file = 'spec/servers/shelf.yaml';
const good = `# yaml-language-server: $schema=../server.schema.json
title: Shelf
edition: The one in the hall.
source: manual
deviations:
  words: []
  pairs:
    - id: any-length
      rule: key-length
      scenarios: [A key above the limit is refused]
      what: status
      got: ^204
      why: The shelf takes keys of any length.
      evidence: [{ source: manual, section: Labels }]
`;

afterAll(fellTree);

async function aShelf(text = good): Promise<Tree> {
  const tree = await aGeneratedTree();
  await mkdir(path.join(tree.root, 'spec/servers'));
  await tree.write(file, text);
  return tree;
}

async function findingsIn({ root }: Tree): Promise<readonly Finding[]> {
  const apis = await apisOf(root);
  const { titles } = await checkBehaviour(root, apis, sourcesFile);
  return (await checkServers(root, apis, sourcesFile, titles)).findings;
}

describe('lint of servers', () => {
  it('finds nothing wrong with a good one', async () => {
    expect(findingsText(await findingsIn(await aShelf()))).toBe('');
  });

  it('finds nothing wrong where there is none', async () => {
    expect(await findingsIn(await aGeneratedTree())).toEqual([]);
  });

  it('says of every mistake where it is and how to repair it', async () => {
    const tree = await aGeneratedTree();
    await cp(path.join(import.meta.dirname, 'broken'), tree.root, { recursive: true });
    const findings = await findingsIn(tree);
    const found = new Set(findings.map(({ rule }) => rule.replace('servers/', '')));
    expect(found).toEqual(new Set(serverReasons.keys()));
    const golden = path.join(import.meta.dirname, 'golden.txt');
    await expect(`${findingsText(findings)}\n`).toMatchFileSnapshot(golden);
  });

  it('takes the title of a scenario in one of its further forms', async () => {
    const text = good.replace(
      'limit is refused]',
      "limit is refused, 'A key above the limit is refused, with more']",
    );
    expect(findingsText(await findingsIn(await aShelf(text)))).toBe('');
  });
});

describe('the module of servers', () => {
  const module = 'packages/behaviour/src/generated/servers.ts';

  it('has each deviation with the line where it is declared', async () => {
    const tree = await aShelf();
    await generate(tree.root);
    expect(await tree.read(module)).toContain(`"at": "${file}:8"`);
  });

  it('is not made from a file that has not the right shape', async () => {
    const tree = await aShelf(good.replace('why:', 'because:'));
    const before = await tree.read(module);
    await expect(generate(tree.root)).rejects.toThrow(`${file}:`);
    expect(await tree.read(module)).toBe(before);
  });

  it('is empty where there is no server', async () => {
    const tree = await aShelf();
    await rm(path.join(tree.root, 'spec/servers'), { recursive: true });
    await generate(tree.root);
    expect(await tree.read(module)).toContain('servers: readonly Server[] = [];');
  });
});
