import {
  isObject,
  type JsonObject,
  lookUp,
  namesOf,
  type OpenApiDocument,
  objectOf,
  textOf,
} from '@image-tags/openapi/description';
import { type EvidenceEntry, type EvidenceRow, entriesOf } from './entries.ts';
import { code } from './markdown.ts';

/** Where in a message a schema holds: `tags[].key`, '' for the body itself. */
export interface Place {
  readonly name: string;
  /** Tells apart places of the same name in several bodies; '' when there is one body only. */
  readonly mediaType: string;
  /** Tells apart places of the same name in several alternatives: the innermost alternative, '' when there is none. */
  readonly alternative: string;
}

/** A schema of a message, and what the message's reader calls its place. */
export interface Root {
  readonly schema: unknown;
  readonly place: Place;
}

/**
 * The evidence of every constraint that applies to some messages, for each schema that they are made of. A schema that
 * is used several times is told of once, with all of its places.
 */
export function rowsOfConstraints(document: OpenApiDocument, roots: readonly Root[]): EvidenceRow[] {
  const found = new Map<JsonObject, Place[]>();
  for (const { schema, place } of roots) collect(document, schema, place, found, []);
  return [...found].flatMap(([schema, places]) => rowsOfSchema(schema, places));
}

/** Finds the schemas that carry evidence, with all of their places. Follows references, each once per branch. */
function collect(
  document: OpenApiDocument,
  schema: unknown,
  place: Place,
  found: Map<JsonObject, Place[]>,
  inside: readonly string[],
): void {
  if (!isObject(schema)) return;
  const reference = textOf(schema.$ref);
  if (reference !== '' && !inside.includes(reference)) {
    collect(document, lookUp(document, reference), place, found, [...inside, reference]);
  }
  if ('x-evidence' in schema || 'x-open' in schema) {
    found.set(schema, [...(found.get(schema) ?? []), place]);
  }
  for (const [part, at] of partsOf(schema, place)) collect(document, part, at, found, inside);
}

/** The schemas directly within a schema, each with its place. */
function partsOf(schema: JsonObject, place: Place): [unknown, Place][] {
  const at = (suffix: string): Place => ({ ...place, name: join(place.name, suffix) });
  const members = Object.entries(objectOf(schema.properties)).map(([name, part]): [unknown, Place] => [
    part,
    at(`.${name}`),
  ]);
  const patterns = Object.values(objectOf(schema.patternProperties)).map((part): [unknown, Place] => [
    part,
    at('.*'),
  ]);
  const alternatives = [schema.then, schema.else].map((part): [unknown, Place] => [
    part,
    { ...place, alternative: componentName(part) || place.alternative },
  ]);
  return [
    ...members,
    ...patterns,
    [schema.additionalProperties, at('.*')],
    [schema.items, at('[]')],
    ...alternatives,
  ];
}

/** The name of the component that a value refers to, '' when it refers to none. */
export function componentName(value: unknown): string {
  return textOf(objectOf(value).$ref).split('/').at(-1) ?? '';
}

function rowsOfSchema(schema: JsonObject, places: readonly Place[]): EvidenceRow[] {
  const rows = entriesOf(schema).flatMap((entry) =>
    claimsOf(schema, entry, places).map((claim) => ({ claim, origin: entry.origin })),
  );
  const reason = textOf(schema['x-open']);
  if (reason === '') return rows;
  return [
    ...rows,
    { claim: `${listOf(places, '')}: open to further members`, origin: { kind: 'open', reason } },
  ];
}

/** What an entry supports, one claim for each thing that it constrains: `tag.key`: minLength 1, maxLength 36. */
function claimsOf(schema: JsonObject, { for: names }: EvidenceEntry, places: readonly Place[]): string[] {
  const constraints = names.map((name) => constraintAt(schema, name));
  const owners = [...new Set(constraints.map(({ owner }) => owner))];
  return owners.map((owner) => {
    const phrases = constraints.filter((constraint) => constraint.owner === owner);
    return `${listOf(places, owner)}: ${phrases.map(({ phrase }) => phrase).join(', ')}`;
  });
}

function listOf(places: readonly Place[], owner: string): string {
  const names = places.map(({ name, mediaType, alternative }) => {
    const within = [mediaType, alternative].filter((part) => part !== '');
    const full = join(name, owner);
    const shown = full === '' ? 'the body' : code(full);
    return within.length === 0 ? shown : `${shown} (${within.join(', ')})`;
  });
  return [...new Set(names)].join(', ');
}

function join(name: string, suffix: string): string {
  return name === '' && suffix.startsWith('.') ? suffix.slice(1) : name + suffix;
}

interface Constraint {
  /** The path from the schema to what is constrained: '', `.key`, `.tags[]`. */
  readonly owner: string;
  /** `maxLength 36`, `required`, ``value `create` `` */
  readonly phrase: string;
}

/** What a name in a schema's `for` stands for: `properties/key/maxLength` → `.key`, `maxLength 36`. */
function constraintAt(schema: JsonObject, name: string): Constraint {
  const steps = namesOf(`/${name}`);
  let node: JsonObject = schema;
  let owner = '';
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const next = steps[0];
    if (step === 'if') return { owner, phrase: 'which alternative holds' };
    if (step === 'required') return { owner: `${owner}.${next}`, phrase: 'required' };
    if (next === undefined || step === 'enum') return { owner, phrase: phraseOf(node, step, next) };
    node = objectOf(node[step]);
    if (step === 'properties' || step === 'patternProperties') {
      owner += step === 'properties' ? `.${next}` : '.*';
      node = objectOf(node[next]);
      steps.shift();
    } else if (step === 'items') owner += '[]';
    else if (step === 'additionalProperties') owner += '.*';
  }
  return { owner, phrase: name };
}

function phraseOf(node: JsonObject, keyword: string, member: string | undefined): string {
  if (keyword === 'enum') return member === undefined ? 'allowed values' : `value ${code(member)}`;
  const value = node[keyword];
  if (keyword === 'const') return `value ${code(JSON.stringify(value))}`;
  return typeof value === 'number' || keyword === 'format' ? `${keyword} ${value}` : keyword;
}
