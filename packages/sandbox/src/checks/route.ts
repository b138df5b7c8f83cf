import type { CompiledApi } from '../api/compiled-api.ts';
import type { UnknownReason } from '../api/routes.ts';
import type { Decision } from '../decision.ts';
import type { CheckMaker } from './check.ts';

/** What is said of a URL of no operation, by what is wrong with it. */
const decisions: Readonly<Record<UnknownReason, Decision>> = {
  path: { rule: 'unknown-route', answer: 'unknown' },
  'empty-segment': { rule: 'empty-tag-segment', answer: 'refused' },
  'trailing-slash': { rule: 'trailing-slash', answer: 'refused' },
  'encoded-slash': { rule: 'encoded-slash', answer: 'refused' },
};

/** An API that has no answer for what is wrong with a URL only knows that it has no such URL. */
function decisionFor({ facts }: CompiledApi, reason: UnknownReason): Decision {
  const decision = decisions[reason];
  return facts.answer(decision.rule, decision.answer ?? '', undefined) === undefined
    ? decisions.path
    : decision;
}

/** Refuses URLs of no operation that a rule speaks of. */
function refusing(rule: string): CheckMaker {
  return (api, compiled) => {
    if (compiled !== undefined) return undefined;
    return ({ route }) => {
      if (route.kind !== 'unknown') return undefined;
      const decision = decisionFor(api, route.because);
      return decision.rule === rule ? decision : undefined;
    };
  };
}

export const unknownRoute = refusing('unknown-route');
export const emptyTagSegment = refusing('empty-tag-segment');
export const trailingSlash = refusing('trailing-slash');
export const encodedSlash = refusing('encoded-slash');

export const unsupportedMethod: CheckMaker = (_, compiled) => {
  if (compiled !== undefined) return undefined;
  return ({ route, call }) =>
    route.kind === 'method'
      ? { rule: 'unsupported-method', answer: 'refused', variables: { method: call.method } }
      : undefined;
};

export const undecodable: CheckMaker = (_, compiled) => {
  if (compiled !== undefined) return undefined;
  const decision = { rule: 'url-decoding', answer: 'undecodable' };
  return ({ route }) => (route.kind === 'undecodable' ? decision : undefined);
};

/** What stands around the target in a request line: a space, the version and the line break. */
const restOfLine = ' ' + ' HTTP/1.1\r\n';

export const requestLine: CheckMaker = (api) => {
  const limit = api.facts.number('request-line', 'limit');
  if (limit === undefined) return undefined;
  const decision = { rule: 'request-line', answer: 'tooLong' };
  return ({ call: { method, target, mount } }) =>
    method.length + mount.length + target.length + restOfLine.length > limit ? decision : undefined;
};
