import { isConceptName } from '@image-tags/behaviour/behaviour';
import { arrayOf } from '@image-tags/openapi/description';
import type { RuleFile } from '../../behaviour/file-types.ts';
import { problemAt } from '../../behaviour/problem.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { Finding } from '../findings.ts';
import type { ScenarioRule } from './fact-rule.ts';
import { numbersOf } from './numbers.ts';
import { answerIn, conceptIn, type PlacedStep, stepsOf } from './steps.ts';

/** What steps expect and count by exists, and each step does one thing. */
export const expectations: ScenarioRule = {
  id: 'expectations',
  reason:
    'A step that expects an answer that no rule names can only fail, and one that does two things cannot be played.',
  check(rules) {
    const byId = new Map(rules.map(({ content }) => [content.id, content]));
    const steps = stepsOf(rules);
    return [
      ...rules.flatMap(unknownOptional),
      ...steps.flatMap((placed) => [
        ...checkActions(placed),
        ...checkAnswer(placed, byId),
        ...checkNumbers(placed, byId),
        ...checkImages(placed, steps),
      ]),
    ];
  },
};

type Rules = ReadonlyMap<string, RuleFile>;

function unknownOptional({ file, content: rule }: Loaded<RuleFile>): Finding[] {
  const names = [...Object.keys(rule.facts ?? {}), ...Object.keys(rule.answers ?? {})];
  return (rule.optional ?? []).flatMap((name, index) =>
    names.includes(name)
      ? []
      : [
          problemAt('expectations', file, ['optional', index], {
            wrong: `${rule.id} has no fact and no answer ${name}.`,
            expected: names.length === 0 ? 'no list "optional"' : `one of: ${names.join(', ')}`,
            repair: 'correct the name, or delete it',
            example: `optional: [${names[0] ?? 'marker'}]`,
          }),
        ],
  );
}

function checkActions({ step, file, keys }: PlacedStep): Finding[] {
  if (!('expect' in step)) return [];
  const actions = Object.keys(step).filter(isConceptName);
  if (actions.length === 1) return [];
  return [
    problemAt('expectations', file, keys, {
      wrong: actions.length === 0 ? 'This step calls nothing.' : `This step calls ${actions.join(' and ')}.`,
      expected: 'one concept of spec/concepts.yaml',
      repair: actions.length === 0 ? 'say what is called' : 'make a step of each',
      example: '{ add: golden, expect: done }',
    }),
  ];
}

function checkAnswer(placed: PlacedStep, rules: Rules): Finding[] {
  const { step, file, keys } = placed;
  if (conceptIn(step) === undefined) return [];
  const [id, answer] = answerIn(placed);
  const rule = rules.get(id);
  const answers = Object.keys(rule?.answers ?? {});
  if (answers.includes(answer) || (answer === 'done' && id === placed.rule)) return [];
  return [
    problemAt('expectations', file, [...keys, 'expect'], {
      wrong: rule === undefined ? `There is no rule ${id}.` : `The rule ${id} has no answer ${answer}.`,
      expected:
        rule === undefined
          ? 'an answer of this rule, done, or <rule>.<answer>'
          : `one of: ${[...answers, ...(id === placed.rule ? ['done'] : [])].join(', ')}`,
      repair: `correct the name, or add the answer to spec/rules/${id}.yaml`,
      example: 'expect: tag-limit.over',
    }),
  ];
}

function checkNumbers(placed: PlacedStep, rules: Rules): Finding[] {
  const { file, keys } = placed;
  return numbersOf(placed).flatMap(({ rule: id, fact, keys: place }) => {
    const facts = Object.keys(rules.get(id)?.facts ?? {});
    if (facts.includes(fact)) return [];
    return [
      problemAt('expectations', file, [...keys, ...place], {
        wrong: `The rule ${id} has no fact ${fact} to count by.`,
        expected:
          facts.length === 0 ? 'an integer, or <rule>.<fact>' : `an integer, or one of: ${facts.join(', ')}`,
        repair: `correct the name, or add the fact to spec/rules/${id}.yaml`,
        example: 'count: limit + 1, or tag-limit.limit + 1',
      }),
    ];
  });
}

function checkImages({ rule, step, file, keys }: PlacedStep, steps: readonly PlacedStep[]): Finding[] {
  const wanted = Math.max(0, ...arrayOf(step.expectImages).map(Number));
  if (wanted === 0) return [];
  const before = steps.filter(
    (other) => other.rule === rule && other.keys[1] === keys[1] && Number(other.keys[3]) < Number(keys[3]),
  );
  const given = before.findLast((other) => 'images' in other.step || 'given' in other.step)?.step;
  const count = given === undefined ? 0 : 'given' in given ? 1 : arrayOf(given.images).length;
  if (wanted <= count) return [];
  return [
    problemAt('expectations', file, [...keys, 'expectImages'], {
      wrong: `This step expects image ${wanted}, and ${count} are given.`,
      expected: 'numbers of images in the last step before it that gives some, from 1',
      repair: 'correct the number, or give more images',
      example: '- images: [[red], [blue]]',
    }),
  ];
}
