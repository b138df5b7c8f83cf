import { namesOf } from '@image-tags/openapi/description';

/** An OpenAPI runtime expression, taken apart: `$request.body#/tag/key` is body with `['tag', 'key']`. */
export interface RuntimeExpression {
  readonly message: 'request' | 'response';
  readonly part: 'path' | 'query' | 'header' | 'body';
  /** Name of the parameter or header; '' for a body. */
  readonly name: string;
  /** Property names that lead into the body. */
  readonly keys: readonly string[];
}

const syntax = /^\$(request|response)\.(?:(path|query|header)\.(.+)|(body)(?:#(.*))?)$/;

/** Reads a runtime expression as OpenAPI 3.1 defines them. Throws when the text is none. */
export function parseExpression(text: string): RuntimeExpression {
  const match = syntax.exec(text);
  if (match === null) throw new Error(`${text} is no runtime expression such as $request.body#/tag.`);
  const [, message, parameter, name = '', , pointer = ''] = match;
  return {
    message: message === 'response' ? 'response' : 'request',
    part: parameter === 'path' || parameter === 'query' || parameter === 'header' ? parameter : 'body',
    name,
    keys: namesOf(pointer),
  };
}

/** The value that property names lead to, `undefined` where they lead nowhere. Inherited properties do not count. */
export function valueAtKeys(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, key)?.value;
  }
  return found;
}

/** An object that holds `value` where property names lead: `['a', 'b']` makes `{ a: { b: value } }`. */
export function wrappedAtKeys(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}
