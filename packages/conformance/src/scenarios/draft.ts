import {
  arrayOf,
  isJson,
  isObject,
  type JsonSchema,
  type Operation,
  parseExpression,
  valueAtKeys,
} from '@image-tags/openapi/description';
import type { Pair, RawRequest } from './exchange.ts';
import { withoutValue, withValue } from './json-edit.ts';

/** A request to an operation while it is put together. */
export class RequestDraft {
  method: string;
  /** Raw text after the path. */
  appended = '';
  /** Raw text in place of the body that was put together. */
  rawBody: string | undefined;
  /** Text of the body to the bytes in hexadecimal that are sent in its place. */
  readonly #bytes = new Map<string, string>();
  readonly #operation: Operation<string>;
  readonly #basePath: string;
  /** Path parameters as they are sent. */
  readonly #path = new Map<string, string>();
  /** Not yet encoded. */
  #query: Pair[] = [];
  readonly #headers = new Map<string, string>();
  readonly #bodySchema: JsonSchema;
  #body: unknown;

  /** `basePath` comes before the paths of the description, `bodySchema` is that of the body without references. */
  constructor(operation: Operation<string>, basePath: string, bodySchema: JsonSchema = true) {
    this.method = operation.method;
    this.#operation = operation;
    this.#basePath = basePath;
    this.#bodySchema = bodySchema;
  }

  /** Puts a value where a runtime expression says. An array becomes one query parameter per item, a number fits a body. */
  set(expression: string, value: unknown): void {
    this.setExactly(expression, typeof value === 'number' ? this.#asDescribed(expression, value) : value);
  }

  /** The same without a look at what the description wants there. */
  setExactly(expression: string, value: unknown): void {
    const { message, part, name, keys } = parseExpression(expression);
    if (message === 'response')
      throw new Error(`${expression} leads into the answer, where nothing can be set.`);
    if (part === 'path') this.#path.set(name, encodeURIComponent(String(value)));
    else if (part === 'header') this.header(name, String(value));
    else if (part === 'body') this.#body = withValue(this.#body, keys, value);
    else {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const others = this.#query.filter(([other]) => other !== name);
      this.#query = [...others, ...values.map((item) => [name, String(item)] as const)];
    }
  }

  /** A name to look for, as a condition on the field that holds names where the description wants a list of conditions. */
  asMatches(expression: string, name: string): unknown {
    const items = valueAtKeys(this.#schemaAt(expression), ['items', 'properties', 'key', 'enum']);
    const field = arrayOf(items).find((key) => typeof key === 'string' && key.endsWith('name'));
    return field === undefined ? name : [{ key: field, value: name }];
  }

  /** Takes away what a runtime expression leads to. */
  remove(expression: string): void {
    const { part, name, keys } = parseExpression(expression);
    if (part === 'path') this.#path.set(name, '');
    else if (part === 'header') this.header(name, '');
    else if (part === 'body') this.#body = withoutValue(this.#body, keys);
    else this.#query = this.#query.filter(([other]) => other !== name);
  }

  /** Sets a header; an empty text takes it away. */
  header(name: string, value: string): void {
    const known =
      [...this.#headers.keys()].find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
    if (value === '') this.#headers.delete(known);
    else this.#headers.set(known, value);
  }

  /** The raw text of a path parameter. */
  rawPath(name: string, text: string): void {
    this.#path.set(name, text);
  }

  /**
   * Lengthens the raw text of a path parameter until the request line has so many bytes, its line break included. Throws
   * when it is longer already.
   */
  fillLine(name: string, bytes: number): void {
    const line = `${this.method} ${this.#target()} HTTP/1.1\r\n`;
    const missing = bytes - Buffer.byteLength(line);
    if (missing < 0)
      throw new Error(`A request line of ${bytes} bytes is ${-missing} too short for ${line.trim()}.`);
    this.rawPath(name, (this.#path.get(name) ?? '') + 'x'.repeat(missing));
  }

  /** Sends bytes, in hexadecimal, where a text of ASCII stands in the body. */
  rawBytes(text: string, bytes: string): void {
    this.#bytes.set(text, bytes);
  }

  /** The value of a path parameter as the request names it, decoded where that can be done. */
  pathValue(name: string): string {
    const raw = this.#path.get(name) ?? '';
    try {
      return decodeURIComponent(raw);
    } catch {
      return raw;
    }
  }

  /** Gives the body the first described media type, unless the request has none or a header says otherwise. */
  describeBody(): void {
    const [content] = this.#operation.requestBody?.content ?? [];
    if (content !== undefined) this.header('Content-Type', content.mediaType);
  }

  /** The request as it is sent. Throws when a path parameter has no value. */
  request(): RawRequest {
    const body = this.#text();
    return {
      method: this.method,
      target: this.#target(),
      headers: [...this.#headers],
      ...(body === undefined || body === '' ? {} : this.#encoded(body)),
    };
  }

  #encoded(text: string): Pick<RawRequest, 'body' | 'encoding'> {
    if (this.#bytes.size === 0) return { body: text };
    let body = Buffer.from(text, 'utf8').toString('latin1');
    for (const [from, hex] of this.#bytes)
      body = body.replaceAll(from, Buffer.from(hex, 'hex').toString('latin1'));
    return { body, encoding: 'latin1' };
  }

  #target(): string {
    const path = this.#operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const value = this.#path.get(name);
      if (value === undefined) throw new Error(`${this.#operation.operationId} has no value for ${name}.`);
      return value;
    });
    const pairs = this.#query.map((pair) => pair.map(encodeURIComponent).join('='));
    const query = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    return this.#basePath + path + this.appended + query;
  }

  #text(): string | undefined {
    if (this.rawBody !== undefined) return this.rawBody;
    if (this.#body !== undefined) return JSON.stringify(this.#body);
    const { requestBody } = this.#operation;
    return requestBody?.required === true && isJson(requestBody.content[0]?.mediaType ?? '')
      ? '{}'
      : undefined;
  }

  /** A number as text where the description wants a string, as for the limit of a query. */
  #asDescribed(expression: string, value: number): unknown {
    const schema = this.#schemaAt(expression);
    return isObject(schema) && schema.type === 'string' ? String(value) : value;
  }

  /** The schema of what stands at a place of the body, as far as `properties` and `items` tell. */
  #schemaAt(expression: string): unknown {
    const { part, keys } = parseExpression(expression);
    if (part !== 'body') return true;
    return keys.reduce<unknown>(
      (outer, key) => valueAtKeys(outer, ['properties', key]) ?? valueAtKeys(outer, ['items']) ?? true,
      this.#bodySchema,
    );
  }
}
