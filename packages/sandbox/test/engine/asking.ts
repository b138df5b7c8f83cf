import type { Answer, Call, Sandbox } from '@image-tags/sandbox';

const encoder = new TextEncoder();

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call as a host would make it, with the owner's token unless `headers` say otherwise. */
export function callTo(method: string, target: string, { body, headers = {} }: Asked = {}): Call {
  const sent: Readonly<Record<string, string>> = { 'x-auth-token': 'any', ...headers };
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return {
    method,
    target,
    origin: 'http://127.0.0.1:4010',
    mount: '',
    header: (name) => (Object.hasOwn(sent, name) ? sent[name] : undefined),
    body: encoder.encode(text),
  };
}

export function ask(sandbox: Sandbox, method: string, target: string, asked?: Asked): Answer {
  return sandbox.answer(callTo(method, target, asked));
}

/** The value of a header of an answer. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.find(([candidate]) => candidate.toLowerCase() === name.toLowerCase())?.[1];
}

/** Places of the cast. */
export const ims = {
  project: '/v2/fd73a4a14a4a4dfb9771a8475e5198ea',
  tags: '/v2/fd73a4a14a4a4dfb9771a8475e5198ea/images/67e17426-359e-49fb-aa12-0bd1756ec240/tags',
} as const;

export const glance = {
  image: '/v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64',
  tag: (name: string) => `/v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64/tags/${name}`,
} as const;
