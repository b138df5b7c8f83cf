import { resolve } from 'node:path';
import { objectOf } from '@image-tags/openapi/description';
import { houseRules } from './house-rules.ts';
import type { Plugin } from './redocly.ts';

/** The house rules as a plugin of Redocly's; `contentDir` is the folder of the redocly.yaml that names this file. */
export default function plugin({ contentDir }: { contentDir: string }): Plugin {
  const folder = resolve(contentDir);
  const rules = houseRules.map((rule) => [
    rule.id,
    (options: unknown) => rule.visitor(objectOf(options), folder),
  ]);
  return { id: 'house', rules: { oas3: Object.fromEntries(rules) } };
}
