import type { Middleware } from 'openapi-fetch';

/** A token of the cloud's identity service, or a function that gives one, asked before each request. */
export type Token = string | (() => string | Promise<string>);

/** The header of the security scheme that all APIs share; a test compares it with each description. */
const tokenHeader = 'X-Auth-Token';

/** Sends the token with each request, unless the call has set that header itself. */
export function sendToken(token: Token): Middleware {
  return {
    async onRequest({ request }) {
      if (request.headers.has(tokenHeader)) return;
      request.headers.set(tokenHeader, typeof token === 'string' ? token : await token());
    },
  };
}
