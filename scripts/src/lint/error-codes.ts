import { arrayOf, objectOf } from '@image-tags/openapi/description';
import { descend, type Place } from './nodes.ts';
import type { Context } from './redocly.ts';

/** Where the described APIs put an error's code; the second form is a gateway's. */
const codePaths = [['error', 'code'], ['error_code'], ['code']];

/** The code in the body of an error, wherever the described APIs put it. Undefined when it has none. */
export function codeOfExample(body: unknown): unknown {
  for (const path of codePaths) {
    const code = path.reduce<unknown>((value, name) => objectOf(value)[name], body);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The schemas of the code in the schema of a body, one for each alternative that has one. */
export function codePlacesOf(context: Context, body: Place): Place[] {
  const places = alternativesOf(context, descend(context, body, 'schema'), []).flatMap((schema) =>
    codePaths.flatMap((path) => {
      const found = descend(context, schema, ...path.flatMap((name) => ['properties', name]));
      return found === undefined ? [] : [found];
    }),
  );
  return [...new Map(places.map((place) => [place.node, place])).values()];
}

/** The codes that a schema of a code allows; none when it leaves them open. */
export function pinnedCodesOf(schema: Place): readonly unknown[] {
  const node = objectOf(schema.node);
  return 'const' in node ? [node.const] : arrayOf(node.enum);
}

/** A schema and, when it chooses by a condition, the schemas that it chooses from. */
function alternativesOf(context: Context, schema: Place | undefined, seen: readonly unknown[]): Place[] {
  if (schema === undefined || seen.includes(schema.node)) return [];
  const branches = ['then', 'else'].flatMap((keyword) =>
    alternativesOf(context, descend(context, schema, keyword), [...seen, schema.node]),
  );
  return [schema, ...branches];
}
