import { type ApiName, apiNames, basePathOf, operationsOf } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';
import { causes } from '../src/cause.ts';
import { exampleNamesOf } from '../src/choice.ts';
import { choiceFor } from './choice-for.ts';

/** One wrong request to a real API, and the status and name of the example that say so: `400 TagInvalid`. */
type Mistake = readonly [what: string, request: string, body: unknown, says: string, mediaType?: string];

const image = '67e17426-359e-49fb-aa12-0bd1756ec240';
const long = 'k'.repeat(37);
const pair = { key: 'key1', value: 'value1' };
const names = (count: number) => Array.from({ length: count }, (_, index) => `tag${index}`);

const imsTags = `/v2/fd73a4a1/images/${image}/tags`;
const imsQuery = '/v2/fd73a4a1/images/resource_instances/action';
const imsV1 = '/v1/cloudimages/tags';
const glanceImage = `/v2/images/${image}`;
const replaceTags = (value: unknown) => [{ op: 'replace', path: '/tags', value }];
const patch = 'application/openstack-images-v2.1-json-patch';

const imsV2Mistakes: readonly Mistake[] = [
  ['a key of 37 characters', `POST ${imsTags}`, { tag: { key: long, value: '' } }, '400 TagInvalid'],
  [
    'a value of 44 characters',
    `POST ${imsTags}`,
    { tag: { key: 'k', value: 'v'.repeat(44) } },
    '400 TagInvalid',
  ],
  ['no JSON', `POST ${imsTags}`, '{', '400 MalformedJson'],
  ['no body', `POST ${imsTags}`, undefined, '400 EmptyBody'],
  [
    'a long key in a batch',
    `POST ${imsTags}/action`,
    { action: 'create', tags: [{ ...pair, key: long }] },
    '400 TagInvalid',
  ],
  [
    'an action in capitals',
    `POST ${imsTags}/action`,
    { action: 'CREATE', tags: [pair] },
    '400 UnknownAction',
  ],
  ['no action', `POST ${imsTags}/action`, { tags: [pair] }, '400 MissingAction'],
  [
    'the same tag twice',
    `POST ${imsTags}/action`,
    { action: 'create', tags: [pair, pair] },
    '400 DuplicateKeys',
  ],
  ['a limit of 0', `POST ${imsQuery}`, { action: 'filter', limit: '0' }, '400 LimitInvalid'],
  ['an offset below 0', `POST ${imsQuery}`, { action: 'filter', offset: '-1' }, '400 OffsetInvalid'],
  ['an unknown action', `POST ${imsQuery}`, { action: 'sum' }, '400 UnknownAction'],
  ['no action to query', `POST ${imsQuery}`, {}, '400 MissingAction'],
  ['an unknown path', 'GET /v2/fd73a4a1/pictures', undefined, '404 RouteNotFound'],
];

const imsV1Mistakes: readonly Mistake[] = [
  ['both forms', `PUT ${imsV1}`, { image_id: image, tag: 'a', image_tag: pair }, '400 BothTagForms'],
  ['neither form', `PUT ${imsV1}`, { image_id: image }, '400 NoTagForm'],
  ['no image', `PUT ${imsV1}`, { tag: 'a' }, '400 MissingImageId'],
  ['a long key', `PUT ${imsV1}`, { image_id: image, image_tag: { key: long } }, '400 TagInvalid'],
  ['no JSON', `PUT ${imsV1}`, '{', '400 MalformedJson'],
  ['no body', `PUT ${imsV1}`, undefined, '400 EmptyBody'],
  ['a limit that is no number', `GET ${imsV1}?limit=x`, undefined, '400 QueryInvalid'],
  ['an unknown path', 'GET /v1/cloudimages/labels', undefined, '404 RouteNotFound'],
];

/** What the three of the Glance family have in common. `at` is where an image is found. */
const glanceFamilyMistakes = (at: string): readonly Mistake[] => [
  ['a tag of 256 characters', `PUT ${at}/tags/${'t'.repeat(256)}`, undefined, '400 TagTooLong'],
  ['an unknown path', `GET ${at}/labels`, undefined, '404 RouteNotFound'],
  ['a wrong method', `POST ${at}/tags/red`, undefined, '405 MethodNotAllowed'],
];

const unwantedBody: Mistake = ['a body to PUT', `PUT ${glanceImage}/tags/red`, 'x', '400 UnexpectedBody'];

