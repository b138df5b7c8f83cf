import { isObject, type JsonSchema, valueAtKeys } from '@image-tags/openapi/description';
import { withoutValue, withValue } from '../scenarios/json-edit.ts';
import { validatorOf } from '../validation.ts';
import { type ConstraintPlace, constraintText, subschemaAt } from './constraints.ts';

/**
 * A copy of a valid value that breaks one constraint of its schema, and others only where there is no way around;
 * `undefined` where no such value can be made of it.
 */
export function brokenValue(schema: JsonSchema, place: ConstraintPlace, value: unknown): unknown {
  const validate = validatorOf(schema);
  const bound = boundOf(place);
  const inner = subschemaAt(schema, place.keys);
  const broken = instancesOf(place.keys, value)
    .flatMap((path) => candidates(place, inner, valueAtKeys(value, path)).map(at(value, path)))
    .map((candidate) => ({ candidate, findings: validate(candidate) }))
    .filter(({ findings }) => findings.some((finding) => finding.bound === bound));
  const best = broken.find(({ findings }) => findings.length === 1) ?? broken[0];
  return best?.candidate;
}

/** How findings name the constraint. */
function boundOf(place: ConstraintPlace): string {
  return constraintText({ ...place, keys: place.keys.map(escaped) });
}

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function at(value: unknown, path: readonly string[]): (candidate: unknown) => unknown {
  return (candidate) => withValue(value, path, candidate);
}

/** The paths in a value to all that a subschema is about. What is left out is one of them: a wrong value may come there. */
function instancesOf(keys: readonly string[], value: unknown): readonly (readonly string[])[] {
  const [keyword, name, ...rest] = keys;
  if (keyword === undefined) return [[]];
  const inside = (key: string, further: readonly string[]) =>
    instancesOf(further, valueAtKeys(value, [key])).map((path) => [key, ...path]);
  const afterKeyword = name === undefined ? [] : [name, ...rest];
  if (keyword === 'properties' && name !== undefined) {
    return isObject(value) || value === undefined ? inside(name, rest) : [];
  }
  if (keyword === 'items') {
    const indexes = Array.isArray(value) && value.length > 0 ? Object.keys(value) : ['0'];
    return Array.isArray(value) || value === undefined
      ? indexes.flatMap((index) => inside(index, afterKeyword))
      : [];
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const names = isObject(value) ? [...Object.keys(value), 'mutant'] : ['mutant'];
    return isObject(value) || value === undefined ? names.flatMap((key) => inside(key, afterKeyword)) : [];
  }
  if (keyword === 'then' || keyword === 'else') return instancesOf(afterKeyword, value);
  return ['allOf', 'anyOf', 'oneOf'].includes(keyword) ? instancesOf(rest, value) : [];
}

/** Values that may break a constraint, in place of one that keeps it. */
function candidates({ keyword, property }: ConstraintPlace, schema: unknown, value: unknown): unknown[] {
  if (keyword === 'required' && property !== undefined && isObject(value)) {
    return [withoutValue(value, [property])];
  }
  if (keyword === 'closed' && isObject(value)) return [{ ...value, mutant: true }];
  const bound = isObject(schema) ? schema[keyword] : undefined;
  if (typeof bound === 'number') return beyond(keyword, bound, value);
  if (keyword === 'uniqueItems' && Array.isArray(value)) return [[...value, ...value]];
  if (keyword === 'type') return [null, 'mutant', 4096, 0.5, true, [], {}];
  return otherTexts(value);
}

function otherTexts(value: unknown): unknown[] {
  const text = typeof value === 'string' ? value : '';
  return [
    `${text}?`,
    `${text}0`,
    `${text} `,
    `?${text}`,
    '',
    '?',
    'mutant',
    text.toUpperCase(),
    '\n',
    -1,
    null,
  ];
}

function beyond(keyword: string, bound: number, value: unknown): unknown[] {
  const isLeast = keyword.startsWith('min') || keyword === 'exclusiveMinimum';
  const wanted = bound + (isLeast ? -1 : 1);
  if (typeof value === 'string') {
    return isLeast ? [value.slice(0, Math.max(0, wanted))] : [value.padEnd(wanted, value.slice(-1) || 'x')];
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return isLeast
      ? [items.slice(0, Math.max(0, wanted))]
      : [Array.from({ length: wanted }, (_, index) => items[index % items.length] ?? numbered(index))];
  }
  if (typeof value === 'number') return [wanted, bound, bound + 0.5];
  return isLeast ? [] : ['x'.repeat(wanted), Array.from({ length: wanted }, (_, index) => numbered(index))];
}

function numbered(index: number): string {
  return `t${index}`;
}
