import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './listening.ts';

/** In whose name a token speaks. */
export interface TokenOwner {
  readonly project: string;
  readonly roles: readonly string[];
  /** When the token ends; an hour from now when absent. */
  readonly expiresAt?: Date;
}

/** A stand-in for Keystone: just what keystonemiddleware asks of it, on the loopback interface. */
export interface IdentityService {
  readonly url: string;
  /** Whose each token is from here on. */
  know(owners: ReadonlyMap<string, TokenOwner>): void;
  close(): Promise<void>;
}

/** How long a token holds, in milliseconds. */
const validity = 3_600_000;

/** Starts a stand-in for Keystone's interface for validating tokens, version 3, on a free port. */
export async function startIdentityService(): Promise<IdentityService> {
  let owners: ReadonlyMap<string, TokenOwner> = new Map();
  let url = '';
  const server = createServer((request, response) => answer(request, response, url, owners));
  const { origin, close } = await listening(server);
  url = origin;
  return {
    url,
    know(known) {
      owners = known;
    },
    close,
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  owners: ReadonlyMap<string, TokenOwner>,
): void {
  request.resume();
  const path = request.url ?? '';
  if (!path.startsWith('/v3/auth/tokens')) {
    discovery(response, path, url);
    return;
  }
  const service: TokenOwner = { project: 'service', roles: ['service'] };
  if (request.method === 'POST') {
    send(response, 201, tokenDocument(service, url), { 'X-Subject-Token': 'service' });
    return;
  }
  const asked = String(request.headers['x-subject-token'] ?? '');
  const owner = owners.get(asked);
  if (owner === undefined || (owner.expiresAt !== undefined && owner.expiresAt < new Date())) {
    send(response, 404, { error: { code: 404, title: 'Not Found', message: 'Could not find token.' } });
    return;
  }
  send(response, 200, tokenDocument(owner, url), { 'X-Subject-Token': asked });
}

/** The versions at the root are a choice (300), the document of one version is not. */
function discovery(response: ServerResponse, path: string, url: string): void {
  const version = { id: 'v3.14', status: 'stable', links: [{ rel: 'self', href: `${url}/v3/` }] };
  if (path.startsWith('/v3')) send(response, 200, { version });
  else send(response, 300, { versions: { values: [version] } });
}

function tokenDocument({ project, roles, expiresAt }: TokenOwner, url: string): unknown {
  const domain = { id: 'default', name: 'Default' };
  const now = Date.now();
  const endpoints = ['public', 'internal', 'admin'].map((kind) => {
    return { id: kind, interface: kind, url: `${url}/v3`, region: 'here', region_id: 'here' };
  });
  return {
    token: {
      methods: ['password'],
      issued_at: keystoneTime(new Date(now)),
      expires_at: keystoneTime(expiresAt ?? new Date(now + validity)),
      user: { id: `user-of-${project}`, name: 'user', domain },
      project: { id: project, name: project, domain },
      roles: roles.map((name) => ({ id: name, name })),
      catalog: [{ id: 'identity', type: 'identity', name: 'keystone', endpoints }],
    },
  };
}

/** Keystone writes microseconds. */
function keystoneTime(time: Date): string {
  return time.toISOString().replace('Z', '000Z');
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
