import { createMock } from '@image-tags/mock';
import { basePathOf } from '@image-tags/openapi';
import { describe, expect, it } from 'vitest';
import {
  type CaseKind,
  caseKinds,
  clientKinds,
  clientOf,
  contractCases,
  describedApi,
  failureText,
  playCase,
  playThroughClient,
  type Target,
} from '../src/index.ts';

const api = 'ims-v2';
const mock = await createMock({ api });
const baseUrl = `http://mock.invalid${basePathOf(api)}`;
const cases = contractCases(describedApi(api));

/** What is wrong about a mock: its answer, and the request it was given, are made into another answer. */
type Fault = (response: Response, request: Request) => Response | Promise<Response>;

const accepted = () => new Response(null, { status: 204 });
const withoutPreference = (request: Request) => request.headers.get('prefer') === null;

function isMalformed(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

const faults: readonly [string, Fault, readonly CaseKind[]][] = [
  [
    'refuses to overwrite a value',
    async (response, request) =>
      (await request.text()) === '{"tag":{"key":"key1","value":"value2"}}'
        ? new Response(null, { status: 400 })
        : response,
    ['request example'],
  ],
  [
    'refuses values of 36 characters',
    async (response, request) =>
      /"[^"]{36}"/.test(await request.text()) ? new Response(null, { status: 400 }) : response,
    ['within bounds'],
  ],
  [
    'does not know the project',
    (response, { method }) => (method === 'GET' ? new Response(null, { status: 404 }) : response),
    ['parameter example', 'response example', 'missing token', 'undeclared method', 'unknown path'],
  ],
  [
    'ignores Prefer',
    (_, request) => {
      request.headers.delete('prefer');
      return mock.fetch(request);
    },
    ['response example'],
  ],
  [
    'accepts bodies that break a bound',
    async (response, request) => {
      const refused = response.status === 400 && withoutPreference(request);
      return refused && !isMalformed(await request.text()) ? accepted() : response;
    },
    ['out of bounds'],
  ],
  [
    'accepts bodies that are not JSON',
    async (response, request) => {
      const refused = response.status === 400 && withoutPreference(request);
      return refused && isMalformed(await request.text()) ? accepted() : response;
    },
    ['malformed body'],
  ],
  [
    'asks for no token',
    (_, request) => {
      request.headers.set('x-auth-token', 'any');
      return mock.fetch(request);
    },
    ['missing token'],
  ],
  [
    'does not say which methods it allows',
    (response) => {
      response.headers.delete('allow');
      return response;
    },
    ['undeclared method'],
  ],
  [
    'answers any path',
    (response, { url }) => (url.includes('no-such-path') ? accepted() : response),
    ['unknown path'],
  ],
  [
    'leaves a described header out',
    (response) => {
      response.headers.delete('x-request-id');
      return response;
    },
    ['response example', 'out of bounds', 'malformed body', 'missing token', 'unknown path'],
  ],
  [
    'names another media type',
    (response) => {
      response.headers.set('content-type', 'application/problem+json');
      return response;
    },
    [
      'request example',
      'parameter example',
      'response example',
      'within bounds',
      'out of bounds',
      'malformed body',
      'missing token',
      'unknown path',
    ],
  ],
  [
    'closes the connection',
    () => {
      throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
    },
    caseKinds,
  ],
];

function faulty(fault: Fault): Target {
  return { baseUrl, fetch: async (request) => fault(await mock.fetch(request.clone()), request) };
}

async function kindsThatNotice(target: Target): Promise<CaseKind[]> {
  const noticed = new Set<CaseKind>();
  for (const contractCase of cases) {
    const { problems } = await playCase(contractCase, target);
    if (problems.length > 0) noticed.add(contractCase.kind);
  }
  return caseKinds.filter((kind) => noticed.has(kind));
}

describe('the contract cases', () => {
  it.each(faults)('notice a mock that %s', async (_, fault, kinds) => {
    expect(await kindsThatNotice(faulty(fault))).toEqual(kinds);
  });
});

describe('the cases through a typed client', () => {
  const played = cases.filter(({ kind }) => clientKinds.includes(kind));

  async function noticed(fault: Fault): Promise<number> {
    const client = clientOf(api, { ...faulty(fault), token: 'any' });
    const problems = await Promise.all(played.map((contractCase) => playThroughClient(contractCase, client)));
    return problems.filter(({ length }) => length > 0).length;
  }

  it('find nothing wrong with the mock as it is', async () => {
    expect(await noticed((response) => response)).toBe(0);
  });

  it('all notice another status', async () => {
    expect(await noticed(({ body, headers }) => new Response(body, { status: 418, headers }))).toBe(
      played.length,
    );
  });

  it('all notice another body', async () => {
    const fault: Fault = ({ status, headers }) => {
      const body = JSON.stringify({ tags: [{ key: 'key9', value: 'value9' }] });
      return new Response(body, { status: status === 204 ? 200 : status, headers });
    };
    expect(await noticed(fault)).toBe(played.length);
  });
});

describe('a case that fails', () => {
  it('says what was sent, expected and got', async () => {
    // A server in the same process may have replaced Response by one that spells its default type otherwise.
    const headers = { 'Content-Type': 'text/plain' };
    const fault: Fault = (response, { method }) =>
      method === 'DELETE' ? new Response('gone', { headers }) : response;
    const [contractCase] = cases.filter(({ id }) => id === 'ims-v2 deleteImageTag without token');
    if (contractCase === undefined) throw new Error('There is no such case.');
    const result = await playCase(contractCase, faulty(fault));
    expect(failureText(result)).toBe(`ims-v2 deleteImageTag without token
  sent      DELETE http://mock.invalid/v2/fd73a4a14a4a4dfb9771a8475e5198ea/images/67e17426-359e-49fb-aa12-0bd1756ec240/tags/key1
            accept: application/json
  status
    expected  401
    got       200 gone
  Content-Type
    expected  application/json
    got       text/plain
  X-Request-Id
    expected  the header is there
    got       no such header
  promised by  /paths/~1v2~1{project_id}~1images~1{image_id}~1tags~1{key}/delete in the bundle of ims-v2`);
  });
});
