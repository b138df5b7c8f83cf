export { type DataFile, DataFileError, openDataFile } from './data-file.ts';
export { sandboxListener } from './listener.ts';
export { ListenError } from './listening.ts';
export { createSandboxServer, type SandboxServer, type SandboxServerOptions } from './sandbox-server.ts';
