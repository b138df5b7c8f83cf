/**
 * Joins property names to a JSON Pointer (RFC 6901): `['paths', '/v2/tags', 'get']` becomes `/paths/~1v2~1tags/get`.
 */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Splits a JSON Pointer into property names, undoing `~1` and `~0`. The pointer to the whole document is ''. */
export function namesOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
