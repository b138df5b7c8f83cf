import { essenceOf } from '@image-tags/openapi/description';
import Negotiator from 'negotiator';

/**
 * The media type to answer with: the one of `available` that an Accept header likes best, the first for no header.
 * None of the described services answers 406, so a header that names no available type gets plain text where that is
 * described, as Glance does, and the first type elsewhere. `undefined` when nothing is available.
 */
export function negotiate(accept: string | null, available: readonly string[]): string | undefined {
  const [first] = available;
  if (accept === null || accept.trim() === '') return first;
  return (
    new Negotiator({ headers: { accept } }).mediaType([...available]) ??
    available.find((mediaType) => essenceOf(mediaType) === 'text/plain') ??
    first
  );
}
