import {
  constraintKeywords,
  isClosed,
  isObject,
  type JsonObject,
  type JsonSchema,
  objectOf,
  subschemasOf,
} from '@image-tags/openapi/description';
import { type Validator, validatorOf } from '../validation.ts';
import { candidatesFor, type Verdict } from './candidates.ts';

/** A value that differs from a named example in one place, at a bound of its schema or one step beyond it. */
export interface Variation {
  /** Where the bound stands in the schema: `/properties/tag/properties/key/maxLength`. */
  readonly bound: string;
  /** What was done: `37 characters`. */
  readonly change: string;
  readonly verdict: Verdict;
  readonly value: unknown;
}

export interface Variations {
  readonly variations: readonly Variation[];
  /** Bounds that no example comes near enough to cross: nothing proves that they hold. */
  readonly uncrossed: readonly string[];
}

/** A value in an example and the schema that describes it. */
export interface Site {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/**
 * For every bound of a schema without references, values made from its examples: one at the bound, where the bound has
 * such a value, and one that breaks it. The validator has confirmed each verdict.
 */
export function variationsOf(schema: JsonSchema, examples: readonly unknown[]): Variations {
  const validate = validatorOf(schema);
  const found = new Map<string, Variation>();
  for (const example of examples) {
    for (const variation of sitesOf(schema, example).flatMap((site) =>
      variationsAt(site, example, validate),
    )) {
      const key = `${variation.bound} ${variation.verdict} ${variation.change}`;
      if (!found.has(key)) found.set(key, variation);
    }
  }
  const variations = [...found.values()];
  const crossed = new Set(
    variations.filter(({ verdict }) => verdict === 'refused').map(({ bound }) => bound),
  );
  return { variations, uncrossed: boundsOf(schema).filter((bound) => !crossed.has(bound)) };
}

/** The bounds of a schema and of every schema inside it, but for conditions. */
export function boundsOf(schema: JsonSchema): string[] {
  return subschemasOf(schema)
    .filter(({ condition }) => !condition)
    .flatMap(({ schema, keys }) => boundsAt(schema, keys.map((key) => `/${key}`).join('')));
}

function boundsAt(schema: JsonObject, pointer: string): string[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return [
    ...constraintKeywords.filter((keyword) => keyword in schema).map((keyword) => `${pointer}/${keyword}`),
    ...required.map((name) => `${pointer}/required/${name}`),
    ...(isClosed(schema) ? [`${pointer}/closed`] : []),
  ];
}

/** Every place of a value that a schema describes, with the branch of each `if` that the value takes. */
export function sitesOf(
  schema: unknown,
  value: unknown,
  pointer = '',
  path: readonly (string | number)[] = [],
): Site[] {
  if (!isObject(schema)) return [];
  const inside = (keyword: string, member: unknown, key: string | number) =>
    sitesOf(schema[keyword], member, `${pointer}/${keyword}`, [...path, key]);
  const sites = [{ schema, pointer, value, path }];
  if (isObject(schema.if)) {
    const branch = validatorOf(schema.if)(value).length === 0 ? 'then' : 'else';
    sites.push(...sitesOf(schema[branch], value, `${pointer}/${branch}`, path));
  }
  if (Array.isArray(value)) sites.push(...value.flatMap((item, index) => inside('items', item, index)));
  if (!isObject(value)) return sites;
  const properties = objectOf(schema.properties);
  for (const [name, member] of Object.entries(value)) {
    const described = Object.hasOwn(properties, name);
    const at = described ? `${pointer}/properties/${name}` : `${pointer}/additionalProperties`;
    const memberSchema = described ? properties[name] : schema.additionalProperties;
    sites.push(...sitesOf(memberSchema, member, at, [...path, name]));
  }
  return sites;
}

function variationsAt(site: Site, example: unknown, validate: Validator): Variation[] {
  return boundsAt(site.schema, '').flatMap((bound) => {
    const pointer = site.pointer + bound;
    const attempts = candidatesFor(bound, site.schema, site.value).map((candidate) => {
      const value = replaceAt(example, site.path, candidate.value);
      return { ...candidate, bound: pointer, value, findings: validate(value) };
    });
    const accepted = attempts.filter(
      ({ verdict, findings }) => verdict === 'accepted' && findings.length === 0,
    );
    const refused = attempts.filter(({ verdict, findings }) => verdict === 'refused' && findings.length > 0);
    // Best are values that break this bound only: nothing else can be the reason of their refusal.
    const alone = refused.filter(({ findings }) =>
      findings.every(({ bound }) => bound === pointer || follows(bound, pointer)),
    );
    const chosen = alone.length > 0 ? alone : refused.slice(0, 1);
    return [...accepted, ...chosen].map(({ findings: _, ...variation }) => variation);
  });
}

/** A branch of an `if` that fails vouches for no property, so the closed schema around it complains of them all. */
function follows(finding: string, broken: string): boolean {
  const around = finding.endsWith('/closed') ? finding.slice(0, -'/closed'.length) : undefined;
  return around !== undefined && ['then', 'else'].some((branch) => broken.startsWith(`${around}/${branch}/`));
}

/** A copy of a value with the member at a path replaced. */
export function replaceAt(
  whole: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((item, index) => (index === key ? replaceAt(item, rest, value) : item));
  }
  return isObject(whole) ? { ...whole, [key]: replaceAt(whole[key], rest, value) } : whole;
}
