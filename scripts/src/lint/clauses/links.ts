import { tagNamesRule } from '@image-tags/behaviour/tag-name';
import { linkedPlace } from '@image-tags/openapi/description';
import { findingAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import { type ApiClauses, type ClauseRule, clausesIn, type PlacedClause } from './clause-rule.ts';

/** What a clause links is there: in the bundle, and among the rules that the API offers. */
export const links: ClauseRule = {
  id: 'links',
  reason:
    'A clause counts as described by what it links, so a link to something that is gone would be a lie.',
  check: (subject) =>
    clausesIn(subject.files).flatMap((clause) => [
      ...deadPlaces(subject, clause),
      ...deadRules(subject, clause),
    ]),
};

function deadPlaces(
  { api, document, operations }: ApiClauses,
  { file, index, entry: { spec = [] }, id }: PlacedClause,
): Finding[] {
  return spec.flatMap((link, number) =>
    linkedPlace(document, operations, link) !== undefined
      ? []
      : [
          findingAt('clauses/links', file.file, ['clauses', index, 'spec', number], {
            wrong: `${link}, which ${id} links, leads nowhere in the bundle of ${api}.`,
            expected: `a JSON Pointer, or one of ${operations.map(({ operationId }) => operationId).join(', ')} with what of it is meant`,
            repair: `correct it; packages/openapi/bundles/${api}.yaml has what there is to link`,
            example: "spec: ['#/components/schemas/TagKey/maxLength', addImageTag/responses/404]",
          }),
        ],
  );
}

function deadRules(subject: ApiClauses, { file, index, entry: { rules = [] }, id }: PlacedClause): Finding[] {
  return rules.flatMap((link, number) => {
    const wrong = wrongWith(subject, link);
    if (wrong === undefined) return [];
    return [
      findingAt('clauses/links', file.file, ['clauses', index, 'rules', number], {
        wrong: `${id} links ${link}: ${wrong.what}.`,
        expected: wrong.expected,
        repair: 'correct the name, or take the link out if what it meant is gone',
        example: 'rules: [key-length.limit, key-length.tooLong]',
      }),
    ];
  });
}

/** What is wrong with a link to a rule, a fact or an answer; undefined when nothing is. */
function wrongWith({ api, facts, rules }: ApiClauses, link: string) {
  const [rule = '', name] = link.split('.');
  if (rule === tagNamesRule && name === undefined) return undefined;
  const known = [...rules.map(({ content }) => content.id), tagNamesRule];
  if (!known.includes(rule)) {
    return {
      what: `there is no rule ${rule}`,
      expected: `the id of a file in spec/rules, or ${tagNamesRule}`,
    };
  }
  if (rule === tagNamesRule) {
    return { what: 'that rule has no facts and answers of its own', expected: `${rule} without a name` };
  }
  const answer = facts.rules.get(rule)?.value;
  if (answer === undefined || answer.notOffered !== undefined) {
    return { what: `${api} does not offer that rule`, expected: 'a rule that the API offers' };
  }
  const names = [...Object.keys(answer.facts ?? {}), ...Object.keys(answer.answers ?? {})];
  if (name === undefined || names.includes(name)) return undefined;
  return {
    what: `${api} has no fact and no answer ${name} there`,
    expected: names.length === 0 ? `${rule} without a name` : `one of: ${names.join(', ')}`,
  };
}
