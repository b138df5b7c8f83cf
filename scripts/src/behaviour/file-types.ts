import type { ConceptName, Fact, Rule, TagSpelling } from '@image-tags/behaviour/behaviour';
import type { BehaviourEvidence } from '@image-tags/behaviour/evidence';
import type { TagName } from '@image-tags/behaviour/tag-name';
import type { TagNameFact } from '@image-tags/behaviour/tag-name-fact';

/** `spec/concepts.yaml`, as `spec/concepts.schema.json` has it. */
export interface ConceptsFile {
  readonly concepts: Readonly<Partial<Record<ConceptName, ConceptEntry>>>;
  readonly callers: Readonly<Record<string, CallerEntry>>;
}

export interface ConceptEntry {
  readonly title: string;
  readonly description: string;
  readonly roles: readonly string[];
}

export interface CallerEntry {
  readonly title: string;
  readonly token?: string;
  readonly project?: string;
}

/** A file of `spec/rules`, as `spec/rule.schema.json` has it. */
export type RuleFile = Omit<Rule, 'facts' | 'types' | 'answers' | 'optional'> &
  Partial<Pick<Rule, 'facts' | 'types' | 'answers' | 'optional'>>;

/** A `behaviour.yaml`, as `spec/behaviour.schema.json` has it. */
export interface BehaviourFile {
  readonly extends?: string;
  readonly tag?: 'label' | 'pair';
  readonly concepts?: Readonly<Partial<Record<ConceptName, BindingEntry>>>;
  readonly cast?: CastEntry;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly tagNames?: readonly TagNameEntry[];
}

/** What an API does with some names in some ways. */
export type TagNameEntry = Omit<TagNameFact, 'evidence' | 'at'> & {
  readonly evidence: readonly EvidenceEntry[];
};

/** `spec/tag-names.yaml`, as `spec/tag-names.schema.json` has it. */
export interface TagNamesFile {
  readonly title: string;
  readonly why: string;
  readonly names: Readonly<Record<string, Omit<TagName, 'id'>>>;
}

/** Beside the named members, each role with its runtime expression. */
export interface BindingEntry {
  readonly operation: string;
  readonly also?: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly spelling?: TagSpelling;
  readonly [role: string]: string | readonly string[] | Readonly<Record<string, string>> | undefined;
}

export interface CastEntry {
  readonly project: string;
  readonly images: readonly CastImageEntry[];
}

/** A whole image of an example, or one put together from what examples show. */
export interface CastImageEntry {
  readonly operation?: string;
  readonly example?: string;
  readonly at?: string;
  readonly id?: string;
  readonly name?: string | null;
  readonly tags?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface RuleEntry {
  readonly notOffered?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly answers?: Readonly<Record<string, AnswerEntry | readonly AnswerEntry[]>>;
  readonly evidence?: readonly EvidenceEntry[];
}

export interface AnswerEntry {
  readonly for?: readonly ConceptName[];
  readonly status: number;
  readonly example?: string;
  readonly echo?: Readonly<Record<string, string>>;
}

export type EvidenceEntry = Partial<BehaviourEvidence>;
