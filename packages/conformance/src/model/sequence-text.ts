import type { ApiName } from '@image-tags/openapi';
import { curlOf, type RawRequest } from '../scenarios/exchange.ts';
import type { GivenImage } from '../scenarios/target.ts';
import type { ModelReport } from './check-model.ts';
import type { SequenceResult } from './play-sequence.ts';

/** Where printed commands expect a sandbox. */
export const printedOrigin = 'http://127.0.0.1:4010';

/** The command that starts a sandbox for printed commands. */
export function startCommand(api: ApiName): string {
  return `pnpm mock --sandbox --api ${api} --port ${new URL(printedOrigin).port}`;
}

/** The curl commands that make the given images in a fresh sandbox, which drop those that it has at the start. */
export function openingCurls(given: readonly GivenImage[], origin: string): string[] {
  const control = (method: string, path: string, body: unknown): RawRequest => ({
    method,
    target: `/_sandbox${path}`,
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(body),
  });
  const requests = [
    control('PUT', '/snapshot', { images: [], deleted: [] }),
    ...given.map((image) => control('POST', '/images', image)),
  ];
  return requests.map((request) => curlOf(origin, request));
}

/** The curl commands of a sequence, in order: the images that it needs, its commands, and the look that shows a difference. */
export function sequenceCurls(result: SequenceResult, origin: string = printedOrigin): string[] {
  const exchanges = shownExchanges(result);
  return [
    ...openingCurls(neededImages(result), origin),
    ...exchanges.map(({ request }) => curlOf(origin, request)),
  ];
}

/** Looks that showed nothing are left out. */
function shownExchanges({ exchanges, problems }: SequenceResult) {
  const last = problems.length === 0 ? undefined : exchanges.at(-1);
  return exchanges.filter((exchange) => !exchange.isLook || exchange === last);
}

/** The given images that a request names; all where one asks for more than an image. */
function neededImages(result: SequenceResult): readonly GivenImage[] {
  const requests = shownExchanges(result).map(({ request: { target, body = '' } }) => target + body);
  const ids = [...result.given.map(({ id = '' }) => id)];
  const asksForAll = requests.some((text) => !ids.some((id) => text.includes(id)));
  return result.given.filter(({ id = '' }) => asksForAll || requests.some((text) => text.includes(id)));
}

/** A failure for a person: what differs, how to repeat it, and commands to paste. */
export function modelFailureText({ api, target, seed, sequences, failure }: ModelReport): string {
  if (failure === undefined)
    return `${api}, ${target}: ${sequences} sequences, all as predicted; seed ${seed}`;
  const { commands, path, problems } = failure;
  const exchanges = shownExchanges(failure);
  const opening = openingCurls(neededImages(failure), printedOrigin);
  return [
    `${api}, ${target}: after ${commands.length} of the model's commands the answer is not the predicted one`,
    `  again  MODEL_SEED=${seed} MODEL_PATH=${path}`,
    ...problems.flatMap(({ what, expected, got }) => [
      `  ${what}`,
      `    expected  ${shortened(expected)}`,
      `    got       ${shortened(got)}`,
    ]),
    `  by hand, on a fresh sandbox: ${startCommand(api)}`,
    ...opening.map((command) => `    ${command}`),
    ...exchanges.flatMap(({ purpose, request, answer }) => [
      `    # ${purpose}`,
      `    ${curlOf(printedOrigin, request)}`,
      `    # ${answer.status} ${shortened(answer.body)}`.trimEnd(),
    ]),
  ].join('\n');
}

/** A text in one line that a terminal can show. */
export function shortened(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  return line.length > 500 ? `${line.slice(0, 500)}… (${line.length} characters)` : line;
}
