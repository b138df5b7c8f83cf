import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import type { Lesson } from '../lesson.ts';
import { descend, textsOf } from '../nodes.ts';
import type { Context } from '../redocly.ts';
import { firstSentenceOf } from '../sentences.ts';

const longest = 160;

/** The first sentence of a description stands alone. */
export const descriptionFirstSentence: HouseRule = {
  id: 'description-first-sentence',
  reason: 'Lists, tooltips and generated doc comments show the first sentence and nothing else.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    any: {
      enter(node, context) {
        if (context.type.name !== 'SpecExtension') check(context, node);
      },
    },
    // A description beside a $ref belongs to the reference; `any` sees only what the reference leads to.
    ref: { enter: (node, context) => check(context, node) },
  }),
};

function check(context: Context, node: unknown): void {
  const { description, type } = objectOf(node);
  if (typeof description !== 'string') return;
  const schema = descend(context, { node, location: context.location }, 'schema');
  const types = [type, objectOf(schema?.node).type].flatMap((one) =>
    typeof one === 'string' ? [one] : textsOf(one),
  );
  const lesson = lessonFor(description, types);
  if (lesson !== undefined) report(context, context.location.child(['description']), lesson);
}

/** The first thing wrong with a description of a value that has one of these types. */
function lessonFor(description: string, types: readonly string[]): Lesson | undefined {
  const sentence = firstSentenceOf(description);
  const example = 'description: Key of a tag, unique within its image.';
  if (sentence === undefined) {
    return {
      wrong: 'The first paragraph of the description has no sentence that ends with a period.',
      expected: 'a first sentence with a period, before the first blank line',
      repair: 'end the first sentence with a period',
      example,
    };
  }
  if (!/^[A-Z`]/.test(sentence)) {
    return {
      wrong: `The description begins with "${sentence.split(' ', 1)[0]}".`,
      expected: 'a capital letter, or a name in backticks',
      repair: 'begin the sentence with a capital, or turn it round',
      example,
    };
  }
  if (sentence.length > longest) {
    return {
      wrong: `The first sentence of the description has ${sentence.length} characters.`,
      expected: `at most ${longest}`,
      repair: 'say the gist in one short sentence and the rest in the next ones',
      example,
    };
  }
  const opening = bannedOpeningOf(sentence, types);
  if (opening === undefined) return undefined;
  return {
    wrong: `The description begins with "${opening}", which says nothing that the reader does not see.`,
    expected: 'a first sentence that begins with what the thing is or does',
    repair: `leave "${opening}" out and begin with the noun or the verb that matters`,
    example,
  };
}

function bannedOpeningOf(sentence: string, types: readonly string[]): string | undefined {
  return /^(This|Optional(ly)?)\b/.exec(sentence)?.[0] ?? typeOpeningOf(sentence, types);
}

function typeOpeningOf(sentence: string, types: readonly string[]): string | undefined {
  const opening = /^((An?|The) )?(string|integer|number|boolean|array|object)\b/i.exec(sentence);
  return opening !== null && types.includes(opening[3]?.toLowerCase() ?? '') ? opening[0] : undefined;
}