const glanceMistakes: readonly Mistake[] = [
  ...glanceFamilyMistakes(glanceImage),
  unwantedBody,
  [
    'a pointer without a slash',
    `PATCH ${glanceImage}`,
    [{ op: 'replace', path: 'tags', value: [] }],
    '400 PathInvalid',
    patch,
  ],
  [
    'a pointer into the tags',
    `PATCH ${glanceImage}`,
    [{ op: 'add', path: '/tags/-', value: 'a' }],
    '400 PathInvalid',
    patch,
  ],
  [
    'an unknown operation',
    `PATCH ${glanceImage}`,
    [{ op: 'move', path: '/tags', value: [] }],
    '400 OperationInvalid',
    patch,
  ],
  ['129 tags', `PATCH ${glanceImage}`, replaceTags(names(129)), '413 TagLimitExceeded', patch],
  ['a long tag in a list', `PATCH ${glanceImage}`, replaceTags(['t'.repeat(256)]), '400 TagTooLong', patch],
  ['a number for tags', `PATCH ${glanceImage}`, replaceTags(1), '400 TagInvalid', patch],
  [
    'a patch as plain JSON',
    `PATCH ${glanceImage}`,
    replaceTags([]),
    '415 UnsupportedMediaType',
    'application/json',
  ],
  ['no JSON', `PATCH ${glanceImage}`, '[', '400 MalformedJson', patch],
  ['no body', `PATCH ${glanceImage}`, undefined, '400 EmptyBody', patch],
  ['129 tags at birth', 'POST /v2/images', { tags: names(129) }, '413 TagLimitExceeded'],
  ['a number among the tags', 'POST /v2/images', { tags: [1] }, '400 TagInvalid'],
  ['a limit below 0', 'GET /v2/images?limit=-1', undefined, '400 LimitInvalid'],
  ['an unknown direction', 'GET /v2/images?sort_dir=up', undefined, '400 SortDirectionInvalid'],
  ['an unknown sort key', 'GET /v2/images?sort_key=colour', undefined, '400 SortKeyInvalid'],
  ['an unknown visibility', 'GET /v2/images?visibility=dim', undefined, '400 VisibilityInvalid'],
];

const mistakes: Readonly<Record<ApiName, readonly Mistake[]>> = {
  'ims-v2': imsV2Mistakes,
  'ims-v1': imsV1Mistakes,
  'ecl-v2': [...glanceFamilyMistakes(glanceImage), unwantedBody],
  'rackspace-v2': glanceFamilyMistakes(glanceImage),
  'glance-v2': glanceMistakes,
};

/** What the mock of an API chooses for a request: `400 TagInvalid`. */
async function told(api: ApiName, path: string, init: RequestInit): Promise<string> {
  const choice = await choiceFor(api, new Request(`http://api.example${path}`, init));
  if (choice === undefined) return 'nothing documented';
  const { response, example = exampleNamesOf(response)[0] } = choice;
  return `${response.status} ${example}`;
}

describe.each(apiNames)('%s answers', (api) => {
  const cases = mistakes[api].map(([what, request, body, says, mediaType = 'application/json']) => {
    const [method = '', path = ''] = request.split(' ');
    const headers = { 'X-Auth-Token': 'token', 'Content-Type': mediaType };
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    return { what, path, init: { method, headers, ...(text === undefined ? {} : { body: text }) }, says };
  });

  it.each(cases)('$what with $says', async ({ path, init, says }) => {
    expect(await told(api, path, init)).toBe(says);
  });

  it('a missing token', async () => {
    const { method = '', path = '' } = operationsOf(api).find(({ secured }) => secured) ?? {};
    const url = `${basePathOf(api)}${path.replaceAll(/\{\w+\}/g, image)}`;
    expect(await told(api, url, { method })).toBe('401 MissingToken');
  });
});

it.each(causes)('%s is an example in a description', (cause) => {
  const responses = apiNames.flatMap((api) => operationsOf(api).flatMap((operation) => operation.responses));
  expect(responses.flatMap(exampleNamesOf)).toContain(cause);
});

it('ims-v2 answers a count with a number, whatever is counted', async () => {
  const headers = { 'X-Auth-Token': 'token', 'Content-Type': 'application/json' };
  const body = JSON.stringify({ action: 'count', without_any_tag: true });
  expect(await told('ims-v2', imsQuery, { method: 'POST', headers, body })).toBe('200 Count');
});
