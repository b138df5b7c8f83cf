import { isObject } from '@image-tags/openapi/description';
import { pythonValue } from '../api/text.ts';
import type { Situation } from '../situation.ts';
import type { CheckMaker } from './check.ts';

/**
 * The first property that a request wants to set and may not: one of the service's own, or the owner, but to who it is. An
 * id can be chosen, but not changed.
 */
function readOnlyIn({ concept, bodyValue, api, project }: Situation): string | undefined {
  const isCreation = concept?.name === 'createImage';
  const wanted = isCreation ? Object.entries(isObject(bodyValue) ? bodyValue : {}) : changesIn(bodyValue);
  const refused = wanted.find(
    ([name, value]) =>
      api.readOnlyProperties.includes(name) ||
      (name === 'id' && !isCreation) ||
      (name === 'owner' && typeof value === 'string' && value !== project),
  );
  return refused?.[0];
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
      if (path === '/id' || api.readOnlyProperties.includes(path.slice(1))) continue;
      // Not written as { [name]: value }: a property may be called __proto__.
      if (validate(Object.fromEntries([[path.slice(1), value]]))) continue;
      return { rule: 'invalid-body', answer: 'invalid', variables: () => ({ value: pythonValue(value) }) };
    }
    return undefined;
  };
};
