/**
 * The sample requests of the documents that the descriptions were made from, as printed there, host and prefix apart.
 * Typed from the documents and from nothing in spec/: the second entry of the double-entry bookkeeping.
 */
export interface Sample {
  readonly api: 'ims-v2' | 'ims-v1' | 'ecl-v2' | 'rackspace-v2';
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** Headers as printed; a document that prints none leaves the token to its chapter on authentication. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The same body with a key that is one character too long. */
  readonly bodyWithLongKey?: string;
  /** Every status that the document lists for the operation. */
  readonly statuses: readonly number[];
}

const token = { 'X-Auth-Token': '0c3a50a694f44b748abd8e0660ecbd45' };
/** 37 characters, one more than a key may have. */
export const longKey = 'k234567890123456789012345678901234567';

/** "Returned Value" of every operation of the Image Management Service. */
const imsStatuses = [204, 400, 401, 403, 404, 500, 503];

const imsImage = '/v2/fd73a4a14a4a4dfb9771a8475e5198ea/images/67e17426-359e-49fb-aa12-0bd1756ec240';

const add = `{
   "tag": {
      "value": "value1",
      "key": "key1"
   }
}`;

const batchCreate = `{
   "tags": [{
      "value": "value1",
      "key": "key1"
   },
   {
      "value": "value2",
      "key": "key2"
   },
   {
      "value": "",
      "key": "key3"
   }],
   "action": "create"
}`;

const batchDelete = `{
   "tags": [{
      "value": "value1",
      "key": "key1"
   },
   {
      "value": "value2",
      "key": "key2"
   },
   {
      "value": "",
      "key": "key3"
   }],
       "action": "delete"
}`;

const tagAsString = `{
  "image_id": "62a15f6c-9197-44d2-89c7-708981c1bec1",
  "tag": "aaaa.1111"
}`;

const tagAsPair = `{
  "image_id": "67437ebd-2563-46e0-887e-ad1923977fa1",
  "image_tag": {"key":"key1","value":"value1"}
}`;

export const samples: readonly Sample[] = [
  {
    api: 'ims-v2',
    title: 'Adding an Image Tag',
    method: 'POST',
    path: `${imsImage}/tags`,
    headers: token,
    body: add,
    bodyWithLongKey: add.replace('key1', longKey),
    statuses: imsStatuses,
  },
  {
    api: 'ims-v2',
    title: 'Adding image tags in batches',
    method: 'POST',
    path: `${imsImage}/tags/action`,
    headers: token,
    body: batchCreate,
    bodyWithLongKey: batchCreate.replace('key3', longKey),
    statuses: imsStatuses,
  },
  {
    // Its limit is another, 127 characters, so a key of 37 is none that it refuses.
    api: 'ims-v2',
    title: 'Deleting image tags in batches',
    method: 'POST',
    path: `${imsImage}/tags/action`,
    headers: token,
    body: batchDelete,
    statuses: imsStatuses,
  },
  {
    api: 'ims-v1',
    title: 'Example request containing parameter tag',
    method: 'PUT',
    path: '/v1/cloudimages/tags',
    headers: token,
    body: tagAsString,
    bodyWithLongKey: tagAsString.replace('aaaa', longKey),
    statuses: imsStatuses,
  },
  {
    api: 'ims-v1',
    title: 'Example request containing parameter image_tag',
    method: 'PUT',
    path: '/v1/cloudimages/tags',
    headers: token,
    body: tagAsPair,
    bodyWithLongKey: tagAsPair.replace('key1', longKey),
    statuses: imsStatuses,
  },
  {
    api: 'ecl-v2',
    title: 'Sample API Request',
    method: 'PUT',
    path: '/v2/images/{image_id}/tags/{tag}',
    headers: {
      'Accept-Encoding': 'gzip, deflate, compress',
      Accept: 'application/json',
      'X-Auth-Token': 'ajk3adjiown02',
      'Content-Type': 'application/json',
    },
    statuses: [204],
  },
  {
    api: 'ecl-v2',
    title: 'Execution Example',
    method: 'PUT',
    path: '/v2/images/82c96579-ba53-4a84-a69a-716382fe0293/tags/tag1-1',
    headers: { 'User-Agent': 'curl/7.35.0', Accept: '*/*', ...token },
    statuses: [204, 404],
  },
  {
    api: 'rackspace-v2',
    title: 'Add image tag',
    method: 'PUT',
    path: '/v2/images/e7db3b45-8db7-47ad-8109-3fb55c2c24fd/tags/miracle',
    headers: token,
    statuses: [204, 400, 401, 403, 405, 413, 415, 500, 503],
  },
  {
    api: 'rackspace-v2',
    title: 'Delete image tag',
    method: 'DELETE',
    path: '/v2/images/e7db3b45-8db7-47ad-8109-3fb55c2c24fd/tags/miracle',
    headers: token,
    statuses: [204, 400, 401, 403, 404, 405, 413, 500, 503],
  },
];

/** The request of Enterprise Cloud's "Error Execution Example": the tag is missing from the path. */
export const requestWithoutTag: Sample = {
  api: 'ecl-v2',
  title: 'Error Execution Example',
  method: 'PUT',
  path: '/v2/images/82c96579-ba53-4a84-a69a-716382fe0293/tags/',
  headers: { 'User-Agent': 'curl/7.35.0', Accept: '*/*', ...token },
  statuses: [404],
};

/** Its answer: the document prints the text and the length, a running server shows the markup of those 154 bytes. */
export const notFoundPage = `<html>
 <head>
  <title>404 Not Found</title>
 </head>
 <body>
  <h1>404 Not Found</h1>
  The resource could not be found.<br /><br />



 </body>
</html>`;
