import { essenceOf, isJson, isObject, type Operation } from '@image-tags/openapi/description';
import { literally } from '../scenarios/echo.ts';
import type { RawRequest } from '../scenarios/exchange.ts';
import { headerOf } from '../scenarios/exchange.ts';
import { CannotSay, type Parameter, type RequestBody } from './document.ts';
import { withExpressions } from './made-images.ts';

/** What a step sends beside the operation that it names. */
export interface Sent {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
}

/**
 * A request to an operation as parameters and payload of a step. `basePath` comes before the paths of the description.
 * Throws CannotSay where a step has no way to send just that: a document names values, and a program that runs it makes
 * the request line, the framing and the encoding of them.
 */
export function sentBy(request: RawRequest, operation: Operation<string>, basePath: string): Sent {
  if (request.method !== operation.method)
    throw new CannotSay(`A step names an operation, and none here is a ${request.method} of this path.`);
  const [path = '', query] = request.target.split(/\?(.*)/s);
  const parameters = [
    ...pathParameters(path, basePath + operation.path),
    ...queryParameters(query),
    ...headerParameters(request, operation),
  ];
  const requestBody = bodyOf(request, operation);
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
  };
}

/** The values as they stand in the URL: percent-encoded, because a program that runs the document does not do that. */
function pathParameters(path: string, template: string): Parameter[] {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const pattern = template
    .split(/\{[^}]+\}/)
    .map((text) => literally(text).source)
    .join('([^/]*)');
  const match = new RegExp(`^${pattern}$`).exec(path);
  if (match === null) throw new CannotSay('The path is none that the operation has.');
  if (new URL(path, 'http://any.invalid').pathname !== path)
    throw new CannotSay('A URL is written in another way than this before it is sent.');
  return names.map((name, index) => {
    const value = match[index + 1] ?? '';
    if (value === '') throw new CannotSay(`A parameter of a path cannot be empty, and ${name} is.`);
    return { name, in: 'path', value: said(value) };
  });
}

function queryParameters(query: string | undefined): Parameter[] {
  if (query === undefined) return [];
  const parameters = query.split('&').map((pair): Parameter => {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map(decoded);
    return { name, in: 'query', value: said(value) };
  });
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return parameters;
  throw new CannotSay(`A step names a parameter once, and the query has ${twice} more than once.`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new CannotSay('The query has bytes that are no text.');
  }
}

/** The media type of a body stands beside its payload. */
function headerParameters({ headers, body }: RawRequest, operation: Operation<string>): Parameter[] {
  if (headerOf(headers, 'Accept') === undefined)
    throw new CannotSay('Programs that run a document send an Accept, and the request has none.');
  return headers.flatMap(([name, value]): Parameter[] => {
    if (name.toLowerCase() === 'content-type' && (body !== undefined || operation.requestBody !== undefined))
      return [];
    if (/[^\t -~]/.test(value)) throw new CannotSay(`The header ${name} is more than plain ASCII.`);
    return [{ name, in: 'header', value: said(value) }];
  });
}

function bodyOf(
  { headers, body, encoding }: RawRequest,
  operation: Operation<string>,
): RequestBody | undefined {
  const contentType = headerOf(headers, 'Content-Type');
  if (body === undefined) {
    if (operation.requestBody === undefined) return undefined;
    throw new CannotSay('A program that runs a document may send an example where a step has no body.');
  }
  if (encoding !== undefined) throw new CannotSay('The body has bytes that are no text.');
  if (contentType === undefined) throw new CannotSay('A payload has a media type, and the request has none.');
  if (!isJson(contentType) || !/^application\/([a-z0-9.-]+\+)?json$/.test(contentType))
    return { contentType, payload: textIn(body, contentType) };
  return { contentType, payload: saidJson(jsonIn(body)) };
}

/** The payload where the body is no JSON by its media type. */
function textIn(body: string, contentType: string): string {
  if (essenceOf(contentType) === 'application/x-www-form-urlencoded')
    throw new CannotSay('The body is no form, and a program that runs a document makes one of it.');
  if (body === '')
    throw new CannotSay('A program that runs a document may leave out a payload that is empty.');
  if (/\{[^}]*image~\d+~/s.test(body))
    throw new CannotSay('The id of an image stands between braces of a text, where no expression can.');
  return said(body);
}

/** The payload that a body is. */
function jsonIn(body: string): unknown {
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch {
    throw new CannotSay('The body is no JSON, and a payload of that media type is.');
  }
  if (JSON.stringify(payload) !== body)
    throw new CannotSay('The body is JSON in a way in which no program writes it.');
  const isEmpty = typeof payload === 'object' && Object.keys(payload ?? {}).length === 0;
  if (isEmpty || payload === '')
    throw new CannotSay('A program that runs a document may leave out a payload that is empty.');
  return payload;
}

function saidJson(json: unknown): unknown {
  if (typeof json === 'string') return said(json);
  if (Array.isArray(json)) return json.map(saidJson);
  if (!isObject(json)) return json;
  if (Object.hasOwn(json, '__proto__'))
    throw new CannotSay('The body has a property that not every program keeps.');
  return Object.fromEntries(Object.entries(json).map(([name, member]) => [name, saidJson(member)]));
}

/** A literal value. A dollar sign begins an expression, and Arazzo has no way to say that it does not. */
function said(text: string): string {
  if (text.includes('$'))
    throw new CannotSay('A dollar sign begins an expression, and Arazzo knows no literal one.');
  if (!text.isWellFormed())
    throw new CannotSay('The text has half a character, which no file in UTF-8 holds.');
  return withExpressions(text);
}
