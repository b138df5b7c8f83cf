import type { Parameter } from '@image-tags/openapi';
import { objectOf } from '@image-tags/openapi/description';
import type { Concept } from '../api/concept.ts';
import type { Query } from '../api/query.ts';
import type { CheckMaker } from './check.ts';

/** Judges each query parameter by its schema; the answer is named after the role or the parameter. */
export const invalidQuery: CheckMaker = (api, compiled) => {
  const validators = compiled?.validators?.parameters ?? {};
  const parameters = (compiled?.operation.parameters ?? []).flatMap((parameter) => {
    const validate = parameter.in === 'query' ? validators[`query.${parameter.name}`] : undefined;
    return validate === undefined ? [] : [{ parameter, validate, schema: api.schemaOf(parameter) }];
  });
  if (parameters.length === 0 || api.facts.rule('invalid-query') === undefined) return undefined;
  return (situation) => {
    const { query, concept } = situation;
    if (query.isEmpty) return undefined;
    for (const { parameter, validate, schema } of parameters) {
      const value = sentValue(parameter, query, schema);
      if (value === undefined || validate(value)) continue;
      return {
        rule: 'invalid-query',
        answer:
          namesFor(roleOf(parameter, concept), parameter.name, value, schema).find(
            (name) => api.facts.answer('invalid-query', name, concept?.name) !== undefined,
          ) ?? 'invalid',
        variables: {
          parameter: parameter.name,
          value: String(Array.isArray(value) ? (value.find((one) => !validate([one])) ?? '') : value),
        },
      };
    }
    return undefined;
  };
};

/** What the answer may be called: after the role or the parameter, before that after how it is written, or after what was wanted. */
function namesFor(role: string, parameter: string, value: unknown, schema: unknown): string[] {
  const { type, pattern } = objectOf(schema);
  const wanted = type === 'boolean' ? 'flag' : type === 'integer' ? 'number' : 'form';
  return [
    ...(isUnreadable(value, schema) ? [`${role}Syntax`] : []),
    role,
    parameter,
    ...(wanted !== 'form' || pattern !== undefined ? [wanted] : []),
  ];
}

/** Whether a text was sent where a number is wanted. */
function isUnreadable(value: unknown, schema: unknown): boolean {
  return typeof value === 'string' && objectOf(schema).type === 'integer';
}

function roleOf({ name }: Parameter, concept: Concept | undefined): string {
  const role = Object.entries(concept?.roles ?? {}).find(
    ([, place]) => place.part === 'query' && place.name === name,
  );
  return role?.[0] ?? '';
}

const whole = /^[+-]?\d+$/;

/** What was sent for a parameter, as the type that its schema asks for where it can be read as such. */
function sentValue({ name }: Parameter, query: Query, schema: unknown): unknown {
  const { type } = objectOf(schema);
  if (type === 'array') return query.getAll(name).length === 0 ? undefined : query.getAll(name);
  const text = query.get(name);
  if (text === undefined) return undefined;
  if (type === 'integer' && whole.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
