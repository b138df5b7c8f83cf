import { isJson } from '@image-tags/openapi/description';
import { problemAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import { type PlacedAnswer, placedAnswers } from './documented.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** What is said to stand for a variable in an example stands there, in each of its media types. */
export const echo: FactRule = {
  id: 'echo',
  reason:
    "Where the expression finds nothing, the sandbox sends the example's value instead of the request's.",
  check: (subject) => placedAnswers(subject).flatMap((answer) => checkEcho(subject, answer)),
};

function checkEcho(subject: ApiFacts, answer: PlacedAnswer): Finding[] {
  const { value } = answer;
  if (value.example === undefined) return [];
  const operations = answer.operations.length > 0 ? answer.operations : subject.operations;
  const texts = operations.flatMap(({ responses }) =>
    responses
      .filter(({ status }) => status === value.status)
      .flatMap(({ content }) => content)
      .flatMap(({ mediaType, examples }) =>
        examples
          .filter(({ name }) => name === value.example)
          .map((example) => ({ mediaType, text: textOf(mediaType, example.value) })),
      ),
  );
  return Object.entries(value.echo ?? {}).flatMap(([variable, pattern]) => {
    const expression = new RegExp(pattern, 'u');
    const without = texts.find(({ text }) => !expression.test(text));
    return without === undefined ? [] : [report(answer, variable, pattern, without)];
  });
}

/** As it is sent: JSON as text, HTML and plain text as they are. */
function textOf(mediaType: string, value: unknown): string {
  return isJson(mediaType) || typeof value !== 'string' ? JSON.stringify(value) : value;
}

function report(
  { file, keys, name, value }: PlacedAnswer,
  variable: string,
  pattern: string,
  { mediaType, text }: { readonly mediaType: string; readonly text: string },
): Finding {
  return problemAt('echo', file, [...keys, 'echo', variable], {
    wrong: `Nothing in the example ${value.example} of ${name} matches ${pattern}, in ${mediaType}.`,
    expected: `what stands for ${variable} in: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`,
    repair: 'correct the expression, or delete it if the answer does not quote the request',
    example: "echo: { image: '[0-9a-f-]{36}' }",
  });
}
