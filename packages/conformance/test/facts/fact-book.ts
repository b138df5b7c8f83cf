import type { Behaviour, BehaviourEvidence, Fact, NamedAnswer, OfferedRule } from '@image-tags/behaviour';
import { sources } from '@image-tags/behaviour';
import { stringify } from 'yaml';

/** Facts by name: `tag-limit.limit`, `tag-limit.over`, `unexpected-body.ignored(list)`, `both-tag-forms`. */
export type FactBook = Readonly<Record<string, Fact>>;

/** Everything that an API's behaviour says under its rules and of tag names, flat, as the book has it. */
export function bookOf({ rules, tagNames }: Behaviour): FactBook {
  const ofRules = Object.entries(rules).flatMap(([id, rule]): [string, Fact][] =>
    rule.offered ? knownEntries(id, rule) : [[id, notOffered]],
  );
  return Object.fromEntries([...ofRules, ...nameEntries(tagNames)]);
}

const notOffered = 'not offered';

const namesKnown = new WeakMap<Behaviour['tagNames'], [string, Fact][]>();

/** Worked out once: a behaviour with another fact elsewhere has the same names. */
function nameEntries(facts: Behaviour['tagNames']): [string, Fact][] {
  const known = namesKnown.get(facts) ?? nameEntriesOf(facts);
  namesKnown.set(facts, known);
  return known;
}

/** What becomes of each name, in a line: `done: add, set; label-length.tooLong: remove`. */
function nameEntriesOf(facts: Behaviour['tagNames']): [string, Fact][] {
  const names = [...new Set(facts.flatMap((fact) => fact.names))].sort();
  return names.map((name) => {
    const ways = new Map<string, string[]>();
    for (const { answer, removed, shows = {}, ...fact } of facts) {
      if (!fact.names.includes(name)) continue;
      const shown = Object.hasOwn(shows, name) ? ` shown as ${JSON.stringify(shows[name])}` : '';
      const outcome = `${answer}${shown}${removed === undefined ? '' : ` but removed ${removed}`}`;
      ways.set(outcome, [...(ways.get(outcome) ?? []), ...fact.ways].sort());
    }
    const texts = [...ways].map(([outcome, some]) => `${outcome}: ${some.join(', ')}`);
    return [`tag-names.${name}`, texts.sort().join('; ')];
  });
}

const entriesKnown = new WeakMap<OfferedRule, [string, Fact][]>();

/** Worked out once: a behaviour in which another rule is changed has the same entries for this one. */
function knownEntries(id: string, rule: OfferedRule): [string, Fact][] {
  const known = entriesKnown.get(rule) ?? entriesOf(id, rule);
  entriesKnown.set(rule, known);
  return known;
}

function entriesOf(id: string, { facts, answers }: OfferedRule): [string, Fact][] {
  const ofFacts = Object.entries(facts).map(([name, fact]): [string, Fact] => [`${id}.${name}`, fact]);
  const ofAnswers = Object.entries(answers).flatMap(([name, alternatives]) =>
    alternatives.flatMap((answer): [string, Fact][] => {
      const key = `${id}.${name}${answer.for === undefined ? '' : `(${answer.for.join('+')})`}`;
      const echoes = Object.entries(answer.echo).map(([variable, pattern]): [string, Fact] => [
        `${key} says ${variable} at`,
        pattern,
      ]);
      return [[key, answerText(answer)], ...echoes];
    }),
  );
  const all = [...ofFacts, ...ofAnswers];
  return all.length === 0 ? [[id, 'offered']] : all;
}

function answerText({ status, example }: NamedAnswer): string {
  return `${status} ${example ?? 'without a body'}`;
}

/** A book as it is committed: one fact a line, an order as one entry a line. */
export function bookText(book: FactBook): string {
  return Object.entries(book)
    .map(([key, fact]) => stringify({ [key]: fact }, { lineWidth: 0, flowCollectionPadding: false }))
    .join('');
}

/** One fact that `spec/` and the book do not agree on. */
export interface Disagreement {
  readonly name: string;
  /** What `spec/` has; absent where it has no such fact. */
  readonly inSpec?: Fact;
  readonly inBook?: Fact;
}

/** Where a behaviour and the book differ. A rule that is left out is one difference, whatever facts it had. */
export function disagreements(behaviour: Behaviour, book: FactBook): Disagreement[] {
  const now = bookOf(behaviour);
  const names = [...new Set([...Object.keys(now), ...Object.keys(book)])];
  const turned = Object.keys(behaviour.rules).filter(
    (id) => (now[id] === notOffered) !== (book[id] === notOffered),
  );
  return names
    .filter((name) => turned.includes(name) || !turned.includes(ruleOf(name)))
    .filter((name) => now[name] !== book[name] && JSON.stringify(now[name]) !== JSON.stringify(book[name]))
    .concat(turned.filter((id) => !names.includes(id)))
    .filter((name) => !isEchoOfAnother(name, now, book))
    .map((name) => {
      const inSpec = now[name];
      const inBook = book[name];
      return {
        name,
        ...(inSpec === undefined ? {} : { inSpec }),
        ...(inBook === undefined ? {} : { inBook }),
      };
    });
}

/** What an answer says of a request goes with its example: where that is another, one difference is enough. */
function isEchoOfAnother(name: string, now: FactBook, book: FactBook): boolean {
  const [answer = '', variable] = name.split(' says ');
  return variable !== undefined && now[answer] !== book[answer];
}

function ruleOf(name: string): string {
  return name.split('.')[0] ?? '';
}

/** A difference for a person: which fact, where it stands, what both books have, on whose word, and what to do. */
export function disagreementText(behaviour: Behaviour, { name, inSpec, inBook }: Disagreement): string {
  const { api } = behaviour;
  const [rule = '', fact = ''] = name.replace(/[( ].*$/, '').split('.');
  const found = behaviour.rules[rule];
  const names = behaviour.tagNames.filter((one) => rule === 'tag-names' && one.names.includes(fact));
  const evidence =
    found?.offered === true && names.length === 0
      ? evidenceFor(found.evidence, fact)
      : names.flatMap((one) => one.evidence);
  const line = inSpec === undefined ? 'delete its line' : bookText({ [name]: inSpec }).trimEnd();
  return [
    `${api} ${name}, ${names[0]?.at ?? found?.at ?? 'nowhere in spec/'}`,
    `  spec/ has     ${shown(inSpec)}`,
    `  the book has  ${shown(inBook)}`,
    ...new Set(evidence.map((entry) => `  evidence      ${evidenceText(entry)}`)),
    ...(found?.offered === false ? [`  evidence      not offered: ${found.reason}`] : []),
    '  Not meant? Undo the change in spec/. Meant, and the evidence says so?',
    `  Confirm it in packages/conformance/test/facts/${api}.yaml: ${line}`,
  ].join('\n');
}

/** The evidence for a fact, or all of the rule where none names it. */
export function evidenceFor(
  evidence: readonly BehaviourEvidence[],
  fact: string,
): readonly BehaviourEvidence[] {
  const own = evidence.filter((entry) => entry.for.includes(fact));
  return own.length > 0 ? own : evidence;
}

/** One entry of evidence: title of the source, section, and what else is to be known. */
export function evidenceText({ source = '', section, choice, note }: BehaviourEvidence): string {
  if (choice !== undefined) return `choice: ${choice}`;
  const title = sources[source]?.title ?? source;
  return `${title} (${source}), ${section}${note === undefined ? '' : `: ${note}`}`;
}

function shown(fact: Fact | undefined): string {
  if (fact === undefined) return 'nothing';
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}
