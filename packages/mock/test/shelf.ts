import type { OpenApiDocument } from '@image-tags/openapi/description';
import labelChange from './label-change.json' with { type: 'json' };

const problemTexts = (status: number, text: string) => ({
  'text/html; charset=UTF-8': { value: `<h1>${status}</h1>${text}` },
  'application/json': { value: { message: text, code: status } },
  'text/plain': { value: `${status} ${text}` },
});

/** A response that says the same in three media types, one example per cause, as Glance's errors do. */
function refusal(description: string, status: number, causes: Readonly<Record<string, string>>) {
  const mediaTypes = ['text/html; charset=UTF-8', 'application/json', 'text/plain'] as const;
  return {
    description,
    headers: { 'X-Request-Id': { schema: { type: 'string' }, example: 'req-1' } },
    content: Object.fromEntries(
      mediaTypes.map((mediaType) => [
        mediaType,
        {
          schema: mediaType === 'application/json' ? { type: 'object' } : { type: 'string' },
          examples: Object.fromEntries(
            Object.entries(causes).map(([name, text]) => [name, problemTexts(status, text)[mediaType]]),
          ),
        },
      ]),
    ),
  };
}

function json(description: string, examples: Readonly<Record<string, unknown>>) {
  return {
    description,
    content: {
      'application/json': {
        schema: { type: 'object', properties: { labels: { type: 'array', items: { type: 'string' } } } },
        examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
      },
    },
  };
}

const path = (name: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  schema,
});

const unauthorized = { $ref: '#/components/responses/Unauthorized' };
const bookParameters = [path('book_id')];
const label = { $ref: '#/components/schemas/Label' };

/** A made-up API with one of everything that the mock has rules for. Its server has the path `/api`. */
export const shelf: OpenApiDocument = {
  openapi: '3.1.1',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Shelf', version: '1.0.0' },
  servers: [{ url: 'https://shelf.example/api' }],
  security: [{ Token: [] }],
  paths: {
    '/': {
      get: {
        operationId: 'listVersions',
        security: [],
        responses: { '300': json('The versions.', { Versions: { labels: ['v1'] } }) },
      },
    },
    '/books/{book_id}/labels': {
      parameters: bookParameters,
      get: {
        operationId: 'listLabels',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 9 } },
          { name: 'sort_dir', in: 'query', schema: { enum: ['asc', 'desc'] } },
          { name: 'label', in: 'query', schema: { type: 'array', items: { type: 'string', maxLength: 8 } } },
        ],
        responses: {
          '200': json('The labels.', { TwoLabels: { labels: ['red', 'blue'] }, NoLabels: { labels: [] } }),
          '400': refusal('Wrong query.', 400, {
            SortDirectionInvalid: 'Wrong direction',
            LimitInvalid: 'Wrong limit',
          }),
          '401': unauthorized,
        },
      },
      post: {
        operationId: 'changeLabels',
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/LabelChange' } },
            'application/vnd.shelf-v2.1-json-patch': { schema: { type: 'array', maxItems: 2 } },
          },
        },
        responses: {
          '204': {
            description: 'Changed.',
            headers: { 'X-Request-Id': { schema: { type: 'string' }, example: 'req-2' } },
          },
          '400': refusal('Refused.', 400, {
            TagTooLong: 'Too long',
            TagInvalid: 'Invalid',
            TagLimitExceeded: 'Too many',
            UnknownAction: 'Unknown action',
            MalformedJson: 'Not JSON',
            EmptyBody: 'No body',
          }),
          '401': unauthorized,
          '503': json('Down.', { ServiceUnavailable: { message: 'Later' } }),
        },
      },
    },
    '/books/{book_id}/labels/{label}': {
      parameters: [...bookParameters, path('label', { type: 'string', minLength: 1, maxLength: 8 })],
      put: {
        operationId: 'addLabel',
        responses: {
          '204': { description: 'Added.' },
          '400': refusal('Refused.', 400, { UnexpectedBody: 'No body wanted', TagTooLong: 'Too long' }),
          '401': unauthorized,
          '404': refusal('Nowhere.', 404, { BookNotFound: 'No such book', RouteNotFound: 'No such page' }),
          '405': refusal('Wrong method.', 405, { MethodNotAllowed: 'Wrong method' }),
        },
      },
      delete: { operationId: 'deleteLabel', responses: { '204': { description: 'Deleted.' } } },
    },
    '/books': {
      get: {
        operationId: 'listBooks',
        responses: {
          '200': {
            description: 'The books.',
            content: {
              'application/json': { examples: { Books: { value: {} } } },
              'text/plain': { schema: { type: 'string' }, examples: { List: { value: 'No books' } } },
            },
          },
          '405': {
            ...json('Read only.', { MethodNotAllowed: { message: 'Read only' } }),
            headers: { Allow: { schema: { type: 'string' }, example: 'GET, DELETE' } },
          },
        },
      },
      patch: { operationId: 'sortBooks', responses: { '204': { description: 'Sorted.' } } },
    },
    '/books/{book_id}/labels/action': {
      parameters: bookParameters,
      post: {
        operationId: 'importLabels',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/LabelImport' },
              examples: {
                One: { value: { labels: ['red'] } },
                None: { value: { labels: [] } },
                // Has no answer of its own.
                Mine: { value: { labels: ['red'], action: 'import', owner: { id: 'me' } } },
                Import: { value: { labels: ['red'], action: 'import' } },
              },
            },
          },
        },
        responses: {
          '200': json('Imported.', {
            One: { labels: ['red'] },
            None: { labels: [] },
            Import: { labels: ['imported'] },
          }),
          '400': refusal('Refused.', 400, {
            NotEnough: 'Not enough',
            MalformedJson: 'Not JSON',
            NoTagForm: 'Neither form',
            BothTagForms: 'Too many forms',
            MissingShelfName: 'Which shelf?',
            UnknownAction: 'Unknown action',
            TagInvalid: 'Invalid',
          }),
          '413': refusal('Too many.', 413, { TagLimitExceeded: 'Too many' }),
          '415': refusal('Wrong type.', 415, { UnsupportedMediaType: 'Wrong type' }),
        },
      },
    },
  },
  components: {
    securitySchemes: { Token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } },
    responses: {
      Unauthorized: refusal('Who are you?', 401, { ExpiredToken: 'Expired', MissingToken: 'No token' }),
    },
    schemas: {
      Label: { type: 'string', maxLength: 8, pattern: '\\S' },
      LabelChange: labelChange,
      LabelImport: {
        type: 'object',
        required: ['labels'],
        properties: {
          labels: { type: 'array', maxItems: 2, items: { type: 'string' } },
          owner: { type: 'object', required: ['id'], properties: { id: label }, additionalProperties: false },
          shelf: { type: 'object', required: ['shelf_name'] },
          action: { const: 'import' },
        },
        additionalProperties: false,
      },
      Addition: {
        type: 'object',
        required: ['labels'],
        properties: { labels: { type: 'array', maxItems: 2, items: label } },
      },
      Removal: {
        type: 'object',
        required: ['labels'],
        properties: { labels: { type: 'array', items: { type: 'string', maxLength: 20 } } },
      },
    },
  },
};
