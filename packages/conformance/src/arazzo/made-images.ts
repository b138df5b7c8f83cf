import { literally } from '../scenarios/echo.ts';

/**
 * The id of an image is not known before a workflow runs. While requests and expectations are put together a mark stands
 * for it, of characters that no percent-encoding changes; in the document it becomes an expression.
 */

const mark = /image~(\d+)~/g;

/** What stands for the id of the image with a number while a workflow is put together. */
export function markOf(number: number): string {
  return `image~${number}~`;
}

/** Id of the step that makes the image with a number. */
export function stepOfImage(number: number): string {
  return `image${number}`;
}

/** Whether an id of an image stands somewhere in a text. */
export function hasMark(text: string): boolean {
  return text.search(mark) >= 0;
}

/** A text with an expression for each id; the bare expression where the text is an id and nothing else. */
export function withExpressions(text: string): string {
  const embedded = text.replaceAll(mark, (_, number: string) => `{${expressionOf(number)}}`);
  return /^\{[^{}]+\}$/.test(embedded) && hasMark(text) ? embedded.slice(1, -1) : embedded;
}

/** A text as a literal of JSONPath, or the expression for the id that it is. */
export function literalOf(text: string): string {
  const [, number] = /^image~(\d+)~$/.exec(text) ?? [];
  return number === undefined ? JSON.stringify(text) : `{${expressionOf(number)}}`;
}

/** A regular expression for a text, in which any id may stand for the id of an image. */
export function patternOf(text: string): string {
  return text
    .split(/image~\d+~/)
    .map(escaped)
    .join('[^\\s"<>]+');
}

function expressionOf(number: string): string {
  return `$steps.${stepOfImage(Number(number))}.outputs.id`;
}

function escaped(text: string): string {
  return text === '' ? '' : literally(text).source;
}
