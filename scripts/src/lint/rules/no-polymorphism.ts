import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';

const keywords = ['oneOf', 'anyOf', 'allOf'];

/** Alternatives are told apart by a condition, not tried one after the other. */
export const noPolymorphism: HouseRule = {
  id: 'no-polymorphism',
  reason:
    'A failed oneOf, anyOf or allOf reports the mistakes of every branch and leaves the reader to guess which was meant; a condition names the one that applies.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    Schema: {
      enter(schema, context) {
        for (const keyword of keywords.filter((name) => name in objectOf(schema))) {
          report(context, context.location.child([keyword]).key(), {
            wrong: `The schema uses ${keyword}.`,
            expected:
              keyword === 'allOf'
                ? 'one schema that lists its own properties'
                : 'if, then and else, with two named schemas in then and else',
            repair:
              keyword === 'allOf'
                ? 'write the properties into this schema; each can refer to a shared schema of its own'
                : 'put what tells the alternatives apart into if, and each alternative into a file under components/schemas',
            example:
              keyword === 'allOf'
                ? 'properties: { key: { $ref: TagKey.yaml }, value: { $ref: TagValue.yaml } }'
                : 'if: { required: [action], properties: { action: { const: delete } } }, then: { $ref: BatchDelete.yaml }, else: { $ref: BatchCreate.yaml }, unevaluatedProperties: false',
          });
        }
      },
    },
  }),
};
