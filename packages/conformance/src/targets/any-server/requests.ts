import { type JsonObject, parseExpression } from '@image-tags/openapi/description';
import { curlOf, type RawRequest } from '../../scenarios/exchange.ts';
import { factsFor } from '../../scenarios/facts.ts';
import { bindingOf, offeredRule, type Profile, tokenHeaderOf } from '../../scenarios/profile.ts';
import { parsed } from '../../scenarios/reading.ts';
import { requestFor } from '../../scenarios/request.ts';
import type { Tag } from '../../scenarios/tag.ts';
import type { GivenImage } from '../../scenarios/target.ts';
import { tagsPatchOf } from './profile.ts';

type Asked = Pick<Parameters<typeof requestFor>[0], 'concept'> &
  Partial<Pick<Parameters<typeof requestFor>[0], 'input' | 'changes' | 'as' | 'image'>>;

/** A request that the suite makes for itself, through the API's own concepts. */
function ask(profile: Profile, { concept, input, changes = {}, as = 'owner', image }: Asked): RawRequest {
  const factOf = factsFor(profile, 'add-new');
  return requestFor({ profile, concept, factOf, input, changes, as, image }).draft.request();
}

/** Asks for the tags of an image. */
export function listRequest(profile: Profile, image: string, as = 'owner'): RawRequest {
  return ask(profile, { concept: 'list', image, as });
}

export function addRequest(profile: Profile, image: string, tag: Tag): RawRequest {
  const input = written(profile, tag);
  return ask(profile, { concept: 'add', image, input, changes: asStored(profile, 'add', tag) });
}

export function removeRequest(profile: Profile, image: string, tag: Tag): RawRequest {
  const input = written(profile, tag);
  return ask(profile, { concept: 'remove', image, input, changes: asStored(profile, 'remove', tag) });
}

/** Replaces all tags of an image; `undefined` where the API has no such call. */
export function setRequest(profile: Profile, image: string, tags: readonly Tag[]): RawRequest | undefined {
  if (profile.behaviour.concepts.set === undefined) return undefined;
  return ask(profile, { concept: 'set', image, input: tags.map((tag) => written(profile, tag)) });
}

/** Where a server reads a letter from each byte of the URL, a tag that is stored is named by its letters as bytes. */
function asStored(profile: Profile, concept: 'add' | 'remove', { key = '' }: Tag): JsonObject {
  const expression = bindingOf(profile, concept).roles.tag;
  if (expression === undefined || offeredRule(profile, 'url-decoding')?.facts.decoding !== 'latin-1')
    return {};
  const { part, name } = parseExpression(expression);
  if (part !== 'path' || [...key].some((letter) => letter > '\u00ff')) return {};
  const bytes = [...Buffer.from(key, 'latin1')];
  const encoded = bytes.map((byte) => {
    return byte < 0x80
      ? encodeURIComponent(String.fromCharCode(byte))
      : `%${byte.toString(16).toUpperCase()}`;
  });
  return { path: { [name]: encoded.join('') } };
}

/** Makes an image with an id of our choice, so that it can be found again even when the answer is lost. */
export function createRequest(profile: Profile, id: string, image: GivenImage, as: string): RawRequest {
  const { roles } = bindingOf(profile, 'createImage');
  const { name, visibility, protected: isProtected } = image;
  const values = { image: id, name, visibility, protected: isProtected };
  const set = Object.entries(values).flatMap(([role, value]) => {
    const expression = roles[role];
    return value === undefined || expression === undefined ? [] : [[expression, value] as const];
  });
  const input = image.tags.map((tag) => written(profile, typeof tag === 'string' ? { key: tag } : tag));
  return ask(profile, { concept: 'createImage', input, as, changes: { set: Object.fromEntries(set) } });
}

export function deleteRequest(profile: Profile, image: string, as: string): RawRequest {
  return ask(profile, { concept: 'deleteImage', image, as });
}

/** Takes the protection from an image, by the operation that sets its tags: a JSON patch. */
export function unprotectRequest(profile: Profile, image: string, as: string): RawRequest | undefined {
  const { set: binding, createImage } = profile.behaviour.concepts;
  const pathAt = tagsPatchOf(profile)?.pathAt;
  const valueAt = binding?.roles.tags;
  const protectedAt = createImage?.roles.protected;
  if (pathAt === undefined || valueAt === undefined || protectedAt === undefined) return undefined;
  // An image shows its properties where it was given them.
  const set = { [pathAt]: `/${parseExpression(protectedAt).keys.join('/')}`, [valueAt]: false };
  return ask(profile, { concept: 'set', image, as, changes: { set } });
}

/** Asks for the images of a name; `undefined` where the API has no such search. */
export function searchRequest(profile: Profile, name: string, as = 'owner'): RawRequest | undefined {
  if (profile.behaviour.concepts.find?.roles.name === undefined) return undefined;
  return ask(profile, { concept: 'find', input: { name }, as });
}

/** Asks for images, as many as the server shows at once. */
export function allImagesRequest(profile: Profile, as: string): RawRequest {
  return ask(profile, { concept: 'listImages', as });
}

/** Asks for some images, one if that can be said. */
export function imagesRequest(profile: Profile, as: string): RawRequest {
  const canLimit = profile.behaviour.concepts.listImages?.roles.limit !== undefined;
  return ask(profile, { concept: 'listImages', as, ...(canLimit ? { input: { limit: 1 } } : {}) });
}

/** The tag that stands behind a text by which tags are compared. */
export function tagBehind({ behaviour: { tag } }: Profile, text: string): Tag {
  if (tag === 'label') return { key: text };
  const pair = parsed(text);
  const [key, value] = Array.isArray(pair) ? pair.map(String) : [text];
  return { key: key ?? '', value: value ?? '' };
}

/** A request as a curl command that takes the token from the variable TOKEN. */
export function commandOf(profile: Profile, url: string, request: RawRequest): string {
  const header = tokenHeaderOf(profile);
  return curlOf(url, request).replace(new RegExp(`'(${header}: )[^']*'`, 'iu'), '"$1$TOKEN"');
}

function written({ behaviour }: Profile, tag: Tag): unknown {
  if (behaviour.tag === 'label') return { label: tag.key ?? '' };
  return { key: tag.key ?? '', value: tag.value ?? '' };
}
