import { expect, it } from 'vitest';
import { type Operation, operationsOfDocument } from '../src/description.ts';
import { boxes } from './boxes.ts';

function operation(operationId: string, document = boxes()): Operation<string> {
  const found = operationsOfDocument('boxes', document).find((one) => one.operationId === operationId);
  if (found === undefined) throw new Error(`There is no ${operationId}.`);
  return found;
}

it('lists the operations in the order of the description', () => {
  const [get, put] = operationsOfDocument('boxes', boxes());
  expect(get).toMatchObject({ api: 'boxes', operationId: 'getBox', method: 'GET', path: '/boxes/{box}' });
  expect(put).toMatchObject({ api: 'boxes', operationId: 'putBox', method: 'PUT', summary: 'Put a box' });
});

it('takes parameters from the path item', () => {
  expect(operation('getBox').parameters).toEqual([
    {
      name: 'box',
      in: 'path',
      required: true,
      description: 'Name of the box.',
      schema: { type: 'string' },
      examples: [{ name: 'Attic', value: 'attic' }],
      pointer: '/paths/~1boxes~1{box}/parameters/0',
    },
  ]);
});

it('lets a parameter of the operation win over that of the path item', () => {
  const own = { name: 'box', in: 'path', required: true, description: 'Own.', schema: { type: 'integer' } };
  const item = {
    parameters: [{ $ref: '#/components/parameters/Box' }],
    get: { operationId: 'getLid', parameters: [own] },
  };
  const [parameter, ...others] = operation('getLid', boxes({ '/boxes/{box}/lid': item })).parameters;
  expect(parameter).toMatchObject({
    description: 'Own.',
    pointer: '/paths/~1boxes~1{box}~1lid/get/parameters/0',
  });
  expect(others).toEqual([]);
});

it('follows the reference of a request body', () => {
  expect(operation('putBox').requestBody).toMatchObject({
    required: true,
    content: [{ mediaType: 'application/json', examples: [{ name: 'Full', value: { word: 'red' } }] }],
  });
});

it('has no request body where the description has none', () => {
  expect(operation('getBox')).not.toHaveProperty('requestBody');
});

it('orders responses by status', () => {
  expect(operation('getBox').responses.map(({ status }) => status)).toEqual([200, 404]);
});

it('has no content for a response without a body', () => {
  expect(operation('putBox').responses[0]).toEqual({
    status: 204,
    description: 'Put.',
    headers: [],
    content: [],
    pointer: '/paths/~1boxes~1{box}/put/responses/204',
  });
});

it('follows the references of headers and examples', () => {
  expect(operation('putBox').responses[1]).toMatchObject({
    headers: [{ name: 'X-Request-Id', required: false, examples: [{ name: 'example', value: 'r1' }] }],
    content: [
      { examples: [{ name: 'TooLong', summary: 'The word is too long', value: { message: 'Too long.' } }] },
    ],
  });
});

it('takes security from the document unless the operation says otherwise', () => {
  expect(operation('putBox').secured).toBe(true);
  expect(operation('getBox').secured).toBe(false);
});

it('does not call an operation secured that one alternative asks nothing for', () => {
  const document = boxes({ '/open': { get: { operationId: 'getOpen', security: [{ Token: [] }, {}] } } });
  expect(operation('getOpen', document).secured).toBe(false);
});

it('gives the schema true where the description gives none', () => {
  const responses = { '200': { description: 'Anything.', content: { 'text/html': {} } } };
  const [response] = operation(
    'getAny',
    boxes({ '/any': { get: { operationId: 'getAny', responses } } }),
  ).responses;
  expect(response?.content[0]?.schema).toBe(true);
});

it('refuses a response that has no plain status code', () => {
  const document = boxes({ '/any': { get: { responses: { '4XX': { description: 'Some error.' } } } } });
  expect(() => operationsOfDocument('boxes', document)).toThrow(
    '/paths/~1any/get/responses/4XX: "4XX" is not a status code. Describe each status by its number.',
  );
});

it('refuses a parameter in an unknown place', () => {
  const document = boxes({ '/any': { get: { parameters: [{ name: 'x', in: 'body' }] } } });
  expect(() => operationsOfDocument('boxes', document)).toThrow(
    '/paths/~1any/get/parameters/0: "in" is "body"; it must be one of path, query, header, cookie.',
  );
});
