/**
 * The path of a URL within an API, in a form that Prism can read; `undefined` when it leads out of the API.
 * `pathname` is what WHATWG URL makes of a request, `described` are the paths of the API without its base path.
 *
 * - An empty segment fills no path parameter: a tag that is missing, or `.`, leaves `…/tags/`, a URL of no operation.
 * - Prism splits a parameter at a bare comma and throws at a malformed escape (`%FF`), so each segment is decoded, or
 *   taken literally where it cannot be, and encoded again. An escaped slash stays inside its segment.
 */
export function pathWithin(
  basePath: string,
  pathname: string,
  described: readonly string[],
): string | undefined {
  if (!`${pathname}/`.startsWith(`${basePath}/`)) return undefined;
  const path = pathname.slice(basePath.length) || '/';
  if (described.includes(path)) return path;
  const segments = path.slice(1).split('/');
  return segments.includes('') ? undefined : `/${segments.map(reencode).join('/')}`;
}

function reencode(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return encodeURIComponent(segment);
  }
}
