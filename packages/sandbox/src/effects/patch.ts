import { timestamp } from '../image.ts';
import { patched } from './draft.ts';
import type { Effect } from './effect.ts';
import { viewOf } from './image-view.ts';
import { imageOf } from './tags.ts';

/** Applies a JSON patch as a whole or not at all, and shows the image that comes of it. */
export const set: Effect = ({ situation, now }) => {
  const image = imageOf(situation);
  const draft = patched(situation, image);
  if ('rule' in draft) return draft;
  const { bodyValue, api } = situation;
  if (Array.isArray(bodyValue) && bodyValue.length === 0) {
    return { rule: 'set-replaces', answer: 'nothing', body: viewOf(api.imageShape, image) };
  }
  situation.state.change(image, (changed) => {
    Object.assign(changed, { name: draft.name, project: draft.project, properties: draft.properties });
    changed.tags.clear();
    for (const [tag, value] of draft.tags) changed.tags.set(tag, value);
    changed.updatedAt = timestamp(now);
  });
  return {
    rule: 'set-replaces',
    answer: 'done',
    body: viewOf(api.imageShape, image),
    changes: [`image ${image.id}: patched`],
  };
};
