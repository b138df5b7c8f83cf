import { valueAt } from '@image-tags/openapi';
import { expect, it } from 'vitest';
import { withAlternatives } from '../src/alternatives.ts';
import { withExampleNames } from '../src/examples.ts';
import { document } from './document.ts';

it('puts the name of an example before its summary', () => {
  const edition = withExampleNames(document);
  const content = '/paths/~1boxes~1{box}~1label/put/requestBody/content/application~1json';
  expect(valueAt(edition, `${content}/examples`)).toEqual({
    Word: { summary: 'Word: A word', value: { word: 'red' } },
    SameWord: { summary: 'SameWord: A word', value: { word: 'red' } },
  });
  expect(valueAt(edition, '/components/parameters/Box/examples')).toEqual({
    First: { summary: 'First', value: 'b1' },
  });
});

it('shows all ends of nested alternatives side by side, each complete and titled', () => {
  const edition = withAlternatives(document);
  expect(valueAt(edition, '/components/schemas/Label')).toMatchObject({
    type: 'object',
    description: 'A word, or a coloured or plain number.',
    oneOf: [
      { title: 'Word', properties: { word: { type: 'string' } }, required: ['word'] },
      {
        title: 'Coloured',
        properties: { number: { type: 'integer' }, colour: { type: 'string' } },
        required: ['number', 'colour'],
      },
      { title: 'Plain number', properties: { number: { const: 1 } }, required: ['number'] },
    ],
  });
});
