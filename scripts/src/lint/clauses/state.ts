import { arrayOf, objectOf } from '@image-tags/openapi/description';
import { findingAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import { type ApiClauses, type ClauseRule, clausesIn, type PlacedClause } from './clause-rule.ts';

const reasons = ['notModelled', 'notTestable', 'conflict'] as const;

/** A clause became a part of the description or says why not, and says one of these. */
export const state: ClauseRule = {
  id: 'state',
  reason: 'A clause without a link or a reason is one that nobody has decided about.',
  check: (subject) =>
    clausesIn(subject.files).flatMap((clause) => [
      ...undecided(clause),
      ...torn(clause),
      ...withoutOpponent(subject, clause),
    ]),
};

function undecided({ file, index, entry, id }: PlacedClause): Finding[] {
  const given = ['spec', 'rules', ...reasons].some((name) => Object.hasOwn(entry, name));
  if (given) return [];
  return [
    findingAt('clauses/state', file.file, ['clauses', index], {
      wrong: `${id} leads nowhere and gives no reason.`,
      expected: `spec, rules, or one of: ${reasons.join(', ')}`,
      repair: 'link what of the description or the behaviour says so, or say why nothing does',
      example:
        "spec: ['#/components/schemas/TagKey/maxLength'], or notModelled: Why the description leaves it out.",
    }),
  ];
}

function torn({ file, index, entry, id }: PlacedClause): Finding[] {
  const given = reasons.filter((name) => entry[name] !== undefined);
  const linked = entry.spec !== undefined || entry.rules !== undefined || entry.values !== undefined;
  const contradiction =
    given.length > 1
      ? given.join(' and ')
      : entry.notModelled !== undefined && linked
        ? 'notModelled and links or values'
        : undefined;
  if (contradiction === undefined) return [];
  return [
    findingAt('clauses/state', file.file, ['clauses', index, given.at(-1) ?? 'id'], {
      wrong: `${id} has ${contradiction}.`,
      expected: 'at most one reason, and no links beside notModelled',
      repair: 'keep what holds; a clause of which a part holds is two clauses',
      example: 'notTestable: The endpoint is a host that no test may call.',
    }),
  ];
}

function withoutOpponent({ ids, sources }: ApiClauses, { file, index, entry, id }: PlacedClause): Finding[] {
  if (entry.conflict === undefined) return [];
  const opponent = entry.conflict.with;
  const at = ['clauses', index, 'conflict', 'with'];
  if (typeof opponent === 'string') {
    const full = opponent.includes('/') ? opponent : `${file.content.source}/${opponent}`;
    if (ids.has(full) && full !== id) return [];
    return [
      findingAt('clauses/state', file.file, at, {
        wrong: full === id ? `${id} contradicts itself.` : `There is no clause ${full}.`,
        expected: 'the id of another clause of this file, a full id, or a source with its section',
        repair: 'correct the id',
        example: 'with: { source: ims-api-reference, section: Error Codes }',
      }),
    ];
  }
  const sections = arrayOf(objectOf(sources[opponent.source]).sections).map(String);
  if (sections.includes(opponent.section)) return [];
  return [
    findingAt('clauses/state', file.file, at, {
      wrong: Object.hasOwn(sources, opponent.source)
        ? `The source ${opponent.source} has no section "${opponent.section}".`
        : `The source ${opponent.source} is not in spec/sources.yaml.`,
      expected: `one of: ${(sections.length === 0 ? Object.keys(sources) : sections).join(', ')}`,
      repair: 'correct it, or add it to spec/sources.yaml',
      example: 'with: { source: ims-api-reference, section: Error Codes }',
    }),
  ];
}
