import { apiNames, operationsOf } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { describe, expect, it } from 'vitest';
import { scoreReport } from '../../src/scoring/report.ts';
import { type Score, scoreFrom, scoreOf, tooLow } from '../../src/scoring/score.ts';

describe.for(apiNames)('%s', async (api) => {
  const score = await scoreOf(`packages/openapi/bundles/${api}.json`, repositoryRoot);

  it.for([
    'documentationQuality',
    'exampleCoverage',
    'errorClarity',
    'identifierClarity',
    'polymorphismClarity',
  ] as const)('has full %s', (subscore) => {
    expect(score.percent[subscore]).toBe(100);
  });

  // Redocly takes 0.1 % off for each operation before it rounds: no description of six operations has 100 %.
  it('has the highest discoverability that its number of operations allows', () => {
    expect(score.percent.discoverability).toBe(operationsOf(api).length > 5 ? 99 : 100);
  });

  it('is scored in all its operations', () => {
    expect(score.operations.map(({ operationId }) => operationId).sort()).toEqual(
      operationsOf(api)
        .map(({ operationId }) => operationId)
        .sort(),
    );
  });
});

const full = {
  documentationQuality: 1,
  exampleCoverage: 1,
  errorClarity: 1,
  identifierClarity: 1,
  polymorphismClarity: 1,
};

/** A score of an API with the operations `getBox` and `putBox`; `subscores` are shares of 1. */
function aScore(subscores = {}, operations = {}, discoverability = 100): Score {
  const simple = {
    ...full,
    constraintClarity: 1,
    parameterSimplicity: 1,
    schemaSimplicity: 1,
    dependencyClarity: 1,
  };
  const getBox = {
    operationId: 'getBox',
    parameterCount: 1,
    maxRequestSchemaDepth: 1,
    maxResponseSchemaDepth: 5,
  };
  const putBox = {
    operationId: 'putBox',
    parameterCount: 9,
    constraintCount: 1,
    totalSchemaProperties: 4,
    maxRequestSchemaDepth: 2,
    maxResponseSchemaDepth: 1,
  };
  return scoreFrom({
    subscores: { ...simple, ...subscores },
    discoverability,
    rawMetrics: { operationCount: 2, operations: { getBox, putBox } },
    operationScores: { getBox: { subscores: simple }, putBox: { subscores: simple }, ...operations },
    dependencyDepths: { getBox: 0, putBox: 0 },
  });
}

it('finds nothing too low in a description that has all it can have', () => {
  expect(tooLow(aScore({ schemaSimplicity: 0.4 }))).toEqual([]);
});

it.for(Object.keys(full))('finds %s too low below 100 %', (subscore) => {
  expect(tooLow(aScore({ [subscore]: 0.99 }))).toEqual([subscore]);
});

it('finds discoverability too low below what two operations can have', () => {
  expect(tooLow(aScore({}, {}, 99))).toEqual(['discoverability']);
});

it('says so when Redocly reports another set of subscores', () => {
  expect(() => scoreFrom({ subscores: full, discoverability: 100 })).toThrow(
    'redocly score no longer reports all of: documentationQuality,',
  );
});

it('says what Redocly says when there is nothing to score', async () => {
  await expect(scoreOf('packages/openapi/bundles/none.json', repositoryRoot)).rejects.toThrow(
    'Redocly could not score packages/openapi/bundles/none.json:',
  );
});

it('prints subscores by API and what limits those below 100 %', async () => {
  const low = aScore(
    { constraintClarity: 0.2, parameterSimplicity: 0.555, schemaSimplicity: 0.999 },
    {
      getBox: { subscores: { parameterSimplicity: 0.9, schemaSimplicity: 0.4 } },
      putBox: { subscores: { constraintClarity: 0.2, parameterSimplicity: 0.1, schemaSimplicity: 0.5 } },
    },
    99,
  );
  const report = scoreReport(
    new Map([
      ['boxes', low],
      ['lids', aScore()],
    ]),
  );
  await expect(`${report}\n`).toMatchFileSnapshot('golden/report.txt');
});
