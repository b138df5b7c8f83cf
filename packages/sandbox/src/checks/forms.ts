import type { RuntimeExpression } from '@image-tags/openapi/description';
import type { CheckMaker } from './check.ts';

/** The action of a batch or query is one of those that the API has. */
export const batchAction: CheckMaker = (api, compiled) => {
  const constants = compiled?.concepts.flatMap((concept) => concept.constants) ?? [];
  const place = constants[0]?.place;
  if (place === undefined || api.facts.rule('batch-action') === undefined) return undefined;
  const known = constants.map(({ value }) => value);
  return (situation) => {
    if (situation.body.kind !== 'json') return undefined;
    const sent = situation.at(place);
    if (sent === undefined) return { rule: 'batch-action', answer: 'missing' };
    return known.some((value) => api.isAction(sent, value))
      ? undefined
      : { rule: 'batch-action', answer: 'unknown' };
  };
};

/** Places of the two forms that a tag may have in one operation; `undefined` for an operation with one form. */
function formsOf(compiled: Parameters<CheckMaker>[1]): readonly RuntimeExpression[] | undefined {
  const concepts = compiled?.concepts ?? [];
  if (!concepts.some(({ name }) => name === 'addText')) return undefined;
  return concepts.flatMap(({ roles: { tag } }) => (tag === undefined ? [] : [tag]));
}

function counting(rule: string, answer: string, isWrong: (forms: number) => boolean): CheckMaker {
  const decision = { rule, answer };
  return (_, compiled) => {
    const forms = formsOf(compiled);
    if (forms === undefined) return undefined;
    return (situation) => {
      if (situation.body.kind !== 'json') return undefined;
      return isWrong(forms.filter((form) => situation.at(form) !== undefined).length) ? decision : undefined;
    };
  };
}

export const bothTagForms = counting('both-tag-forms', 'both', (forms) => forms > 1);
export const noTagForm = counting('no-tag-form', 'neither', (forms) => forms === 0);

export const missingImageId: CheckMaker = (_, compiled) => {
  const place = compiled?.concepts[0]?.roles.image;
  if (place?.part !== 'body') return undefined;
  return (situation) =>
    situation.body.kind === 'json' && situation.at(place) === undefined
      ? { rule: 'missing-image-id', answer: 'missing' }
      : undefined;
};
