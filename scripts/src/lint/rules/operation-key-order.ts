import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';

const order = [
  'tags',
  'operationId',
  'summary',
  'description',
  'x-evidence',
  'security',
  'parameters',
  'requestBody',
  'responses',
];

/** Every operation is written in the same order: what it is, why we say so, what goes in, what comes out. */
export const operationKeyOrder: HouseRule = {
  id: 'operation-key-order',
  reason: 'Operations that are written alike can be compared line by line.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    Operation: {
      enter(operation, context) {
        const keys = Object.keys(objectOf(operation));
        const known = order.filter((key) => keys.includes(key));
        const wanted = [...known, ...keys.filter((key) => !known.includes(key))];
        const misplaced = keys.findIndex((key, index) => key !== wanted[index]);
        const key = keys[misplaced];
        if (key === undefined) return;
        report(context, context.location.child([key]).key(), {
          wrong: `In this operation ${key} stands where ${wanted[misplaced]} belongs.`,
          expected: `the order ${order.join(', ')}`,
          repair: `move ${wanted[misplaced]} before ${key}`,
          example: wanted.join(', '),
        });
      },
    },
  }),
};
