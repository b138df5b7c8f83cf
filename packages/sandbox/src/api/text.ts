/** A text as Python prints it in messages, quotes included: `'golden'`, `"it's"`, `'a\nb'`. */
export function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) out += escapedForPython(character, quote);
  return out + quote;
}

/** A text as Python's `str.title` writes it: each run of letters begins with a capital one and goes on in small ones. */
export function pythonTitle(text: string): string {
  return text.replaceAll(
    /(\p{L})(\p{L}*)/gu,
    (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
  );
}

/** The width at which Python breaks a text that messages repeat on a line of its own, and how far such lines are moved in. */
const printedWidth = 72;
const indent = '    ';

/** A text as Python's `pprint` prints it: one that is too wide is broken after white space into lines in parentheses. */
export function pythonLines(text: string): string {
  const whole = pythonText(text);
  if (whole.length <= printedWidth) return whole;
  const chunks = linesOf(text).flatMap((line, index, lines) => chunksOf(line, index === lines.length - 1));
  return chunks.length === 1 ? (chunks[0] ?? whole) : `(${chunks.join(`\n${indent} `)})`;
}

/** What Python's `str.splitlines` ends a line at, beside the carriage return. */
const lineEnds = '\n\v\f\x1c\x1d\x1e\x85\u2028\u2029';

/** The lines of a text, each with what ends it. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const isEnd = text[index] === '\r' ? text[index + 1] !== '\n' : lineEnds.includes(text[index] ?? '');
    if (!isEnd) continue;
    lines.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return start === text.length ? lines : [...lines, text.slice(start)];
}

/** Pieces of one line, each as wide as its room allows: a column less for the parenthesis, one more less on the last. */
function chunksOf(line: string, isLast: boolean): string[] {
  const width = printedWidth - 1;
  const lastWidth = isLast ? width - 1 : width;
  const whole = pythonText(line);
  if (whole.length <= lastWidth) return [whole];
  const parts = line.match(/\S*\s*/gu)?.filter((part) => part !== '') ?? [];
  const chunks: string[] = [];
  let current = '';
  for (const [index, part] of parts.entries()) {
    const room = index === parts.length - 1 ? lastWidth : width;
    if (current !== '' && pythonText(current + part).length > room) {
      chunks.push(pythonText(current));
      current = part;
    } else current += part;
  }
  return current === '' ? chunks : [...chunks, pythonText(current)];
}

const pythonEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** What Python's `str.isprintable` says no to, as far as text in a URL can hold it. */
const unprintable = /[\p{C}\p{Z}]/u;

function escapedForPython(character: string, quote: string): string {
  const known = character === quote ? `\\${quote}` : pythonEscapes[character];
  if (known !== undefined) return known;
  if (character === ' ' || !unprintable.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** A text as WebOb puts it into HTML: five characters escaped, and every one beyond ASCII as its number. */
export function htmlText(text: string): string {
  return text.replace(
    /[&<>"']|[^\0-\x7f]/gu,
    (character) => htmlEscapes[character] ?? `&#${character.codePointAt(0)};`,
  );
}

/** The inside of a JSON string: JSON without the quotes around it. */
export function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The same in ASCII alone, as Python's `json.dumps` writes it. */
export function asciiJsonText(text: string): string {
  return jsonText(text).replace(/[^\0-\x7e]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`);
}

/** A text as WebOb puts it into plain text: what looks like a tag of HTML is lost, and lines become one. */
export function strippedText(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll('\r', '')
    .replaceAll(/<br.*?>/g, '\n')
    .replaceAll(/<!--|-->|<.*?>/g, '');
}

/** JSON with a space after each comma and colon, as Python's `json.dumps` writes it. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${spacedJson(member)}`,
  );
  return `{${members.join(', ')}}`;
}

/** How deep Python values are printed; what lies deeper is three dots, as no reader looks for it there. */
const printedDepth = 20;

/** A value of JSON as Python prints it: `None`, `True`, `{'a': [1]}`. */
export function pythonValue(value: unknown, depth = 0): string {
  if (typeof value === 'string') return pythonText(value);
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  if (depth === printedDepth) return '...';
  if (Array.isArray(value)) return `[${value.map((item) => pythonValue(item, depth + 1)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${pythonText(name)}: ${pythonValue(member, depth + 1)}`,
  );
  return `{${members.join(', ')}}`;
}
