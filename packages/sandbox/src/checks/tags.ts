import type { ConceptName } from '@image-tags/behaviour';
import { isObject } from '@image-tags/openapi/description';
import type { CompiledApi } from '../api/compiled-api.ts';
import { pythonLines, pythonText } from '../api/text.ts';
import type { Image } from '../image.ts';
import type { RequestedTag } from '../requested-tag.ts';
import type { Situation } from '../situation.ts';
import { codePoints, keyOn, requestedTags } from '../tags.ts';
import type { Check, CheckMaker } from './check.ts';

/** Concepts that put tags on an image. */
const adding: readonly ConceptName[] = ['add', 'addText', 'addMany'];

/** Names the answer for a tag that is refused. */
type Judge = (tag: RequestedTag, situation: Situation) => string | undefined;

/** A check that looks at each tag of requests for some concepts. `judgeOf` reads the facts once. */
function eachTag(
  rule: string,
  concepts: readonly ConceptName[],
  judgeOf: (api: CompiledApi) => Judge,
): CheckMaker {
  return (api, compiled) => {
    if (api.facts.rule(rule) === undefined) return undefined;
    if (!compiled?.concepts.some(({ name }) => concepts.includes(name))) return undefined;
    const judge = judgeOf(api);
    return (situation) => {
      const { concept } = situation;
      if (concept === undefined || !concepts.includes(concept.name)) return undefined;
      for (const [index, tag] of requestedTags(situation).entries()) {
        const answer = judge(tag, situation);
        if (answer === undefined || api.facts.answer(rule, answer, concept.name) === undefined) continue;
        return { rule, answer, variables: { ...variablesOf(tag), index: String(index) } };
      }
      return undefined;
    };
  };
}

function variablesOf({ key }: RequestedTag): Record<string, string> {
  return typeof key === 'string' ? { tag: pythonText(key), tagInLines: pythonLines(key) } : {};
}

/** Tells whether a text is longer than a fact allows. What is no text is for the check of the body to refuse. */
function limiter(
  { facts, decoding }: CompiledApi,
  rule: string,
  fact: string,
): (text: unknown, situation: Situation) => boolean {
  const limit = facts.number(rule, fact) ?? Number.POSITIVE_INFINITY;
  const unitInUrl = facts.text(rule, 'unit');
  const unitInBody = facts.text(rule, 'unitInBody');
  const latin1 = decoding === 'latin-1';
  const inBytes = latin1 ? codeUnits : utf8Length;
  const inUrl = unitInUrl === 'bytes' ? inBytes : latin1 ? codePointsOfBytes : codePoints;
  const inBody = unitInBody === 'bytes' ? utf8Length : codePoints;
  return (text, { concept }) => {
    if (typeof text !== 'string') return false;
    const place = concept?.roles.tag ?? concept?.roles.key;
    return (place?.part === 'path' ? inUrl : inBody)(text) > limit;
  };
}

/** The bytes of a URL are its own: one that was read as Latin-1 has a character for each. */
const codeUnits = (text: string) => text.length;

/** The characters of such a URL as its sender means them. */
function codePointsOfBytes(text: string): number {
  return codePoints(utf8Decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0))));
}

const utf8Decoder = new TextDecoder();

const utf8 = new TextEncoder();
const utf8Length = (text: string) => utf8.encode(text).length;

export const keyLength = eachTag('key-length', adding, (api) => {
  const isTooLong = limiter(api, 'key-length', 'limit');
  return ({ key }, situation) => (isTooLong(key, situation) ? 'tooLong' : undefined);
});

export const valueLength = eachTag('value-length', adding, (api) => {
  const isTooLong = limiter(api, 'value-length', 'limit');
  return ({ value }, situation) => (isTooLong(value, situation) ? 'tooLong' : undefined);
});

export const labelLength = eachTag('label-length', ['add', 'set', 'createImage'], (api) => {
  const isTooLong = limiter(api, 'label-length', 'limit');
  return ({ key }, situation) => (isTooLong(key, situation) ? 'tooLong' : undefined);
});

export const batchDeleteLengths = eachTag('batch-delete-lengths', ['removeMany'], (api) => {
  const isKeyTooLong = limiter(api, 'batch-delete-lengths', 'keyLimit');
  const isValueTooLong = limiter(api, 'batch-delete-lengths', 'valueLimit');
  return ({ key, value }, situation) => {
    if (isKeyTooLong(key, situation)) return 'keyTooLong';
    return isValueTooLong(value, situation) ? 'valueTooLong' : undefined;
  };
});

