import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { descend } from '../nodes.ts';
import type { Context } from '../redocly.ts';
import { outermostSchemas, type PlacedSchema } from '../schemas.ts';

/** Every property says what it is, itself or through the schema it refers to. */
export const propertyDescription: HouseRule = {
  id: 'property-description',
  reason:
    'A name and a type leave the reader to guess; redocly checks descriptions of parameters and tags, not of properties.',
  holdsFor: 'sources and bundles',
  visitor() {
    const outermost = outermostSchemas();
    return {
      Schema: {
        enter(node, context) {
          for (const schema of outermost({ node, location: context.location })) {
            if (!schema.condition) check(context, schema);
          }
        },
      },
    };
  },
};

function check(context: Context, schema: PlacedSchema): void {
  for (const [name, property] of Object.entries(objectOf(schema.schema.properties))) {
    const target = descend(context, schema, 'properties', name);
    if (
      isText(objectOf(property).description) ||
      target === undefined ||
      isText(objectOf(target.node).description)
    ) {
      continue;
    }
    report(context, schema.location.child(['properties', name]).key(), {
      wrong: `The property ${name} has no description.`,
      expected: 'a description here, or in the named schema that the property refers to',
      repair: 'say in one sentence what the value means',
      example: `${name}: { type: string, description: Name of the image. }`,
    });
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
