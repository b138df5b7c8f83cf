import { essenceOf, isJson, type Operation } from '@image-tags/openapi/description';
import {
  documentedAnswer,
  emptyBody,
  type Fault,
  malformedJson,
  unexpectedBody,
  unsupportedMediaType,
} from './fault.ts';

/** What a request brings in its body: a value to validate, a fault, or neither when it is empty or ignored. */
export interface Body {
  readonly value?: unknown;
  readonly mediaType?: string;
  readonly fault?: Fault;
}

/**
 * Reads the body of a request once, before Prism sees it: Prism expects parsed JSON, and its own server never answers
 * a request whose JSON is malformed. Rejects only when the connection fails while the body is read.
 */
export async function bodyOf(request: Request, operation: Operation<string>): Promise<Body> {
  const bytes = await request.arrayBuffer();
  if (operation.requestBody === undefined) {
    const refused = documentedAnswer(operation, unexpectedBody)?.example !== undefined;
    return bytes.byteLength > 0 && refused ? { fault: unexpectedBody } : {};
  }
  if (bytes.byteLength === 0) return operation.requestBody.required ? { fault: emptyBody } : {};
  const described = operation.requestBody.content.map(({ mediaType }) => essenceOf(mediaType));
  const mediaType = mediaTypeOf(request, operation, described);
  if (!described.includes(mediaType)) return { fault: unsupportedMediaType(mediaType, described) };
  return isJson(mediaType) ? parse(bytes, mediaType) : { value: new TextDecoder().decode(bytes), mediaType };
}

function parse(bytes: ArrayBuffer, mediaType: string): Body {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), mediaType };
  } catch (error) {
    return { fault: malformedJson(error) };
  }
}

/**
 * `curl -d` names this media type for every body unless told otherwise. The documents print their sample requests
 * without a Content-Type, so the samples, sent with curl, arrive with this one.
 */
const curlDefault = 'application/x-www-form-urlencoded';

/** The media type of a body; the first described one when the sender named none. */
function mediaTypeOf(request: Request, operation: Operation<string>, described: readonly string[]): string {
  const sent = essenceOf(request.headers.get('Content-Type') ?? '');
  if (described.includes(sent)) return sent;
  const strict = operation.responses.some(({ status }) => status === 415);
  return sent === '' || (sent === curlDefault && !strict) ? (described[0] ?? sent) : sent;
}
