import { isObject } from '@image-tags/openapi/description';
import { pythonTitle } from '../api/text.ts';
import type { Decision } from '../decision.ts';
import { patched } from '../effects/draft.ts';
import type { Situation } from '../situation.ts';
import { requestedTags } from '../tags.ts';
import type { CheckMaker } from './check.ts';

const rule = 'four-byte-characters';
const beyondThreeBytes = /[\u{10000}-\u{10ffff}]/u;

/** Looks at properties before tags, which are stored after them. */
export const fourByteCharacters: CheckMaker = (api, compiled) => {
  if (!compiled?.concepts.some(({ name }) => name === 'set' || name === 'createImage')) return undefined;
  return (situation) => {
    const decisions = [...propertiesOf(situation).map(ofProperty), ofTags(situation)];
    return decisions.find(
      (decision) =>
        decision?.answer !== undefined &&
        api.facts.answer(rule, decision.answer, situation.concept?.name) !== undefined,
    );
  };
};

function ofProperty([name, value]: readonly [name: string, value: unknown]): Decision | undefined {
  if (beyondThreeBytes.test(name)) return { rule, answer: 'propertyName' };
  if (typeof value !== 'string' || !beyondThreeBytes.test(value)) return undefined;
  return { rule, answer: 'property', variables: { propertyTitle: pythonTitle(name) } };
}

function ofTags(situation: Situation): Decision | undefined {
  const isRefused = requestedTags(situation).some(
    ({ key }) => typeof key === 'string' && beyondThreeBytes.test(key),
  );
  return isRefused ? { rule, answer: 'refused' } : undefined;
}

/** What the image of a request would have beside its tags. */
function propertiesOf(situation: Situation): readonly (readonly [name: string, value: unknown])[] {
  const { image, bodyValue } = situation;
  if (situation.concept?.name !== 'set') return Object.entries(isObject(bodyValue) ? bodyValue : {});
  const made = image === undefined ? undefined : patched(situation, image);
  if (made === undefined || 'rule' in made) return [];
  return [['name', made.name], ...Object.entries(made.properties)];
}
