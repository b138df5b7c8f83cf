import type { KnownDifference } from '../../src/model/side-by-side.ts';

/** Where the sandbox differs from Glance 25.1 in what neither its documents nor its description speak of: nowhere that is known. */
export const knownDifferences: readonly KnownDifference[] = [];
