import { silentLogger } from '@image-tags/mock/silent-logger';
// Prism's own HTTP server for one API, as its command line sets it up but without a log. node prism.ts <api>
import { bundle, isApiName } from '@image-tags/openapi';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const api = process.argv[2] ?? '';
if (!isApiName(api)) throw new Error(`"${api}" is no API.`);

const operations = await getHttpOperationsFromSpec(structuredClone(bundle(api)));
const server = createServer(operations, {
  components: { logger: silentLogger },
  config: {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
  cors: true,
});
console.log(await server.listen(0, '127.0.0.1'));
