import type { Answer, Sandbox } from '../../src/index.ts';

/** What is asked of a control interface. */
export interface Asked {
  readonly method?: string;
  /** Below `/_sandbox`. */
  readonly path?: string;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly world?: string;
}

/** Asks the control interface of a sandbox, in process. */
export function ask(sandbox: Sandbox, { method = 'GET', path = '', body, world }: Asked = {}): Answer {
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body);
  return sandbox.answer({
    method,
    target: `/_sandbox${path}`,
    origin: 'http://127.0.0.1:4010',
    mount: '/sandbox/ims-v2',
    header: (name) => (name === 'sandbox-world' ? world : undefined),
    body: new TextEncoder().encode(text),
  });
}

/** What an answer's body holds. */
export function json({ body }: Answer) {
  return JSON.parse(body);
}

/** The value of an answer's header. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.find(([candidate]) => candidate === name)?.[1];
}
