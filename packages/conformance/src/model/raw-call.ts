import * as fc from 'fast-check';
import { headerOf, type RawRequest } from '../scenarios/exchange.ts';
import { type Slot, slots } from './command.ts';
import { rawTags } from './raw-tags.ts';

/** A request that no concept makes: what stands behind the URL of an image, a method and a body, as they are sent. */
export interface RawCall {
  readonly as: string;
  readonly image: Slot;
  readonly method: string;
  /** Raw text behind the id: `/tags/a%2Fb`. */
  readonly tail: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const jsonBodies = ['{}', '[]', '"golden"', '0', 'null', ' '];
const otherBodies = ['x', '{', '[1', 'tag=golden'];

const accepts = [
  'application/json',
  'text/html',
  '*/*',
  '',
  'text/plain',
  'text/html;q=0.5, application/json',
  'image/png',
  ';',
];
const types = ['application/json', 'application/octet-stream', 'text/plain', ''];

const image = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Slot>('first', 'full') },
  fc.constantFrom(...slots),
);

const rawTag = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...rawTags) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }).filter(isWellFormed).map(encodeURIComponent),
    },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.constantFrom('%', '2', 'F', '0', 'C3', 'a', '.', '+', "'", '%20'),
        maxLength: 12,
      }),
    },
  )
  .filter(hasNoDoubledSlash);

/** To Glance doubled slashes are one, which no document says and the sandbox does not follow. */
function hasNoDoubledSlash(tag: string): boolean {
  return !`/${tag}`.replaceAll(/%2f/gi, '/').includes('//');
}

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

const accept = fc.oneof(
  { weight: 3, arbitrary: fc.constant('application/json') },
  fc.constantFrom(...accepts),
);

/** Requests to the URL of a tag, of methods that it has. */
function tagCalls(callers: readonly string[]): fc.Arbitrary<RawCall> {
  return fc
    .record({
      as: callerOf(callers),
      image,
      method: fc.constantFrom('PUT', 'PUT', 'DELETE'),
      tag: rawTag,
      accept,
      type: fc.constantFrom(...types),
      body: fc.option(fc.constantFrom(...jsonBodies, ...otherBodies), { nil: undefined, freq: 3 }),
    })
    .map(({ tag, accept: wanted, type, body, ...rest }) => ({
      ...rest,
      tail: `/tags/${tag}`,
      headers: { Accept: wanted, 'Content-Type': type },
      ...(body === undefined ? {} : { body }),
    }));
}

/** Requests to URLs or with methods that there are none of. */
function strayCalls(callers: readonly string[]): fc.Arbitrary<RawCall> {
  const tails = [
    '',
    '/',
    '/tags',
    '/tags/',
    '/tags/golden',
    '/tags/golden/',
    '/nothing',
    '/Tags/golden',
    '/tags/a/b',
  ];
  return fc
    .record({
      as: callerOf(callers),
      image,
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'),
      tail: fc.constantFrom(...tails),
      headers: accept.map((wanted) => ({ Accept: wanted })),
    })
    .filter(isStray);
}

/** Deleting an image and patching it are commands, not strays. */
function isStray({ method, tail }: RawCall): boolean {
  return tail !== '' || !['DELETE', 'PATCH'].includes(method);
}

const patchType = 'application/openstack-images-v2.1-json-patch';

const label = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('golden', 'new', 'Golden', '') },
  fc.constantFrom(
    'é',
    '大',
    'a/b',
    '..',
    '__proto__',
    ' ',
    'a\nb',
    'x'.repeat(255),
    'x'.repeat(256),
    '大'.repeat(255),
    '大'.repeat(256),
  ),
);
const labels = fc.array(label, { maxLength: 4 });
const goodLabels = fc.array(fc.constantFrom('golden', 'new', '', 'é', 'a/b', '大'), { maxLength: 4 });

