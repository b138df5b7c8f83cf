import type { ApiName } from '@image-tags/openapi';
import type { Behaviour } from './behaviour.ts';
import { behaviours } from './generated/behaviours.ts';

export * from './behaviour.ts';
export { callers, concepts } from './generated/concepts.ts';
export { rules } from './generated/rules.ts';

/**
 * How an API behaves. Throws when no API has this name. A program for one API alone imports
 * `@image-tags/behaviour/apis/<name>`, which brings no other.
 */
export function behaviourOf(api: ApiName): Behaviour {
  if (Object.hasOwn(behaviours, api)) return behaviours[api];
  throw new Error(`No API is called "${api}". There are: ${Object.keys(behaviours).join(', ')}.`);
}
