import type { ApiName } from '@image-tags/openapi';
import type { Behaviour } from './behaviour.ts';
import type { ClauseDocument } from './clause.ts';
import { behaviours } from './generated/behaviours.ts';
import { clauses } from './generated/clauses.ts';

export * from './behaviour.ts';
export type { Clause, ClauseConflict, ClauseDocument } from './clause.ts';
export type { BehaviourEvidence } from './evidence.ts';
export { callers, concepts } from './generated/concepts.ts';
export { rules } from './generated/rules.ts';
export { servers } from './generated/servers.ts';
export { sources } from './generated/sources.ts';
export { tagNames } from './generated/tag-names.ts';
export type { Deviation, Server } from './server.ts';
export * from './tag-name.ts';
export * from './tag-name-fact.ts';

/**
 * How an API behaves. Throws when no API has this name. A program for one API alone imports
 * `@image-tags/behaviour/apis/<name>`, which brings no other.
 */
export function behaviourOf(api: ApiName): Behaviour {
  if (Object.hasOwn(behaviours, api)) return behaviours[api];
  throw new Error(`No API is called "${api}". There are: ${Object.keys(behaviours).join(', ')}.`);
}

/** The documents that an API was described from, clause by clause; none where no document is pinned. Throws when no API has this name. */
export function clausesOf(api: ApiName): readonly ClauseDocument[] {
  if (Object.hasOwn(clauses, api)) return clauses[api];
  throw new Error(`No API is called "${api}". There are: ${Object.keys(clauses).join(', ')}.`);
}
