import { membersOf, type Place } from './nodes.ts';
import type { Context } from './redocly.ts';

/** The media types of a request body or response. */
export function mediaTypesOf(context: Context, body: Place): [mediaType: string, place: Place][] {
  return membersOf(context, body, 'content');
}

/** The names of the named examples of a media type, parameter or header. */
export function exampleNamesOf(context: Context, described: Place): string[] {
  return membersOf(context, described, 'examples').map(([name]) => name);
}
