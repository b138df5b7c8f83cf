/**
 * The first sentence of a Markdown text, white space folded, with its period. Undefined when the first paragraph has none.
 * A full stop inside backticks or a number ends nothing.
 */
export function firstSentenceOf(text: string): string | undefined {
  const paragraph = (text.trim().split(/\n\s*\n/, 1)[0] ?? '').replace(/\s+/g, ' ');
  const codeBlanked = paragraph.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
  const end = /\.(?=\s|$)/.exec(codeBlanked);
  return end === null ? undefined : paragraph.slice(0, end.index + 1);
}
