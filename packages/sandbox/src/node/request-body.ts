import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemAnswer } from '../problem.ts';
import { sendAndClose } from './sending.ts';

/** Bytes of the largest request body that is read: far more than any described request has. */
export const maxBodySize = 1024 * 1024;

const nothing = new Uint8Array();

/** Bytes of the body as the head of a request announces them; not a number where they come in chunks. */
export function announcedSize({ headers }: IncomingMessage): number {
  return headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Number.NaN;
}

/**
 * Reads the body of a request, at once when none is announced, and hands it on. A body that is too large is refused
 * without being read to its end; nothing is handed on when the client leaves before it has sent all.
 */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  take: (body: Uint8Array) => void,
): void {
  const announced = announcedSize(request);
  if (announced === 0) take(nothing);
  else if (announced > maxBodySize) refuse(request, response);
  else collect(request, response, take);
}

function collect(request: IncomingMessage, response: ServerResponse, take: (body: Uint8Array) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const add = (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBodySize) return;
    request.off('data', add).off('end', end);
    refuse(request, response);
  };
  const end = () =>
    take(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size));
  request.on('data', add).on('end', end);
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const detail = `This server reads request bodies of up to ${maxBodySize} bytes.`;
  sendAndClose(request, response, problemAnswer(413, 'Body too large', detail));
}
