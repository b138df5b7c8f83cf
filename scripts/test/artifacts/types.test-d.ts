import { describe, expectTypeOf, it } from 'vitest';
import type { components } from './generated/pairs.ts';

type Schemas = components['schemas'];

describe('an alternative told apart by the property that is there', () => {
  it('takes either property', () => {
    expectTypeOf<{ box: string; word: string }>().toExtend<Schemas['PutLabel']>();
    expectTypeOf<{ box: string; pair: { key: string; value: string } }>().toExtend<Schemas['PutLabel']>();
  });

  it('refuses both properties at once', () => {
    type Both = { box: string; word: string; pair: { key: string; value: string } };
    expectTypeOf<Both>().not.toExtend<Schemas['PutLabel']>();
  });

  it('refuses neither property', () => {
    expectTypeOf<{ box: string }>().not.toExtend<Schemas['PutLabel']>();
  });

  it('asks for what the parent requires', () => {
    expectTypeOf<{ word: string }>().not.toExtend<Schemas['PutLabel']>();
  });
});

describe('an alternative told apart by a constant', () => {
  it('takes what belongs to the constant', () => {
    expectTypeOf<{ action: 'create'; words: string[] }>().toExtend<Schemas['ChangeLabels']>();
    expectTypeOf<{ action: 'delete'; keys: string[] }>().toExtend<Schemas['ChangeLabels']>();
  });

  it('refuses what belongs to the other constant', () => {
    expectTypeOf<{ action: 'create'; keys: string[] }>().not.toExtend<Schemas['ChangeLabels']>();
  });

  it('narrows by the constant', () => {
    type Create = Extract<Schemas['ChangeLabels'], { action: 'create' }>;
    expectTypeOf<Create['words']>().toEqualTypeOf<string[]>();
  });
});
