import { type BehaviourEvidence, type OfferedRule, sources } from '@image-tags/behaviour';

/** Where a statement comes from, in words. */
export interface EvidenceText {
  /** Names of the facts and answers that it is for; '' for the rule as a whole. */
  readonly whose: string;
  /** Title of the source, or that it is a choice of ours. */
  readonly origin: string;
  /** Who published the source, and which section says so; or the reasons of a choice. */
  readonly more: string;
  readonly url?: string;
}

/** What an API says to a rule, in words. */
export interface RuleFacts {
  readonly id: string;
  /** `spec/ims-v2/behaviour.yaml:41` */
  readonly at: string;
  /** Facts and answers: name and what it is. */
  readonly statements: readonly (readonly [name: string, text: string])[];
  readonly evidence: readonly EvidenceText[];
}

/** The facts of a rule that an API offers, with their evidence. */
export function ruleFactsOf(id: string, { at, facts, answers, evidence }: OfferedRule): RuleFacts {
  const ofFacts = Object.entries(facts).map(([name, fact]) => [name, JSON.stringify(fact)] as const);
  const ofAnswers = Object.entries(answers).flatMap(([name, alternatives]) =>
    alternatives.map(({ status, example = 'without a body', for: concepts = [] }) => {
      const whom = concepts.length === 0 ? '' : `, for ${concepts.join(', ')}`;
      return [name, `${status} ${example}${whom}`] as const;
    }),
  );
  return { id, at, statements: [...ofFacts, ...ofAnswers], evidence: evidence.map(evidenceText) };
}

/** One piece of evidence in words, with the title of its source. */
export function evidenceText(evidence: BehaviourEvidence): EvidenceText {
  const { for: names, source, section, choice, note } = evidence;
  const whose = names.join(', ');
  if (source === undefined) {
    return { whose, origin: 'Our choice', more: sentences(choice, note) };
  }
  const known = Object.hasOwn(sources, source) ? sources[source] : undefined;
  const where = section === undefined ? undefined : `Section ${section}.`;
  const publisher = known === undefined ? undefined : `${known.publisher}.`;
  return {
    whose,
    origin: known?.title ?? source,
    more: sentences(publisher, where, note),
    ...(known?.url === undefined ? {} : { url: known.url }),
  };
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
