/**
 * An answer of the mock itself, where the description has none: RFC 9457 problem details.
 * `detail` says what was asked and what would work; `members` adds data for programs.
 */
export function problem(
  status: number,
  title: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: 'about:blank', title, status, detail, ...members };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
