import type { HouseRule } from './house-rule.ts';
import { closedSchemas } from './rules/closed-schemas.ts';
import { componentFileName } from './rules/component-file-name.ts';
import { conventionalErrors } from './rules/conventional-errors.ts';
import { descriptionFirstSentence } from './rules/description-first-sentence.ts';
import { errorExamples } from './rules/error-examples.ts';
import { evidenceComplete } from './rules/evidence-complete.ts';
import { evidenceResolves } from './rules/evidence-resolves.ts';
import { evidenceShape } from './rules/evidence-shape.ts';
import { namedExamples } from './rules/named-examples.ts';
import { noPolymorphism } from './rules/no-polymorphism.ts';
import { nothingInline } from './rules/nothing-inline.ts';
import { operationId } from './rules/operation-id.ts';
import { operationKeyOrder } from './rules/operation-key-order.ts';
import { pathFileName } from './rules/path-file-name.ts';
import { propertyDescription } from './rules/property-description.ts';
import { rootIsTableOfContents } from './rules/root-is-table-of-contents.ts';
import { successExamples } from './rules/success-examples.ts';
import { summaryImperative } from './rules/summary-imperative.ts';

/** The rules that redocly.yaml switches on as `house/<id>`, from the layout of files to the words in them. */
export const houseRules: readonly HouseRule[] = [
  rootIsTableOfContents,
  pathFileName,
  componentFileName,
  nothingInline,
  operationKeyOrder,
  operationId,
  summaryImperative,
  descriptionFirstSentence,
  propertyDescription,
  evidenceShape,
  evidenceResolves,
  evidenceComplete,
  namedExamples,
  successExamples,
  errorExamples,
  conventionalErrors,
  closedSchemas,
  noPolymorphism,
];
