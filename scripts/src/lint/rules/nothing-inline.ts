import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { referenceOf } from '../nodes.ts';
import type { Context, Location } from '../redocly.ts';

/** What an operation is made of stands in files of its own: parameters, error responses, schemas, examples, headers. */
export const nothingInline: HouseRule = {
  id: 'nothing-inline',
  reason:
    'A part with a name can be found, shared, compared and reviewed; the operation stays short enough to read.',
  holdsFor: 'sources',
  visitor: () => ({
    ParameterList: { enter: (list, context) => eachMember(context, list, 'parameters') },
    HeadersMap: { enter: (map, context) => eachMember(context, map, 'headers') },
    ExamplesMap: { enter: (map, context) => eachMember(context, map, 'examples') },
    Responses: {
      enter: (map, context) =>
        eachMember(context, map, 'responses', (status) => /^([45]|default)/.test(status)),
    },
    MediaType: {
      enter(mediaType, context) {
        const { schema } = objectOf(mediaType);
        if (schema !== undefined) check(context, schema, context.location.child(['schema']), 'schemas');
      },
    },
  }),
};

function eachMember(
  context: Context,
  parent: unknown,
  folder: string,
  concerns: (name: string) => boolean = () => true,
): void {
  if (typeof parent !== 'object' || parent === null) return;
  for (const [name, member] of Object.entries(parent)) {
    if (concerns(name)) check(context, member, context.location.child([name]), folder);
  }
}

function check(context: Context, value: unknown, location: Location, folder: string): void {
  if (referenceOf(value) !== undefined) return;
  report(context, location, {
    wrong: `This ${folder.slice(0, -1)} is written in place.`,
    expected: `a $ref to a file under components/${folder}/`,
    repair: `move it to components/${folder}/<Name>.yaml and refer to it`,
    example: `{ $ref: "../components/${folder}/<Name>.yaml" }`,
  });
}
