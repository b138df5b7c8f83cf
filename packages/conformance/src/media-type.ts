import { essenceOf, isJson } from '@image-tags/openapi/description';

/** Whether an answer's `Content-Type` is the described one; parameters count when the description gives any. */
export function sameMediaType(described: string, got: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s|"/g, '');
  return described.includes(';') ? plain(described) === plain(got) : essenceOf(described) === essenceOf(got);
}

/** The text that is sent for an example's value: JSON is serialised, anything else has to be a string already. */
export function bodyText(mediaType: string, value: unknown): string {
  if (isJson(mediaType)) return JSON.stringify(value);
  if (typeof value === 'string') return value;
  throw new Error(`An example of ${mediaType} is no string but ${JSON.stringify(value)}.`);
}
