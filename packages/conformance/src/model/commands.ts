import { type ConceptName, callers as everybody } from '@image-tags/behaviour';
import * as fc from 'fast-check';
import type { Profile } from '../scenarios/profile.ts';
import type { Tag } from '../scenarios/tag.ts';
import { type Command, manyTags, oneTag, queries, slots, type Twist } from './command.ts';
import { ModelFacts } from './model-facts.ts';
import { namesFor } from './names.ts';

/** Concepts that the model knows. */
const known: readonly ConceptName[] = [
  'add',
  'addText',
  'remove',
  'addMany',
  'removeMany',
  'set',
  'list',
  'listProject',
  'find',
  'count',
  'createImage',
  'getImage',
  'deleteImage',
];

export interface CommandOptions {
  /** Names of those who call; the owner calls most of the time. */
  readonly callers: readonly string[];
}

export const allCallers = everybody.map(({ name }) => name);

/** One command after the other as fast-check makes them: few tags and images, so that they meet. */
export function commandsOf(
  profile: Profile,
  { callers }: CommandOptions = { callers: allCallers },
): fc.Arbitrary<Command> {
  const facts = new ModelFacts(profile);
  const concepts = known.filter((concept) => profile.behaviour.concepts[concept] !== undefined);
  const caller = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(callers[0] ?? 'owner') },
    { weight: 3, arbitrary: fc.constantFrom(...callers) },
  );
  return fc.constantFrom(...concepts).chain((concept) =>
    fc
      .record({
        as: caller,
        project: fc.oneof({ weight: 6, arbitrary: fc.constant('own') }, fc.constantFrom('owner', 'stranger')),
        image: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom('first' as const, 'full' as const) },
          fc.constantFrom(...slots),
        ),
        tags: tagsFor(facts, concept),
        query: queryFor(facts, concept),
        twist: fc.oneof(
          { weight: 15, arbitrary: fc.constant(undefined) },
          fc.constantFrom(...twistsOf(profile, facts, concept)),
        ),
      })
      .map(
        ({ project, twist, ...rest }): Command => ({
          concept,
          ...rest,
          project:
            project === 'own' || facts.binding(concept).roles.project === undefined ? rest.as : project,
          ...(twist === undefined ? {} : { twist }),
        }),
      ),
  );
}

/** A body where none is described is left alone where the facts say nothing of it. */
function twistsOf(profile: Profile, facts: ModelFacts, concept: ConceptName): (Twist | undefined)[] {
  const saysWhat = profile.behaviour.rules['unexpected-body']?.offered === true;
  const isBodyKnown = facts.hasBody(concept) || saysWhat;
  return ['trailingSlash', 'noBody', ...(isBodyKnown ? (['brokenBody'] as const) : [])];
}

function tagsFor(facts: ModelFacts, concept: ConceptName): fc.Arbitrary<readonly Tag[]> {
  const tag = tagFor(facts, concept);
  if (oneTag.includes(concept)) return tag.map((one) => [one]);
  if (!manyTags.includes(concept)) return fc.constant([]);
  const limit = facts.limit(concept === 'set' || concept === 'createImage' ? 'set-limit' : 'tag-limit');
  const few = fc.array(tag, { minLength: 1, maxLength: 4 });
  if (!Number.isFinite(limit)) return few;
  const value = facts.kind === 'label' ? {} : { value: '' };
  const many = fc
    .constantFrom(limit - 1, limit, limit + 1)
    .map((length) => Array.from({ length }, (_, index): Tag => ({ key: `t${index + 1}`, ...value })));
  return fc.oneof({ weight: 6, arbitrary: few }, { weight: 1, arbitrary: many });
}

function tagFor(facts: ModelFacts, concept: ConceptName): fc.Arbitrary<Tag> {
  const { common, hostile, values, hostileValues } = namesFor(facts, concept);
  const pick = (usual: readonly string[], others: readonly string[]) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...usual) },
      { weight: 2, arbitrary: fc.constantFrom(...others) },
    );
  const key = pick(common, hostile);
  if (facts.kind === 'label') return key.map((name) => ({ key: name }));
  const value = pick(values, hostileValues);
  if (concept === 'addText' || concept === 'remove') return fc.record({ key, value });
  return fc.record({ key, value }, { requiredKeys: concept === 'add' ? ['key'] : ['key', 'value'] });
}

function queryFor(facts: ModelFacts, concept: ConceptName): fc.Arbitrary<Command['query']> {
  if (!queries.includes(concept)) return fc.constant({});
  const roles = Object.keys(facts.binding(concept).roles).filter(
    (role) => /tags/i.test(role) && role !== 'untagged',
  );
  const { common, values } = namesFor(facts, concept);
  const tag: fc.Arbitrary<Tag> =
    facts.kind === 'label'
      ? fc.constantFrom(...common).map((key) => ({ key }))
      : fc.record({ key: fc.constantFrom(...common), value: fc.constantFrom(...values) });
  const list = fc.uniqueArray(tag, { minLength: 1, maxLength: 2, comparator: sameTag });
  return fc.dictionary(fc.constantFrom(...roles), list, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
}

function sameTag(one: Tag, other: Tag): boolean {
  return one.key === other.key && one.value === other.value;
}