/** A change of a patch that every image can take. */
const goodChange = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constantFrom('add', 'replace'),
      path: fc.constant('/tags'),
      value: goodLabels,
    }),
  },
  fc.record({
    op: fc.constant('add'),
    path: fc.constantFrom('/name', '/shade'),
    value: fc.constantFrom('red', 'blue'),
  }),
);

/** Any change of a patch. */
const change = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      op: fc.constantFrom('add', 'replace'),
      path: fc.constant('/tags'),
      value: labels,
    }),
  },
  fc.record({
    op: fc.constantFrom('add', 'replace', 'remove'),
    path: fc.constantFrom('/tags/-', '/tags/0', '/tags/golden'),
    value: label,
  }),
  fc.constant({ op: 'remove', path: '/tags' }),
  fc.record({
    op: fc.constantFrom('move', 'copy', 'test', 'Add'),
    path: fc.constant('/tags'),
    value: labels,
  }),
  fc.record({
    op: fc.constantFrom('add', 'replace'),
    path: fc.constantFrom('/tags'),
    value: fc.constantFrom('golden', ''),
  }),
  fc.record({
    op: fc.constantFrom('add', 'replace'),
    path: fc.constantFrom('/name', '/shade'),
    value: fc.constantFrom('red', 'blue'),
  }),
  fc.record({
    op: fc.constantFrom('add', 'replace'),
    path: fc.constantFrom('/status', '/created_at', '/id'),
    value: fc.constant('active'),
  }),
  fc.record({ op: fc.constant('remove'), path: fc.constantFrom('/shade', '/name') }),
);

/** Patches of an image: changes of tags and of other properties, in one type or another. */
function patchCalls(callers: readonly string[], limit: number): fc.Arbitrary<RawCall> {
  const many = fc
    .constantFrom(limit - 1, limit, limit + 1)
    .map((length) => [
      { op: 'replace', path: '/tags', value: Array.from({ length }, (_, index) => `t${index + 1}`) },
    ]);
  const patch = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.array(fc.oneof(change, goodChange), { minLength: 1, maxLength: 3 }),
    },
    many,
  );
  return fc
    .record({
      as: callerOf(callers),
      image,
      method: fc.constant('PATCH'),
      type: fc.oneof(
        { weight: 6, arbitrary: fc.constant(patchType) },
        fc.constantFrom('application/json', '', `${patchType};x=1`, patchType.toUpperCase()),
      ),
      body: fc.oneof(
        { weight: 8, arbitrary: patch.map((changes) => JSON.stringify(changes)) },
        fc.constantFrom('', '[', '[]'),
      ),
      accept,
    })
    .map(({ accept: wanted, type, ...rest }) => ({
      ...rest,
      tail: '',
      headers: { Accept: wanted, 'Content-Type': type },
    }));
}

function callerOf(callers: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 8, arbitrary: fc.constant('owner') }, fc.constantFrom(...callers));
}

export interface RawOptions {
  readonly callers: readonly string[];
  /** How many tags a patch may set; absent where images cannot be patched. */
  readonly patchLimit?: number;
}

/** Requests beside those that concepts make. */
export function rawCallsOf({ callers, patchLimit }: RawOptions): fc.Arbitrary<RawCall> {
  return fc.oneof(
    { weight: 5, arbitrary: tagCalls(callers) },
    { weight: 1, arbitrary: strayCalls(callers) },
    ...(patchLimit === undefined ? [] : [{ weight: 4, arbitrary: patchCalls(callers, patchLimit) }]),
  );
}

/** A raw call as the request that it is; `plain` is the caller's request for the image itself. */
export function rawRequest(plain: RawRequest, { method, tail, headers, body }: RawCall): RawRequest {
  const others = plain.headers.filter(([name]) => headerOf(Object.entries(headers), name) === undefined);
  const sent = Object.entries(headers).filter(([, value]) => value !== '');
  return {
    method,
    target: plain.target + tail,
    headers: [...others, ...sent],
    ...(body === undefined || body === '' ? {} : { body }),
  };
}
