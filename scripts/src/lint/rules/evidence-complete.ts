import { objectOf } from '@image-tags/openapi/description';
import type { Claim } from '../claims.ts';
import { type Carrier, eachCarrier, entriesOf, evidenceKey } from '../evidence.ts';
import { type HouseRule, report } from '../house-rule.ts';
import { textsOf } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/** Every claim of an operation, response or schema is supported by an entry of its evidence. */
export const evidenceComplete: HouseRule = {
  id: 'evidence-complete',
  reason:
    'Reviewers trust a description as far as it says where each operation, status, limit and example comes from.',
  holdsFor: 'sources and bundles',
  visitor: () =>
    eachCarrier((carrier, context) => {
      const supported = new Set(entriesOf(carrier).flatMap(({ node }) => textsOf(objectOf(node).for)));
      const bare = carrier.claims.filter(
        ({ name, partOf }) => !supported.has(name) && !(partOf !== undefined && supported.has(partOf)),
      );
      for (const claim of bare) reportBare(context, carrier, claim);
    }),
};

function reportBare(context: Context, { kind }: Carrier, { name, partOf, location }: Claim): void {
  const whole = partOf === undefined ? '' : `, or ${partOf} for the whole list`;
  const what = name === kind ? '' : `${name} of `;
  report(context, location, {
    wrong: `Nothing says where ${what}this ${kind} comes from.`,
    expected: `an entry in the ${evidenceKey} of this ${kind} with ${name} in its list "for"${whole}`,
    repair: `add ${name} to the entry of the source that says so, or to one with a choice`,
    example: `${evidenceKey}: [{ for: [${name}], source: ims-v2-add-image-tag, section: Constraints }]`,
  });
}
