import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '@image-tags/behaviour/behaviour';
import { linkedPlace } from '@image-tags/openapi/description';
import { resolveFacts } from '../../behaviour/pointers.ts';
import { findingAt } from '../../behaviour/problem.ts';
import { alternativesOf } from '../../behaviour/resolving.ts';
import type { Finding } from '../findings.ts';
import { type ApiClauses, type ClauseRule, clausesIn, type PlacedClause } from './clause-rule.ts';

/** Where something stands that a document states too, and what is there. */
interface Stated {
  readonly is: readonly unknown[];
  /** `spec/ims-v2/behaviour.yaml:84`, or a place in a bundle. */
  readonly at: string;
  /** On whose word. */
  readonly evidence: string;
}

/** What a document states, typed once more from it, is what facts and description say. */
export const values: ClauseRule = {
  id: 'values',
  reason:
    'A fact that is edited by mistake still agrees with itself everywhere; the document, typed a second time, does not.',
  check: (subject) =>
    clausesIn(subject.files).flatMap((clause) =>
      Object.entries(clause.entry.values ?? {}).flatMap(([name, value]) =>
        checkValue(subject, clause, name, value),
      ),
    ),
};

function checkValue(subject: ApiClauses, clause: PlacedClause, name: string, value: Fact): Finding[] {
  const { file, index, entry, id } = clause;
  const keys = ['clauses', index, 'values', name];
  const stated = statedAt(subject, name);
  if (stated === undefined) {
    return [
      findingAt('clauses/values', file.file, keys, {
        wrong: `${id} has a value for ${name}, which ${subject.api} does not have.`,
        expected: 'a fact or an answer of a rule that the API offers, or a place in its bundle',
        repair: 'correct the name',
        example: 'values: { key-length.limit: 36 }',
      }),
    ];
  }
  if (stated.is.some((each) => isDeepStrictEqual(each, value))) return [];
  const found = stated.is.map((each) => JSON.stringify(each)).join(' or ');
  return [
    findingAt('clauses/values', file.file, keys, {
      wrong: `${name} is ${found} at ${stated.at}, and the document states ${JSON.stringify(value)}.`,
      expected: `what ${id} says in ${entry.section}, ${entry.place}: ${entry.says.trim()}`,
      repair: `correct ${stated.at}, whose evidence is ${stated.evidence}; or this value if the document says otherwise`,
      example: `values: { ${name.startsWith('#') ? `'${name}'` : name}: ${JSON.stringify(stated.is[0])} }`,
    }),
  ];
}

function statedAt(subject: ApiClauses, name: string): Stated | undefined {
  const { api, facts, document, operations } = subject;
  if (name.startsWith('#') || name.includes('/')) {
    const place = linkedPlace(document, operations, name);
    if (place === undefined) return undefined;
    const pointer = `#${place.pointers.at(-1) ?? ''}`;
    return { is: [place.value], at: `${pointer} in the bundle of ${api}`, evidence: 'its x-evidence' };
  }
  const [rule = '', part = ''] = name.split('.');
  const placed = facts.rules.get(rule);
  if (placed === undefined || placed.value.notOffered !== undefined) return undefined;
  const { value, file, keys } = placed;
  const entries = (value.evidence ?? []).filter((entry) => (entry.for ?? []).includes(part));
  const evidence = entries
    .map(({ source, section, choice }) =>
      choice === undefined ? `${source}, ${section}` : 'a choice of ours',
    )
    .join('; ');
  const answer = value.answers?.[part];
  if (answer !== undefined) {
    const is = alternativesOf(answer).map(({ status }) => status);
    return { is: [...new Set(is)], at: file.lineOf([...keys, 'answers', part]), evidence };
  }
  const written = value.facts?.[part];
  if (written === undefined) return undefined;
  const fact = resolveFacts(placed, document, api).facts[part];
  const at = file.lineOf([...keys, 'facts', part]);
  const pointer = typeof written === 'string' && written.startsWith('#') ? ` (${written})` : '';
  return { is: [fact], at: `${at}${pointer}`, evidence };
}
