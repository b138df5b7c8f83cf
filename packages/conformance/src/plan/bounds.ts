import { isJson, type Operation, type Parameter } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { ContractCase } from '../case.ts';
import { bodyText } from '../media-type.ts';
import type { CallOptions } from './call.ts';
import { acceptedCase } from './examples.ts';
import { refusedCase } from './refusals.ts';
import { schemaWithoutReferences } from './schemas.ts';
import { type Variation, variationsOf } from './variations.ts';
import { wrongTypes } from './wrong-types.ts';

/** A part of a request that has a schema: the JSON body, or a parameter. */
interface Part {
  /** `body` or the parameter's name, for titles. */
  readonly name: string;
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
  readonly variations: readonly Variation[];
  readonly uncrossed: readonly string[];
  /** The call that has a value in this part. */
  callWith(value: unknown): CallOptions;
}

/**
 * A request at a bound of a schema is accepted, one that breaks a bound is refused with the documented 400: for each
 * JSON body and each parameter of an operation.
 */
export function boundCases(description: ApiDescription, operation: Operation<string>): ContractCase[] {
  return partsOf(description, operation).flatMap(({ name, pointer, variations, callWith }) =>
    variations.map(({ bound, change, verdict, value }) => {
      const title = `${name} ${bound} ${change} ${verdict}`;
      const where = `${pointer}/schema${bound}`;
      return verdict === 'accepted'
        ? acceptedCase(description, operation, { kind: 'within bounds', title, where }, callWith(value))
        : refusedCase(
            description,
            operation,
            { kind: 'out of bounds', title, where, status: statusOf(operation, bound) },
            callWith(value),
          );
    }),
  );
}

/** Too many of something are over a limit, which some operations answer with a status of its own. */
function statusOf({ responses }: Operation<string>, bound: string): number {
  return bound.endsWith('/maxItems') && responses.some(({ status }) => status === 413) ? 413 : 400;
}

/** Bounds of request bodies and parameters that no case crosses, as `addImageTag body /properties/tag/…`. */
export function uncrossedBounds(description: ApiDescription): string[] {
  return description.operations.flatMap((operation) =>
    partsOf(description, operation).flatMap(({ name, uncrossed }) =>
      uncrossed.map((bound) => `${operation.operationId} ${name} ${bound}`),
    ),
  );
}

function partsOf(description: ApiDescription, operation: Operation<string>): Part[] {
  return [
    ...bodies(description, operation),
    ...operation.parameters.map((each) => parameter(description, each)),
  ];
}

function bodies({ document }: ApiDescription, { requestBody }: Operation<string>): Part[] {
  const content = (requestBody?.content ?? []).filter(({ mediaType }) => isJson(mediaType));
  return content.map(({ mediaType, pointer, schema, examples }) => {
    const whole = schemaWithoutReferences(document, schema);
    const values = examples.map(({ value }) => value);
    const { variations, uncrossed } = variationsOf(whole, values);
    return {
      name: content.length > 1 ? `body ${mediaType}` : 'body',
      pointer,
      variations: [...variations, ...wrongTypes(whole, values)],
      uncrossed,
      callWith: (value) => ({ body: { mediaType, text: bodyText(mediaType, value) } }),
    };
  });
}

function parameter({ document }: ApiDescription, described: Parameter): Part {
  const { name, in: place, pointer, schema, examples } = described;
  const values = examples.map(({ value }) => value);
  const { variations, uncrossed } = variationsOf(schemaWithoutReferences(document, schema), values);
  return {
    name: `${place} ${name}`,
    pointer,
    variations: variations.filter(({ value }) => canBeSent(place, value)),
    uncrossed,
    callWith: (value) => ({ parameters: [[described, value]] }),
  };
}

/** An empty segment, `.` or `..` make another path, and an empty list is no parameter at all. */
function canBeSent(place: Parameter['in'], value: unknown): boolean {
  return place === 'path'
    ? !['', '.', '..'].includes(String(value))
    : !(Array.isArray(value) && value.length === 0);
}
