import type { JsonSchema } from '@image-tags/openapi/description';
import { validatorOf } from '../validation.ts';
import { replaceAt, sitesOf, type Variation } from './variations.ts';

/** Values of every type that JSON has, and what a report calls them. `false` and '' are taken for nothing here and there. */
const values: readonly (readonly [change: string, value: unknown])[] = [
  ['a number', 4096],
  ['a fraction', 4096.5],
  ['a text', 'text'],
  ['true', true],
  ['null', null],
  ['a list', []],
  ['an object', {}],
];

/**
 * For every place of a JSON body that is described with a type, the examples with a value of another type in that place: one
 * that breaks nothing but the type where there is such a value. In a URL there is no such case, since all is text there.
 */
export function wrongTypes(schema: JsonSchema, examples: readonly unknown[]): Variation[] {
  const validate = validatorOf(schema);
  const found = new Map<string, Variation>();
  for (const example of examples) {
    for (const { schema: inner, pointer, path } of sitesOf(schema, example)) {
      const bound = `${pointer}/type`;
      if (inner.type === undefined || found.has(bound)) continue;
      const broken = values
        .map(([change, value]) => ({ change, value: replaceAt(example, path, value) }))
        .map((variation) => ({
          variation,
          bounds: validate(variation.value).map((finding) => finding.bound),
        }))
        .filter(({ bounds }) => bounds.includes(bound));
      // A branch of an `if` that fails vouches for nothing, so that the closed schema around it complains as well.
      const best = broken.find(({ bounds }) => bounds.every((other) => other === bound)) ?? broken[0];
      if (best !== undefined) found.set(bound, { ...best.variation, bound, verdict: 'refused' });
    }
  }
  return [...found.values()];
}
