import { objectOf } from '@image-tags/openapi/description';
import { type Claim, claimsOfOperation, claimsOfResponse, claimsOfSchema } from './claims.ts';
import type { Place } from './nodes.ts';
import type { Context, Visitor } from './redocly.ts';
import { outermostSchemas } from './schemas.ts';

/** The key under which an object of a description says where its claims come from. */
export const evidenceKey = 'x-evidence';

/** An object that answers for claims: an operation, a response with body or headers, a schema that stands on its own. */
export interface Carrier extends Place {
  readonly kind: 'operation' | 'response' | 'schema';
  readonly claims: readonly Claim[];
}

/** Visits each object that may carry `x-evidence`, once. */
export function eachCarrier(visit: (carrier: Carrier, context: Context) => void): Visitor {
  const outermost = outermostSchemas();
  let pathItem: Place | undefined;
  return {
    PathItem: {
      enter(node, context) {
        pathItem = { node, location: context.location };
      },
    },
    Operation: {
      enter(node, context) {
        const place = { node, location: context.location };
        visit({ ...place, kind: 'operation', claims: claimsOfOperation(context, place, pathItem) }, context);
      },
    },
    Response: {
      enter(node, context) {
        const place = { node, location: context.location };
        visit({ ...place, kind: 'response', claims: claimsOfResponse(context, place) }, context);
      },
    },
    Schema: {
      enter(node, context) {
        const place = { node, location: context.location };
        const schemas = outermost(place);
        if (schemas.length > 0) visit({ ...place, kind: 'schema', claims: claimsOfSchema(schemas) }, context);
      },
    },
  };
}

/** The evidence that an object carries; empty when it has none or when it is no list, which `evidence-shape` reports. */
export function entriesOf(carrier: Place): Place[] {
  const entries = objectOf(carrier.node)[evidenceKey];
  if (!Array.isArray(entries)) return [];
  return entries.map((node: unknown, index) => ({
    node,
    location: carrier.location.child([evidenceKey, index]),
  }));
}
