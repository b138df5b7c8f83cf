import type { Pair } from '../scenarios/exchange.ts';

/** A request that no scenario makes, sent to an image with the tag `golden`, whose id stands for `{image}`. */
export interface Probe {
  /** What is tried, as a phrase: `OPTIONS of a tag`. */
  readonly title: string;
  readonly method: string;
  readonly target: string;
  readonly headers?: readonly Pair[];
  readonly body?: string;
}

const json: Pair = ['Content-Type', 'application/json'];
const patch = 'application/openstack-images-v2.1-json-patch';
const tag = '/v2/images/{image}/tags/golden';
const image = '/v2/images/{image}';
const long = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const methods: readonly Probe[] = [
  { title: 'OPTIONS of a tag', method: 'OPTIONS', target: tag },
  { title: 'OPTIONS of an image', method: 'OPTIONS', target: image },
  { title: 'HEAD of a tag', method: 'HEAD', target: tag },
  { title: 'HEAD of an image', method: 'HEAD', target: image },
  { title: 'HEAD of the list of images', method: 'HEAD', target: '/v2/images' },
  { title: 'HEAD of the versions', method: 'HEAD', target: '/versions' },
  { title: 'POST of the versions', method: 'POST', target: '/versions' },
  { title: 'DELETE of the root', method: 'DELETE', target: '/' },
  { title: 'a method that nobody knows', method: 'PROPFIND', target: tag },
  { title: 'PUT of an image', method: 'PUT', target: image },
  { title: 'DELETE of the list of images', method: 'DELETE', target: '/v2/images' },
  {
    title: 'POST of a tag with a body that is no JSON',
    method: 'POST',
    target: tag,
    headers: [json],
    body: '{',
  },
  { title: 'POST of the schema', method: 'POST', target: '/v2/schemas/image' },
];

const routes: readonly Probe[] = [
  { title: 'a doubled slash after the version', method: 'PUT', target: '/v2//images/{image}/tags/x' },
  { title: 'a doubled slash before the version', method: 'PUT', target: '//v2/images/{image}/tags/x' },
  { title: 'a doubled slash before the tags', method: 'PUT', target: '/v2/images/{image}//tags/x' },
  { title: 'an empty image id', method: 'PUT', target: '/v2/images//tags/x' },
  { title: 'no version', method: 'PUT', target: '/images/{image}/tags/x' },
  { title: 'version 1', method: 'GET', target: '/v1/images' },
  { title: 'version 3', method: 'GET', target: '/v3/images' },
  { title: 'version 2.5', method: 'GET', target: '/v2.5/images/{image}' },
  { title: 'version 2.99', method: 'GET', target: '/v2.99/images/{image}' },
  { title: 'the version alone', method: 'GET', target: '/v2' },
  { title: 'the version with a slash', method: 'GET', target: '/v2/' },
  { title: 'the list of tags of an image', method: 'GET', target: '/v2/images/{image}/tags' },
  { title: 'the versions with a slash', method: 'GET', target: '/versions/' },
  { title: 'a path outside of the API', method: 'GET', target: '/nowhere' },
  { title: 'the root with a query', method: 'GET', target: '/?x=1' },
  { title: 'a health check', method: 'GET', target: '/healthcheck' },
  { title: 'a dot segment', method: 'PUT', target: '/v2/images/{image}/tags/.' },
  { title: 'two dot segments', method: 'PUT', target: '/v2/images/{image}/tags/..' },
  { title: 'a semicolon in the path', method: 'PUT', target: '/v2/images/{image}/tags/a;b' },
  { title: 'a NUL in a tag', method: 'PUT', target: '/v2/images/{image}/tags/a%00b' },
  {
    title: 'an id in capital letters',
    method: 'GET',
    target: '/v2/images/00000000-0000-4000-8000-00000000ABCD',
  },
];

const filters: readonly Probe[] = [
  'limit=abc',
  'limit=-1',
  'limit=',
  'limit=1.5',
  'limit=0',
  'size_min=abc',
  'size_max=-5',
  'member_status=none',
  'status=none',
  'status=queued',
  'protected=maybe',
  'os_hidden=perhaps',
  'name=in:a,b',
  'name=eq:x',
  'created_at=gt:yesterday',
  'created_at=2020-01-01T00:00:00Z',
  'disk_format=in:qcow2,raw',
  'disk_format=nothing',
  'owner=somebody',
  'visibility=all',
  'visibility=',
  'tag=',
  'tag=golden&tag=golden',
  'marker=nothing',
  'sort=name:up',
  'sort=name,status:asc',
  'sort_key=tags',
  'sort_dir=up',
  'unknown=1',
  `tag=${long('x', 300)}`,
].map((query) => ({
  title: `images with ${query.length > 40 ? `${query.slice(0, 12)}…` : query}`,
  method: 'GET',
  target: `/v2/images?${query}`,
}));

function creation(title: string, body: string): Probe {
  return { title: `a new image with ${title}`, method: 'POST', target: '/v2/images', headers: [json], body };
}

