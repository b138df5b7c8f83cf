import { rules } from '@image-tags/behaviour';
import { apiNames } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { alignedTable } from '@image-tags/tooling/table';
import { expect, it } from 'vitest';
import { arazzoOf } from '../../src/arazzo/arazzo.ts';
import { inProcess, playRule, profileOf } from '../../src/index.ts';

const documents = await Promise.all(
  apiNames.map(async (api) => {
    const document = await arazzoOf(profileOf(api), rules, { api: 'api.yaml', control: 'control.yaml' });
    return { api, document, left: document['x-not-exported'] };
  }),
);

it.each(documents)('more than 80 % of the scenarios of $api are workflows', ({ document, left }) => {
  const { length } = document.workflows;
  expect(length / (length + left.length)).toBeGreaterThan(0.8);
});

it.each(documents)(
  'every scenario that $api passes is a workflow or left out with a reason',
  async ({ api, document, left }) => {
    const target = inProcess(createSandbox({ api }));
    const results = (await Promise.all(rules.map((rule) => playRule(profileOf(api), rule, target)))).flat();
    const passed = results.filter(({ outcome }) => outcome === 'passed').map(({ scenario }) => scenario);
    const told = [
      ...document.workflows.map(({ summary }) => summary),
      ...left.map(({ scenario }) => scenario),
    ];
    expect(told.toSorted()).toEqual(passed.toSorted());
    expect(left.filter(({ reason }) => reason === '')).toEqual([]);
  },
);

it('prints how many scenarios are workflows', () => {
  const rows = documents.map(({ api, document: { workflows }, left }) => {
    const share = Math.floor((100 * workflows.length) / (workflows.length + left.length));
    return [api, String(workflows.length), String(left.length), `${share} %`];
  });
  console.log(alignedTable([['API', 'workflows', 'left out', 'exported'], ...rows], [1, 2, 3]));
  expect(rows).toHaveLength(apiNames.length);
});
