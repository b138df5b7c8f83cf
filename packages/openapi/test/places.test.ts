import { describe, expect, it } from 'vitest';
import { linkedPlace, type OpenApiDocument, operationsOfDocument, placeAt } from '../src/description.ts';

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Boxes', version: '1' },
  paths: {
    '/boxes/{box}': {
      parameters: [{ $ref: '#/components/parameters/Box' }],
      put: {
        operationId: 'putBox',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Box' },
              examples: { Red: { $ref: '#/components/examples/Red' } },
            },
          },
        },
        responses: {
          '204': { description: 'Put.' },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    parameters: { Box: { name: 'box', in: 'path', required: true, schema: { type: 'string' } } },
    schemas: {
      Box: {
        type: 'object',
        required: ['size', 'label'],
        properties: { label: { $ref: '#/components/schemas/Label' } },
      },
      Label: { type: 'string', enum: ['red', 'blue'] },
      Loop: { $ref: '#/components/schemas/Loop' },
    },
    examples: { Red: { value: { label: 'red' } } },
    responses: {
      NotFound: {
        description: 'No such box.',
        content: { 'text/plain': { schema: { type: 'string' }, examples: { NoBox: { value: 'no box' } } } },
      },
    },
  },
};
const operations = operationsOfDocument('boxes', document);
const operation = '/paths/~1boxes~1{box}/put';

describe('the place that a pointer leads to', () => {
  it('is called from each reference on the way too', () => {
    const pointer = `${operation}/requestBody/content/application~1json/schema/properties/label/enum/1`;
    expect(placeAt(document, pointer)).toEqual({
      pointers: [
        `${operation}/requestBody/content/application~1json/schema/properties/label/enum/blue`,
        '/components/schemas/Box/properties/label/enum/blue',
        '/components/schemas/Label/enum/blue',
      ],
      value: 'blue',
    });
  });

  it('is the same for a member of a list of texts by its text and by its index', () => {
    const byText = placeAt(document, '/components/schemas/Box/required/label');
    expect(byText).toEqual(placeAt(document, '/components/schemas/Box/required/1'));
    expect(byText?.pointers).toEqual(['/components/schemas/Box/required/label']);
  });

  it.each([
    '/components/schemas/Box/required/weight',
    '/components/schemas/Box/required/2',
    '/components/schemas/Loop/type',
    '/nowhere',
  ])('is none for %s', (pointer) => {
    expect(placeAt(document, pointer)).toBeUndefined();
  });
});

describe('the place of a link', () => {
  it.each([
    ['putBox', operation],
    ['putBox/parameters/box/required', '/paths/~1boxes~1{box}/parameters/0/required'],
    [
      'putBox/requestBody/examples/Red/value',
      `${operation}/requestBody/content/application~1json/examples/Red/value`,
    ],
    ['putBox/responses/404', `${operation}/responses/404`],
    ['putBox/responses/404/examples/NoBox', `${operation}/responses/404/content/text~1plain/examples/NoBox`],
    ['#/components/schemas/Box', '/components/schemas/Box'],
  ])('%s is %s', (link, pointer) => {
    expect(linkedPlace(document, operations, link)?.pointers[0]).toBe(pointer);
  });

  it.each([
    'takeBox',
    'putBox/parameters/lid',
    'putBox/responses/500',
    'putBox/responses/404/examples/Red',
    '#/components/schemas/Lid',
  ])('%s is none', (link) => {
    expect(linkedPlace(document, operations, link)).toBeUndefined();
  });
});
