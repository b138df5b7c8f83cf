/** Who calls, in the words of `spec/concepts.yaml`. */
export type CallerName = string;

/** What a token may hold: visible ASCII. One with anything else cannot be read. */
const readable = /^[!-~]+$/;

/**
 * Who sends a token. The tokens that `callers` names are theirs, one that cannot be read is that of `malformed`, and any
 * other is the owner's: a sandbox is no identity service, and whoever develops against it has a token already.
 */
export function callerOf(token: string | undefined, callers: ReadonlyMap<string, CallerName>): CallerName {
  if (token === undefined || token === '') return 'nobody';
  return callers.get(token) ?? (readable.test(token) ? 'owner' : 'malformed');
}
