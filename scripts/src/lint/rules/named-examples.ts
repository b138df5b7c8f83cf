import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { isPascalCase, toPascalCase } from '../names.ts';
import { membersOf, type Place } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/** Every example has a name, a summary and a value. */
export const namedExamples: HouseRule = {
  id: 'named-examples',
  reason:
    'A named example is the rendered example, the answer that the mock can be asked for and a test value; none of them can use one without a name.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    ExamplesMap: {
      enter(map, context) {
        const place = { node: map, location: context.location };
        for (const [name, example] of membersOf(context, place)) {
          checkName(context, place, name);
          checkMembers(context, name, example);
        }
      },
    },
    MediaType: { enter: noSingleExample },
    Parameter: { enter: noSingleExample },
    Schema: { enter: noSingleExample },
  }),
};

function checkName(context: Context, map: Place, name: string): void {
  if (isPascalCase(name)) return;
  report(context, map.location.child([name]).key(), {
    wrong: `The example name "${name}" is not in PascalCase.`,
    expected: 'a name in PascalCase that says what the example shows or what causes the error',
    repair: `rename it, for instance to ${toPascalCase(name)}`,
    example: 'TagLimitExceeded: { $ref: ../examples/TagLimitExceeded.yaml }',
  });
}

function checkMembers(context: Context, name: string, example: Place): void {
  const { summary, ...members } = objectOf(example.node);
  const missing = [
    ...(typeof summary === 'string' && summary.trim() !== '' ? [] : ['summary']),
    ...('value' in members ? [] : ['value']),
  ];
  if (missing.length === 0) return;
  report(context, example.location, {
    wrong: `The example ${name} has no ${missing.join(' and no ')}.`,
    expected: 'a summary for the person who chooses among the examples, and a value',
    repair: `add ${missing.join(' and ')}`,
    example: '{ summary: Two tags, value: { tags: [blue, green] } }',
  });
}

function noSingleExample(node: unknown, context: Context): void {
  if (!('example' in objectOf(node))) return;
  const schema = context.type.name === 'Schema';
  report(context, context.location.child(['example']).key(), {
    wrong: `This ${context.type.name} has an example without a name.`,
    expected: schema ? 'a list under examples' : 'named examples under examples',
    repair: schema ? 'turn example into a list called examples' : 'give it a name and move it under examples',
    example: schema ? 'examples: [key1]' : 'examples: { Project: { $ref: ../examples/Project.yaml } }',
  });
}
