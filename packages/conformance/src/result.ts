import type { ContractCase } from './case.ts';

/** What was sent and what came back, as text. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  /** Absent when no answer came. */
  readonly answer?: Answer;
  /** Time to the complete answer. */
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** One thing in which an answer differs from what the description promises. */
export interface Problem {
  /** `status`, `body`, `Content-Type`, … */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export interface CaseResult {
  readonly contractCase: ContractCase;
  readonly exchange: Exchange;
  /** Empty when the case passed. */
  readonly problems: readonly Problem[];
}

/** A failed case for a person: what was asked, expected and got, and where the description promises it. */
export function failureText({ contractCase, exchange, problems }: CaseResult): string {
  const { id, where } = contractCase;
  const { method, url, requestHeaders, requestBody } = exchange;
  return [
    id,
    `  sent      ${method} ${url}`,
    ...Object.entries(requestHeaders).map(([name, value]) => `            ${name}: ${value}`),
    ...(requestBody === undefined ? [] : [`            ${shortened(requestBody)}`]),
    ...problems.flatMap(({ what, expected, got }) => [
      `  ${what}`,
      `    expected  ${shortened(expected)}`,
      `    got       ${shortened(got)}`,
    ]),
    `  promised by  ${where} in the bundle of ${contractCase.api}`,
  ].join('\n');
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  return line.length > 400 ? `${line.slice(0, 400)}… (${line.length} characters)` : line;
}
