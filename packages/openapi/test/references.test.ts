import { expect, it } from 'vitest';
import { dereference, lookUp, resolve, valueAt } from '../src/description.ts';
import { boxes } from './boxes.ts';

it('finds what a local reference points to', () => {
  expect(lookUp(boxes(), '#/components/schemas/Word')).toEqual({ type: 'string', maxLength: 36 });
});

it('undoes the escapes of a reference', () => {
  const reference = '#/paths/~1boxes~1%7Bbox%7D/get/operationId';
  expect(lookUp(boxes(), reference)).toBe('getBox');
});

it('counts into arrays', () => {
  expect(valueAt(boxes(), '/security/0')).toEqual({ Token: [] });
});

it('says which reference leads nowhere', () => {
  expect(() => lookUp(boxes(), '#/components/schemas/Lid')).toThrow(
    'The reference #/components/schemas/Lid leads nowhere in "Boxes".',
  );
});

it('does not find what every object inherits', () => {
  expect(() => lookUp(boxes(), '#/components/schemas/constructor')).toThrow('leads nowhere');
});

it('refuses a reference that leads out of the document', () => {
  expect(() => lookUp(boxes(), 'Word.yaml')).toThrow('The reference Word.yaml is not local.');
});

it('lets what stands beside a reference win over its target', () => {
  const reference = { $ref: '#/components/schemas/Word', description: 'Colour.' };
  expect(resolve(boxes(), reference)).toEqual({ type: 'string', maxLength: 36, description: 'Colour.' });
});

it('follows a reference to a reference', () => {
  const document = boxes({}, { Alias: { $ref: '#/components/schemas/Word' } });
  expect(resolve(document, { $ref: '#/components/schemas/Alias' })).toEqual({
    type: 'string',
    maxLength: 36,
  });
});

it('refuses a reference that leads back to itself', () => {
  const document = boxes({}, { Loop: { $ref: '#/components/schemas/Loop' } });
  expect(() => resolve(document, { $ref: '#/components/schemas/Loop' })).toThrow('leads back to itself');
});

it('replaces the references of a schema at any depth', () => {
  expect(dereference(boxes(), { type: 'array', items: { $ref: '#/components/schemas/Box' } })).toEqual({
    type: 'array',
    items: {
      type: 'object',
      properties: { word: { type: 'string', maxLength: 36 } },
      additionalProperties: false,
    },
  });
});

it('refuses to copy a schema that contains itself', () => {
  const document = boxes({}, { Tree: { properties: { left: { $ref: '#/components/schemas/Tree' } } } });
  expect(() => dereference(document, { $ref: '#/components/schemas/Tree' })).toThrow(
    'The schema #/components/schemas/Tree contains itself and has no finite copy.',
  );
});

it('copies a schema that occurs twice side by side', () => {
  const word = { $ref: '#/components/schemas/Word' };
  expect(dereference(boxes(), { prefixItems: [word, word] })).toEqual({
    prefixItems: [
      { type: 'string', maxLength: 36 },
      { type: 'string', maxLength: 36 },
    ],
  });
});
