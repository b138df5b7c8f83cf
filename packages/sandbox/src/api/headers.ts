import type { ResponseDescription } from '@image-tags/openapi';
import { textOf } from '@image-tags/openapi/description';

/** What the headers of one answer are made from. */
export interface HeaderContext {
  /** Id of this exchange, a UUID. */
  readonly id: string;
  /** HTTP date. */
  readonly date: string;
  readonly body: string;
  readonly mediaType: string | undefined;
  /** Values that only the operation knows, by name. */
  readonly special: Readonly<Record<string, string>>;
}

type Pair = readonly [name: string, value: string];

/** Makes the headers of one described response, in the order in which the service sends them. */
export type HeaderMaker = (context: HeaderContext) => Pair[];

/** Headers that carry the id of the exchange, in the form that each has. */
const idHeaders: Readonly<Record<string, (id: string) => string>> = {
  'x-openstack-request-id': (id) => `req-${id}`,
  'x-request-id': (id) => id.replaceAll('-', ''),
};

/** The id of an exchange as a header spells it; `undefined` for a header that carries none. */
export function idIn(header: string, id: string): string | undefined {
  return idHeaders[header.toLowerCase()]?.(id);
}

type Described = { readonly name: string; readonly example: string };

/**
 * `webObType` is the media type of errors of a service that runs on WebOb, `undefined` for others. WebOb spells header
 * names with capitals, puts what a refusal allows before its length, and names a type even where there is no body.
 */
export function headerMaker(response: ResponseDescription, webObType: string | undefined): HeaderMaker {
  const described = response.headers
    .filter(({ name }) => !isLength(name))
    .map(({ name, examples }) => ({
      name: webObType === undefined ? name : capitalized(name),
      example: examples[0] === undefined ? '' : textOf(examples[0].value),
    }));
  if (webObType === undefined)
    return (context) => headersInOrder([], lengthAndType(context), described, context);
  if (response.content.length === 0) return bodilessMaker(response, described, webObType);
  const isFirst = ({ name }: Described) => response.status >= 400 && beforeLength.includes(name);
  const first = described.filter(isFirst);
  const last = described.filter((header) => !isFirst(header));
  // The list of versions is made before Glance proper begins.
  const isOutside = response.status < 400 && described.length === 0;
  return (context) => {
    const framing = lengthAndType(context);
    return headersInOrder(first, isOutside ? framing.reverse() : framing, last, context);
  };
}

/** Headers that WebOb's refusals have before their length. */
const beforeLength = ['Allow', 'Accept-Patch'];

function bodilessMaker(
  { status }: ResponseDescription,
  described: Described[],
  webObType: string,
): HeaderMaker {
  // Where even the failure is not WebOb's, the server in front of it closes the connection.
  const type = status >= 400 ? 'text/plain' : webObType;
  const end: Pair[] = status >= 400 ? [['Connection', 'close']] : [];
  return (context) => [
    ...headersInOrder(
      [],
      [
        ['Content-Type', type],
        ['Content-Length', '0'],
      ],
      described,
      context,
    ),
    ...end,
  ];
}

function lengthAndType({ body, mediaType }: HeaderContext): Pair[] {
  if (mediaType === undefined) return [];
  return [
    ['Content-Length', String(byteLength(body))],
    ['Content-Type', mediaType],
  ];
}

function headersInOrder(
  first: readonly Described[],
  framing: readonly Pair[],
  last: readonly Described[],
  context: HeaderContext,
): Pair[] {
  const headers: Pair[] = [];
  for (const header of first) headers.push(pairOf(header, context));
  for (const pair of framing) headers.push(pair);
  for (const header of last) headers.push(pairOf(header, context));
  headers.push(['Date', context.date]);
  return headers;
}

function pairOf({ name, example }: Described, { id, special }: HeaderContext): Pair {
  return [name, special[name] ?? idIn(name, id) ?? example];
}

/** `WWW-Authenticate` as `Www-Authenticate`. */
function capitalized(name: string): string {
  return name.toLowerCase().replaceAll(/(?:^|-)[a-z]/g, (letters) => letters.toUpperCase());
}

function isLength(name: string): boolean {
  return name.toLowerCase() === 'content-length';
}

const encoder = new TextEncoder();
const ascii = /^[\0-\x7f]*$/;

/** Length of a text in UTF-8. */
export function byteLength(text: string): number {
  return ascii.test(text) ? text.length : encoder.encode(text).length;
}
