import type { ClauseRule } from './clause-rule.ts';
import { documents } from './documents.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { state } from './state.ts';
import { values } from './values.ts';

/** What is checked of the clauses of each API. */
export const clauseRules: readonly ClauseRule[] = [documents, ids, state, links, values];

/** Why each rule about clauses exists, by the name after `clauses/`. */
export const clauseReasons: ReadonlyMap<string, string> = new Map([
  [
    'shape',
    'Programs read these files by their schema, and a name with a typo would be a link that nobody follows.',
  ],
  ['listed', 'What an API was described from is pinned so that all of it can be accounted for.'],
  ...clauseRules.map(({ id, reason }): [string, string] => [id, reason]),
]);
