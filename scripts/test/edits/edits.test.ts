import { apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { alignedTable } from '@image-tags/tooling/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantTrees } from './edited-trees.ts';
import { type Notice, noticesOf } from './noticing.ts';
import { removalKinds, removalsOf, removalText } from './removals.ts';
import { sampleOf } from './sample.ts';

/** EDITS=all removes everything that can be removed, one by one, and takes some minutes. */
const { EDITS = '20', EDITS_SEED = String(Math.floor(Math.random() * 1e6)) } = process.env;
const size = EDITS === 'all' ? Number.POSITIVE_INFINITY : Number(EDITS);

/** Most trees that Redocly gets in one go; it keeps what it read of each. */
const batchSize = 200;

const candidates = (await Promise.all(apiNames.map((api) => removalsOf(repositoryRoot, api)))).flat();
const sample = sampleOf(candidates, size, Number(EDITS_SEED));
let notices: readonly Notice[] = [];

beforeAll(async () => {
  for (const batch of batchesOf(sample)) notices = [...notices, ...(await noticed(batch))];
}, 1_200_000);

async function noticed(batch: typeof sample): Promise<Notice[]> {
  const trees = await plantTrees(repositoryRoot, apiNames, batch);
  try {
    return await noticesOf(trees);
  } finally {
    await trees.remove();
  }
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / batchSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}

describe('a removal from a description', () => {
  it.each(apiNames)('is looked for where nothing is wrong before it: %s', (api) => {
    const asItIs = notices.filter(({ tree }) => tree.api === api && tree.removal === undefined);
    expect(asItIs.length).toBeGreaterThan(0);
    for (const { lint, counts, contract } of asItIs) {
      expect({ lint, counts, contract }).toEqual({ lint: '', counts: '', contract: '' });
    }
  });

  it.each(sample.map((removal) => [removalText(removal), removal] as const))(
    'is noticed: %s',
    (_, removal) => {
      const notice = notices.find(({ tree }) => tree.removal === removal);
      expect(notice).toBeDefined();
      expect(`${notice?.lint}${notice?.counts}${notice?.contract}`).not.toBe('');
    },
  );
});

afterAll(() => {
  const edited = notices.filter(({ tree }) => tree.removal !== undefined);
  const title = `${edited.length} of ${candidates.length} possible removals, EDITS_SEED=${EDITS_SEED}`;
  console.log([title, alignedTable(edited.map(rowOf)), '', summaryOf(edited)].join('\n'));
});

const checks = ['lint', 'counts', 'contract'] as const;

/** Which checks noticed an edit, and the edit. */
function rowOf(notice: Notice): string[] {
  const { removal } = notice.tree;
  const noticing = checks.filter((check) => notice[check] !== '');
  return [noticing.join(', ') || 'nothing', removal === undefined ? '' : removalText(removal)];
}

/** What was removed in rows, by which check it was noticed in columns. */
function summaryOf(edited: readonly Notice[]): string {
  const only = (notice: Notice, check: string) =>
    checks.every((each) => (notice[each] !== '') === (each === check));
  const columns: [string, (notice: Notice) => boolean][] = [
    ['edits', () => true],
    ...checks.map((check): [string, (notice: Notice) => boolean] => [
      check,
      (notice) => notice[check] !== '',
    ]),
    ['counts only', (notice) => only(notice, 'counts')],
    ['nothing', (notice) => only(notice, 'nothing')],
  ];
  const row = (title: string, ofRow: readonly Notice[]) => [
    title,
    ...columns.map(([, belongs]) => String(ofRow.filter(belongs).length)),
  ];
  const rows = removalKinds.map((kind) =>
    row(
      kind,
      edited.filter(({ tree }) => tree.removal?.kind === kind),
    ),
  );
  const head = ['removed', ...columns.map(([title]) => title)];
  return alignedTable([head, ...rows, row('all', edited)], [1, 2, 3, 4, 5, 6]);
}
