import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import type { Lesson } from '../lesson.ts';

const longest = 60;

/** An operation's summary is a short command. */
export const summaryImperative: HouseRule = {
  id: 'summary-imperative',
  reason: 'Summaries become the menu of the documentation, where a command reads the same in every line.',
  holdsFor: 'sources and bundles',
  visitor: () => ({
    Operation: {
      enter(operation, context) {
        const { summary } = objectOf(operation);
        const lesson = typeof summary === 'string' ? lessonFor(summary) : undefined;
        if (lesson !== undefined) report(context, context.location.child(['summary']), lesson);
      },
    },
  }),
};

/** The first thing wrong with a summary. */
function lessonFor(summary: string): Lesson | undefined {
  const example = 'summary: List the tags of an image';
  const verb = summary.split(' ', 1)[0] ?? '';
  if (!/^[A-Z][a-z]+$/.test(verb) || /ing$|[^s]s$/.test(verb)) {
    return {
      wrong: `The summary begins with "${verb}".`,
      expected: 'a capitalised verb in the imperative: List, not Lists or Listing',
      repair: 'begin with what the caller tells the API to do',
      example,
    };
  }
  if (summary.endsWith('.')) {
    return {
      wrong: 'The summary ends with a period.',
      expected: 'no period: a summary is a title',
      repair: 'delete the period; what needs a second sentence belongs in the description',
      example,
    };
  }
  if (summary.length <= longest) return undefined;
  return {
    wrong: `The summary has ${summary.length} characters.`,
    expected: `at most ${longest}`,
    repair: 'keep verb and object, and move the rest to the description',
    example,
  };
}
