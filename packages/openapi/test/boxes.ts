import type { JsonObject, OpenApiDocument } from '../src/description.ts';

const problem = {
  description: 'Refused.',
  headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: { TooLong: { $ref: '#/components/examples/TooLong' } },
    },
  },
};

/** A complete description of two operations, with `paths` and `components` replaced where a test gives others. */
export function boxes(paths: JsonObject = {}, schemas: JsonObject = {}): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: { title: 'Boxes', version: '1' },
    security: [{ Token: [] }],
    paths: {
      '/boxes/{box}': {
        parameters: [{ $ref: '#/components/parameters/Box' }],
        get: {
          operationId: 'getBox',
          summary: 'Get a box',
          security: [],
          'x-evidence': [{ for: ['operation'], choice: 'For tests.' }],
          responses: {
            '404': problem,
            '200': {
              description: 'The box.',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Box' },
                  examples: { Empty: { value: {} }, Full: { summary: 'Full', value: { word: 'red' } } },
                },
              },
            },
          },
        },
        put: {
          operationId: 'putBox',
          summary: 'Put a box',
          'x-evidence': [{ for: ['operation'], source: 'tests', section: 'Boxes' }],
          requestBody: { $ref: '#/components/requestBodies/Box' },
          responses: { '204': { description: 'Put.' }, '400': problem },
        },
      },
      ...paths,
    },
    components: {
      parameters: {
        Box: {
          name: 'box',
          in: 'path',
          required: true,
          description: 'Name of the box.',
          schema: { type: 'string' },
          examples: { Attic: { value: 'attic' } },
        },
      },
      headers: {
        RequestId: { description: 'Id of the request.', schema: { type: 'string' }, example: 'r1' },
      },
      requestBodies: {
        Box: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Box' },
              examples: { Full: { value: { word: 'red' } } },
            },
          },
        },
      },
      examples: { TooLong: { summary: 'The word is too long', value: { message: 'Too long.' } } },
      schemas: {
        Box: {
          type: 'object',
          properties: { word: { $ref: '#/components/schemas/Word' } },
          additionalProperties: false,
        },
        Word: { type: 'string', maxLength: 36 },
        Problem: {
          type: 'object',
          properties: { message: { type: 'string' } },
          required: ['message'],
          additionalProperties: false,
        },
        ...schemas,
      },
    },
  };
}