export const blankKey = eachTag('blank-key', [...adding, 'removeMany'], () => ({ key }) => {
  if (key === '') return 'empty';
  return typeof key === 'string' && key.trim() === '' ? 'blank' : undefined;
});

export const missingKey = eachTag(
  'missing-key',
  [...adding, 'removeMany'],
  () =>
    ({ key }) =>
      key === undefined ? 'missing' : undefined,
);

export const missingValue = eachTag(
  'missing-value',
  adding,
  () =>
    ({ value }) =>
      value === undefined ? 'missing' : undefined,
);

/** Roles whose lists have each key once: tags of a batch, and each list of conditions of a query. */
const listsWithKeys: Readonly<Partial<Record<ConceptName, readonly string[]>>> = {
  addMany: ['tags'],
  removeMany: ['tags'],
  find: ['tags', 'tagsAny', 'notTags', 'notTagsAny', 'name'],
  count: ['tags', 'tagsAny', 'notTags', 'notTagsAny', 'name'],
};

export const batchKeysUnique: CheckMaker = (api, compiled) => {
  if (api.facts.rule('batch-keys-unique') === undefined) return undefined;
  if (!compiled?.concepts.some(({ name }) => listsWithKeys[name] !== undefined)) return undefined;
  const decision = { rule: 'batch-keys-unique', answer: 'duplicate' };
  return (situation) => {
    const roles = situation.concept === undefined ? [] : (listsWithKeys[situation.concept.name] ?? []);
    return roles.some((role) => hasRepeatedKey(situation.role(role))) ? decision : undefined;
  };
};

function hasRepeatedKey(list: unknown): boolean {
  const keys = Array.isArray(list) ? list.filter(isObject).map(({ key }) => key) : [];
  return new Set(keys).size < keys.length;
}

export const tagLimit: CheckMaker = (api, compiled) => {
  const limit = api.facts.number('tag-limit', 'limit');
  if (limit === undefined || !compiled?.concepts.some(({ name }) => adding.includes(name))) return undefined;
  // A batch that is not all or nothing is cut off at the limit by what carries it out.
  const cutsOff = !api.facts.flag('batch-all-or-nothing', 'allOrNothing');
  return (situation) => {
    const { concept, image } = situation;
    if (image === undefined || concept === undefined || !adding.includes(concept.name)) return undefined;
    if (cutsOff && concept.name === 'addMany') return undefined;
    const attempted = sizeAfter(image, requestedTags(situation), api.caseSensitive);
    if (attempted <= limit || attempted === image.tags.size) return undefined;
    const variables = { image: image.id, attempted: String(attempted), limit: String(limit) };
    return { rule: 'tag-limit', answer: 'over', variables };
  };
};

/** How many tags an image would have with some more. */
function sizeAfter(image: Image, tags: readonly RequestedTag[], caseSensitive: boolean): number {
  let size = image.tags.size;
  for (const { key } of tags) {
    if (typeof key === 'string' && keyOn(image, key, caseSensitive) === undefined) size++;
  }
  return size;
}

export const setLimit: CheckMaker = (api, compiled) => {
  const limit = api.facts.number('set-limit', 'limit');
  const concepts: readonly ConceptName[] = ['set', 'createImage'];
  if (limit === undefined || !compiled?.concepts.some(({ name }) => concepts.includes(name)))
    return undefined;
  return (situation) => {
    const attempted = requestedTags(situation).length;
    return attempted <= limit
      ? undefined
      : {
          rule: 'set-limit',
          answer: 'over',
          variables: { attempted: String(attempted), limit: String(limit) },
        };
  };
};

export const removeMissingTag: CheckMaker = (api, compiled) => {
  if (!compiled?.concepts.some(({ name }) => name === 'remove')) return undefined;
  const decision = { rule: 'remove-missing-tag', answer: 'missing' };
  const check: Check = (situation) => {
    const key = requestedTags(situation)[0]?.key;
    const { image } = situation;
    const has =
      image !== undefined && typeof key === 'string' && keyOn(image, key, api.caseSensitive) !== undefined;
    return has ? undefined : decision;
  };
  return check;
};
