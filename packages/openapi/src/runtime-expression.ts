import { namesOf } from './pointer.ts';

/** An OpenAPI runtime expression, taken apart: `$request.body#/tag/key` is body with `['tag', 'key']`. */
export interface RuntimeExpression {
  readonly message: 'request' | 'response';
  readonly part: 'path' | 'query' | 'header' | 'body';
  /** Name of the parameter or header; '' for a body. */
  readonly name: string;
  /** Property names and indexes that lead into the body. */
  readonly keys: readonly string[];
}

const parameterSyntax = /^\$(request|response)\.(path|query|header)\.(.+)$/;
const bodySyntax = /^\$(request|response)\.body(?:#(.*))?$/;

/** Reads a runtime expression as OpenAPI 3.1 defines them, section Runtime Expressions. Throws when the text is none. */
export function parseExpression(text: string): RuntimeExpression {
  const [, sent, part, name = ''] = parameterSyntax.exec(text) ?? [];
  if (part === 'path' || part === 'query' || part === 'header') {
    return { message: messageOf(sent), part, name, keys: [] };
  }
  const match = bodySyntax.exec(text);
  if (match === null) throw new Error(`${text} is no runtime expression such as $request.body#/tag.`);
  const [, message, pointer = ''] = match;
  return { message: messageOf(message), part: 'body', name: '', keys: namesOf(pointer) };
}

function messageOf(text: string | undefined): RuntimeExpression['message'] {
  return text === 'response' ? 'response' : 'request';
}

/** The value that property names and indexes lead to, `undefined` where they lead nowhere. What is inherited does not count. */
export function valueAtKeys(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, key)?.value;
  }
  return found;
}
