/** Bytes of the longest request line, its line break included, that is taken where an API does not say: what servers commonly take. */
export const commonLineLimit = 8192;
