import { isJson } from '@image-tags/openapi/description';
import { resolveCast } from '../../behaviour/cast.ts';
import { problemAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import { type PlacedAnswer, placedAnswers } from './documented.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/**
 * What is said to stand for a variable in an example stands there, in each of its media types; and an example that
 * quotes an id of an image says so.
 */
export const echo: FactRule = {
  id: 'echo',
  reason:
    "Where the expression finds nothing, the sandbox sends the example's value instead of the request's.",
  check: (subject) => placedAnswers(subject).flatMap((answer) => checkEcho(subject, answer)),
};

function checkEcho(subject: ApiFacts, answer: PlacedAnswer): Finding[] {
  const { value } = answer;
  if (value.example === undefined) return [];
  const texts = textsOf(subject, answer);
  const echoes = Object.entries(value.echo ?? {});
  const idle = echoes.flatMap(([variable, pattern]) => {
    const expression = new RegExp(pattern, 'u');
    const without = texts.find(({ text }) => !expression.test(text));
    return without === undefined ? [] : [report(answer, variable, pattern, without)];
  });
  // A success shows the image itself, which effects put there.
  if (value.status < 400) return idle;
  const own = texts.flatMap(({ mediaType, text }) => {
    const rest = echoes.reduce((left, [, pattern]) => left.replaceAll(new RegExp(pattern, 'gu'), ''), text);
    const id = quotedId(subject, rest);
    return id === undefined ? [] : [{ mediaType, id }];
  });
  return [...idle, ...own.slice(0, 1).map((found) => reportId(answer, found))];
}

/** The example of an answer as it is sent, in each of its media types, for each operation. */
function textsOf(subject: ApiFacts, answer: PlacedAnswer): SentText[] {
  const { value } = answer;
  const operations = answer.operations.length > 0 ? answer.operations : subject.operations;
  return operations.flatMap(({ responses }) =>
    responses
      .filter(({ status }) => status === value.status)
      .flatMap(({ content }) => content)
      .flatMap(({ mediaType, examples }) =>
        examples
          .filter(({ name }) => name === value.example)
          .map((example) => ({ mediaType, text: textOf(mediaType, example.value) })),
      ),
  );
}

interface SentText {
  readonly mediaType: string;
  readonly text: string;
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What in a text looks like the id of an image: that of one of the cast, or a UUID. */
function quotedId({ facts: { cast, tag = 'label' }, document }: ApiFacts, text: string): string | undefined {
  const images = cast === undefined ? [] : resolveCast(cast, document, tag).images;
  const words = text.split(/[^\w-]+/);
  return images.find(({ id }) => words.includes(id))?.id ?? uuid.exec(text)?.[0];
}

/** As it is sent: JSON as text, HTML and plain text as they are. */
function textOf(mediaType: string, value: unknown): string {
  return isJson(mediaType) || typeof value !== 'string' ? JSON.stringify(value) : value;
}

function report(
  { file, keys, name, value }: PlacedAnswer,
  variable: string,
  pattern: string,
  { mediaType, text }: SentText,
): Finding {
  return problemAt('echo', file, [...keys, 'echo', variable], {
    wrong: `Nothing in the example ${value.example} of ${name} matches ${pattern}, in ${mediaType}.`,
    expected: `what stands for ${variable} in: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`,
    repair: 'correct the expression, or delete it if the answer does not quote the request',
    example: "echo: { image: '[0-9a-f-]{36}' }",
  });
}

function reportId(
  { file, keys, name, value }: PlacedAnswer,
  { mediaType, id }: { readonly mediaType: string; readonly id: string },
): Finding {
  return problemAt('echo', file, keys, {
    wrong: `The example ${value.example} of ${name} quotes the id ${id}, in ${mediaType}, and nothing replaces it.`,
    expected: 'echo with the variable image, whose expression matches the id',
    repair: 'add it, or take the id out of the example',
    example: "echo: { image: '[0-9a-f-]{36}' }",
  });
}
