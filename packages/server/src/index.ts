export { createServer, ListenError, type RunningServer, type ServerOptions } from './server.ts';
