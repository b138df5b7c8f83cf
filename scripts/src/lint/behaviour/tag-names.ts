import { conceptOfWay } from '@image-tags/behaviour/tag-name';
import { type TagNameWay, tagNameWays } from '@image-tags/behaviour/tag-name-fact';
import { arrayOf, valueAtKeys } from '@image-tags/openapi/description';
import type { RuleEntry, TagNameEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import { type Trial, tagNamesOf, trialsOf } from '../../behaviour/tag-names.ts';
import type { Keys, YamlFile } from '../../behaviour/yaml-file.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** Of every name in every way in which an API can be sent it, one thing is said, and it makes sense. */
export const tagNamesAnswered: FactRule = {
  id: 'tag-names',
  reason:
    'A name that nobody has looked at is one that breaks somebody, and two facts about one name leave it open which holds.',
  check: (subject) => {
    const findings = [
      ...missing(subject),
      ...subject.facts.tagNames.flatMap((entry) => [
        ...unknownNames(subject, entry),
        ...unknownAnswers(subject, entry),
        ...senseless(subject, entry),
      ]),
      ...repeated(subject),
    ];
    // An entry that another file overrules in part is here once for each way that is left.
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
  },
};

/** What an API can be tried with, in the order of the corpus. */
function allTrials({ facts, names }: ApiFacts): Trial[] {
  return trialsOf(apiOf(facts), tagNamesOf(names), tagNameWays);
}

function apiOf({ tag = 'label', concepts }: ApiFacts['facts']) {
  const bindings = [...concepts].map(([name, { value }]) => [name, { roles: textsOf(value) }] as const);
  return { tag, concepts: Object.fromEntries(bindings) };
}

function textsOf(binding: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(binding).filter((member): member is [string, string] => typeof member[1] === 'string'),
  );
}

function missing(subject: ApiFacts): Finding[] {
  const { api, facts } = subject;
  const left = allTrials(subject).filter(({ name, way }) =>
    facts.tagNames.every(({ value }) => !(value.names.includes(name) && value.ways.includes(way))),
  );
  const byName = Map.groupBy(left, ({ name }) => name);
  return [...byName].map(([name, trials]) => {
    const ways = trials.map(({ way }) => way).join(', ');
    return problemAt('tag-names', facts.own.file, ['tagNames'], {
      wrong: `${api} does not say what becomes of the name ${name}: ${ways}.`,
      expected: 'for each name of spec/tag-names.yaml and each way that the API has, an answer with evidence',
      repair: `try it, and paste this below "tagNames:" with what came, or add ${name} to an entry that says the same`,
      example: `- { names: [${name}], ways: [${ways}], answer: done, evidence: [{ source: …, section: … }] }`,
    });
  });
}

function unknownNames(
  { names: { names } }: ApiFacts,
  { value, file, keys }: Placed<TagNameEntry>,
): Finding[] {
  const known = Object.keys(names);
  return value.names
    .filter((name) => !known.includes(name))
    .map((name) =>
      problemAt('tag-names', file, placeOf(name, file, keys), {
        wrong: `There is no name ${name} in spec/tag-names.yaml.`,
        expected: `one of: ${known.join(', ')}`,
        repair: 'correct it, delete it, or add the name to the corpus',
        example: `names: [${known[0] ?? 'empty'}]`,
      }),
    );
}

/** Answers are checked for the ways that the API has: a file that several APIs share speaks of more. */
function unknownAnswers(subject: ApiFacts, { value, file, keys }: Placed<TagNameEntry>): Finding[] {
  const { api, facts, names } = subject;
  const tried = tagNamesOf(names).filter(({ id }) => value.names.includes(id));
  const ways = new Set(trialsOf(apiOf(facts), tried, value.ways).map(({ way }) => way));
  const { answer, removed } = value;
  return [
    ...[...ways].filter((way) => !isGiven(facts, answer, way)).map((way) => [answer, 'answer', way] as const),
    ...(removed === undefined || !facts.concepts.has('remove') || isGiven(facts, removed, 'remove')
      ? []
      : [[removed, 'removed', 'remove'] as const]),
  ].map(([written, member, way]) =>
    problemAt('tag-names', file, [...keys, member], {
      wrong: `${api} gives ${conceptOfWay(way)} no answer ${written}.`,
      expected: 'done, or a rule and one of its answers that the API gives to this concept',
      repair: 'correct the answer, or add it to the rule',
      example: `${member}: label-length.tooLong`,
    }),
  );
}

function isGiven({ rules }: ApiFacts['facts'], written: string, way: TagNameWay): boolean {
  if (written === 'done') return true;
  const [id = '', name = ''] = written.split('.');
  const rule: RuleEntry | undefined = rules.get(id)?.value;
  if (rule?.notOffered !== undefined || !Object.hasOwn(rule?.answers ?? {}, name)) return false;
  const alternatives = [rule?.answers?.[name] ?? []].flat();
  return alternatives.some(
    ({ for: concepts }) => concepts === undefined || concepts.includes(conceptOfWay(way)),
  );
}

/** What is shown or removed only where a name was taken, and shown only of names that the entry is about. */
function senseless({ names: { names } }: ApiFacts, { value, file, keys }: Placed<TagNameEntry>): Finding[] {
  const { answer, removed, shows = {} } = value;
  const strangers = Object.keys(shows).filter((name) => !value.names.includes(name));
  const silent = value.names.filter(
    (name) => answer === 'done' && names[name]?.segment !== undefined && !Object.hasOwn(shows, name),
  );
  return [
    ...(answer !== 'done' && (removed !== undefined || Object.keys(shows).length > 0)
      ? [
          wrongPart(
            removed === undefined ? 'shows' : 'removed',
            `Nothing is taken, since the answer is ${answer}.`,
          ),
        ]
      : []),
    ...strangers.map((name) => wrongPart('shows', `This entry is not about the name ${name}.`)),
    ...silent.map((name) => wrongPart('names', `Nothing says as what the segment of ${name} is shown.`)),
  ].map(([member, wrong]) =>
    problemAt('tag-names', file, [...keys, member], {
      wrong,
      expected:
        'shows and removed for names that are taken: what the list has then, and what removal is answered',
      repair: member === 'names' ? 'add the text to shows' : 'delete it, or correct the entry',
      example: 'shows: { raw-question: a }',
    }),
  );
}

function wrongPart(member: 'shows' | 'removed' | 'names', wrong: string) {
  return [member, wrong] as const;
}

/** Where a name stands in an entry as the file has it. */
function placeOf(name: string, { content }: YamlFile, keys: Keys): Keys {
  const names = arrayOf(valueAtKeys(content, [...keys, 'names'].map(String)));
  return [...keys, 'names', names.indexOf(name)];
}

/** Names that one file speaks of twice in the same way. */
function repeated({ facts: { tagNames } }: ApiFacts): Finding[] {
  return tagNames.flatMap(({ value, file, keys }, index) => {
    const earlier = tagNames.slice(0, index).filter((other) => other.file === file && other.keys !== keys);
    return value.names
      .filter((name) =>
        earlier.some(
          (other) =>
            other.value.names.includes(name) && other.value.ways.some((way) => value.ways.includes(way)),
        ),
      )
      .map((name) =>
        problemAt('tag-names', file, placeOf(name, file, keys), {
          wrong: `An entry above says already what becomes of the name ${name} in one of these ways.`,
          expected: 'one fact for each name and way',
          repair: 'delete the name from one of the two',
          example: `names: [${name}]`,
        }),
      );
  });
}
