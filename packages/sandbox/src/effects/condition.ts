/** What a filter wants of a property: an operator and a value, as in `gt:2026-01-01T00:00:00Z`. */
export interface Condition {
  readonly operator: string;
  readonly value: string;
}

/** Splits a filter at its first colon; without one it wants equality. A time has colons of its own. */
export function conditionOf(text: string): Condition {
  const colon = text.indexOf(':');
  return colon < 0 || /^\d{4}-/.test(text)
    ? { operator: 'eq', value: text }
    : { operator: text.slice(0, colon), value: text.slice(colon + 1) };
}

/** How each operator compares what an image has with what is wanted. */
const comparisons: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
  eq: (has, wanted) => has === wanted,
  neq: (has, wanted) => has !== wanted,
  gt: (has, wanted) => has > wanted,
  gte: (has, wanted) => has >= wanted,
  lt: (has, wanted) => has < wanted,
  lte: (has, wanted) => has <= wanted,
};

/** Whether an operator compares times or numbers; no other word does. */
export function isComparison(operator: string): boolean {
  return Object.hasOwn(comparisons, operator);
}

/** Whether a text meets a condition. An operator that compares nothing is never met. */
export function meetsCondition(has: string, { operator, value }: Condition): boolean {
  return isComparison(operator) && (comparisons[operator]?.(has, value) ?? false);
}
