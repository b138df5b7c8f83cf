import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { exampleNamesOf, mediaTypesOf } from '../media-types.ts';
import type { Context } from '../redocly.ts';

/** One example shows a form; only a second one shows what in it can differ. */
const fewestForSuccess = 2;

/** Parameters, headers, request bodies and successful responses are shown, not only described. */
export const successExamples: HouseRule = {
  id: 'success-examples',
  reason:
    'Readers copy examples before they read schemas, and mock, client and tests play what the examples say.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    Response: {
      enter(response, context) {
        const status = String(context.key);
        if (status.startsWith('2')) checkBody(context, response, 'successful response', fewestForSuccess);
        if (status.startsWith('3')) checkBody(context, response, 'redirection', 1);
      },
    },
    RequestBody: {
      enter(body, context) {
        checkBody(context, body, 'request body', 1);
      },
    },
    Parameter: {
      enter(node, context) {
        const named = exampleNamesOf(context, { node, location: context.location }).length > 0;
        checkValue(context, node, `parameter ${objectOf(node).name}`, {
          lacks: named ? [] : ['named example'],
          expected: 'a description and at least one named example under examples',
          example: 'examples: { Image: { $ref: ../examples/Image.yaml } }',
        });
      },
    },
    Header: {
      enter(node, context) {
        const shown = 'example' in objectOf(node) || 'examples' in objectOf(node);
        checkValue(context, node, 'header', {
          lacks: shown ? [] : ['example'],
          expected: 'a description and an example',
          example: 'example: req-a6121808-f098-4a3d-9d93-8ba063305817',
        });
      },
    },
  }),
};

interface Shown {
  readonly lacks: readonly string[];
  readonly expected: string;
  readonly example: string;
}

/** Reports what a parameter or header lacks besides a description. */
function checkValue(
  context: Context,
  node: unknown,
  what: string,
  { lacks, expected, example }: Shown,
): void {
  const { description } = objectOf(node);
  const hasDescription = typeof description === 'string' && description.trim() !== '';
  const missing = [...(hasDescription ? [] : ['description']), ...lacks];
  if (missing.length === 0) return;
  report(context, context.location, {
    wrong: `The ${what} has no ${missing.join(' and no ')}.`,
    expected,
    repair: `add ${missing.map((part) => `${part === 'example' ? 'an' : 'a'} ${part}`).join(' and ')}`,
    example,
  });
}

function checkBody(context: Context, node: unknown, what: string, fewest: number): void {
  for (const [mediaType, body] of mediaTypesOf(context, { node, location: context.location })) {
    const names = exampleNamesOf(context, body);
    if (names.length >= fewest) continue;
    report(context, context.location.child(['content', mediaType]).key(), {
      wrong: `The ${what} in ${mediaType} has too few named examples: ${names.length}.`,
      expected: `at least ${fewest}`,
      repair:
        names.length === 0
          ? 'add examples under examples, each in a file under components/examples/'
          : `add an example that differs from ${names.join(', ')} in what the schema lets differ, such as an empty list`,
      example:
        fewest === 1
          ? 'examples: { Add: { $ref: ../examples/AddTag.yaml } }'
          : 'examples: { TwoTags: { $ref: ../examples/TwoTags.yaml }, NoTags: { $ref: ../examples/NoTags.yaml } }',
    });
  }
}
