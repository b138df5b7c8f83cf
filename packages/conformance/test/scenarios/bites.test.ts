import { type Behaviour, behaviourOf, type Fact, rules } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { describe, expect, it } from 'vitest';
import { inProcess, playRule, profileOf, type ScenarioResult, scenarioFailureText } from '../../src/index.ts';
import { withAnswer, withFact } from './changed-behaviour.ts';

const more = (fact: Fact) => Number(fact) + 1;
const less = (fact: Fact) => Number(fact) - 1;
const flipped = (fact: Fact) => fact !== true;

type Change = readonly [
  api: ApiName,
  rule: string,
  fact: string,
  change: (behaviour: Behaviour) => Behaviour,
];

const numbers: readonly (readonly [api: ApiName, rule: string, fact: string])[] = [
  ['ims-v2', 'tag-limit', 'limit'],
  ['ims-v1', 'tag-limit', 'limit'],
  ['glance-v2', 'tag-limit', 'limit'],
  ['ims-v2', 'key-length', 'limit'],
  ['ims-v2', 'batch-delete-lengths', 'valueLimit'],
  ['ecl-v2', 'label-length', 'limit'],
];

const changes: readonly Change[] = [
  ...numbers.flatMap(([api, rule, fact]): Change[] => [
    [api, rule, fact, (behaviour) => withFact(behaviour, rule, fact, more)],
    [api, rule, fact, (behaviour) => withFact(behaviour, rule, fact, less)],
  ]),
  [
    'ims-v2',
    'batch-delete-ignores-value',
    'comparesValue',
    (behaviour) => withFact(behaviour, 'batch-delete-ignores-value', 'comparesValue', flipped),
  ],
  [
    'ims-v2',
    'batch-all-or-nothing',
    'allOrNothing',
    (behaviour) => withFact(behaviour, 'batch-all-or-nothing', 'allOrNothing', flipped),
  ],
  [
    'glance-v2',
    'tags-are-case-sensitive',
    'caseSensitive',
    (behaviour) => withFact(behaviour, 'tags-are-case-sensitive', 'caseSensitive', flipped),
  ],
  ...(['ims-v2', 'glance-v2'] as const).map(
    (api): Change => [
      api,
      'filter-name',
      'partial',
      (behaviour) => withFact(behaviour, 'filter-name', 'partial', flipped),
    ],
  ),
  ...(['ecl-v2', 'glance-v2'] as const).map(
    (api): Change => [
      api,
      'label-length',
      'unit',
      (behaviour) => withFact(behaviour, 'label-length', 'unit', () => 'characters'),
    ],
  ),
  ...[['public'], ['public', 'community', 'shared']].map(
    (seenBy): Change => [
      'glance-v2',
      'foreign-image',
      'seenBy',
      (behaviour) => withFact(behaviour, 'foreign-image', 'seenBy', () => seenBy),
    ],
  ),
  [
    'ims-v2',
    'project-mismatch',
    'refused',
    (behaviour) =>
      withAnswer(behaviour, 'project-mismatch', 'refused', {
        status: 403,
        example: 'NotImageOwner',
        echo: {},
      }),
  ],
  [
    'glance-v2',
    'url-decoding',
    'undecodable',
    (behaviour) =>
      withAnswer(behaviour, 'url-decoding', 'undecodable', {
        status: 404,
        example: 'RouteNotFound',
        echo: {},
      }),
  ],
  [
    'rackspace-v2',
    'remove-missing-tag',
    'missing',
    (behaviour) => withAnswer(behaviour, 'remove-missing-tag', 'missing', { status: 204, echo: {} }),
  ],
  [
    'ims-v2',
    'tag-limit',
    'over',
    (behaviour) =>
      withAnswer(behaviour, 'tag-limit', 'over', { status: 400, example: 'TagInvalid', echo: {} }),
  ],
];

describe('a sandbox that behaves otherwise', () => {
  it.each(changes)(
    'than %s says of %s.%s fails, and the failure names the fact',
    async (api, rule, fact, change) => {
      const failures = await failuresOf(api, rule, change(behaviourOf(api)));
      expect(failures).not.toEqual([]);
      const profile = profileOf(api);
      const text = failures.map((failure) => scenarioFailureText(profile, failure)).join('\n');
      const { at } = profile.behaviour.rules[rule] ?? {};
      expect(at).toMatch(/^spec\/.*\.yaml:\d+$/);
      expect(text).toContain(`${rule} at ${at}`);
      expect(text).toMatch(new RegExp(`^ {4}${fact}: `, 'm'));
      expect(text).toMatch(/^ {4}evidence {2}\S/m);
      expect(text).toMatch(/^ {4}curl -i /m);
    },
  );
});

async function failuresOf(
  api: ApiName,
  id: string,
  behaviour: Behaviour,
): Promise<readonly ScenarioResult[]> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const results = await playRule(profileOf(api), rule, inProcess(createSandbox({ api, behaviour })));
  return results.filter(({ outcome }) => outcome === 'failed');
}
