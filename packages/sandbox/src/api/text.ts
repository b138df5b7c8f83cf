/** A text as Python prints it in messages, quotes included: `'golden'`, `"it's"`, `'a\nb'`. */
export function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) out += escapedForPython(character, quote);
  return out + quote;
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
