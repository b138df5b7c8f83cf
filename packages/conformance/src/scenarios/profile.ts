import type {
  Behaviour,
  Caller,
  ConceptBinding,
  ConceptName,
  OfferedRule,
  TagName,
} from '@image-tags/behaviour';
import { type JsonObject, type Operation, objectOf, resolve, textOf } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';

/** What the scenarios of one API are judged by: its description and its behaviour facts. */
export interface Profile {
  readonly description: ApiDescription;
  readonly behaviour: Behaviour;
  readonly callers: readonly Caller[];
  /** The names that scenarios try to give tags. */
  readonly tagNames: readonly TagName[];
  /** Path part of the API's server URL, without a slash at its end: `/v2`, or ''. */
  readonly basePath: string;
  /** The visibility of images that everybody sees, or of those that only their project sees, where not the usual one is meant. */
  readonly visibility?: string;
}

/** How the API spells a concept. Throws when it does not have it. */
export function bindingOf({ behaviour }: Profile, concept: ConceptName): ConceptBinding {
  const binding = behaviour.concepts[concept];
  if (binding !== undefined) return binding;
  throw new Error(
    `${behaviour.api} has no concept "${concept}"; a rule whose scenarios use it has to name it.`,
  );
}

/** The operation of a concept. Throws when the description lacks it. */
export function operationOf(
  { behaviour, description }: Profile,
  { operation }: ConceptBinding,
): Operation<string> {
  const found = description.operations.find(({ operationId }) => operationId === operation);
  if (found !== undefined) return found;
  throw new Error(`${behaviour.api} binds a concept to ${operation}, which its description does not have.`);
}

/** How the API answers a rule; `undefined` when it does not offer it. */
export function offeredRule({ behaviour }: Profile, id: string): OfferedRule | undefined {
  const rule = behaviour.rules[id];
  return rule?.offered === true ? rule : undefined;
}

/** A caller by name. Throws when there is none of that name. */
export function callerOf({ callers }: Profile, name: string): Caller {
  const caller = callers.find((candidate) => candidate.name === name);
  if (caller !== undefined) return caller;
  throw new Error(`Nobody is called "${name}". There are: ${callers.map((each) => each.name).join(', ')}.`);
}

/** The project in whose name somebody calls. */
export function projectOf(profile: Profile, callerName: string): string {
  return callerOf(profile, callerName).project ?? profile.behaviour.cast.project;
}

/** What stands between key and value where a text holds both. */
export function separatorOf(profile: Profile): string {
  const separator = offeredRule(profile, 'text-tag-splits')?.facts.separator;
  return typeof separator === 'string' ? separator : '=';
}

/** The header that carries the token. Throws when the description secures its operations in another way. */
export function tokenHeaderOf({ description: { document } }: Profile): string {
  const schemes: JsonObject = objectOf(objectOf(document.components).securitySchemes);
  const names = Object.values(schemes)
    .map((scheme) => resolve(document, scheme))
    .filter((scheme) => scheme.type === 'apiKey' && scheme.in === 'header')
    .map((scheme) => textOf(scheme.name));
  const [name] = names;
  if (name !== undefined) return name;
  throw new Error(`${document.info.title} has no security scheme with an API key in a header.`);
}
