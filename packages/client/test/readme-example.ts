import { createGlanceV2Client } from '@image-tags/client';

const client = createGlanceV2Client({
  baseUrl: 'http://127.0.0.1:4010/mock/glance-v2',
  token: () => localStorage.getItem('token') ?? '',
});
const { data, error, response } = await client.GET('/v2/images/{image_id}', {
  params: { path: { image_id: '82c96579-ba53-4a84-a69a-716382fe0293' } },
});
if (response.ok) console.log(data?.tags);
else if (response.status === 404) console.log('There is no such image.');
else console.error(response.status, error);
