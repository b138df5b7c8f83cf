import type { ApiName } from '@image-tags/openapi';
import { curlOf } from '../scenarios/exchange.ts';
import { openingCurls, printedOrigin, shortened, startCommand } from './sequence-text.ts';
import type { PairReport, PairResult } from './side-by-side.ts';

/** The curl commands that lead a fresh sandbox to the difference, in order. */
function pairCurls({ given, exchanges }: PairResult, origin: string = printedOrigin): string[] {
  return [...openingCurls(given, origin), ...exchanges.map(({ request }) => curlOf(origin, request))];
}

/**
 * A difference between two targets for a person: what both answered, how to repeat it, and commands to paste, first for a
 * sandbox and then without what makes the images, which each server does in its own way.
 */
export function pairFailureText(api: ApiName, names: readonly [string, string], report: PairReport): string {
  const { failure, seed, requests } = report;
  if (failure === undefined)
    return `${api}: ${requests} requests answered alike by ${names.join(' and ')}; seed ${seed}`;
  const { path, problems, exchanges } = failure;
  const last = exchanges.at(-1);
  const answers = (last?.answers ?? []).flatMap(({ status, headers, body }, index) => [
    `  ${names[index]} answered ${status}`,
    ...headers.map(([name, value]) => `    ${name}: ${value}`),
    `    ${shortened(body)}`.trimEnd(),
  ]);
  return [
    `${api}: ${names.join(' and ')} answer differently after ${exchanges.length} of the requests`,
    `  again  MODEL_SEED=${seed} MODEL_PATH=${path}`,
    ...problems.flatMap(({ what, expected, got }) => [
      `  ${what}`,
      `    ${names[1]}  ${shortened(expected)}`,
      `    ${names[0]}  ${shortened(got)}`,
    ]),
    ...answers,
    `  by hand, on a fresh sandbox: ${startCommand(api)}`,
    ...pairCurls(failure).map((command) => `    ${command}`),
  ].join('\n');
}
