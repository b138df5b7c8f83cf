import { isJson, objectOf } from '@image-tags/openapi/description';
import { codeOfExample, codePlacesOf, pinnedCodesOf } from '../error-codes.ts';
import { type HouseRule, report } from '../house-rule.ts';
import { exampleNamesOf, mediaTypesOf } from '../media-types.ts';
import { membersOf, type Place } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/**
 * An error has one named example per cause, in every media type, and shows every code that its schema allows.
 * That an example shows no other code is for Redocly's `no-invalid-media-type-examples` to say.
 */
export const errorExamples: HouseRule = {
  id: 'error-examples',
  reason:
    'Whoever handles an error has to see each of its causes once, and the mock can only answer what an example shows.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    Response: {
      enter(node, context) {
        if (!/^([45]|default)/.test(String(context.key))) return;
        const mediaTypes = mediaTypesOf(context, { node, location: context.location });
        checkNames(context, mediaTypes);
        for (const [mediaType, body] of mediaTypes) {
          if (isJson(mediaType)) checkCodes(context, body);
        }
      },
    },
  }),
};

function checkNames(context: Context, mediaTypes: readonly [string, Place][]): void {
  const all = new Set(mediaTypes.flatMap(([, body]) => exampleNamesOf(context, body)));
  for (const [mediaType, body] of mediaTypes) {
    const names = exampleNamesOf(context, body);
    const missing = [...all].filter((name) => !names.includes(name));
    if (names.length > 0 && missing.length === 0) continue;
    report(context, context.location.child(['content', mediaType]).key(), {
      wrong:
        missing.length === 0
          ? `The error ${context.key} has no named example in ${mediaType}.`
          : `The error ${context.key} has no example ${missing.join(', ')} in ${mediaType}, but in another media type.`,
      expected: 'at least one named example per cause, with the same names in every media type',
      repair:
        missing.length === 0
          ? 'add an example for each cause, named after the cause'
          : `add ${missing.join(', ')} in ${mediaType} too, with the body that this media type has`,
      example: 'examples: { TagInvalid: { $ref: ../examples/TagInvalid.yaml } }',
    });
  }
}

function checkCodes(context: Context, body: Place): void {
  const places = codePlacesOf(context, body);
  for (const place of places) {
    if (pinnedCodesOf(place).length === 0) reportUnpinned(context, place);
  }
  const allowed = new Map(
    places.flatMap((place) => pinnedCodesOf(place).map((code) => [code, place] as const)),
  );
  const shown = membersOf(context, body, 'examples').map(([, { node }]) =>
    codeOfExample(objectOf(node).value),
  );
  for (const [code, place] of allowed) {
    if (!shown.includes(code)) reportUnshown(context, code, place);
  }
}

function reportUnpinned(context: Context, place: Place): void {
  report(context, place.location, {
    wrong: `The code of the error ${context.key} may be anything.`,
    expected: 'an enum or const of the codes that this error can have',
    repair: 'list the codes as enum, and give each an example',
    example: 'code: { type: string, enum: [IMG.0115] }',
  });
}

function reportUnshown(context: Context, code: unknown, place: Place): void {
  report(context, place.location, {
    wrong: `No example of the error ${context.key} shows the code ${JSON.stringify(code)} that its schema allows.`,
    expected: 'an example for every value of the code',
    repair: 'add an example named after the cause, or take the code out of the schema',
    example: 'examples: { TagInvalid: { $ref: ../examples/TagInvalid.yaml } }',
  });
}
