import type { ConceptName } from '@image-tags/behaviour';
import { arrayOf, objectOf, parseExpression, textOf, valueAtKeys } from '@image-tags/openapi/description';
import { malformedId, unknownId } from '../../scenarios/cast.ts';
import type { RawRequest } from '../../scenarios/exchange.ts';
import { operationOf, type Profile } from '../../scenarios/profile.ts';
import { parsed } from '../../scenarios/reading.ts';
import { CannotSend } from '../../scenarios/why-not.ts';
import { tagsPatchOf } from './profile.ts';

/** Which images a request may touch. */
export interface Reach {
  /** Whether the suite made the image or was given it. */
  isOurs(id: string): boolean;
  /** Whether the suite makes images; those that it was given are not to be deleted, and nothing but their tags changed. */
  readonly makes: boolean;
}

/** Methods that change nothing on any server that speaks HTTP. */
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Concepts that only read, whatever the method. */
const reading: readonly ConceptName[] = ['list', 'listProject', 'find', 'count', 'getImage', 'listImages'];

/**
 * Throws CannotSend for a request that could change anything but an image of the suite's, even on a server that is wrong
 * in how it reads URLs: one that folds `..` and `//`, or takes what is meant for a tag for the image itself.
 */
export function guard(profile: Profile, reach: Reach, request: RawRequest): void {
  const { method } = request;
  if (safeMethods.includes(method) || isRead(profile, request)) return;
  if (reach.makes && isCreation(profile, request)) return;
  const views = viewsOf(request.target.split('?')[0] ?? '');
  const named = [...views.flatMap((view) => idsAt(profile, view)), ...idsIn(profile, request.body)];
  const isHarmless = (id: string) => reach.isOurs(id) || id === unknownId || id === malformedId;
  if (named.length === 0 || !named.every(isHarmless))
    throw new CannotSend(`It would send ${method} to a URL that names no image of the suite.`);
  const isImageItself = views.some((view) => reach.isOurs(view.at(-1) ?? ''));
  if (reach.makes || !isImageItself || changesTagsOnly(profile, request)) return;
  throw new CannotSend(
    `It would send ${method} to the image itself, which was given to change its tags alone.`,
  );
}

/** Whether a request makes an image. */
export function isCreation(profile: Profile, { method, target }: RawRequest): boolean {
  const binding = profile.behaviour.concepts.createImage;
  if (binding === undefined || method !== 'POST') return false;
  return target === profile.basePath + operationOf(profile, binding).path;
}

function isRead(profile: Profile, { method, target }: RawRequest): boolean {
  const path = target.split('?')[0] ?? '';
  return reading.some((concept) => {
    const binding = profile.behaviour.concepts[concept];
    if (binding === undefined) return false;
    const operation = operationOf(profile, binding);
    const shape = operation.path
      .split(/\{[^}]+\}/)
      .map((text) => text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'));
    return (
      operation.method === method && new RegExp(`^${profile.basePath}${shape.join('[^/]+')}$`).test(path)
    );
  });
}

/** The segments of a path as one server or another may see them: decoded before or after, with or without empty and dot segments. */
function viewsOf(path: string): string[][] {
  const exact = path.split('/').slice(1).map(decoded);
  const careless = decoded(path).split(/[/\\]/).slice(1);
  return [exact, careless].flatMap((segments) => {
    const filled = segments.filter((segment) => segment !== '');
    return [segments, folded(segments), filled, folded(filled)];
  });
}

function folded(segments: readonly string[]): string[] {
  const left: string[] = [];
  for (const segment of segments) {
    if (segment === '..') left.pop();
    else if (segment !== '.') left.push(segment);
  }
  return left;
}

/** What stands in a path where the API has the id of an image. */
function idsAt(profile: Profile, segments: readonly string[]): string[] {
  return imagePlaces(profile).flatMap((before) => {
    const id = segments[before.length];
    const isThere = before.every((text, index) => /^\{.*\}$/.test(text) || text === segments[index]);
    // A text with a slash is the id of no image; where the server takes it for several segments, another view has them.
    return id === undefined || /[/\\]/.test(id) || !isThere ? [] : [id];
  });
}

/** The segments before the id of an image, for every path of the API that has one. */
function imagePlaces(profile: Profile): string[][] {
  return Object.values(profile.behaviour.concepts).flatMap((binding) => {
    if (binding.roles.image === undefined) return [];
    const { message, part, name } = parseExpression(binding.roles.image);
    if (message !== 'request' || part !== 'path') return [];
    const segments = (profile.basePath + operationOf(profile, binding).path).split('/').slice(1);
    const index = segments.indexOf(`{${name}}`);
    return index === -1 ? [] : [segments.slice(0, index)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The image that a body names, where an API has it there. The id of an image that is to be made is none. */
function idsIn({ behaviour: { concepts } }: Profile, body: string | undefined): string[] {
  const json = parsed(body ?? '');
  return Object.values(concepts).flatMap((binding) => {
    if (binding === concepts.createImage || binding.roles.image === undefined) return [];
    const { message, part, keys } = parseExpression(binding.roles.image);
    const id = message === 'request' && part === 'body' ? valueAtKeys(json, keys) : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** Whether a request is a JSON patch of nothing but the tags. */
function changesTagsOnly(profile: Profile, { method, body }: RawRequest): boolean {
  const tags = tagsPatchOf(profile)?.pointer;
  const changes = arrayOf(parsed(body ?? '')).map((change) => textOf(objectOf(change).path));
  return (
    tags !== undefined && method === 'PATCH' && changes.length > 0 && changes.every((path) => path === tags)
  );
}
