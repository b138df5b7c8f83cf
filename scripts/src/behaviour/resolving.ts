import type {
  Behaviour,
  ConceptBinding,
  ConceptName,
  NamedAnswer,
  NotOfferedRule,
  OfferedRule,
} from '@image-tags/behaviour/behaviour';
import type { BehaviourEvidence } from '@image-tags/behaviour/evidence';
import { type TagName, tagNamesRule } from '@image-tags/behaviour/tag-name';
import type { TagNameFact } from '@image-tags/behaviour/tag-name-fact';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import type { Finding } from '../lint/findings.ts';
import { resolveCast } from './cast.ts';
import type {
  AnswerEntry,
  BindingEntry,
  ConceptsFile,
  EvidenceEntry,
  RuleEntry,
  RuleFile,
} from './file-types.ts';
import type { MergedFacts } from './merging.ts';
import { resolveFacts } from './pointers.ts';
import { type Placed, problemAt } from './problem.ts';
import { resolveTagNames } from './tag-names.ts';

export interface Resolution {
  /** Undefined when tag or cast are missing. */
  readonly behaviour: Behaviour | undefined;
  readonly problems: readonly Finding[];
}

/**
 * The facts of an API as the programs read them: pointers followed into its bundle, images taken out of examples. A rule
 * that asks for a concept that the API lacks is not offered, whether its file says so or not.
 */
export function resolveBehaviour(
  api: string,
  facts: MergedFacts,
  document: OpenApiDocument,
  rules: readonly RuleFile[],
  concepts: ConceptsFile,
  names: readonly TagName[],
): Resolution {
  const problems: Finding[] = [];
  const resolved = [...facts.rules].map(([id, rule]) => {
    const { facts: values, problems: found } = resolveFacts(rule, document, api);
    problems.push(...found);
    return [id, ruleOf(rule, values)] as const;
  });
  const lacking = rules.flatMap((rule) => {
    const answered = facts.rules.has(rule.id);
    const concept = answered ? undefined : rule.concepts.find((name) => !facts.concepts.has(name));
    return concept === undefined ? [] : [[rule.id, notOffered(facts, concept, concepts)] as const];
  });
  const { tag, cast } = facts;
  if (tag === undefined || cast === undefined)
    return { behaviour: undefined, problems: [...problems, incomplete(facts)] };
  const { images, problems: ofCast } = resolveCast(cast, document, tag);
  const bindings = Object.fromEntries(
    [...facts.concepts].map(([name, { value }]) => [name, bindingOf(value)]),
  );
  const tagNames = resolveTagNames(facts.tagNames, names, { tag, concepts: bindings });
  resolved.push([tagNamesRule, tagNamesAnswer(facts, tagNames)]);
  const behaviour = {
    api,
    tag,
    concepts: bindings,
    cast: { project: cast.value.project, images },
    rules: Object.fromEntries([...resolved, ...lacking].sort(([a], [b]) => (a < b ? -1 : 1))),
    tagNames,
  };
  return { behaviour, problems: [...problems, ...ofCast] };
}

/** The facts about names are too many to be those of a rule; each has its evidence where it stands. */
function tagNamesAnswer(
  { own }: MergedFacts,
  tagNames: readonly TagNameFact[],
): OfferedRule | NotOfferedRule {
  const at = own.file.lineOf(['tagNames']);
  if (tagNames.length === 0) return { offered: false, reason: 'Nothing is recorded of names of tags.', at };
  return { offered: true, facts: {}, answers: {}, evidence: [], at };
}

function ruleOf(
  { value, file, keys }: Placed<RuleEntry>,
  facts: OfferedRule['facts'],
): OfferedRule | NotOfferedRule {
  const at = file.lineOf(keys);
  if (value.notOffered !== undefined) return { offered: false, reason: value.notOffered.trim(), at };
  const answers = Object.entries(value.answers ?? {}).map(([name, answer]) => [name, answersOf(answer)]);
  const evidence = (value.evidence ?? []).map(evidenceOf);
  return { offered: true, facts, answers: Object.fromEntries(answers), evidence, at };
}

/** The alternatives of an answer, of which there may be one. */
export function alternativesOf(answer: AnswerEntry | readonly AnswerEntry[]): readonly AnswerEntry[] {
  return isList(answer) ? answer : [answer];
}

function isList(answer: AnswerEntry | readonly AnswerEntry[]): answer is readonly AnswerEntry[] {
  return Array.isArray(answer);
}

function answersOf(answer: AnswerEntry | readonly AnswerEntry[]): NamedAnswer[] {
  return alternativesOf(answer).map(({ status, example, echo = {}, for: concepts }) => ({
    status,
    ...(example === undefined ? {} : { example }),
    echo,
    ...(concepts === undefined ? {} : { for: concepts }),
  }));
}

function evidenceOf({ for: names = [], choice, note, ...source }: EvidenceEntry): BehaviourEvidence {
  return {
    for: names,
    ...source,
    ...(choice === undefined ? {} : { choice: choice.trim() }),
    ...(note === undefined ? {} : { note: note.trim() }),
  };
}

/** The roles of a concept: whatever its binding says beside operations, constants and spelling. */
export function rolesOf({
  operation: _,
  also: _also,
  with: _with,
  spelling: _spelling,
  ...roles
}: BindingEntry) {
  return Object.entries(roles).flatMap(([role, expression]) =>
    typeof expression === 'string' ? [[role, expression] as const] : [],
  );
}

function bindingOf(entry: BindingEntry): ConceptBinding {
  const { operation, also, with: constants = {}, spelling } = entry;
  return {
    operation,
    ...(also === undefined ? {} : { also }),
    roles: Object.fromEntries(rolesOf(entry)),
    with: constants,
    ...(spelling === undefined ? {} : { spelling }),
  };
}

function notOffered({ own }: MergedFacts, concept: ConceptName, { concepts }: ConceptsFile): NotOfferedRule {
  const title = concepts[concept]?.title ?? concept;
  const reason = `No operation lets one ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
  return { offered: false, reason, at: own.file.lineOf(['concepts']) };
}

function incomplete({ own, tag }: MergedFacts): Finding {
  const missing = tag === undefined ? 'tag' : 'cast';
  return problemAt('shape', own.file, [], {
    wrong: `Nothing says what the ${missing} of this API is.`,
    expected: 'tag and cast, here or in the file that this one extends',
    repair: `add ${missing}`,
    example:
      tag === undefined ? 'tag: pair' : 'cast: { project: 17fbda95add24720a4038ba4b1c705ed, images: [] }',
  });
}
