/**
 * Text in which everything that shows as nothing, or steers a terminal, is written out: `\u{1b}` for an escape character.
 * Servers choose the texts that reports quote, and neither XML nor a terminal can take all of them. Control characters
 * other than tab and line feed, marks that turn the direction of writing, line and paragraph separators, halves of
 * surrogate pairs, and code points that are no characters.
 */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const hidden = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
