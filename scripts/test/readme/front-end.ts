import { createImsV2Client } from '@image-tags/client';

const client = createImsV2Client({ baseUrl: 'http://127.0.0.1:4010/mock/ims-v2', token: 'any' });
const image = {
  project_id: 'fd73a4a14a4a4dfb9771a8475e5198ea',
  image_id: '67e17426-359e-49fb-aa12-0bd1756ec240',
};

const { response } = await client.POST('/v2/{project_id}/images/{image_id}/tags', {
  params: { path: image },
  body: { tag: { key: 'key1', value: 'value1' } },
});
console.log(response.status); // 204
