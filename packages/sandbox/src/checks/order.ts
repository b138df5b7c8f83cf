import type { CompiledApi, CompiledOperation } from '../api/compiled-api.ts';
import { emptyBody, invalidBody, malformedJson, mediaType, unexpectedBody } from './body.ts';
import type { Check, CheckMaker } from './check.ts';
import { batchAction, bothTagForms, missingImageId, noTagForm } from './forms.ts';
import {
  expiredToken,
  malformedToken,
  missingToken,
  projectMismatch,
  readOnlyRole,
  unknownToken,
} from './identity.ts';
import { foreignImage, malformedImageId, protectedImage, unknownImage } from './image.ts';
import { invalidPatchedValue, readOnlyProperty, setNoSingleTag } from './patch.ts';
import { invalidQuery } from './query.ts';
import {
  emptyTagSegment,
  encodedSlash,
  requestLine,
  trailingSlash,
  undecodable,
  unknownRoute,
  unsupportedMethod,
} from './route.ts';
import {
  batchDeleteLengths,
  batchKeysUnique,
  blankKey,
  keyLength,
  labelLength,
  missingKey,
  missingValue,
  removeMissingTag,
  setLimit,
  tagLimit,
  valueLength,
} from './tags.ts';

/** Several checks of one rule, one after the other. */
function oneOf(...some: readonly CheckMaker[]): CheckMaker {
  return (api, operation) => {
    const checks = some.map((make) => make(api, operation)).filter((check) => check !== undefined);
    if (checks.length < 2) return checks[0];
    return (situation) => {
      for (const check of checks) {
        const decision = check(situation);
        if (decision !== undefined) return decision;
      }
      return undefined;
    };
  };
}

/** How the engine finds that a rule refuses a request, by the rule's id. */
const makers: Readonly<Record<string, CheckMaker>> = {
  'missing-token': missingToken,
  'malformed-token': malformedToken,
  'unknown-token': unknownToken,
  'expired-token': expiredToken,
  'project-mismatch': projectMismatch,
  'read-only-role': readOnlyRole,
  'request-line': requestLine,
  'unknown-route': unknownRoute,
  'empty-tag-segment': emptyTagSegment,
  'trailing-slash': trailingSlash,
  'encoded-slash': encodedSlash,
  'unsupported-method': unsupportedMethod,
  'url-decoding': undecodable,
  'unexpected-body': unexpectedBody,
  'media-type': mediaType,
  'empty-body': emptyBody,
  'malformed-json': malformedJson,
  'invalid-body': oneOf(invalidBody, invalidPatchedValue),
  'invalid-query': invalidQuery,
  'batch-action': batchAction,
  'both-tag-forms': bothTagForms,
  'no-tag-form': noTagForm,
  'missing-image-id': missingImageId,
  'missing-key': missingKey,
  'missing-value': missingValue,
  'blank-key': blankKey,
  'key-length': keyLength,
  'value-length': valueLength,
  'label-length': labelLength,
  'batch-delete-lengths': batchDeleteLengths,
  'batch-keys-unique': batchKeysUnique,
  'malformed-image-id': malformedImageId,
  'unknown-image': unknownImage,
  'foreign-image': foreignImage,
  'protected-image': protectedImage,
  'read-only-property': readOnlyProperty,
  'set-no-single-tag': setNoSingleTag,
  'tag-limit': tagLimit,
  'set-limit': setLimit,
  'remove-missing-tag': removeMissingTag,
};

/**
 * The checks of an operation, or of URLs that have none, in the order that the API's `order-of-checks` gives. An entry is
 * a rule, or one of its answers as `rule.answer` where a rule's answers come at different times.
 */
export function checksFor(api: CompiledApi, operation: CompiledOperation | undefined): Check[] {
  return api.facts.list('order-of-checks', 'order').flatMap((entry) => {
    const [rule = '', answer] = entry.split('.');
    const check = api.facts.rule(rule) === undefined ? undefined : makers[rule]?.(api, operation);
    if (check === undefined) return [];
    return [answer === undefined ? check : only(answer, check)];
  });
}

function only(answer: string, check: Check): Check {
  return (situation) => {
    const decision = check(situation);
    return decision?.answer === answer ? decision : undefined;
  };
}
