import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** The headers with which a page of any origin may read an answer, for answers made outside Hono. */
export const readableAnywhere = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
} as const;

/**
 * Lets pages of any origin send what they like and read every answer; it answers OPTIONS itself. `methodsAt` gives the
 * methods that a URL takes. The one that a preflight asks for is allowed beside them: refused here, it would be a CORS
 * error in the browser; sent, it gets the 404 or 405 that says what is wrong.
 */
export function crossOrigin(
  methodsAt: (url: string) => Promise<readonly string[]> | readonly string[],
): MiddlewareHandler {
  return cors({
    origin: readableAnywhere['Access-Control-Allow-Origin'],
    exposeHeaders: [readableAnywhere['Access-Control-Expose-Headers']],
    async allowMethods(_origin, { req }) {
      const requested = req.header('Access-Control-Request-Method') ?? [];
      return [...new Set([...(await methodsAt(req.url)), ...[requested].flat()])];
    },
  });
}
