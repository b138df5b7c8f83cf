export { type DataFile, openDataFile } from './data-file.ts';
export { DataFileError } from './data-file-error.ts';
export { sandboxListener } from './listener.ts';
export { ListenError } from './listening.ts';
export { createSandboxServer, type SandboxServer, type SandboxServerOptions } from './sandbox-server.ts';
