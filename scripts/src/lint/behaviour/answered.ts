import type { RuleFile } from '../../behaviour/file-types.ts';
import { problemAt } from '../../behaviour/problem.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';
import { exampleOf } from './fact-types.ts';

/** Every rule is answered by every API, or not offered; no other rule is answered. */
export const answered: FactRule = {
  id: 'answered',
  reason: 'Whoever compares the APIs must find an answer in every cell, even if it is that there is none.',
  check(subject) {
    const { rules, facts } = subject;
    const ids = rules.map(({ content: { id } }) => id);
    const unanswered = rules.flatMap(({ content }) =>
      facts.rules.has(content.id) ? [] : unansweredRule(subject, content),
    );
    const unknown = [...facts.rules].flatMap(([id, { file, keys }]) =>
      ids.includes(id)
        ? []
        : [
            problemAt('answered', file, keys, {
              wrong: `There is no rule ${id}.`,
              expected: `the id of a file in spec/rules${nearest(id, ids)}`,
              repair: 'correct the id, or write the rule',
              example: `spec/rules/${id}.yaml`,
            }),
          ],
    );
    const impossible = rules.flatMap(({ content }) => withoutConcept(subject, content));
    return [...unanswered, ...unknown, ...impossible];
  },
};

function unansweredRule({ api, facts }: ApiFacts, rule: RuleFile): Finding[] {
  if (rule.concepts.some((concept) => !facts.concepts.has(concept))) return [];
  return [
    problemAt('answered', facts.own.file, ['rules'], {
      wrong: `${api} does not answer the rule ${rule.id}: ${rule.title}.`,
      expected: 'its facts and answers with evidence, or why it is not offered',
      repair: `paste one of the two below "rules:" and fill it in, here or in a file that this one extends`,
      example: `${rule.id}: ${answerTo(rule)}\n            ${rule.id}: { notOffered: Why the API has nothing of the kind. }`,
    }),
  ];
}

/** What an answer to a rule looks like, with its own names. */
function answerTo({ facts = {}, types = {}, answers = {} }: RuleFile): string {
  const names = [...new Set([...Object.keys(facts), ...Object.keys(answers)])];
  const factTexts = Object.keys(facts).map((name) => `${name}: ${exampleOf(types[name] ?? 'number')}`);
  const answerTexts = Object.keys(answers).map((name) => `${name}: { status: 400, example: … }`);
  const of = names.length === 0 ? '' : `for: [${names.join(', ')}], `;
  const parts = [
    ...(factTexts.length === 0 ? [] : [`facts: { ${factTexts.join(', ')} }`]),
    ...(answerTexts.length === 0 ? [] : [`answers: { ${answerTexts.join(', ')} }`]),
    `evidence: [{ ${of}source: …, section: … }]`,
  ];
  return `{ ${parts.join(', ')} }`;
}

function withoutConcept({ api, facts }: ApiFacts, rule: RuleFile): Finding[] {
  const entry = facts.rules.get(rule.id);
  const missing = rule.concepts.filter((concept) => !facts.concepts.has(concept));
  if (entry === undefined || entry.value.notOffered !== undefined || missing.length === 0) return [];
  return [
    problemAt('answered', entry.file, entry.keys, {
      wrong: `${api} answers the rule ${rule.id}, which is about ${missing.join(' and ')}, and lacks that.`,
      expected: `a binding of ${missing.join(' and ')} under concepts, or no answer`,
      repair: 'bind the concept, or delete the answer',
      example: `${rule.id}: { notOffered: Why the API has nothing of the kind. }`,
    }),
  ];
}

/** Ids that share a word with a wrong one, for messages. */
function nearest(id: string, ids: readonly string[]): string {
  const words = id.split('-');
  const close = ids.filter((each) => each.split('-').some((word) => words.includes(word)));
  return close.length === 0 ? '' : `, such as ${close.slice(0, 5).join(', ')}`;
}
