import { isObject } from '@image-tags/openapi/description';
import { pythonText } from '../api/text.ts';
import { patched } from '../effects/draft.ts';
import type { Situation } from '../situation.ts';
import { decisionAbout, findingsOf } from './body.ts';
import type { CheckMaker } from './check.ts';

/**
 * The first property that a request wants to set and may not: one of the service's own, or the owner of an image that there
 * is, but to who it is. An id can be chosen, but not changed.
 */
function readOnlyIn({ concept, bodyValue, api, project }: Situation): string | undefined {
  const isCreation = concept?.name === 'createImage';
  const wanted = isCreation ? Object.entries(isObject(bodyValue) ? bodyValue : {}) : changesIn(bodyValue);
  const refused = wanted.find(
    ([name, value]) =>
      api.readOnlyProperties.includes(name) ||
      (name === 'id' && !isCreation) ||
      (name === 'owner' && !isCreation && isForeign(value, project)),
  );
  return refused?.[0];
}

function isForeign(owner: unknown, project: string): boolean {
  return typeof owner === 'string' && owner !== project;
}

function changesIn(patch: unknown): [name: string, value: unknown][] {
  const changes = Array.isArray(patch) ? patch.filter(isObject) : [];
  return changes.flatMap(({ path, value }) =>
    typeof path === 'string' ? [[path.slice(1), value] satisfies [string, unknown]] : [],
  );
}

function pathsOf(patch: unknown): string[] {
  const changes = Array.isArray(patch) ? patch.filter(isObject) : [];
  return changes.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
}

export const readOnlyProperty: CheckMaker = (api, compiled) => {
  if (api.facts.rule('read-only-property') === undefined) return undefined;
  if (!compiled?.concepts.some(({ name }) => name === 'set' || name === 'createImage')) return undefined;
  return (situation) => {
    const rule = 'read-only-property';
    const property = readOnlyIn(situation);
    if (property !== undefined) return { rule, answer: 'refused', variables: { property } };
    const { bodyValue, concept, project } = situation;
    const owner = isObject(bodyValue) ? bodyValue.owner : undefined;
    if (typeof owner !== 'string' || !isForeign(owner, project)) return undefined;
    const isAnswered = api.facts.answer(rule, 'owner', concept?.name) !== undefined;
    return isAnswered ? { rule, answer: 'owner', variables: { value: pythonText(owner) } } : undefined;
  };
};

/** A path into a property, whatever stands there: only whole properties can be changed. */
const intoProperty = /^\/[^/]+\/./;

export const setNoSingleTag: CheckMaker = (api, compiled) => {
  if (api.facts.rule('set-no-single-tag') === undefined) return undefined;
  if (!compiled?.concepts.some(({ name }) => name === 'set')) return undefined;
  return ({ bodyValue }) => {
    const path = pathsOf(bodyValue).find((candidate) => intoProperty.test(candidate));
    return path === undefined
      ? undefined
      : { rule: 'set-no-single-tag', answer: 'refused', variables: { path } };
  };
};

/** A value that a patch gives a property has to be one that a new image could have. */
export const invalidPatchedValue: CheckMaker = (api, compiled) => {
  const validate = api.creation?.validators?.body;
  if (validate === undefined || !compiled?.concepts.some(({ name }) => name === 'set')) return undefined;
  return (situation) => {
    const { bodyValue } = situation;
    const changes = Array.isArray(bodyValue) ? bodyValue.filter(isObject) : [];
    for (const { op, path, value } of changes) {
      if (op === 'remove' || path === '/tags' || typeof path !== 'string') continue;
      if (path === '/id' || api.readOnlyProperties.includes(path.slice(1))) continue;
      // Not written as { [name]: value }: a property may be called __proto__.
      const image = situation.withBody(Object.fromEntries([[path.slice(1), value]]));
      const [error] = findingsOf(validate, image.bodyValue);
      if (error !== undefined) return decisionAbout(error, image, situation.concept);
    }
    return undefined;
  };
};

/** A change that the image does not allow: one of a property that it lacks, or that it cannot be without. */
export const impossibleChange: CheckMaker = (_, compiled) => {
  if (!compiled?.concepts.some(({ name }) => name === 'set')) return undefined;
  return (situation) => {
    const made = situation.image === undefined ? undefined : patched(situation, situation.image);
    return made !== undefined && 'rule' in made ? made : undefined;
  };
};
