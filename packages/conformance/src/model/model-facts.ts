import type { Behaviour, ConceptBinding, ConceptName } from '@image-tags/behaviour';
import type { Profile } from '../scenarios/profile.ts';
import { bindingOf, offeredRule, operationOf, projectOf, separatorOf } from '../scenarios/profile.ts';
import type { Tag } from '../scenarios/tag.ts';
import type { Command } from './command.ts';

/** What the reference model asks of the behaviour facts of one API. Nothing here comes from the engine. */
export class ModelFacts {
  readonly separator: string;
  /** Whether keys that differ in case are two. */
  readonly caseSensitive: boolean;
  /** The rules, or answers of rules, in which a service looks for a reason to refuse. */
  readonly order: readonly string[];
  readonly kind: Behaviour['tag'];
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
    this.kind = profile.behaviour.tag;
    this.separator = separatorOf(profile);
    this.caseSensitive = this.flag('tags-are-case-sensitive', 'caseSensitive', true);
    this.order = this.list('order-of-checks', 'order');
  }

  /** A limit; without one there is none. */
  limit(rule: string, name = 'limit'): number {
    const fact = offeredRule(this.#profile, rule)?.facts[name];
    return typeof fact === 'number' ? fact : Number.POSITIVE_INFINITY;
  }

  flag(rule: string, name: string, otherwise = false): boolean {
    const fact = offeredRule(this.#profile, rule)?.facts[name];
    return typeof fact === 'boolean' ? fact : otherwise;
  }

  text(rule: string, name: string): string | undefined {
    const fact = offeredRule(this.#profile, rule)?.facts[name];
    return typeof fact === 'string' ? fact : undefined;
  }

  list(rule: string, name: string): readonly string[] {
    const fact = offeredRule(this.#profile, rule)?.facts[name];
    return Array.isArray(fact) ? fact.map(String) : [];
  }

  /** The status of an answer to a concept, `undefined` where the API does not give it. */
  statusOf(name: string, concept: ConceptName): number | undefined {
    const [rule = '', answer = ''] = name.split('.');
    const alternatives = offeredRule(this.#profile, rule)?.answers[answer];
    return alternatives?.find(({ for: concepts }) => concepts === undefined || concepts.includes(concept))
      ?.status;
  }

  binding(concept: ConceptName): ConceptBinding {
    return bindingOf(this.#profile, concept);
  }

  /** Whether the operation of a concept describes a body. */
  hasBody(concept: ConceptName): boolean {
    return operationOf(this.#profile, this.binding(concept)).requestBody !== undefined;
  }

  /** Whether a role of a concept stands in the path. */
  isInPath(concept: ConceptName, role: string): boolean {
    return this.binding(concept).roles[role]?.startsWith('$request.path') === true;
  }

  projectOf(caller: string): string {
    return projectOf(this.#profile, caller);
  }

  /** Whether a caller's token is good for one project alone. */
  isBoundToProject(caller: string): boolean {
    return this.#profile.callers.some(({ name, project }) => name === caller && project !== undefined);
  }

  /** The project in whose name a command is given: the one that its URL names, where it names one. */
  actingProject({ concept, as, project }: Pick<Command, 'concept' | 'as' | 'project'>): string {
    return this.projectOf(this.binding(concept).roles.project === undefined ? as : project);
  }

  /** A tag as the service reads it from a request: decoded in its way where it stands in the path, split where it is one text. */
  read(concept: ConceptName, { key, value }: Tag): Tag {
    if (concept === 'addText') {
      const [first = '', ...rest] = `${key}${value === '' ? '' : this.separator + value}`.split(
        this.separator,
      );
      return { key: first, value: rest.join(this.separator) };
    }
    if (key === undefined || !(this.isInPath(concept, 'tag') || this.isInPath(concept, 'key')))
      return { ...(key === undefined ? {} : { key }), ...(value === undefined ? {} : { value }) };
    const dropped = this.flag('url-decoding', 'dropsTrailingNewline') && key.length > 1 && key.endsWith('\n');
    const kept = dropped ? key.slice(0, -1) : key;
    const latin1 = this.text('url-decoding', 'decoding') === 'latin-1';
    return { key: latin1 ? Buffer.from(kept, 'utf8').toString('latin1') : kept, value: value ?? '' };
  }
}
