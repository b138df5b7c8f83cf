import { isObject } from '@image-tags/openapi/description';
import type { Outcome } from '../decision.ts';
import type { Image } from '../image.ts';
import type { Situation } from '../situation.ts';
import { propertyOf } from './image-view.ts';
import { distinctTags, isOwnProperty } from './images.ts';

interface Change {
  readonly op: string;
  /** Name of the property, its escapes undone. */
  readonly property: string;
  readonly value: unknown;
}

/** What an image is to become: nothing of it is changed before all changes have passed. */
export interface Draft {
  name: string | null;
  project: string;
  properties: Record<string, unknown>;
  tags: Map<string, string>;
}

/** What a patch makes of an image, or why the image does not allow it. Changes nothing. */
export function patched(situation: Situation, image: Image): Draft | Outcome {
  const { name, project, properties, tags } = image;
  const draft: Draft = { name, project, properties: { ...properties }, tags: new Map(tags) };
  for (const change of changesOf(situation.bodyValue)) {
    const refusal = refusalOf(situation, image, draft, change);
    if (refusal !== undefined) return refusal;
    apply(draft, change);
  }
  return draft;
}

function changesOf(body: unknown): Change[] {
  if (!Array.isArray(body)) return [];
  return body.filter(isObject).map(({ op, path, value }) => ({
    op: String(op),
    property: String(path).slice(1).replaceAll('~1', '/').replaceAll('~0', '~'),
    value,
  }));
}

function refusalOf(
  situation: Situation,
  image: Image,
  draft: Draft,
  { op, property }: Change,
): Outcome | undefined {
  const isOwn = isOwnProperty(situation, property);
  const exists = !isOwn || Object.hasOwn(draft.properties, property);
  if (op !== 'add' && !exists)
    return { rule: 'missing-property', answer: 'refused', variables: { property } };
  if (op === 'remove' && !isOwn && propertyOf(image, property) !== undefined) {
    return { rule: 'set-cannot-remove', answer: 'refused', variables: { property } };
  }
  return undefined;
}

function apply(draft: Draft, { op, property, value }: Change): void {
  if (op === 'remove') delete draft.properties[property];
  else if (property === 'tags') draft.tags = distinctTags(value);
  else if (property === 'name') draft.name = typeof value === 'string' ? value : null;
  else if (property === 'owner') draft.project = typeof value === 'string' ? value : draft.project;
  else
    Object.defineProperty(draft.properties, property, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
