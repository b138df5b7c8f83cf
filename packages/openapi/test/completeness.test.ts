import { describe, expect, it } from 'vitest';
import { apiNames, type Completeness, completenessOf, completenessOfDocument } from '../src/index.ts';
import { boxes } from './boxes.ts';

const measures = [
  'operations with an error response',
  'error bodies with schema and example',
  'request bodies with an example',
  '2xx bodies with 2 named examples',
  'parameters with description and example',
  'object schemas closed, or open for a reason',
  'operations with evidence',
];

describe.for(apiNames)('%s', (api) => {
  it.for(measures)('has all %s', (measure) => {
    const { covered, total, missing } = find(completenessOf(api), measure);
    expect(missing).toEqual([]);
    expect(covered).toBe(total);
  });

  it('has operations to measure', () => {
    expect(find(completenessOf(api), 'operations with evidence').total).toBeGreaterThan(1);
  });
});

/** The broken document's entry for a measure; the document differs from a complete one in what the test names. */
function measured(measure: string, document = boxes()): Completeness {
  return find(completenessOfDocument(document), measure);
}

function find(completeness: readonly Completeness[], measure: string): Completeness {
  const found = completeness.find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`Nothing measures ${measure}.`);
  return found;
}

/** A path with one operation that has nothing but what a test gives it. */
function operation(members: object) {
  return { '/lids': { get: { operationId: 'getLids', ...members } } };
}

it('measures always the same in the same order', () => {
  expect(completenessOfDocument(boxes()).map(({ measure }) => measure)).toEqual(measures);
});

it('finds nothing missing in a complete description', () => {
  expect(completenessOfDocument(boxes()).flatMap(({ missing }) => missing)).toEqual([]);
});

it('counts what it measures', () => {
  expect(completenessOfDocument(boxes()).map(({ total }) => total)).toEqual([2, 2, 1, 1, 2, 2, 2]);
});

it('misses an error response', () => {
  const document = boxes(operation({ responses: { '204': { description: 'Fine.' } } }));
  expect(measured('operations with an error response', document)).toEqual({
    measure: 'operations with an error response',
    covered: 2,
    total: 3,
    missing: ['/paths/~1lids/get'],
  });
});

it.for([
  ['a schema', { examples: { No: { value: 'No.' } } }],
  ['a schema that refuses anything', { schema: {}, examples: { No: { value: 'No.' } } }],
  ['an example', { schema: { type: 'string' } }],
] as const)('misses %s of an error body', ([, mediaType]) => {
  const responses = { '404': { description: 'None.', content: { 'text/plain': mediaType } } };
  expect(measured('error bodies with schema and example', boxes(operation({ responses }))).missing).toEqual([
    '/paths/~1lids/get/responses/404/content/text~1plain',
  ]);
});

it('asks nothing of an error response without a body', () => {
  const document = boxes(operation({ responses: { '404': { description: 'None.' } } }));
  expect(measured('error bodies with schema and example', document)).toMatchObject({ total: 2, missing: [] });
});

it('misses an example of a request body', () => {
  const requestBody = { content: { 'application/json': { schema: { type: 'string' } } } };
  expect(measured('request bodies with an example', boxes(operation({ requestBody }))).missing).toEqual([
    '/paths/~1lids/get/requestBody/content/application~1json',
  ]);
});

it('misses a second example of a successful response', () => {
  const examples = { One: { value: 1 } };
  const responses = { '201': { description: 'Made.', content: { 'application/json': { examples } } } };
  expect(measured('2xx bodies with 2 named examples', boxes(operation({ responses }))).missing).toEqual([
    '/paths/~1lids/get/responses/201/content/application~1json',
  ]);
});

it.for([
  ['a description', { examples: { One: { value: 1 } } }],
  ['an example', { description: 'Size.' }],
] as const)('misses %s of a parameter', ([, members]) => {
  const document = boxes(operation({ parameters: [{ name: 'size', in: 'query', ...members }] }));
  expect(measured('parameters with description and example', document).missing).toEqual([
    '/paths/~1lids/get/parameters/0',
  ]);
});

it.for([
  ['no evidence', {}],
  ['empty evidence', { 'x-evidence': [] }],
  ['evidence without origin', { 'x-evidence': [{ for: ['operation'] }] }],
] as const)('misses evidence where there is %s', ([, members]) => {
  expect(measured('operations with evidence', boxes(operation(members))).missing).toEqual([
    '/paths/~1lids/get',
  ]);
});
