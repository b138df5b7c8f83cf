import { isObject } from '@image-tags/openapi/description';
import { type Image, timestamp } from '../image.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from './effect.ts';
import { isBaseProperty, newImageProperties, viewOf } from './image-view.ts';
import { imageOf } from './tags.ts';

/** Shows one image with its tags. */
export const getImage: Effect = ({ situation }) => ({
  rule: 'listing-follows-changes',
  body: viewOf(situation.api.imageShape, imageOf(situation)),
});

export const deleteImage: Effect = ({ situation }) => {
  const { id } = imageOf(situation);
  situation.state.delete(id);
  return { rule: 'deleteImage', changes: [`image ${id}: deleted`] };
};

/** Tags that a list of a request sets, each once. */
export function distinctTags(value: unknown): Map<string, string> {
  const tags: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(tags.filter((tag) => typeof tag === 'string').map((tag) => [tag, '']));
}

/** Creates an image that waits for its data, with the id of the request or a new one. */
export const createImage: Effect = (context) => {
  const { situation, now, newId } = context;
  const body = isObject(situation.bodyValue) ? situation.bodyValue : {};
  const { id, name, owner, tags, ...properties } = body;
  const image: Image = {
    id: typeof id === 'string' ? id : newId(),
    project: typeof owner === 'string' ? owner : situation.project,
    name: typeof name === 'string' ? name : null,
    createdAt: timestamp(now),
    updatedAt: timestamp(now),
    properties: { ...newImageProperties, ...properties },
    tags: distinctTags(tags),
  };
  situation.state.add(image);
  const view = viewOf(situation.api.imageShape, image);
  return {
    rule: 'createImage',
    body: view,
    headers: { Location: situation.call.origin + situation.call.mount + String(view.self) },
    changes: [`image ${image.id}: created`],
  };
};

/** Whether a property is the owner's own, to be added and removed at will. */
export function isOwnProperty({ api }: Situation, name: string): boolean {
  return !isBaseProperty(api.imageShape, name);
}
