import { essenceOf, isJson, isObject, namesOf, valueAtKeys } from '@image-tags/openapi/description';
import type { Concept } from '../api/concept.ts';
import type { SchemaError, Validate } from '../api/definition.ts';
import { pythonValue } from '../api/text.ts';
import type { Decision, Variables } from '../decision.ts';
import { isBaseProperty } from '../effects/image-view.ts';
import type { Situation } from '../situation.ts';
import type { Check, CheckMaker } from './check.ts';

export const unexpectedBody: CheckMaker = (api, compiled) => {
  const refused = api.facts.flag('unexpected-body', 'refused');
  if (!refused || compiled === undefined || compiled.operation.requestBody !== undefined) return undefined;
  const decision = { rule: 'unexpected-body', answer: 'refused' };
  if (api.facts.answer(decision.rule, decision.answer, compiled.concepts[0]?.name) === undefined)
    return undefined;
  return ({ call }) => (call.body.length > 0 ? decision : undefined);
};

export const emptyBody: CheckMaker = (_, compiled) => {
  if (compiled?.operation.requestBody?.required !== true) return undefined;
  const decision = { rule: 'empty-body', answer: 'empty' };
  return ({ call }) => (call.body.length === 0 ? decision : undefined);
};

export const malformedJson: CheckMaker = (_, compiled) => {
  if (compiled?.operation.requestBody === undefined) return undefined;
  const decision = { rule: 'malformed-json', answer: 'malformed' };
  return ({ body }) => (body.kind === 'malformed' ? decision : undefined);
};

/** What WebOb takes a request for that names no media type. */
const unnamed = 'text/plain';

/** An operation that takes a body wants the right media type always, one that takes none only where a body is sent. */
export const mediaType: CheckMaker = (api, compiled) => {
  if (!api.facts.flag('media-type', 'checked') || compiled === undefined) return undefined;
  const { name } = compiled.concepts[0] ?? {};
  if (api.facts.answer('media-type', 'unsupported', name) === undefined) return undefined;
  const described = compiled.operation.requestBody?.content.map((content) => essenceOf(content.mediaType));
  const check: Check = ({ call }) => {
    if (described === undefined && call.body.length === 0) return undefined;
    const sent = (call.header('content-type') ?? '').split(';', 1)[0]?.trim() || unnamed;
    if (described === undefined ? isJson(sent) : described.includes(sent)) return undefined;
    return { rule: 'media-type', answer: 'unsupported', variables: { mediaType: sent } };
  };
  return check;
};

/** Whether a finding of the schema is one that a rule with facts of its own answers for. */
function isGoverned(error: SchemaError, { api, concept, bodyValue }: Situation): boolean {
  const place = error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1);
  const has = (rule: string) => api.facts.rule(rule) !== undefined;
  const deleting = concept?.name === 'removeMany';
  if (
    concept?.name === 'createImage' &&
    api.readOnlyProperties.includes(error.instancePath.split('/')[1] ?? '')
  ) {
    return has('read-only-property');
  }
  if (concept?.name === 'set' && isRemovalOfTags(error, bodyValue)) return has('set-cannot-remove');
  if (concept?.name === 'find' || concept?.name === 'count') {
    return error.keyword === 'uniqueItems' && place !== 'values' && has('batch-keys-unique');
  }
  if (concept?.spelling === 'text' && error.keyword === 'pattern') return has('key-length');
  if (error.keyword === 'maxItems' && (place === 'tags' || concept?.name === 'set')) return has('set-limit');
  if (error.keyword === 'uniqueItems' && place === 'tags') return has('batch-keys-unique');
  if (place === 'key') {
    if (error.keyword === 'maxLength') return has(deleting ? 'batch-delete-lengths' : 'key-length');
    return (error.keyword === 'minLength' || error.keyword === 'pattern') && has('blank-key');
  }
  if (place === 'value' && error.keyword === 'maxLength') {
    return has(deleting ? 'batch-delete-lengths' : 'value-length');
  }
  const isLabel = error.keyword === 'maxLength' && /\/\d+$/.test(error.instancePath);
  return isLabel && api.facts.answer('label-length', 'tooLong', concept?.name) !== undefined;
}

