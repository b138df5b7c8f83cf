import type { CompiledApi } from '../api/compiled-api.ts';
import { pythonText } from '../api/text.ts';
import type { Decision } from '../decision.ts';
import type { Image } from '../image.ts';
import type { Situation } from '../situation.ts';
import type { CheckMaker } from './check.ts';

/** Refuses only where the API has an answer of that name for the concept. */
function answered(situation: Situation, decision: Decision): Decision | undefined {
  const { rule, answer = '' } = decision;
  return situation.api.facts.answer(rule, answer, situation.concept?.name) === undefined
    ? undefined
    : decision;
}

export const malformedImageId: CheckMaker = (api, compiled) => {
  const pattern = api.facts.text('malformed-image-id', 'wellFormed');
  const rule = 'malformed-image-id';
  const concepts = (compiled?.concepts ?? []).filter(({ name, roles }) => {
    return roles.image !== undefined && api.facts.answer(rule, 'malformed', name) !== undefined;
  });
  if (pattern === undefined || concepts.length === 0) return undefined;
  const wellFormed = new RegExp(pattern, 'u');
  return (situation) => {
    const id = situation.text('image');
    if (id === undefined || wellFormed.test(id)) return undefined;
    const variables = { image: id, value: pythonText(id) };
    return answered(situation, { rule, answer: 'malformed', variables });
  };
};

export const unknownImage: CheckMaker = (_, compiled) => {
  if (!namesImage(compiled?.concepts)) return undefined;
  return (situation) => {
    const { image, concept } = situation;
    if (image !== undefined || concept?.name === 'createImage' || concept?.roles.image === undefined)
      return undefined;
    return answered(situation, {
      rule: 'unknown-image',
      answer: 'unknown',
      variables: { image: situation.text('image') ?? '' },
    });
  };
};

export const foreignImage: CheckMaker = (api, compiled) => {
  if (!namesImage(compiled?.concepts)) return undefined;
  return (situation) => {
    const { image, concept } = situation;
    if (image === undefined || concept?.name === 'createImage' || image.project === situation.project)
      return undefined;
    const isSeen = isVisible(image, api);
    if (isSeen && asksForNothing(situation)) return undefined;
    return answered(situation, {
      rule: 'foreign-image',
      answer: isSeen ? 'visible' : 'hidden',
      variables: { image: image.id },
    });
  };
};

/** Whether a patch has no operations, at an API that says what it does then. */
export function asksForNothing({ api, concept, bodyValue }: Situation): boolean {
  if (concept?.name !== 'set' || !Array.isArray(bodyValue) || bodyValue.length > 0) return false;
  return api.facts.answer('set-replaces', 'nothing', 'set') !== undefined;
}

/** Whether other projects see an image. An API without visibilities tells all the same. */
export function isVisible({ properties: { visibility } }: Image, { facts }: CompiledApi): boolean {
  return typeof visibility !== 'string' || facts.list('foreign-image', 'seenBy').includes(visibility);
}

export const protectedImage: CheckMaker = (_, compiled) => {
  if (!compiled?.concepts.some(({ name }) => name === 'deleteImage')) return undefined;
  return ({ image }) =>
    image?.properties.protected === true
      ? { rule: 'protected-image', answer: 'refused', variables: { image: image.id } }
      : undefined;
};

/** An id that an image has or had is not given again. */
export const imageExists: CheckMaker = (_, compiled) => {
  if (!compiled?.concepts.some(({ name }) => name === 'createImage')) return undefined;
  return (situation) => {
    const id = situation.text('image');
    return id !== undefined && situation.state.isTaken(id)
      ? { rule: 'image-exists', answer: 'refused', variables: { image: id } }
      : undefined;
  };
};

function namesImage(
  concepts: readonly { readonly roles: Readonly<Record<string, unknown>> }[] = [],
): boolean {
  return concepts.some(({ roles }) => roles.image !== undefined);
}
