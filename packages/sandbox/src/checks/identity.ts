import type { CallerName } from '../caller.ts';
import type { Check, CheckMaker } from './check.ts';
import { asksForNothing } from './image.ts';

/** Refuses one kind of caller wherever a token is asked for. What no operation answers to asks for one too. */
function refusing(caller: CallerName, rule: string, answer: string): CheckMaker {
  const decision = { rule, answer };
  const check: Check = (situation) => (situation.caller === caller ? decision : undefined);
  return (_, compiled) => (compiled?.operation.secured === false ? undefined : check);
}

export const missingToken = refusing('nobody', 'missing-token', 'missing');
export const malformedToken = refusing('malformed', 'malformed-token', 'malformed');
export const unknownToken = refusing('unknown', 'unknown-token', 'unknown');
export const expiredToken = refusing('expired', 'expired-token', 'expired');

/** A caller with a project of its own may not name another one. */
export const projectMismatch: CheckMaker = (_, compiled) => {
  if (!compiled?.concepts.some(({ roles }) => roles.project !== undefined)) return undefined;
  const decision = { rule: 'project-mismatch', answer: 'refused' };
  return (situation) => {
    const own = situation.api.ownProjectOf(situation.caller);
    const named = situation.text('project');
    return own === undefined || named === undefined || named === own ? undefined : decision;
  };
};

/** Concepts that change nothing, whatever their method. */
const reading = [
  'list',
  'listProject',
  'find',
  'count',
  'getImage',
  'listImages',
  'getSchema',
  'listVersions',
];

export const readOnlyRole: CheckMaker = (_, compiled) => {
  if (compiled === undefined || compiled.concepts.every(({ name }) => reading.includes(name)))
    return undefined;
  const decision = { rule: 'read-only-role', answer: 'refused' };
  return (situation) => (situation.caller === 'reader' && !asksForNothing(situation) ? decision : undefined);
};
