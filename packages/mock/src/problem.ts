/** The media type of problem details, RFC 9457. */
export const problemMediaType = 'application/problem+json';

/** The text of problem details. `detail` says what was asked and what would work; `members` adds data for programs. */
export function problemText(
  status: number,
  title: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify({ type: 'about:blank', title, status, detail, ...members }, null, 2)}\n`;
}

/** An answer of the mock itself, where the description has none: problem details as in `problemText`. */
export function problem(
  status: number,
  title: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(problemText(status, title, detail, members), {
    status,
    headers: { 'Content-Type': problemMediaType, ...headers },
  });
}
