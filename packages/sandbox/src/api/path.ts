/** The path and query of a request target, as sent. */
export interface SplitTarget {
  readonly path: string;
  /** Without the question mark; '' when there is none. */
  readonly query: string;
}

/** Splits a request target at its first question mark. A number sign, which no client should send, is a character like others. */
export function splitTarget(target: string): SplitTarget {
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

export type Decoding = 'utf-8' | 'latin-1';

const plain = /^[ -$&-~]*$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Undoes percent-encoding. An escape that is none, such as `%zz`, stays as it is. `undefined` when the bytes are no UTF-8:
 * a service that reads them as Latin-1 looks at them as UTF-8 first.
 */
export function percentDecoded(text: string, decoding: Decoding): string | undefined {
  if (plain.test(text)) return text;
  const bytes = bytesOf(text);
  try {
    const decoded = utf8.decode(bytes);
    return decoding === 'utf-8' ? decoded : latin1(bytes);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

/** The bytes that a percent-encoded text stands for. Characters beyond ASCII are what Node makes of raw bytes. */
function bytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const escaped = text.slice(index + 1, index + 3);
    if (code === 0x25 && /^[\da-f]{2}$/i.test(escaped)) {
      bytes.push(Number.parseInt(escaped, 16));
      index += 2;
    } else if (code < 0x100) bytes.push(code);
    else bytes.push(...encoder.encode(text.charAt(index)));
  }
  return Uint8Array.from(bytes);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
