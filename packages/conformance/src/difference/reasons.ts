import { behaviourOf } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';

/** Why a difference stands: a decision that the facts of a rule record, or nobody has decided yet. */
export type Reason = { readonly rule: string; readonly choice: string } | 'open';

/** The rule whose recorded choice is the reason, by how the title of what is tried begins. */
const rules: readonly (readonly [rule: string, ...titles: readonly string[]])[] = [
  ['unsupported-method', 'OPTIONS of ', 'POST of a tag with a body that is no JSON'],
  [
    'unknown-route',
    'a doubled slash ',
    'no version',
    'version ',
    'the version alone',
    'the versions with a slash',
    'a path outside of the API',
    'a health check',
  ],
  ['media-type', 'a patch in the older media type'],
  ['invalid-query', 'images with visibility='],
  ['invalid-body', 'a new image with ', 'a patch '],
  ['four-byte-characters', 'four-byte-characters: '],
];

/**
 * Why what is tried differs. Throws when a rule that is named here records no choice any more: then the reason is gone,
 * and the difference should be too.
 */
export function reasonOf(
  api: ApiName,
  { tried, sandbox }: { readonly tried: string; readonly sandbox: string },
): Reason {
  const found = rules.find(([, ...titles]) => titles.some((title) => tried.startsWith(title)));
  if (found === undefined) return 'open';
  const [rule] = found;
  // The choice is about what to say of a fault, not about what is none.
  if (rule === 'invalid-body' && !isOfInvalidTags(sandbox)) return 'open';
  const facts = behaviourOf(api).rules[rule];
  const choices = facts?.offered ? facts.evidence.flatMap(({ choice }) => choice ?? []) : [];
  if (choices.length > 0) return { rule, choice: choices.join(' ') };
  throw new Error(
    `${api} records no choice for ${rule}, which is the reason of a difference: ${tried}.\nRepair: correct the reason in packages/conformance/src/difference/reasons.ts.`,
  );
}

/** Whether an answer is the one that stands for faults without an example of their own. */
function isOfInvalidTags(answer: string): boolean {
  return answer.includes("Provided object does not match schema 'image'");
}
