import {
  arrayOf,
  isObject,
  type JsonObject,
  objectOf,
  pointerTo,
  textOf,
} from '@image-tags/openapi/description';

/** A place in a value that its schema does not allow. */
export interface Mistake {
  /** JSON Pointer to the place, '' for the whole value. */
  readonly pointer: string;
  /** What is wrong there, as a sentence without its subject: `is a number; it has to be a string`. */
  readonly detail: string;
}

/** What the value of one keyword demands. Returns what is wrong, or nothing. */
type Check = (value: unknown, keyword: unknown) => string | undefined;

const patterns = new Map<string, RegExp>();

/** Compiled once, as a data file may hold a million images. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, known);
  return known;
}

/** The keywords about a value itself. Those about its members are in `membersOf`, the rest says nothing about validity. */
const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries<Check>({
    type: (value, keyword) => {
      const types = [keyword].flat().map(textOf);
      return types.some((type) => isOfType(value, type))
        ? undefined
        : `is ${named(value)}; it has to be ${types.map(withArticle).join(' or ')}`;
    },
    const: (value, keyword) => (value === keyword ? undefined : `has to be ${JSON.stringify(keyword)}`),
    pattern: (value, keyword) =>
      typeof value !== 'string' || patternOf(textOf(keyword)).test(value)
        ? undefined
        : `is ${JSON.stringify(value)}, which does not match ${keyword}`,
    minLength: (value, keyword) =>
      typeof value === 'string' && value.length < Number(keyword)
        ? `has to have at least ${keyword} characters`
        : undefined,
    minimum: (value, keyword) =>
      typeof value === 'number' && value < Number(keyword)
        ? `is ${value}; the least is ${keyword}`
        : undefined,
    maximum: (value, keyword) =>
      typeof value === 'number' && value > Number(keyword)
        ? `is ${value}; the most is ${keyword}`
        : undefined,
    minItems: (value, keyword) =>
      Array.isArray(value) && value.length < Number(keyword)
        ? `has ${value.length} items; it has to have at least ${keyword}`
        : undefined,
    maxItems: (value, keyword) =>
      Array.isArray(value) && value.length > Number(keyword)
        ? `has ${value.length} items; it has to have at most ${keyword}`
        : undefined,
    required: (value, keyword) => lacks(value, arrayOf(keyword).map(textOf)),
    dependentRequired: (value, keyword) =>
      Object.entries(objectOf(keyword))
        .filter(([name]) => isObject(value) && Object.hasOwn(value, name))
        .map(([, names]) => lacks(value, arrayOf(names).map(textOf)))
        .find((detail) => detail !== undefined),
  }),
);

/** Every keyword that is understood. The description of the control interface may use no other. */
export const understoodKeywords: readonly string[] = [
  ...checks.keys(),
  '$ref',
  'properties',
  'additionalProperties',
  'items',
];

/** What is searched for mistakes: a value at a place in the whole, and its schema. */
interface Place {
  readonly value: unknown;
  readonly schema: unknown;
  readonly pointer: string;
}

/**
 * What is wrong with a value, place by place, `most` mistakes at most; empty when it fits the schema. `refer` follows a
 * local reference. It interprets the few keywords that the control interface uses, so that a browser need not carry a
 * validator along.
 */
export function mistakesIn(
  value: unknown,
  schema: unknown,
  refer: (reference: string) => unknown,
  most: number,
): readonly Mistake[] {
  const found: Mistake[] = [];
  search({ value, schema, pointer: '' }, refer, found, most);
  return found;
}

function search(place: Place, refer: (reference: string) => unknown, found: Mistake[], most: number): void {
  const { value, pointer } = place;
  const schema = schemaOf(place.schema, refer);
  if (schema === undefined) return;
  for (const name of Object.keys(schema)) {
    const detail = checks.get(name)?.(value, schema[name]);
    if (detail === undefined) continue;
    found.push({ pointer, detail });
    return;
  }
  for (const member of membersOf(value, schema, pointer)) {
    if (found.length >= most) return;
    if (member.schema === false) found.push({ pointer: member.pointer, detail: unknownMember(schema) });
    else search(member, refer, found, most);
  }
}

/** The schema that a value is judged by; `undefined` when there is none or it allows everything. */
function schemaOf(schema: unknown, refer: (reference: string) => unknown): JsonObject | undefined {
  const followed = isObject(schema) && typeof schema.$ref === 'string' ? refer(schema.$ref) : schema;
  return isObject(followed) ? followed : undefined;
}

function* membersOf(value: unknown, schema: JsonObject, pointer: string): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield { value: item, schema: schema.items, pointer: `${pointer}/${index}` };
    }
  } else if (isObject(value)) {
    const properties = objectOf(schema.properties);
    for (const name of Object.keys(value)) {
      const known = Object.hasOwn(properties, name) ? properties[name] : schema.additionalProperties;
      yield { value: value[name], schema: known, pointer: pointer + pointerTo(name) };
    }
  }
}

function lacks(value: unknown, names: readonly string[]): string | undefined {
  if (!isObject(value)) return undefined;
  const missing = names.filter((name) => !Object.hasOwn(value, name));
  return missing.length === 0 ? undefined : `lacks ${missing.join(' and ')}`;
}

function unknownMember(schema: JsonObject): string {
  return `is not known; there are ${Object.keys(objectOf(schema.properties)).join(', ')}`;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  return typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function named(value: unknown): string {
  return typeof value === 'number' ? String(value) : withArticle(typeOf(value));
}

function withArticle(type: string): string {
  if (type === 'null') return type;
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}
