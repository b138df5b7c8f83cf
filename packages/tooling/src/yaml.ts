import { LineCounter, parseDocument } from 'yaml';

/**
 * Reads the text of a YAML file. `file` names it in the error that is thrown when it is not YAML:
 * `spec/sources.yaml:12:3: Map keys must be unique`.
 */
export function parseYaml(text: string, file: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document.toJS();
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new Error(`${file}:${line}:${col}: This is not YAML: ${error.message}.\nRepair: correct that place.`);
}
