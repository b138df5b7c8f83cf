import { expect, it, onTestFinished } from 'vitest';
import { type IdentityService, startIdentityService } from '../../src/targets/glance/identity.ts';

async function anIdentityService(): Promise<IdentityService> {
  const service = await startIdentityService();
  onTestFinished(() => service.close());
  return service;
}

async function validated({ url }: IdentityService, token: string): Promise<Response> {
  return await fetch(`${url}/v3/auth/tokens`, { headers: { 'X-Subject-Token': token } });
}

it('tells project and roles of a token that it knows', async () => {
  const service = await anIdentityService();
  service.know(new Map([['one', { project: 'p', roles: ['reader'] }]]));
  const response = await validated(service, 'one');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    token: { project: { id: 'p' }, roles: [{ name: 'reader' }] },
  });
});

it('knows only the tokens that it was told of last', async () => {
  const service = await anIdentityService();
  service.know(new Map([['one', { project: 'p', roles: [] }]]));
  service.know(new Map([['two', { project: 'p', roles: [] }]]));
  expect((await validated(service, 'one')).status).toBe(404);
  expect((await validated(service, 'two')).status).toBe(200);
});

it('finds no token that has run out', async () => {
  const service = await anIdentityService();
  service.know(new Map([['old', { project: 'p', roles: [], expiresAt: new Date(0) }]]));
  expect((await validated(service, 'old')).status).toBe(404);
});

it('gives the service that asks a token of its own', async () => {
  const { url } = await anIdentityService();
  const response = await fetch(`${url}/v3/auth/tokens`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(201);
  expect(response.headers.get('x-subject-token')).not.toBe('');
});

it('lists its version at the root', async () => {
  const { url } = await anIdentityService();
  const response = await fetch(url);
  expect(response.status).toBe(300);
  expect(await response.text()).toContain(`${url}/v3/`);
});
