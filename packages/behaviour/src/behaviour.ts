/** The behaviour facts as `pnpm generate` makes them from `spec/`: merged, checked and with every reference resolved. */

import type { BehaviourEvidence } from './evidence.ts';
import type { TagNameFact } from './tag-name-fact.ts';

/** The concepts, for whoever has to go through them at run time. `spec/concepts.yaml` explains each. */
export const conceptNames = [
  'add',
  'addText',
  'remove',
  'list',
  'addMany',
  'removeMany',
  'set',
  'listProject',
  'find',
  'count',
  'createImage',
  'getImage',
  'deleteImage',
  'listImages',
  'getSchema',
  'listVersions',
] as const;

/** What an API lets one do with tags and images, in words that all APIs share. */
export type ConceptName = (typeof conceptNames)[number];

/** Whether a concept is called so. */
export function isConceptName(name: string): name is ConceptName {
  return conceptNames.some((concept) => concept === name);
}

/** One concept in words. */
export interface Concept {
  /** What one does, as an imperative. */
  readonly title: string;
  readonly description: string;
  /** The parts of a request or an answer that an API's binding may name. */
  readonly roles: readonly string[];
}

/** How tags are written where a concept shows or takes them: objects, labels, or key and value in one text. */
export type TagSpelling = 'pair' | 'label' | 'text';

/** How an API spells one concept. Roles are OpenAPI runtime expressions such as `$request.body#/tag`. */
export interface ConceptBinding {
  readonly operation: string;
  /** Further operations that are this concept as well, with the same roles. */
  readonly also?: readonly string[];
  /** Role to runtime expression: image, project, tag, key, tags, images, count, limit, offset … */
  readonly roles: Readonly<Record<string, string>>;
  /** Constants that make the operation this concept: runtime expression to value. */
  readonly with: Readonly<Record<string, string>>;
  readonly spelling?: TagSpelling;
}

/** One documented answer: a status with, unless it has no body, the example of the description. */
export interface NamedAnswer {
  readonly status: number;
  readonly example?: string;
  /** Variable to regular expression: what in the example's text stands for the variable. */
  readonly echo: Readonly<Record<string, string>>;
  /** The concepts that are answered so; all when absent. */
  readonly for?: readonly ConceptName[];
}

export type Fact = string | number | boolean | readonly string[];

/** What kinds of facts there are, for whoever has to go through them at run time. */
export const factKinds = ['number', 'boolean', 'text', 'regex', 'mediaType', 'list'] as const;

/** A kind of facts, or all texts that a fact may be. */
export type FactType = (typeof factKinds)[number] | readonly string[];

/** What evidence may cite by its id: an entry of `spec/sources.yaml`. */
export interface EvidenceSource {
  readonly title: string;
  readonly publisher: string;
  readonly edition?: string;
  readonly url?: string;
}

/** How one API answers one rule. */
export interface OfferedRule {
  readonly offered: true;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Name of the answer to alternatives, the first that fits the concept holds. */
  readonly answers: Readonly<Record<string, readonly NamedAnswer[]>>;
  readonly evidence: readonly BehaviourEvidence[];
  /** Where the facts of this rule stand: `spec/ims-v2/behaviour.yaml:41`. */
  readonly at: string;
}

export interface NotOfferedRule {
  readonly offered: false;
  readonly reason: string;
  readonly at: string;
}

/** An image that is there from the start. */
export interface CastImage {
  readonly id: string;
  readonly name: string | null;
  readonly tags: readonly CastTag[];
  /** Further properties as the API shows them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface CastTag {
  /** The label where tags are labels. */
  readonly key: string;
  /** '' where tags are labels. */
  readonly value: string;
}

/** Everything that is known of how one API behaves. */
export interface Behaviour {
  readonly api: string;
  readonly tag: 'label' | 'pair';
  readonly concepts: Readonly<Partial<Record<ConceptName, ConceptBinding>>>;
  readonly cast: { readonly project: string; readonly images: readonly CastImage[] };
  readonly rules: Readonly<Record<string, OfferedRule | NotOfferedRule>>;
  /** What the API does with each name of `spec/tag-names.yaml` in each way that it has: one fact for both. */
  readonly tagNames: readonly TagNameFact[];
}

/** Who calls, in the words of scenarios. */
export interface Caller {
  readonly name: string;
  readonly title: string;
  /** What stands in `X-Auth-Token`; no header is sent without it. */
  readonly token?: string;
  /** The caller's own project, where it is not that of the cast. */
  readonly project?: string;
}

/** A behaviour rule in shared words, with scenarios that show it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly concepts: readonly ConceptName[];
  /** Name to meaning. */
  readonly facts: Readonly<Record<string, string>>;
  /** What each fact is, by its name. */
  readonly types: Readonly<Record<string, FactType>>;
  readonly answers: Readonly<Record<string, string>>;
  /** Facts and answers that an API may leave out. */
  readonly optional: readonly string[];
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly title: string;
  /** Only for APIs whose tags are such. */
  readonly tag?: 'label' | 'pair';
  readonly steps: readonly Step[];
}

/** One step as written in `spec/rules`; `spec/rule.schema.json` says what it may hold. */
export type Step = Readonly<Record<string, unknown>>;