const creations: readonly Probe[] = [
  creation('nothing', '{}'),
  creation('a list as its body', '[]'),
  creation('an unknown disk format', '{"disk_format": "floppy"}'),
  creation('an unknown container format', '{"container_format": "box"}'),
  creation('a name that is a number', '{"name": 5}'),
  creation('a name that is too long', JSON.stringify({ name: long('n', 256) })),
  creation('a negative amount of memory', '{"min_ram": -1}'),
  creation('an amount of memory as text', '{"min_ram": "1"}'),
  creation('protected as text', '{"protected": "yes"}'),
  creation('an unknown visibility', '{"visibility": "secret"}'),
  creation('another owner', '{"owner": "somebody"}'),
  creation('a property of its own', '{"os_distro": "debian"}'),
  creation('a property that is a number', '{"own": 5}'),
  creation('a property that is null', '{"own": null}'),
  creation('a tag that is an emoji', '{"tags": ["😀"]}'),
  creation('a name that is an emoji', '{"name": "😀"}'),
  creation('a tag and its twin', '{"tags": ["a", "a"]}'),
  creation('a tag that is empty', '{"tags": [""]}'),
  creation('a location', '{"locations": []}'),
  creation('a status', '{"status": "active"}'),
];

function change(title: string, operations: unknown, mediaType = patch): Probe {
  const body = typeof operations === 'string' ? operations : JSON.stringify(operations);
  return {
    title: `a patch ${title}`,
    method: 'PATCH',
    target: image,
    headers: [['Content-Type', mediaType]],
    body,
  };
}

const golden = [{ op: 'replace', path: '/tags', value: ['new'] }];

const changes: readonly Probe[] = [
  change(
    'in the older media type',
    '[{"replace": "/tags", "value": ["new"]}]',
    'application/openstack-images-v2.0-json-patch',
  ),
  change('in the media type of the RFC', golden, 'application/json-patch+json'),
  change('with a media type in capital letters', golden, patch.toUpperCase()),
  change('with a parameter of the media type', golden, `${patch}; charset=UTF-8`),
  change('without operations', []),
  change('whose operation is no object', [5]),
  change('without a path', [{ op: 'replace', value: [] }]),
  change('without a value', [{ op: 'replace', path: '/tags' }]),
  change('whose path has no slash', [{ op: 'replace', path: 'tags', value: [] }]),
  change('whose path is empty', [{ op: 'replace', path: '', value: [] }]),
  change('whose path is a number', [{ op: 'replace', path: 5, value: [] }]),
  change('that moves', [{ op: 'move', path: '/tags', from: '/name' }]),
  change('with a member that nobody knows', [{ op: 'replace', path: '/tags', value: ['new'], extra: 1 }]),
  change('with a name that is a number', [{ op: 'replace', path: '/name', value: 5 }]),
  change('with an unknown disk format', [{ op: 'replace', path: '/disk_format', value: 'floppy' }]),
  change('of a property that is not there', [{ op: 'replace', path: '/own', value: 'x' }]),
  change('that adds a property', [{ op: 'add', path: '/own', value: 'x' }]),
  change('that adds a property that is a number', [{ op: 'add', path: '/own', value: 5 }]),
  change('that removes the name', [{ op: 'remove', path: '/name' }]),
  change('with an emoji as a tag', [{ op: 'replace', path: '/tags', value: ['😀'] }]),
  change('of an escaped path', [{ op: 'add', path: '/a~1b', value: 'x' }]),
  change('deeper than a property', [{ op: 'add', path: '/own/deeper', value: 'x' }]),
];

const tags: readonly Probe[] = [
  {
    title: 'a long tag with quotation marks of both kinds',
    method: 'PUT',
    target: `/v2/images/{image}/tags/${long('%22%27', 1800)}`,
  },
  {
    title: 'a long tag with line feeds',
    method: 'PUT',
    target: `/v2/images/{image}/tags/${long('ab%0A', 1500)}`,
  },
  { title: 'a long tag of words', method: 'PUT', target: `/v2/images/{image}/tags/${long('ab%20', 1500)}` },
  { title: 'a long tag with tabs', method: 'PUT', target: `/v2/images/{image}/tags/${long('%09a', 1600)}` },
  {
    title: 'a long tag beyond ASCII',
    method: 'PUT',
    target: `/v2/images/{image}/tags/${long('%C3%A9', 1200)}`,
  },
  {
    title: 'a tag with a body of nothing but a space',
    method: 'PUT',
    target: tag,
    headers: [json],
    body: ' ',
  },
  { title: 'a tag with a body that is no JSON', method: 'PUT', target: tag, headers: [json], body: '{' },
];

/** Accept headers for an error. */
const accepts: readonly Probe[] = [
  'text/*',
  '*/*;q=0.1, application/json',
  'application/*',
  'application/xml',
  'text/html;q=0.9, application/json;q=0.9',
  'application/json;q=2',
  'nonsense',
  'application/json; charset=utf-8',
  'text/plain, */*;q=0',
].map((accept) => ({
  title: `an error for a client that accepts ${accept}`,
  method: 'GET',
  target: '/v2/images/unknown',
  headers: [['Accept', accept]],
}));

/** Requests that scenarios do not make, by hand: where a service and its imitation are most likely to part. */
export const probes: readonly Probe[] = [
  ...methods,
  ...routes,
  ...filters,
  ...creations,
  ...changes,
  ...tags,
  ...accepts,
];
