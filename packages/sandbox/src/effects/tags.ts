import type { Decision, Outcome } from '../decision.ts';
import { type Image, timestamp } from '../image.ts';
import type { Situation } from '../situation.ts';
import { keyOn, requestedTags } from '../tags.ts';
import type { Effect, EffectContext } from './effect.ts';

/** A tag whose parts are texts, as every check has seen to. */
interface Tag {
  readonly key: string;
  readonly value: string;
}

function tagsOf(situation: Situation): Tag[] {
  const tags: Tag[] = [];
  for (const { key, value } of requestedTags(situation)) {
    if (typeof key === 'string') tags.push({ key, value: typeof value === 'string' ? value : '' });
  }
  return tags;
}

/** The image that the checks have found. */
export function imageOf({ image }: Situation): Image {
  if (image === undefined)
    throw new Error('No check has refused a request for an image that does not exist.');
  return image;
}

/** Which rule answers for a tag that is put on an image as it is. */
function additionOf({ api }: Situation, image: Image, { key, value }: Tag): Decision {
  const known = keyOn(image, key, api.caseSensitive);
  if (known === undefined) {
    const isEmpty = value === '' && api.facts.rule('empty-value') !== undefined;
    return isEmpty ? { rule: 'empty-value', answer: 'accepted' } : { rule: 'add-new', answer: 'done' };
  }
  if (image.tags.get(known) !== value) return { rule: 'same-key-overwrites', answer: 'overwritten' };
  const full = image.tags.size >= (api.facts.number('tag-limit', 'limit') ?? Number.POSITIVE_INFINITY);
  return full ? { rule: 'readd-at-limit', answer: 'again' } : { rule: 'add-is-idempotent', answer: 'again' };
}

function put({ api }: Situation, image: Image, { key, value }: Tag): void {
  image.tags.set(keyOn(image, key, api.caseSensitive) ?? key, value);
}

function written({ key, value }: Tag): string {
  return value === '' ? key : `${key}=${value}`;
}

function change({ situation, now }: EffectContext, image: Image, apply: (image: Image) => void): void {
  situation.state.change(image, (changed) => {
    apply(changed);
    changed.updatedAt = timestamp(now);
  });
}

export const add: Effect = (context) => {
  const { situation } = context;
  const image = imageOf(situation);
  const [tag] = tagsOf(situation);
  if (tag === undefined) throw new Error('No check has refused a request to add no tag.');
  const decision = additionOf(situation, image, tag);
  if (isRefusal(situation, decision)) return decision;
  const had = image.tags.get(tag.key);
  change(context, image, (changed) => put(situation, changed, tag));
  return had === tag.value
    ? decision
    : { ...decision, changes: [`image ${image.id}: tag ${written(tag)} set`] };
};

/** Whether the facts turn an addition down: then nothing may change. */
function isRefusal({ api, concept }: Situation, { rule: id, answer = '' }: Decision): boolean {
  return (api.facts.answer(id, answer, concept?.name)?.status ?? 200) >= 400;
}

export const addMany: Effect = (context) => {
  const { situation } = context;
  const image = imageOf(situation);
  const tags = tagsOf(situation);
  const decisions = tags.map((tag) => additionOf(situation, image, tag));
  const refusal = decisions.find((decision) => isRefusal(situation, decision));
  if (refusal !== undefined) return refusal;
  const limit = situation.api.facts.number('tag-limit', 'limit') ?? Number.POSITIVE_INFINITY;
  const before = new Map(image.tags);
  let left: Outcome | undefined;
  change(context, image, (changed) => {
    for (const tag of tags) {
      const isNew = keyOn(changed, tag.key, situation.api.caseSensitive) === undefined;
      if (isNew && changed.tags.size >= limit) left = overLimit(changed, limit);
      else put(situation, changed, tag);
    }
  });
  const set = tags.filter(({ key, value }) => before.get(key) !== value && image.tags.get(key) === value);
  const changes = set.map((tag) => `image ${image.id}: tag ${written(tag)} set`);
  const [decision = { rule: 'add-new', answer: 'done' }] = decisions;
  return { ...(left ?? decision), changes };
};

/** What a batch comes to that is done as far as the image has room. */
function overLimit({ id, tags }: Image, limit: number): Outcome {
  const variables = { image: id, attempted: String(tags.size + 1), limit: String(limit) };
  return { rule: 'tag-limit', answer: 'over', variables };
}

export const remove: Effect = (context) => {
  const { situation } = context;
  const image = imageOf(situation);
  const [tag] = tagsOf(situation);
  const key = tag === undefined ? undefined : keyOn(image, tag.key, situation.api.caseSensitive);
  if (key === undefined) return { rule: 'remove-missing-tag', answer: 'missing' };
  change(context, image, ({ tags }) => tags.delete(key));
  return { rule: 'remove', answer: 'done', changes: [`image ${image.id}: tag ${key} removed`] };
};

export const removeMany: Effect = (context) => {
  const { situation } = context;
  const { facts, caseSensitive } = situation.api;
  const image = imageOf(situation);
  const comparesValue = facts.flag('batch-delete-ignores-value', 'comparesValue');
  const found: string[] = [];
  let missing = false;
  for (const { key, value } of requestedTags(situation)) {
    const known = typeof key === 'string' ? keyOn(image, key, caseSensitive) : undefined;
    const differs = comparesValue && known !== undefined && image.tags.get(known) !== value;
    if (known === undefined || differs) missing = true;
    else found.push(known);
  }
  const ignored: Decision = { rule: 'batch-delete-missing-tag', answer: 'missing' };
  if (missing && isRefusal(situation, ignored)) return ignored;
  change(context, image, ({ tags }) => {
    for (const key of found) tags.delete(key);
  });
  const changes = found.map((key) => `image ${image.id}: tag ${key} removed`);
  return { ...(missing ? ignored : { rule: 'remove', answer: 'done' }), changes };
};
