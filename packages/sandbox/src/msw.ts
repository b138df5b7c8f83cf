import { serverUrlOf } from '@image-tags/openapi';
import { type HttpHandler, http } from 'msw';
import { callOf, responseOf } from './fetch.ts';
import type { Sandbox } from './sandbox-interface.ts';

export interface SandboxHandlerOptions {
  /** Where the code under test believes the API to be; the first server of the API's description when left out. */
  readonly url?: string;
}

/**
 * Makes a Mock Service Worker handler that answers every request to an API from a sandbox, and leaves all others to the
 * next handler: `setupServer(sandboxHandler(createSandbox({ api: 'ims-v2' })))`. Throws when the URL is none.
 */
export function sandboxHandler(sandbox: Sandbox, { url }: SandboxHandlerOptions = {}): HttpHandler {
  const { origin, pathname } = new URL(url ?? serverUrlOf(sandbox.api).origin);
  const mount = pathname.replace(/\/$/, '');
  return http.all(new RegExp(`^${literally(origin + mount)}(?=/|$)`), async ({ request }) => {
    const call = await callOf(request);
    const answer = sandbox.answer({ ...call, target: call.target.slice(mount.length) || '/', mount });
    const { delay } = answer;
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    return responseOf(answer);
  });
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
