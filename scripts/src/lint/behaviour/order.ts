import { arrayOf } from '@image-tags/openapi/description';
import { problemAt } from '../../behaviour/problem.ts';
import { alternativesOf } from '../../behaviour/resolving.ts';
import type { Finding } from '../findings.ts';
import { offeredRules } from './complete.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

const ruleId = 'order-of-checks';

/** The order of checks has every refusal of the API once, and nothing that is no rule. */
export const order: FactRule = {
  id: 'order',
  reason: 'A refusal that is in no order comes first or last by accident.',
  check(subject) {
    const entry = subject.facts.rules.get(ruleId);
    if (entry?.value.facts?.order === undefined) return [];
    const names = arrayOf(entry.value.facts.order).map(String);
    const at = [...entry.keys, 'facts', 'order'];
    const unknown = names.flatMap((name, index) =>
      isKnown(subject, name)
        ? []
        : [
            problemAt('order', entry.file, [...at, index], {
              wrong: `There is no rule and no answer ${name}.`,
              expected: 'the id of a rule, or <rule>.<answer>',
              repair: 'correct the name, or delete it',
              example: '- tag-limit, or - foreign-image.hidden',
            }),
          ],
    );
    const refusals = refusalsOf(subject);
    const misplaced = refusals.flatMap((refusal) => {
      const [rule = ''] = refusal.split('.');
      const places = names.filter((name) => name === refusal || name === rule);
      // A rule stands for those of its answers that have no place of their own.
      const count = new Set(places).size === places.length ? Math.min(places.length, 1) : places.length;
      return count === 1 ? [] : [misplacedRefusal(subject.api, refusal, count, entry.file, at)];
    });
    return [...unknown, ...misplaced];
  },
};

function isKnown({ rules }: ApiFacts, name: string): boolean {
  const [id = '', answer] = name.split('.');
  const rule = rules.find(({ content }) => content.id === id)?.content;
  return rule !== undefined && (answer === undefined || Object.hasOwn(rule.answers ?? {}, answer));
}

/** Every answer of an API that refuses, as `tag-limit.over`. */
function refusalsOf(subject: ApiFacts): string[] {
  return offeredRules(subject).flatMap(([{ id }, { value }]) =>
    Object.entries(value.answers ?? {})
      .filter(([, answer]) => alternativesOf(answer).some(({ status }) => status >= 400))
      .map(([name]) => `${id}.${name}`),
  );
}

function misplacedRefusal(
  api: string,
  refusal: string,
  count: number,
  file: Parameters<typeof problemAt>[1],
  at: Parameters<typeof problemAt>[2],
): Finding {
  const [rule = ''] = refusal.split('.');
  return problemAt('order', file, at, {
    wrong:
      count === 0
        ? `The order lacks ${refusal} of ${api}.`
        : `The order has ${refusal} of ${api} ${count} times.`,
    expected: 'every refusal once, by the id of its rule or as <rule>.<answer>',
    repair: count === 0 ? `add ${rule} where the service looks for it` : 'delete all but one',
    example: `- ${rule}`,
  });
}
