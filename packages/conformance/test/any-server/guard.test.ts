import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/index.ts';
import { guard } from '../../src/targets/any-server/guard.ts';

const own = '5f1c7a90-3d2e-4b6f-8a47-c19e6d30b852';
const other = '0a0b0c0d-3d2e-4b6f-8a47-c19e6d30b852';

function sends(makes: boolean, method: string, target: string, body?: string): () => void {
  const reach = { makes, isOurs: (id: string) => id === own };
  const request = { method, target, headers: [], ...(body === undefined ? {} : { body }) };
  return () => guard(profileOf('glance-v2'), reach, request);
}

const patch = (...paths: string[]) =>
  JSON.stringify(paths.map((path) => ({ op: 'replace', path, value: [] })));

describe('the guard before a server of somebody else', () => {
  it.each([
    ['GET', `/v2/images/${other}`],
    ['POST', '/v2/images'],
    ['PUT', `/v2/images/${own}/tags/a`],
    ['DELETE', `/v2/images/${own}`],
    ['PUT', `/v2/images/${own}/tags/${other}`],
    ['PUT', `/v2//images/${own}/tags/a`],
    ['PUT', `/v2/images/${own}%2Ftags/a`],
    ['DELETE', '/v2/images/00000000-0000-4000-8000-00000000dead/tags/a'],
  ])('lets %s %s pass where the suite makes images', (method, target) => {
    expect(sends(true, method, target)).not.toThrow();
  });

  it.each([
    ['DELETE', `/v2/images/${other}`],
    ['DELETE', '/v2/images'],
    ['DELETE', `/v2/images/${own}/../${other}`],
    ['DELETE', `/v2/images/${own}/%2e%2e/${other}`],
    ['DELETE', '/v2/images//tags/golden'],
    ['PUT', '/v2/schemas/image'],
    ['PATCH', `/v2/images/${other}?x=${own}`],
    ['PUT', `/v2/images/${other}/tags/${own}`],
    ['DELETE', `/v2/images/${other}/../${own}`],
    ['DELETE', `/v2/images/${other}/%2e%2e/${own}`],
    ['DELETE', `/v2//images/${other}/../${own}/tags/a`],
    ['DELETE', `/${own}`],
  ])('stops %s %s', (method, target) => {
    expect(sends(true, method, target)).toThrow(`It would send ${method} to a URL that names no image`);
  });

  it.each([
    ['DELETE', `/v2/images/${own}`],
    ['DELETE', `/v2/images/${own}/`],
    ['DELETE', `/v2/images/${own}/tags/..`],
    ['DELETE', `/v2/images/${own}/tags/%2E%2E`],
    ['PUT', `/v2/images/${own}`],
  ])('stops %s %s where the image was given', (method, target) => {
    expect(sends(false, method, target)).toThrow(/to (the image itself|a URL that names no image)/);
  });

  it('lets a patch of the tags pass where the image was given, and of nothing else', () => {
    const target = `/v2/images/${own}`;
    expect(sends(false, 'PATCH', target, patch('/tags'))).not.toThrow();
    expect(sends(false, 'PATCH', target, patch('/tags', '/name'))).toThrow('the image itself');
    expect(sends(false, 'POST', '/v2/images')).toThrow('names no image');
  });
});
