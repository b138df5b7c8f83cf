import {
  arrayOf,
  constraintKeywords,
  isObject,
  type JsonObject,
  namesOf,
  objectOf,
  pointerTo,
} from '@image-tags/openapi/description';
import { exampleNamesOf, mediaTypesOf } from './media-types.ts';
import { descend, membersOf, type Place } from './nodes.ts';
import type { Context, Location } from './redocly.ts';
import type { PlacedSchema } from './schemas.ts';

/** Something that a description says of an API and that needs evidence. */
export interface Claim {
  /** As `for` of an `x-evidence` entry spells it: `parameters/image_id`, `properties/tags/maxItems`, … */
  readonly name: string;
  /** A name that supports this claim and its siblings at once: `enum` for each `enum/<value>`. */
  readonly partOf?: string;
  readonly location: Location;
}

/** What only describes a value, such as `type` or `title`, needs no source of its own. `enum` is a claim per member. */
const constraints = constraintKeywords.filter((keyword) => keyword !== 'enum');

/** That the operation exists, each of its parameters, its request body with each example, each of its statuses. */
export function claimsOfOperation(context: Context, operation: Place, pathItem: Place | undefined): Claim[] {
  const inherited = pathItem === undefined ? [] : membersOf(context, pathItem, 'parameters');
  const own = membersOf(context, operation, 'parameters');
  const body = descend(context, operation, 'requestBody');
  const statuses = Object.keys(objectOf(objectOf(operation.node).responses));
  return [
    { name: 'operation', location: operation.location },
    ...inherited.map(([, { node }]) => ({ name: parameterClaim(node), location: operation.location })),
    ...own.map(([index, { node }]) => ({
      name: parameterClaim(node),
      location: operation.location.child(['parameters', index]),
    })),
    ...(body === undefined
      ? []
      : [{ name: 'requestBody', location: operation.location.child(['requestBody']) }]),
    ...(body === undefined ? [] : claimsOfExamples(context, body, 'requestBody')),
    ...statuses.map((status) => ({
      name: pointerOf('responses', status),
      location: operation.location.child(['responses', status]),
    })),
  ];
}

function parameterClaim(parameter: unknown): string {
  return pointerOf('parameters', String(objectOf(parameter).name));
}

/** The media types and shape of a response, each of its examples and headers. None when it has neither body nor headers. */
export function claimsOfResponse(context: Context, response: Place): Claim[] {
  const headers = Object.keys(objectOf(objectOf(response.node).headers));
  const content = response.location.child(['content']);
  return [
    ...(mediaTypesOf(context, response).length === 0 ? [] : [{ name: 'content', location: content }]),
    ...claimsOfExamples(context, response),
    ...headers.map((name) => ({
      name: pointerOf('headers', name),
      location: response.location.child(['headers', name]),
    })),
  ];
}

/** Examples of a body by name: an example that several media types share is one claim. */
function claimsOfExamples(context: Context, body: Place, ...carrier: readonly string[]): Claim[] {
  const claims = mediaTypesOf(context, body).flatMap(([, mediaType]) =>
    exampleNamesOf(context, mediaType).map((name) => ({
      name: pointerOf(...carrier, 'examples', name),
      location: mediaType.location.child(['examples', name]),
    })),
  );
  return [...new Map(claims.reverse().map((claim) => [claim.name, claim])).values()].reverse();
}

/** Each constraint of a schema and of the schemas written inside it. Conditions claim nothing. */
export function claimsOfSchema(schemas: readonly PlacedSchema[]): Claim[] {
  return schemas.filter(({ condition }) => !condition).flatMap(claimsOfSubschema);
}

function claimsOfSubschema({ schema, location, keys }: PlacedSchema): Claim[] {
  const plain = constraints.filter((keyword) => keyword in schema);
  return [
    ...plain.map((keyword) => ({ name: pointerOf(...keys, keyword), location: location.child([keyword]) })),
    ...arrayOf(schema.enum).map((value, index) => ({
      name: pointerOf(...keys, 'enum', String(value)),
      partOf: pointerOf(...keys, 'enum'),
      location: location.child(['enum', index]),
    })),
    ...arrayOf(schema.required).map((name, index) => ({
      name: pointerOf(...keys, 'required', String(name)),
      location: location.child(['required', index]),
    })),
  ];
}

/** Whether a name leads to anything in a schema: a claim, or any value that stands there without a reference between. */
export function leadsInto(schema: JsonObject, name: string): boolean {
  let here: unknown = schema;
  for (const key of namesOf(`/${name}`)) {
    if (Array.isArray(here)) here = here.map(String).includes(key) ? key : here[Number(key)];
    else here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
    if (here === undefined) return false;
  }
  return true;
}

/** A JSON Pointer that starts at the carrier of the evidence, and so without a slash at its beginning. */
function pointerOf(...keys: readonly string[]): string {
  return pointerTo(...keys).slice(1);
}
