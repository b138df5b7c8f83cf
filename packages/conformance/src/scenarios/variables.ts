import type { ConceptBinding } from '@image-tags/behaviour';
import {
  arrayOf,
  isObject,
  objectOf,
  parseExpression,
  textOf,
  valueAtKeys,
} from '@image-tags/openapi/description';
import { headerOf, type RawRequest } from './exchange.ts';
import { offeredRule, type Profile } from './profile.ts';
import { pythonPrinted, pythonRepr, pythonText } from './python-text.ts';
import { parsed } from './reading.ts';
import type { Tag } from './tag.ts';

/** What the text of an answer may repeat of its request. */
export interface Echoed {
  readonly profile: Profile;
  readonly binding: ConceptBinding;
  readonly request: RawRequest;
  /** Parameters of the path as they were meant. */
  readonly pathValue: (name: string) => string;
  /** The tags that the request is about. */
  readonly tags: readonly Tag[];
  /** How many tags the image would have. */
  readonly attempted: number;
  /** The rule whose answer it is. */
  readonly rule: string;
}

/**
 * The texts that may stand for a variable of an echo in the answer to one request: one, but for a value or a property,
 * which may be any of the request's. Throws for a variable that is not known here.
 */
export function textsOf(variable: string, echoed: Echoed): readonly string[] {
  const texts = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  if (texts !== undefined) return texts(echoed);
  throw new Error(`An echo has the variable "${variable}"; known are ${Object.keys(variables).join(', ')}.`);
}

const variables: Readonly<Record<string, (echoed: Echoed) => readonly string[]>> = {
  image: (echoed) => [roleText(echoed, 'image')],
  tag: (echoed) => [pythonText(longestTag(echoed))],
  tagInLines: (echoed) => [pythonPrinted(longestTag(echoed))],
  index: ({ request }) => indexesIn(bodyOf(request)),
  method: ({ request }) => [request.method],
  attempted: ({ attempted }) => [String(attempted)],
  limit: ({ profile, rule }) => [String(offeredRule(profile, rule)?.facts.limit ?? '')],
  mediaType: ({ request }) => [headerOf(request.headers, 'Content-Type') ?? ''],
  marker: (echoed) => [roleText(echoed, 'marker')],
  operator: ({ request }) => [
    ...queryOf(request).flatMap(([, value]) => value.split(':').slice(0, 1)),
    ...arrayOf(bodyOf(request)).map((change) => textOf(objectOf(change).op)),
  ],
  property: ({ request }) => propertiesIn(request),
  propertyTitle: ({ request }) => propertiesIn(request).map(inCapitals),
  parameter: ({ request }) => queryOf(request).map(([name]) => name),
  path: ({ request }) => [lastPath(request) ?? ''],
  value: ({ request }) => [
    ...queryOf(request).map(([, value]) => value),
    ...valuesIn(bodyOf(request)).map(pythonRepr),
  ],
};

function bodyOf({ body }: RawRequest): unknown {
  return parsed(body ?? '');
}

function queryOf({ target }: RawRequest): [name: string, value: string][] {
  return [...new URLSearchParams(target.split('?')[1] ?? '')];
}

/** Where the last operation of a patch leads; the one that is refused is the last of those in scenarios. */
function lastPath(request: RawRequest): string | undefined {
  const { path } = objectOf(arrayOf(bodyOf(request)).at(-1));
  return typeof path === 'string' ? path : undefined;
}

/** The properties that a request sets; of a patch the last. */
function propertiesIn(request: RawRequest): string[] {
  const path = lastPath(request);
  return path === undefined ? Object.keys(objectOf(bodyOf(request))) : [path.replace(/^\//, '')];
}

/** A name with a capital letter at the start of each word, as Python titles it: `Os_Version`. */
function inCapitals(name: string): string {
  return name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('_');
}

/** Where an item can stand in the lists of a body: 0 to the length of the longest. */
function indexesIn(body: unknown): string[] {
  const longest = Math.max(0, ...valuesIn(body).map((value) => arrayOf(value).length));
  return Array.from({ length: longest }, (_, index) => String(index));
}

/** A value and everything inside it. */
function valuesIn(value: unknown): unknown[] {
  const inside = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return [value, ...inside.flatMap(valuesIn)];
}

/** What plays a role in the request, as a text. */
function roleText({ binding, request, pathValue }: Echoed, role: string): string {
  const expression = binding.roles[role];
  if (expression === undefined) return '';
  const { part, name, keys } = parseExpression(expression);
  if (part === 'path') return pathValue(name);
  if (part === 'query') return queryOf(request).findLast(([sent]) => sent === name)?.[1] ?? '';
  const value = part === 'header' ? headerOf(request.headers, name) : valueAtKeys(bodyOf(request), keys);
  return typeof value === 'string' ? value : '';
}

/** The tag that an answer complains of: the longest. In a path it is read in the encoding that the API uses there. */
function longestTag({ tags, binding, profile }: Echoed): string {
  const [longest = ''] = tags.map(({ key = '' }) => key).toSorted((one, other) => other.length - one.length);
  const inPath = binding.roles.tag !== undefined && parseExpression(binding.roles.tag).part === 'path';
  const latin1 = offeredRule(profile, 'url-decoding')?.facts.decoding === 'latin-1';
  return inPath && latin1 ? Buffer.from(longest, 'utf8').toString('latin1') : longest;
}
