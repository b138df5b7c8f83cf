import type { Call } from './exchange.ts';
import { defaultWorld } from './worlds.ts';

/** A call with the name of the world that it is for. */
export interface WorldCall {
  readonly name: string;
  /** The call as the world sees it: without the path segment that has chosen the world. */
  readonly call: Call;
}

const prefix = /^\/~([^/?#]*)/;

/** The header that names the world of a request. */
export const worldHeader = 'Sandbox-World';
const headerName = worldHeader.toLowerCase();

/** The world of a call: its path's first segment, `/~name/…`, or the header `Sandbox-World`, or the default one. */
export function chosenWorld(call: Call): WorldCall {
  const match = call.target.startsWith('/~') ? prefix.exec(call.target) : null;
  if (match === null) return { name: call.header(headerName) ?? defaultWorld, call };
  const [segment, name = ''] = match;
  const target = call.target.slice(segment.length);
  return {
    name,
    call: {
      method: call.method,
      target: target.startsWith('/') ? target : `/${target}`,
      origin: call.origin,
      mount: call.mount + segment,
      header: call.header,
      body: call.body,
    },
  };
}

const controlRoot = '/_sandbox';

/** The path below `/_sandbox` of a target of the control interface, without its query; `undefined` for other targets. */
export function controlPath(target: string): string | undefined {
  if (!target.startsWith(controlRoot)) return undefined;
  const path = target.slice(controlRoot.length).split(/[?#]/, 1)[0] ?? '';
  return path === '' || path.startsWith('/') ? path : undefined;
}
