import type { CompiledApi } from './api/compiled-api.ts';
import { documentedResponse } from './api/documented.ts';
import { newImageProperties } from './effects/image-view.ts';
import { type Image, timestamp } from './image.ts';
import { SandboxError } from './sandbox-error.ts';
import type { Fault, NewImage } from './sandbox-interface.ts';
import type { State } from './state.ts';
import type { WorldRecord } from './store.ts';

/** What a world holds at the start: the images and tags that the examples of the description show. */
export function beginningOf({ behaviour: { cast } }: CompiledApi, now: number): WorldRecord {
  const images = cast.images.map(({ id, name, tags, properties: shown }) => {
    const { created_at: createdAt, updated_at: updatedAt, owner, ...properties } = shown;
    return {
      id,
      name,
      project: typeof owner === 'string' ? owner : cast.project,
      createdAt: typeof createdAt === 'string' ? createdAt : timestamp(now),
      updatedAt: typeof updatedAt === 'string' ? updatedAt : timestamp(now),
      properties,
      tags: tags.map(({ key, value }): [string, string] => [key, value]),
    };
  });
  return { images, deleted: [] };
}

/** The image that somebody asks for beside the API. Throws a SandboxError when its id is taken or it has too many tags. */
export function newImage(
  api: CompiledApi,
  wanted: NewImage,
  state: State,
  now: number,
  newId: () => string,
): Image {
  const id = wanted.id ?? newId();
  if (state.isTaken(id)) {
    throw new SandboxError(
      409,
      'Id taken',
      `An image has or had the id ${id}. Choose another, or leave it out.`,
    );
  }
  const tags = new Map((wanted.tags ?? []).map((tag) => pairOf(api, tag)));
  assertTagCount(api, id, tags.size);
  const { visibility, protected: isProtected, name = null, project = api.project } = wanted;
  return {
    id,
    name,
    project,
    createdAt: timestamp(now),
    updatedAt: timestamp(now),
    properties: {
      ...likeCast(api),
      ...(visibility === undefined ? {} : { visibility }),
      ...(isProtected === undefined ? {} : { protected: isProtected }),
    },
    tags,
  };
}

/** What the images of the cast show beside their names and tags, for an image of which nobody says otherwise. */
function likeCast({ behaviour }: CompiledApi): Record<string, unknown> {
  if (behaviour.tag === 'label') return { ...newImageProperties };
  const [first] = behaviour.cast.images;
  return { ...first?.properties };
}

function pairOf({ behaviour }: CompiledApi, tag: NonNullable<NewImage['tags']>[number]): [string, string] {
  if (typeof tag !== 'string') return [tag.key, behaviour.tag === 'label' ? '' : tag.value];
  const equals = behaviour.tag === 'label' ? -1 : tag.indexOf('=');
  return equals < 0 ? [tag, ''] : [tag.slice(0, equals), tag.slice(equals + 1)];
}

function assertTagCount(api: CompiledApi, image: string, count: number): void {
  const limit = api.facts.number('tag-limit', 'limit');
  if (limit === undefined || count <= limit) return;
  const detail = `Image ${image} would have ${count} tags; ${api.behaviour.api} allows ${limit}.`;
  throw new SandboxError(422, 'Too many tags', detail);
}

/** Throws a SandboxError when an id or a key occurs twice in a state, or an image has too many tags or a label a value. */
export function assertRecord(api: CompiledApi, { images, deleted }: WorldRecord): void {
  const ids = new Set(deleted);
  for (const { id, tags } of images) {
    if (ids.has(id))
      throw new SandboxError(422, 'Id twice', `The id ${id} stands twice among images and deleted ids.`);
    ids.add(id);
    const keys = new Set(tags.map(([key]) => key));
    if (keys.size < tags.length)
      throw new SandboxError(422, 'Tag twice', `Image ${id} has two tags of one key.`);
    if (api.behaviour.tag === 'label' && tags.some(([, value]) => value !== '')) {
      const detail = `Image ${id} has a tag with a value; tags of ${api.behaviour.api} are labels, so it is of another API.`;
      throw new SandboxError(422, 'Tag with a value', detail);
    }
    assertTagCount(api, id, tags.length);
  }
}

/** Throws a SandboxError when the API documents no such answer. */
export function assertFault(api: CompiledApi, { operation: id, status, example, times, delay }: Fault): void {
  const operation = api.operation(id);
  if (id !== undefined && operation === undefined) {
    const operations = api.operationList.map(({ operationId }) => operationId);
    const detail = `${api.behaviour.api} has no operation ${id}. "operations" lists those it has.`;
    throw new SandboxError(422, 'No such operation', detail, { operations });
  }
  if (status === undefined && delay === undefined) {
    throw new SandboxError(
      422,
      'No fault',
      'A fault needs a status to answer with, a delay in milliseconds, or both.',
    );
  }
  if (status !== undefined && status < 400) {
    const detail = `A fault answers with an error; a ${status} is left to the state, which would not follow it.`;
    throw new SandboxError(422, 'No fault', detail);
  }
  if (times < 1) throw new SandboxError(422, 'No fault', 'A fault befalls one request or more.');
  const operations = operation === undefined ? api.operationList : [operation];
  if (delay !== undefined && !(delay >= 0 && Number.isFinite(delay))) {
    throw new SandboxError(422, 'No fault', 'A delay is a number of milliseconds from 0.');
  }
  if (status === undefined || operations.some((each) => documentedResponse(each, status, example))) return;
  const what = `${status}${example === undefined ? '' : ` with an example ${example}`}`;
  const detail = id === undefined ? `No operation documents a ${what}.` : `${id} documents no ${what}.`;
  throw new SandboxError(422, 'No such answer', detail);
}
