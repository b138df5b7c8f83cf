import { isObject } from '@image-tags/openapi/description';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A JSON value as `repr()` of Python prints it, which is how services written in Python quote what they were sent. */
export function pythonRepr(value: unknown): string {
  if (typeof value === 'string') return pythonText(value);
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${pythonText(name)}: ${pythonRepr(member)}`);
  return `{${members.join(', ')}}`;
}

/** The same for a text: in quotes, with escapes for what cannot be printed. */
export function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = Array.from(text, (character) => {
    if (character === quote) return `\\${quote}`;
    return (
      escapes[character] ?? (isPrintable(character) ? character : numbered(character.codePointAt(0) ?? 0))
    );
  });
  return quote + inside.join('') + quote;
}

/** A text as `pprint.pformat(text, width=72)` of Python gives it, with four spaces before each line but the first. */
export function pythonPrinted(text: string): string {
  const width = 72;
  if (pythonText(text).length <= width) return pythonText(text);
  const lines = text.match(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+/gu) ?? [];
  const pieces: string[] = [];
  for (const [number, line] of lines.entries()) {
    const words = line.match(/\S*\s+|\S+/gu) ?? [];
    let piece = '';
    for (const [index, word] of words.entries()) {
      const isEnd = index === words.length - 1 && number === lines.length - 1;
      if (piece !== '' && pythonText(piece + word).length > width - (isEnd ? 2 : 1)) {
        pieces.push(piece);
        piece = '';
      }
      piece += word;
    }
    pieces.push(piece);
  }
  const [only = '', ...others] = pieces.map(pythonText);
  return others.length === 0 ? only : `(${[only, ...others].join('\n     ')})`;
}

function isPrintable(character: string): boolean {
  return character === ' ' || !/[\p{Other}\p{Separator}]/u.test(character);
}

function numbered(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`;
}
