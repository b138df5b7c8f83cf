import type { ConceptBinding, ConceptName } from '@image-tags/behaviour';
import {
  arrayOf,
  isObject,
  type JsonObject,
  objectOf,
  parseExpression,
} from '@image-tags/openapi/description';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import { RequestDraft } from './draft.ts';
import { type FactLookup, numberOf } from './facts.ts';
import {
  bindingOf,
  callerOf,
  operationOf,
  type Profile,
  projectOf,
  separatorOf,
  tokenHeaderOf,
} from './profile.ts';
import { spelled, type Tag, tagOf, tagsOf, textOf } from './tag.ts';
import { DoesNotApply } from './why-not.ts';

/** What a request is made from. */
export interface Wanted {
  readonly profile: Profile;
  readonly concept: ConceptName;
  readonly factOf: FactLookup;
  /** A tag, tags, a query or nothing, as a scenario writes it. */
  readonly input: unknown;
  /** Changes to the request, as a scenario writes them. */
  readonly changes: JsonObject;
  readonly as: string;
  /** The caller whose project the request names; the caller's own when absent. */
  readonly project?: string;
  /** Id of the image that is meant, `undefined` where none is. */
  readonly image: string | undefined;
  /** What requests go to, before their target; its path is a part of every request line. */
  readonly origin?: string;
}

/** A request in the making and the tags that it is about. */
export interface Made {
  readonly draft: RequestDraft;
  readonly tags: readonly Tag[];
}

/** The request that a step asks for. Throws DoesNotApply when the API has no way to say it. */
export function requestFor(wanted: Wanted): Made {
  const { profile, concept, as, project = as, image, changes, factOf } = wanted;
  const binding = bindingOf(profile, concept);
  const operation = operationOf(profile, binding);
  const schema = operation.requestBody?.content[0]?.schema ?? true;
  const bodySchema = schemaWithoutReferences(profile.description.document, schema);
  const draft = new RequestDraft(operation, profile.basePath, bodySchema);
  draft.header(tokenHeaderOf(profile), callerOf(profile, as).token ?? '');
  draft.header('Accept', 'application/json');
  draft.describeBody();
  for (const [expression, value] of Object.entries(binding.with)) draft.set(expression, value);
  setRole(draft, binding, 'project', projectOf(profile, project));
  // A new image has an id of its own.
  if (image !== undefined && concept !== 'createImage') setRole(draft, binding, 'image', image);
  const tags = setInput(draft, binding, wanted);
  change(draft, changes, factOf);
  if (changes.line === undefined) return { draft, tags };
  const key = fillLine(draft, binding, numberOf(changes.line, factOf), wanted.origin);
  return { draft, tags: tags.map((tag) => ({ ...tag, key })) };
}

/**
 * Makes the request line so many bytes long by the tag in the URL, and tells which that is now. Throws DoesNotApply where
 * no tag stands there.
 */
function fillLine(
  draft: RequestDraft,
  { operation, roles }: ConceptBinding,
  bytes: number,
  origin = '',
): string {
  const expression = roles.tag ?? roles.key ?? '';
  const place = expression.startsWith('$request.') ? parseExpression(expression) : undefined;
  if (place?.part !== 'path') throw new DoesNotApply(`${operation} has no tag in its URL.`);
  const prefix = origin === '' ? '' : new URL(origin).pathname.replace(/\/+$/, '');
  draft.fillLine(place.name, bytes - prefix.length);
  return draft.pathValue(place.name);
}

function setRole(draft: RequestDraft, { roles }: ConceptBinding, role: string, value: unknown): void {
  const expression = roles[role];
  if (expression?.startsWith('$request.')) draft.set(expression, value);
}

function setInput(
  draft: RequestDraft,
  binding: ConceptBinding,
  { profile, input, factOf, concept }: Wanted,
): readonly Tag[] {
  if (input === undefined) return [];
  const reading = { kind: profile.behaviour.tag, factOf };
  if (Array.isArray(input) || (isObject(input) && 'count' in input)) {
    const tags = tagsOf(input, reading);
    const spell = (tag: Tag) => spelled(tag, binding.spelling ?? reading.kind, separatorOf(profile));
    setRole(draft, binding, 'tags', tags.map(spell));
    return tags;
  }
  if (queries.includes(concept)) {
    setQuery(draft, binding, objectOf(input), reading);
    return [];
  }
  const tag = tagOf(input, reading);
  const spelling = binding.spelling ?? reading.kind;
  if (binding.roles.tag !== undefined)
    setRole(draft, binding, 'tag', spelled(tag, spelling, separatorOf(profile)));
  else {
    setRole(draft, binding, 'key', tag.key);
    if (tag.value !== undefined) setRole(draft, binding, 'value', tag.value);
  }
  return [tag];
}

/** Concepts whose input is a query. */
const queries: readonly ConceptName[] = ['find', 'count', 'listProject', 'listImages', 'list'];

/** Roles of a query that are lists of tags. */
const tagRoles = ['tags', 'tagsAny', 'notTags', 'notTagsAny'];

function setQuery(
  draft: RequestDraft,
  binding: ConceptBinding,
  query: JsonObject,
  reading: { readonly kind: 'label' | 'pair'; readonly factOf: FactLookup },
): void {
  for (const [role, written] of Object.entries(query)) {
    const expression = binding.roles[role];
    if (!expression?.startsWith('$request.'))
      throw new DoesNotApply(`${binding.operation} has no ${role} in its query.`);
    if (tagRoles.includes(role)) {
      const tags = tagsOf(written, reading);
      draft.set(expression, reading.kind === 'pair' ? conditions(tags) : tags.map(({ key }) => key));
    } else if (role === 'name')
      draft.set(expression, draft.asMatches(expression, textOf(written, reading.factOf)));
    else if (typeof written === 'boolean') draft.set(expression, written);
    else draft.set(expression, numberOf(written, reading.factOf));
  }
}

/** Tags as the conditions of a query: each key with the values that are asked for. */
function conditions(tags: readonly Tag[]): unknown[] {
  const values = new Map<string, string[]>();
  for (const { key = '', value = '' } of tags) values.set(key, [...(values.get(key) ?? []), value]);
  return Array.from(values, ([key, list]) => ({ key, values: list }));
}

function change(draft: RequestDraft, changes: JsonObject, factOf: FactLookup): void {
  if (typeof changes.method === 'string') draft.method = changes.method;
  if (changes.append !== undefined) draft.appended = textOf(changes.append, factOf);
  for (const [expression, value] of Object.entries(objectOf(changes.set))) {
    const isText = isObject(value) && 'repeat' in value;
    draft.setExactly(expression, isText ? textOf(value, factOf) : value);
  }
  for (const expression of arrayOf(changes.remove)) draft.remove(String(expression));
  for (const [name, text] of Object.entries(objectOf(changes.path)))
    draft.rawPath(name, textOf(text, factOf));
  for (const [name, text] of Object.entries(objectOf(changes.headers))) draft.header(name, String(text));
  for (const [text, bytes] of Object.entries(objectOf(changes.bytes))) draft.rawBytes(text, String(bytes));
  if (changes.body !== undefined) draft.rawBody = textOf(changes.body, factOf);
}
