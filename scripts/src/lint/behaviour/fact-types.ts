import type { Fact, FactType } from '@image-tags/behaviour/behaviour';
import type { RuleFile } from '../../behaviour/file-types.ts';
import { isPointer, resolveFacts } from '../../behaviour/pointers.ts';
import { problemAt } from '../../behaviour/problem.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { Finding } from '../findings.ts';
import { offeredRules } from './complete.ts';
import type { FactRule, ScenarioRule } from './fact-rule.ts';
import { countedFacts } from './numbers.ts';

const id = 'fact-types';
const reason =
  'Programs read a fact as what it is: a "no" that is a text counts as true, and a misspelt word as none.';

/** A fact is what its rule says that it is. */
export const factsFit: FactRule = {
  id,
  reason,
  check: ({ document, api, ...subject }) =>
    offeredRules({ document, api, ...subject }).flatMap(([rule, entry]) => {
      const { facts } = resolveFacts(entry, document, api);
      return Object.entries(facts).flatMap(([name, fact]) => {
        const type = rule.types?.[name];
        if (type === undefined || fits(fact, type)) return [];
        const written = entry.value.facts?.[name];
        const origin = written !== undefined && isPointer(written) ? `, from ${written},` : '';
        return [
          problemAt(id, entry.file, [...entry.keys, 'facts', name], {
            wrong: `${name} of ${rule.id} is ${JSON.stringify(fact)}${origin} and not ${nounOf(type)}.`,
            expected: `${nounOf(type)}: ${rule.facts?.[name]}`,
            repair: `correct the fact, or its type in spec/rules/${rule.id}.yaml`,
            example: `${name}: ${exampleOf(type)}`,
          }),
        ];
      });
    }),
};

/** A rule says of each of its facts, and of nothing else, what it is; scenarios count by numbers. */
export const factsTyped: ScenarioRule = {
  id,
  reason,
  check(rules) {
    const counted = countedFacts(rules);
    return rules.flatMap((rule) => [...untyped(rule), ...withoutFact(rule), ...uncountable(rule, counted)]);
  },
};

function untyped({ file, content: { id: rule, facts = {}, types = {} } }: Loaded<RuleFile>): Finding[] {
  return Object.keys(facts)
    .filter((name) => !Object.hasOwn(types, name))
    .map((name) =>
      problemAt(id, file, ['facts', name], {
        wrong: `Nothing says what the fact ${name} of ${rule} is.`,
        expected: 'number, boolean, text, regex, mediaType, list, or a list of the texts that it may be',
        repair: 'add it to types',
        example: `types: { ${name}: number }`,
      }),
    );
}

function withoutFact({ file, content: { id: rule, facts = {}, types = {} } }: Loaded<RuleFile>): Finding[] {
  const names = Object.keys(facts);
  return Object.keys(types)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problemAt(id, file, ['types', name], {
        wrong: `The rule ${rule} has no fact ${name}.`,
        expected: names.length === 0 ? 'no types' : `one of: ${names.join(', ')}`,
        repair: 'correct the name, or delete it',
        example: `types: { ${names[0] ?? 'limit'}: number }`,
      }),
    );
}

function uncountable(
  { file, content: { id: rule, types = {} } }: Loaded<RuleFile>,
  counted: ReadonlySet<string>,
): Finding[] {
  return Object.entries(types)
    .filter(([name, type]) => type !== 'number' && counted.has(`${rule}.${name}`))
    .map(([name, type]) =>
      problemAt(id, file, ['types', name], {
        wrong: `${name} of ${rule} is ${nounOf(type)}, and scenarios count by it.`,
        expected: 'number',
        repair: 'correct the type, or count by another fact',
        example: `types: { ${name}: number }`,
      }),
    );
}

const mediaType = /^[\w.+-]+\/[\w.+-]+(\s*;\s*[\w-]+=("[^"]*"|[^\s;"]+))*$/;

function fits(fact: Fact, type: FactType): boolean {
  switch (type) {
    case 'number':
    case 'boolean':
      return typeof fact === type;
    case 'text':
      return typeof fact === 'string';
    case 'regex':
      return typeof fact === 'string' && isRegularExpression(fact);
    case 'mediaType':
      return typeof fact === 'string' && mediaType.test(fact);
    case 'list':
      return Array.isArray(fact);
    default:
      return typeof fact === 'string' && type.includes(fact);
  }
}

function isRegularExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const kinds = {
  number: { noun: 'a number', example: "'#/components/schemas/…/maxItems'" },
  boolean: { noun: 'true or false', example: 'true' },
  text: { noun: 'a text', example: "'.'" },
  regex: { noun: 'a regular expression', example: "'^[0-9a-f-]{36}$'" },
  mediaType: { noun: 'a media type', example: 'application/json' },
  list: { noun: 'a list of texts', example: '[first, second]' },
};

function nounOf(type: FactType): string {
  return typeof type === 'string' ? kinds[type].noun : `one of ${type.join(', ')}`;
}

/** What a fact of a type may look like in a behaviour.yaml. */
export function exampleOf(type: FactType): string {
  return typeof type === 'string' ? kinds[type].example : String(type[0]);
}
