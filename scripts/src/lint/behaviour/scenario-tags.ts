import { isObject } from '@image-tags/openapi/description';
import { problemAt } from '../../behaviour/problem.ts';
import type { Keys } from '../../behaviour/yaml-file.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, ScenarioRule } from './fact-rule.ts';
import { conceptIn, type PlacedStep, stepsOf } from './steps.ts';

type Kind = 'label' | 'pair';

/** The tags of a scenario can be written in every API that it is played on. */
export const scenarioTags: ScenarioRule = {
  id: 'scenario-tags',
  reason:
    'A scenario in shared words is played on APIs whose tags are labels and on those whose tags are pairs.',
  check: (rules, apis) =>
    stepsOf(rules).flatMap((placed) => {
      const tags = tagsIn(placed.step).filter(([tag]) => kindOf(tag) !== undefined);
      if (tags.length === 0) return [];
      const kinds = placed.tag === undefined ? kindsOf(placed, rules, apis) : [placed.tag];
      return tags.flatMap(([tag, keys]) => checkTag(placed, tag, keys, kinds));
    }),
};

/** The kinds of tags of the APIs that answer the step's rule and have all concepts of its scenario. */
function kindsOf(
  { rule, keys }: PlacedStep,
  rules: Parameters<typeof stepsOf>[0],
  apis: readonly ApiFacts[],
): Kind[] {
  const steps = stepsOf(rules.filter(({ content }) => content.id === rule));
  const concepts = steps.filter((other) => other.keys[1] === keys[1]).map(({ step }) => conceptIn(step));
  const playing = apis.filter(({ facts }) => {
    const entry = facts.rules.get(rule);
    const offers = entry !== undefined && entry.value.notOffered === undefined;
    return offers && concepts.every((concept) => concept === undefined || facts.concepts.has(concept));
  });
  return [...new Set(playing.flatMap(({ facts }) => facts.tag ?? []))];
}

const listKeys = ['given', 'images', 'tags', 'expectTags', 'tagsAny', 'notTags', 'notTagsAny'];
const concepts = [
  'add',
  'addText',
  'remove',
  'addMany',
  'removeMany',
  'set',
  'createImage',
  'find',
  'count',
  'listImages',
];

/** Every tag that is written in a step, with the keys that lead to it. */
function tagsIn(step: unknown): [unknown, Keys][] {
  const found: [unknown, Keys][] = [];
  const look = (value: unknown, keys: Keys): void => {
    if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) look(member, [...keys, index]);
    } else if (isObject(value) && ('key' in value || 'label' in value)) found.push([value, keys]);
    else if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        if ([...listKeys, ...concepts].includes(key)) look(member, [...keys, key]);
      }
    } else if (typeof value === 'string' && value !== 'unchanged') found.push([value, keys]);
  };
  look(step, []);
  return found;
}

function checkTag({ file, keys }: PlacedStep, tag: unknown, place: Keys, kinds: readonly Kind[]): Finding[] {
  const text = typeof tag === 'string' ? tag : JSON.stringify(tag);
  const only = kindOf(tag);
  const wrong = kinds.find((kind) => only !== undefined && kind !== only);
  if (wrong === undefined) return [];
  return [
    problemAt('scenario-tags', file, [...keys, ...place], {
      wrong: `The tag ${text} is ${only === 'pair' ? 'a pair' : 'a label'}, and this scenario is played on APIs with ${wrong}s.`,
      expected: `a tag that is a ${wrong} too, or a scenario for ${only}s only`,
      repair: `write a plain word, or add "tag: ${only}" to the scenario`,
      example: `tag: ${only}`,
    }),
  ];
}

/** The only kind of tag that can be written so; undefined for a plain word, which is both. */
function kindOf(tag: unknown): Kind | undefined {
  if (isObject(tag)) return 'label' in tag ? 'label' : 'pair';
  return typeof tag === 'string' && tag.includes('=') ? 'pair' : undefined;
}
