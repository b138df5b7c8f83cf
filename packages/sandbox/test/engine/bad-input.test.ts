import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { ask, glance, ims } from './asking.ts';

const deep = '['.repeat(5000) + ']'.repeat(5000);
const patch = { 'content-type': 'application/openstack-images-v2.1-json-patch' };

it.each([
  ['glance-v2', 'POST', '/v2/images', `{"foo":${deep}}`],
  ['glance-v2', 'PATCH', glance.image, `[{"op":"add","path":"/name","value":${deep}}]`],
  ['glance-v2', 'PATCH', glance.image, `[{"op":"add","path":"/tags","value":${deep}}]`],
  ['ims-v2', 'POST', ims.tags, `{"tag":{"key":${deep},"value":""}}`],
  ['ims-v2', 'POST', `${ims.tags}/action`, `{"action":"create","tags":[${deep},${deep}]}`],
  ['ims-v1', 'PUT', '/v1/cloudimages/tags', `{"image_id":"x","tag":${deep}}`],
] as const)('refuses JSON that is nested too deep for any sense: %s %s %s', (api, method, target, body) => {
  const sandbox = createSandbox({ api });
  const before = sandbox.snapshot();
  expect(ask(sandbox, method, target, { body, headers: patch }).status).toBe(400);
  expect(sandbox.snapshot()).toEqual(before);
});

it('takes items whose members are called like methods for wrong items', () => {
  const body =
    '{"action":"create","tags":[{"valueOf":1,"key":"a","value":""},{"valueOf":2,"key":"b","value":""}]}';
  expect(ask(createSandbox({ api: 'ims-v2' }), 'POST', `${ims.tags}/action`, { body }).status).toBe(400);
});

it.each([
  ['null', 'None'],
  ['true', 'True'],
  ['{"a":[1,"b"]}', "{'a': [1, 'b']}"],
])('quotes the value %s as Python prints it, %s', (value, printed) => {
  const body = `[{"op":"add","path":"/tags","value":${value}}]`;
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'PATCH', glance.image, { body, headers: patch });
  expect(answer.status).toBe(400);
  expect(answer.body).toContain(`${printed} is not of type 'array'`);
});

it('cuts a page of images at the largest number that there may be', () => {
  const sandbox = createSandbox({ api: 'glance-v2', empty: true });
  for (let count = 0; count < 1001; count++) sandbox.world().createImage({});
  const { images } = JSON.parse(ask(sandbox, 'GET', '/v2/images?limit=2000').body);
  expect(images).toHaveLength(1000);
});

it('does not let a stranger name the project of the owner', () => {
  const sandbox = createSandbox({ api: 'ims-v2' });
  const headers = { 'x-auth-token': 'stranger' };
  expect(ask(sandbox, 'GET', ims.tags, { headers }).status).toBe(403);
  const body = { tag: { key: 'new', value: '' } };
  expect(ask(sandbox, 'POST', ims.tags, { headers, body }).status).toBe(403);
});

it.each([
  ['POST', '/v2/images', '{"size":5}'],
  ['POST', '/v2/images', '{"owner":"somebody-else"}'],
  ['PATCH', glance.image, '[{"op":"replace","path":"/size","value":5}]'],
  ['PATCH', glance.image, '[{"op":"replace","path":"/id","value":"x"}]'],
  ['PATCH', glance.image, '[{"op":"replace","path":"/owner","value":"somebody-else"}]'],
])('refuses with 403 to set what only the service sets: %s %s %s', (method, target, body) => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const before = sandbox.snapshot();
  expect(ask(sandbox, method, target, { body, headers: patch }).status).toBe(403);
  expect(sandbox.snapshot()).toEqual(before);
});
