import type { Answer } from './exchange.ts';

/** An answer of the sandbox itself, not of the API: problem details as in RFC 9457. */
export function problemAnswer(
  status: number,
  title: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Answer {
  return {
    status,
    headers: [['Content-Type', 'application/problem+json']],
    body: `${JSON.stringify({ type: 'about:blank', title, status, detail, ...members }, null, 2)}\n`,
  };
}
