/** A tag as a request spells it. What has another type than it should, or is missing, is for the checks to refuse. */
export interface RequestedTag {
  readonly key: unknown;
  /** '' where tags are labels or are named by their key alone. */
  readonly value: unknown;
}
