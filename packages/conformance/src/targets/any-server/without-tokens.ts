import type { RawAnswer } from '../../scenarios/exchange.ts';

/** Shorter tokens are words that answers may have of their own, so they are only found where they stand alone. */
const telling = 8;

/** Most characters of a token in one pattern. */
const longestPiece = 200;

/**
 * A function that puts the caller's name in place of every token in an answer, so that nothing that is made of answers can
 * have one, even from a server that echoes what it gets. A token is found as it stands, with any of its characters escaped
 * as in URLs, JSON and HTML, and within Base64. `tokens` are by the name of their caller. A short one that a
 * scenario sends as a word of its own, in what `sent` holds of the request, is no secret in the answer.
 */
export function withoutTokens(
  tokens: Readonly<Record<string, string>>,
): (answer: RawAnswer, sent?: string) => RawAnswer {
  const all = Object.entries(tokens)
    // One token may be the beginning of another.
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([name, token]) => ({ name, token, patterns: piecesOf(token).flatMap(patternsOf) }));
  return ({ status, headers, body }, sent = '') => {
    const secret = all.filter(({ token }) => token.length >= telling || !sent.includes(token));
    const without = (text: string) =>
      secret.reduce(
        (left, { name, patterns }) =>
          patterns.reduce((rest, pattern) => rest.replaceAll(pattern, () => name), left),
        text,
      );
    return {
      status,
      headers: headers.map(([name, value]) => [without(name), without(value)] as const),
      body: without(body),
    };
  };
}

/** A token in pieces of about the same length, as a pattern for all of a long one is too large. */
function piecesOf(token: string): string[] {
  const length = Math.ceil(token.length / Math.ceil(token.length / longestPiece));
  const count = Math.ceil(token.length / length);
  return Array.from({ length: count }, (_, index) => token.slice(index * length, (index + 1) * length));
}

function patternsOf(token: string): RegExp[] {
  const spelled = Array.from(token, spellings).join('');
  if (token.length < telling) return [new RegExp(`(?<![A-Za-z0-9_])${spelled}(?![A-Za-z0-9_])`, 'g')];
  return [new RegExp(spelled, 'gi'), ...[0, 1, 2].map((offset) => new RegExp(base64At(token, offset), 'g'))];
}

/** A character, plain or escaped as in a URL, a JSON text or HTML. */
function spellings(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  const plain = `\\x${hex.padStart(2, '0')}`;
  const inHtml = `&#(?:0*${code}|[xX]0*${either(hex)});`;
  const named =
    { '&': '|&amp;', '<': '|&lt;', '>': '|&gt;', '"': '|&quot;', "'": '|&apos;' }[character] ?? '';
  return `(?:\\\\?${plain}|%(?:25)?${either(hex)}|\\\\u00${either(hex)}|${inHtml}${named})`;
}

/** Hexadecimal digits, small or capital. */
function either(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** What of the Base64 of any text depends on the token alone, where it begins `offset` bytes after a group of three. */
function base64At(token: string, offset: number): string {
  const bytes = Buffer.from('\0'.repeat(offset) + token);
  const first = Math.ceil((offset * 8) / 6);
  const own = bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
  return own.replaceAll('+', '(?:[+-]|%2[bB])').replaceAll('/', '(?:\\\\?/|_|%2[fF])');
}
