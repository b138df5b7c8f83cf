import { generateCommand } from '@image-tags/openapi/description';
import { sha256 } from './hash.ts';

/**
 * What a generated file says of itself: `inputs` is the SHA-256 of what it was made from, `content` that of its own
 * text (with zeros in place of this hash), so that a changed source and a change by hand can be told apart.
 */
export interface Stamp {
  readonly inputs: string;
  /** Whether the text is still as it was written. */
  readonly intact: boolean;
}

const unknownContent = `sha256:${'0'.repeat(64)}`;
const inputsPattern = /\binputs\W{1,4}sha256:([0-9a-f]{64})\b/;
const contentPattern = /(?<=\bcontent\W{1,4})sha256:[0-9a-f]{64}\b/;

/** The lines of a header, for formats that have comments. */
export function headerLines(sources: readonly string[], inputs: string): string[] {
  return [
    `Made from ${sources.join(', ')} by \`${generateCommand}\`. Do not edit: change the source and run that.`,
    `inputs  sha256:${inputs}`,
    `content ${unknownContent}`,
  ];
}

/** The same as an object, for JSON, which has no comments. */
export function headerObject(source: string, inputs: string): Record<string, string> {
  return {
    source,
    command: generateCommand,
    notice: 'Do not edit: change the source and run the command.',
    inputs: `sha256:${inputs}`,
    content: unknownContent,
  };
}

/** The text with the hash of its own content in its header, whatever stood there before. */
export function seal(text: string): string {
  const unsealed = text.replace(contentPattern, unknownContent);
  return unsealed.replace(contentPattern, `sha256:${sha256(unsealed)}`);
}

/** What a file says of itself, `undefined` when it isn't one of ours. */
export function stampOf(text: string): Stamp | undefined {
  const inputs = inputsPattern.exec(text)?.[1];
  if (inputs === undefined || !contentPattern.test(text)) return undefined;
  return { inputs, intact: seal(text) === text };
}

/** A generated text without its hashes, to compare what matters to a reader. */
export function withoutHashes(text: string): string {
  return text.replace(inputsPattern, 'inputs  …').replace(contentPattern, '…');
}
