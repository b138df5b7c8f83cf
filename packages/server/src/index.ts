export { ListenError } from './listening.ts';
export { createServer, type RunningServer, type ServerOptions } from './server.ts';
