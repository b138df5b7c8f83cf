export { assertPortFree, ListenError, listen } from '@image-tags/sandbox/node/listening';