/** Whether a finding is about a change that removes the list of tags, which is a mistake of another kind. */
function isRemovalOfTags({ instancePath }: SchemaError, patch: unknown): boolean {
  const index = Number(instancePath.split('/')[1]);
  const change: unknown = Array.isArray(patch) ? patch[index] : undefined;
  return isObject(change) && change.op === 'remove' && change.path === '/tags';
}

/** What is left of Ajv's findings when those are taken away that only follow from others, or that rules answer for. */
function ungoverned(errors: readonly SchemaError[], situation: Situation): readonly SchemaError[] {
  const forks = new Set(
    errors.filter(({ keyword }) => keyword === 'if').map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !(error.keyword === 'unevaluatedProperties' && forks.has(error.instancePath)) &&
      !isGoverned(error, situation),
  );
}

export const invalidBody: CheckMaker = (_, compiled) => {
  const validate = compiled?.validators?.body;
  if (validate === undefined) return undefined;
  return (situation) => {
    if (situation.body.kind !== 'json') return undefined;
    const errors = findingsOf(validate, situation.bodyValue);
    const left = errors.length === 0 ? errors : ungoverned(errors, situation);
    // An operation that there is not can have whatever members it wants.
    const error =
      left.find(({ keyword, instancePath }) => keyword === 'enum' && instancePath.endsWith('/op')) ?? left[0];
    if (error === undefined) return undefined;
    return decisionAbout(error, situation);
  };
};

/** The answer to a finding about the body of a request. */
export function decisionAbout(
  error: SchemaError,
  situation: Situation,
  concept: Concept | undefined = situation.concept,
): Decision {
  return { ...answerFor(error, situation, concept), variables: () => variablesOf(error, situation) };
}

/** What a compiled schema finds. */
export function findingsOf(validate: Validate, value: unknown): readonly SchemaError[] {
  try {
    return validate(value) ? [] : (validate.errors ?? []);
  } catch (error) {
    // Comparing items, Ajv calls a method that a hostile item may have as a member of another kind.
    const message = error instanceof Error ? error.message : String(error);
    return [{ keyword: 'uncomparable', instancePath: '', params: {}, message }];
  }
}

/** What is wrong where the place alone says it: the whole body is of a wrong type, or one of several tags. */
function placeOf(instancePath: string, keyword: string, body: unknown): string | undefined {
  if (keyword !== 'type') return undefined;
  if (instancePath === '') return Array.isArray(body) || isObject(body) ? 'body' : 'scalar';
  return /\/(?:tags|value)\/\d+$/.test(instancePath) ? 'item' : undefined;
}

/** The answer that is named after the member at fault, where the API has one, or else that for any invalid body. */
function answerFor(
  { instancePath, params, keyword }: SchemaError,
  { api, bodyValue }: Situation,
  concept: Concept | undefined,
): Decision {
  const rule = 'invalid-body';
  const place = placeOf(instancePath, keyword, bodyValue);
  if (place !== undefined && api.facts.answer(rule, place, concept?.name) !== undefined) {
    return { rule, answer: place };
  }
  if (keyword === 'type' && isObject(bodyValue)) {
    const isNamed = api.facts.answer(rule, 'ownProperty', concept?.name) !== undefined;
    const isBase = !isNamed || isBaseProperty(api.imageShape, namesOf(instancePath)[0] ?? '');
    if (!isBase) return { rule, answer: 'ownProperty' };
  }
  const names = [...instancePath.split('/').slice(1), String(params.missingProperty ?? '')];
  const member = names.find((name) => name !== '' && !/^\d+$/.test(name)) ?? '';
  const answers = keyword === 'enum' ? [camelCase(member), member] : [member];
  const named = answers.find((answer) => api.facts.answer(rule, answer, concept?.name) !== undefined);
  return { rule, answer: named ?? 'invalid' };
}

/** A member as the answer is named that says its value is none of those that there are. */
function camelCase(member: string): string {
  return member.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function variablesOf({ instancePath }: SchemaError, { bodyValue }: Situation): Variables {
  const value = valueAtKeys(bodyValue, namesOf(instancePath));
  const index = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  return {
    index,
    property: namesOf(instancePath)[0] ?? '',
    value: pythonValue(value),
    operator: typeof value === 'string' ? value : pythonValue(value),
  };
}
