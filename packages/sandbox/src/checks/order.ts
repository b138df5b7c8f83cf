import type { CompiledApi, CompiledOperation } from '../api/compiled-api.ts';
import { emptyBody, invalidBody, malformedJson, mediaType, unexpectedBody } from './body.ts';
import type { Check, CheckMaker } from './check.ts';
import { batchAction, bothTagForms, missingImageId, noTagForm } from './forms.ts';
import { fourByteCharacters } from './four-byte.ts';
import {
  expiredToken,
  malformedToken,
  missingToken,
  projectMismatch,
  readOnlyRole,
  unknownToken,
} from './identity.ts';
import { foreignImage, imageExists, malformedImageId, protectedImage, unknownImage } from './image.ts';
import { impossibleChange, invalidPatchedValue, readOnlyProperty, setNoSingleTag } from './patch.ts';
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
  'four-byte-characters': fourByteCharacters,
  'batch-delete-lengths': batchDeleteLengths,
  'batch-keys-unique': batchKeysUnique,
  'malformed-image-id': malformedImageId,
  'unknown-image': unknownImage,
  'foreign-image': foreignImage,
  'protected-image': protectedImage,
  'image-exists': imageExists,
  'read-only-property': readOnlyProperty,
  'set-no-single-tag': setNoSingleTag,
  'tag-limit': tagLimit,
  'set-limit': setLimit,
  // One check for both: of two such changes the first in the patch counts.
  'set-cannot-remove': impossibleChange,
  'missing-property': impossibleChange,
  'remove-missing-tag': removeMissingTag,
};

/**
 * The checks of an operation, or of URLs that have none, in the order that the API's `order-of-checks` gives. An entry is
 * a rule, or one of its answers as `rule.answer` where a rule's answers come at different times.
 */
export function checksFor(api: CompiledApi, operation: CompiledOperation | undefined): Check[] {
  const checks = api.facts.list('order-of-checks', 'order').flatMap((entry) => {
    const [rule = '', answer] = entry.split('.');
    const check = api.facts.rule(rule) === undefined ? undefined : makers[rule]?.(api, operation);
    if (check === undefined) return [];
    return [{ rule, check: answer === undefined ? check : only(answer, check) }];
  });
  if (operation?.concepts.some(({ name }) => name === 'set') !== true)
    return checks.map(({ check }) => check);
  const inside = checks.filter(({ rule }) => aboutChanges.includes(rule)).map(({ check }) => check);
  const first = checks.findIndex(({ rule }) => aboutChanges.includes(rule));
  return checks.flatMap(({ rule, check }, index) => {
    if (!aboutChanges.includes(rule)) return [check];
    return index === first ? [changeByChange(inside)] : [];
  });
}

/** Rules that a patch is held against while it is read, one change after the other. */
const aboutChanges = ['set-no-single-tag', 'invalid-body', 'label-length', 'read-only-property'];

/** Checks that look at a patch with one change at a time, so that of two faults the first in the patch counts. */
function changeByChange(checks: readonly Check[]): Check {
  return (situation) => {
    const { bodyValue } = situation;
    const isLong = Array.isArray(bodyValue) && bodyValue.length > 1;
    const parts = isLong ? bodyValue.map((change: unknown) => situation.withBody([change])) : [situation];
    for (const part of parts) {
      for (const check of checks) {
        const decision = check(part);
        if (decision !== undefined) return decision;
      }
    }
    return undefined;
  };
}

function only(answer: string, check: Check): Check {
  return (situation) => {
    const decision = check(situation);
    return decision?.answer === answer ? decision : undefined;
  };
}
