import { isObject, type JsonObject } from '@image-tags/openapi/description';

export type Verdict = 'accepted' | 'refused';

/** A value to try in place of an example's, and what the bound at hand makes of it. */
export interface Candidate {
  readonly verdict: Verdict;
  readonly change: string;
  readonly value: unknown;
}

/**
 * Values at a bound and one step beyond it, made from a value that is valid. `bound` is the bound's place in its schema:
 * `/maxLength`, `/required/key` or `/closed`. Only candidates: another bound may have its own opinion of them.
 */
export function candidatesFor(bound: string, schema: JsonObject, value: unknown): Candidate[] {
  const [, keyword = '', name = ''] = bound.split('/');
  const limit = schema[keyword];
  if (keyword === 'required') return isObject(value) ? [without(value, name)] : [];
  if (keyword === 'closed') return isObject(value) ? [withUndeclared(value)] : [];
  if (keyword === 'enum' && Array.isArray(limit)) return enumCandidates(limit);
  if (keyword === 'const') return [refused('another value', another(limit))];
  if (typeof value === 'string') return stringCandidates(keyword, limit, value);
  if (typeof value === 'number' && typeof limit === 'number') return numberCandidates(keyword, limit);
  return Array.isArray(value) && value.length > 0 ? arrayCandidates(keyword, limit, value) : [];
}

function accepted(change: string, value: unknown): Candidate {
  return { verdict: 'accepted', change, value };
}

function refused(change: string, value: unknown): Candidate {
  return { verdict: 'refused', change, value };
}

function without(object: JsonObject, name: string): Candidate {
  const { [name]: _, ...rest } = object;
  return refused(`without ${name}`, rest);
}

function withUndeclared(object: JsonObject): Candidate {
  return refused('with an undeclared property', { ...object, undeclared_property: 'undeclared' });
}

function enumCandidates(values: readonly unknown[]): Candidate[] {
  return [
    ...values.map((value) => accepted(String(value), value)),
    refused('another value', another(values[0])),
  ];
}

/** A value of the same type that is not listed: a listed one in capitals is none, and shows that letter case matters. */
function another(listed: unknown): unknown {
  if (typeof listed === 'number') return listed + 0.5;
  if (typeof listed !== 'string') return 'undeclared';
  return listed === listed.toUpperCase() ? `${listed}-undeclared` : listed.toUpperCase();
}

function stringCandidates(keyword: string, limit: unknown, value: string): Candidate[] {
  if (keyword === 'minLength' && typeof limit === 'number') {
    return [
      accepted(characters(limit), ofLength(value, limit)),
      refused(characters(limit - 1), ofLength(value, limit - 1)),
    ];
  }
  if (keyword === 'maxLength' && typeof limit === 'number') {
    return [
      accepted(characters(limit), ofLength(value, limit)),
      refused(characters(limit + 1), ofLength(value, limit + 1)),
    ];
  }
  if (keyword === 'pattern' && typeof limit === 'string') return patternCandidates(limit, value);
  if (keyword === 'format') return [refused('not in that format', 'no such format'), refused('empty', '')];
  return [];
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

/** A string cut, or extended by its last character, to a length. */
function ofLength(value: string, length: number): string {
  return value.slice(0, length).padEnd(length, value.at(-1) ?? 'x');
}

/**
 * A pattern may hide a length in a quantifier such as `{1,36}`: each run of letters and digits in the value is extended
 * to each number that stands in one. Where the number fits and one more does not, that is the bound.
 */
function patternCandidates(pattern: string, value: string): Candidate[] {
  const expression = new RegExp(pattern, 'u');
  const limits = [...pattern.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, limit]) => Number(limit));
  const extended = [...value.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: run, index }) =>
    limits.flatMap((limit) => {
      const at = (length: number) =>
        value.slice(0, index) + ofLength(run, length) + value.slice(index + run.length);
      if (!expression.test(at(limit)) || expression.test(at(limit + 1))) return [];
      return [
        accepted(`${characters(limit)} in place of ${run}`, at(limit)),
        refused(`${characters(limit + 1)} in place of ${run}`, at(limit + 1)),
      ];
    }),
  );
  if (extended.length > 0) return extended;
  const others = [' ', `${value} `, ` ${value}`, `${value}\n`, `${value}/`, `${value}=`, `-${value}`, ''];
  const broken = others.filter((candidate) => !expression.test(candidate));
  return broken.map((candidate) => refused(JSON.stringify(candidate), candidate));
}

function numberCandidates(keyword: string, limit: number): Candidate[] {
  const at = (value: number) => `the number ${value}`;
  if (keyword === 'minimum') return [accepted(at(limit), limit), refused(at(limit - 1), limit - 1)];
  if (keyword === 'maximum') return [accepted(at(limit), limit), refused(at(limit + 1), limit + 1)];
  if (keyword === 'exclusiveMinimum') return [accepted(at(limit + 1), limit + 1), refused(at(limit), limit)];
  if (keyword === 'exclusiveMaximum') return [accepted(at(limit - 1), limit - 1), refused(at(limit), limit)];
  return keyword === 'multipleOf' ? [refused(at(limit * 1.5), limit * 1.5)] : [];
}

function arrayCandidates(keyword: string, limit: unknown, items: readonly unknown[]): Candidate[] {
  if (keyword === 'uniqueItems') return [refused('the first item twice', [items[0], ...items])];
  if (typeof limit !== 'number') return [];
  const both = (inside: number, outside: number) => [
    ...ofSize(items, inside).map((value) => accepted(`${inside} items`, value)),
    ...ofSize(items, outside).map((value) => refused(`${outside} items`, value)),
  ];
  if (keyword === 'minItems') return both(limit, limit - 1);
  return keyword === 'maxItems' ? both(limit, limit + 1) : [];
}

/** Arrays of a size: cut, or extended by items that differ from the last one in one member, and those made each way. */
function ofSize(items: readonly unknown[], size: number): unknown[][] {
  if (size < 0) return [];
  if (size <= items.length) return [items.slice(0, size)];
  const last = items.at(-1);
  const numbered = (value: unknown, index: number) =>
    typeof value === 'string' ? `${value}-${index}` : value;
  const members = isObject(last) ? Object.keys(last).filter((name) => typeof last[name] === 'string') : [];
  const ways = isObject(last)
    ? members.map((name) => (index: number) => ({ ...last, [name]: numbered(last[name], index) }))
    : [(index: number) => numbered(last, index)];
  return ways.map((way) => [
    ...items,
    ...Array.from({ length: size - items.length }, (_, index) => way(index + 1)),
  ]);
}
