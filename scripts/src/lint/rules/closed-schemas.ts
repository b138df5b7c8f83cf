import { isClosed } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import type { Context } from '../redocly.ts';
import { outermostSchemas, type PlacedSchema } from '../schemas.ts';

/** An object with known properties allows no others, or says why it has to. */
export const closedSchemas: HouseRule = {
  id: 'closed-schemas',
  reason:
    'In an open schema a misspelt property is valid, so neither an example nor a client call with one is ever caught.',
  holdsFor: 'sources and bundles',
  visitor() {
    const outermost = outermostSchemas();
    return {
      Schema: {
        enter(node, context) {
          for (const schema of outermost({ node, location: context.location })) {
            if (!schema.condition && 'properties' in schema.schema) check(context, schema);
          }
        },
      },
    };
  },
};

function check(context: Context, { schema, location }: PlacedSchema): void {
  const closed = isClosed(schema);
  const open = schema['x-open'];
  if (closed && open === undefined) return;
  if (!closed && isSentence(open)) return;
  if (!closed && open === undefined) {
    report(context, location, {
      wrong: 'The object schema has properties and lets any other pass.',
      expected: 'additionalProperties: false, or unevaluatedProperties: false beside if, then and else',
      repair: 'close it, or say in x-open why the source allows unknown properties',
      example: 'additionalProperties: false',
    });
    return;
  }
  report(context, location.child(['x-open']), {
    wrong: closed
      ? 'The schema is closed and has a reason to be open.'
      : 'The reason in x-open is no sentence.',
    expected: 'x-open only on an open schema, with a sentence that says why it is open',
    repair: closed ? 'delete x-open, or open the schema' : 'write the reason as a sentence with a period',
    example: 'x-open: Glance accepts any further property of type string.',
  });
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z`].*\s.*\.$/s.test(value.trim());
}
