import { essenceOf, preferredMediaType } from '@image-tags/openapi/description';
import type { Facts } from './facts.ts';

/** How many Accept headers are remembered; clients send few different ones. */
const remembered = 256;

/** Chooses the media type of an error as the API does. */
export class MediaTypes {
  readonly #missing: string | undefined;
  readonly #unacceptable: string | undefined;
  readonly #chosen = new Map<string, string | undefined>();

  constructor(facts: Facts) {
    this.#missing = facts.text('error-format', 'missing');
    this.#unacceptable = facts.text('error-format', 'unacceptable');
  }

  /**
   * The one of `available` that an Accept header likes best; what the API falls back to without a header and for one that
   * names nothing available, or else the first. `undefined` when nothing is available.
   */
  choose(accept: string | undefined, available: readonly string[]): string | undefined {
    if (available.length < 2) return available[0];
    const key = `${accept ?? ''}\n${available.join('\n')}`;
    if (this.#chosen.has(key)) return this.#chosen.get(key);
    const chosen = this.#negotiate(accept, available);
    if (this.#chosen.size >= remembered) this.#chosen.clear();
    this.#chosen.set(key, chosen);
    return chosen;
  }

  /** What is left when nothing fits is not weighed against the others. */
  #negotiate(accept: string | undefined, available: readonly string[]): string | undefined {
    if (accept === undefined || accept.trim() === '') return likeOf(available, this.#missing) ?? available[0];
    const last = likeOf(available, this.#unacceptable);
    const weighed = available.filter((mediaType) => mediaType !== last);
    return preferredMediaType(accept, weighed) ?? last ?? available[0];
  }
}

function likeOf(available: readonly string[], mediaType: string | undefined): string | undefined {
  return available.find(
    (candidate) => mediaType !== undefined && essenceOf(candidate) === essenceOf(mediaType),
  );
}
