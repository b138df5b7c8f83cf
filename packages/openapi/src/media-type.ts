/** A media type without its parameters, in lower case: `text/html; charset=UTF-8` becomes `text/html`. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether bodies of a media type are JSON: `application/json`, `…+json`, `application/openstack-images-v2.1-json-patch`. */
export function isJson(mediaType: string): boolean {
  return /[/+.-]json(-patch)?$/.test(essenceOf(mediaType));
}
