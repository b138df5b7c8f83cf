import { type Behaviour, type TagNameFact, tagNamesRule } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import type { Profile } from '../scenarios/profile.ts';
import type { Mutant } from './mutant.ts';

/** What becomes of each name in each way, changed one at a time to something that becomes of another name. */
export function tagNameMutants(api: ApiName, { behaviour }: Profile): Mutant[] {
  const { tagNames } = behaviour;
  const answers = [...new Set(['done', ...tagNames.map(({ answer }) => answer)])];
  return tagNames.flatMap(({ names, ways, answer }) => {
    const other = answers.find((candidate) => succeeds(behaviour, candidate) !== succeeds(behaviour, answer));
    if (other === undefined) return [];
    return names.flatMap((name) =>
      ways.map(
        (way): Mutant => ({
          id: `${api} fact ${tagNamesRule}.${name} ${way} ${other}`,
          api,
          kind: 'fact',
          what: `${answer} becomes ${other} for ${way}`,
          rule: tagNamesRule,
          fact: name,
          operations: [],
          change: { of: 'tag name', name, way, answer: other },
        }),
      ),
    );
  });
}

/** Whether an answer, `done` or one of a rule, is a success. */
function succeeds({ rules }: Behaviour, answer: string): boolean {
  const [id = '', name = ''] = answer.split('.');
  const rule = rules[id];
  const alternatives = rule?.offered === true ? (rule.answers[name] ?? []) : [];
  return answer === 'done' || alternatives.some(({ status }) => status < 400);
}

/** Facts in which something else becomes of one name in one way. */
export function withTagName(
  facts: readonly TagNameFact[],
  { name, way, answer }: Pick<Extract<Mutant['change'], { of: 'tag name' }>, 'name' | 'way' | 'answer'>,
): TagNameFact[] {
  return facts.flatMap((fact) => {
    if (!fact.names.includes(name) || !fact.ways.includes(way)) return [fact];
    const { evidence, at } = fact;
    const rest: readonly TagNameFact[] = [
      { ...fact, names: [name], ways: fact.ways.filter((other) => other !== way) },
      { ...fact, names: fact.names.filter((other) => other !== name) },
    ];
    return [
      { names: [name], ways: [way], answer, evidence, at },
      ...rest.filter(({ names, ways }) => names.length > 0 && ways.length > 0),
    ];
  });
}
