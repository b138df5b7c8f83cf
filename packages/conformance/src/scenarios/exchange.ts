/** Name and value of a header or a query parameter. */
export type Pair = readonly [name: string, value: string];

/** A request as it goes over the wire: nothing in it is decoded, folded or added to. */
export interface RawRequest {
  readonly method: string;
  /** Path and query: `/v2/images/67e1…/tags/a%2Fb?x=1`. */
  readonly target: string;
  readonly headers: readonly Pair[];
  /** Absent when no body is sent. */
  readonly body?: string;
  /** Where the body is no text, each of its characters stands for one byte; else it is sent as UTF-8. */
  readonly encoding?: 'latin1';
}

/** The bytes of a request's body; none where it has no body. */
export function bodyBytes({ body = '', encoding }: RawRequest): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(body, encoding ?? 'utf8'));
}

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly Pair[];
  /** '' when there is none. */
  readonly body: string;
}

/** A request of a scenario and what came of it. */
export interface ScenarioExchange {
  /** What the request is for: `step 2: add`, `look at the tags`. */
  readonly purpose: string;
  /** What it went to, before the target: scheme and authority, and a path where the API has one in front. */
  readonly origin: string;
  readonly request: RawRequest;
  readonly answer: RawAnswer;
  /** Id of the operation that the request was made for. */
  readonly operation?: string;
  readonly expected?: ExpectedAnswer;
}

/** The answer that a request was to get. */
export interface ExpectedAnswer {
  /** `tag-limit.over`, `done`, or for a contract case the JSON Pointer of the statement that promises the answer. */
  readonly name: string;
  readonly status: number;
  /** Name of the example in the description that the answer is. */
  readonly example?: string;
}

/** The value of a header by its name, whatever the case. */
export function headerOf(headers: readonly Pair[], name: string): string | undefined {
  return headers.find(([found]) => found.toLowerCase() === name.toLowerCase())?.[1];
}

/** A request as a curl command that sends the same bytes. */
export function curlOf(origin: string, { method, target, headers, body, encoding }: RawRequest): string {
  const isText = encoding === undefined;
  const parts = [
    method === 'HEAD' ? '--head' : `-X ${method}`,
    '--path-as-is --globoff',
    quoted(origin + target),
    // curl sends an Accept of its own unless told otherwise, and a Content-Type with every body.
    ...['Accept', ...(body === undefined ? [] : ['Content-Type'])]
      .filter((name) => headerOf(headers, name) === undefined)
      .map((name) => `-H ${quoted(`${name}:`)}`),
    ...headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${isText ? quoted(body) : '@-'}`]),
  ];
  const curl = `curl -i ${parts.join(' ')}`;
  return isText || body === undefined ? curl : `printf %b ${quoted(escaped(body))} | ${curl}`;
}

/** One byte for each character, what is not plain ASCII as printf takes it. */
export function escaped(bytes: string): string {
  return bytes.replaceAll(/[^ -[\]-~]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

/** A text as one word of a shell command, with nothing in it that a shell would read. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
