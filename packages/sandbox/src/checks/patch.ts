import { isObject } from '@image-tags/openapi/description';
import { pythonText } from '../api/text.ts';
import { readOnlyProperties } from '../effects/images.ts';
import type { Situation } from '../situation.ts';
import type { CheckMaker } from './check.ts';

/** The first property that a request wants to set and only the service may. An id can be chosen, but not changed. */
function readOnlyIn({ concept, bodyValue }: Situation): string | undefined {
  if (concept?.name !== 'set') {
    const names = isObject(bodyValue) ? Object.keys(bodyValue) : [];
    return names.find((name) => readOnlyProperties.includes(name));
  }
  const names = pathsOf(bodyValue).map((path) => path.slice(1));
  return names.find((name) => name === 'id' || readOnlyProperties.includes(name));
}

function pathsOf(patch: unknown): string[] {
  const changes = Array.isArray(patch) ? patch.filter(isObject) : [];
  return changes.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
}

export const readOnlyProperty: CheckMaker = (api, compiled) => {
  if (api.facts.rule('read-only-property') === undefined) return undefined;
  if (!compiled?.concepts.some(({ name }) => name === 'set' || name === 'createImage')) return undefined;
  return (situation) => {
    const property = readOnlyIn(situation);
    return property === undefined
      ? undefined
      : { rule: 'read-only-property', answer: 'refused', variables: { property } };
  };
};

/** A path into the list of tags, whatever stands there. */
const intoTags = /^\/tags\/./;

export const setNoSingleTag: CheckMaker = (api, compiled) => {
  if (api.facts.rule('set-no-single-tag') === undefined) return undefined;
  if (!compiled?.concepts.some(({ name }) => name === 'set')) return undefined;
  return ({ bodyValue }) => {
    const path = pathsOf(bodyValue).find((candidate) => intoTags.test(candidate));
    return path === undefined
      ? undefined
      : { rule: 'set-no-single-tag', answer: 'refused', variables: { path } };
  };
};

/** A value that a patch gives a property has to be one that a new image could have. */
export const invalidPatchedValue: CheckMaker = (api, compiled) => {
  const validate = api.creation?.validators?.body;
  if (validate === undefined || !compiled?.concepts.some(({ name }) => name === 'set')) return undefined;
  return ({ bodyValue }) => {
    const changes = Array.isArray(bodyValue) ? bodyValue.filter(isObject) : [];
    for (const { op, path, value } of changes) {
      if (op === 'remove' || path === '/tags' || typeof path !== 'string') continue;
      // Not written as { [name]: value }: a property may be called __proto__.
      if (validate(Object.fromEntries([[path.slice(1), value]]))) continue;
      const variables = {
        value: typeof value === 'string' ? pythonText(value) : (JSON.stringify(value) ?? ''),
      };
      return { rule: 'invalid-body', answer: 'invalid', variables };
    }
    return undefined;
  };
};
