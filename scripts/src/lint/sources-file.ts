import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './findings.ts';

const schemaFile = 'spec/sources.schema.json';

/** Checks a file of sources, such as spec/sources.yaml, against spec/sources.schema.json. Both are relative to `root`. */
export async function checkSources(root: string, file: string): Promise<Finding[]> {
  const lineCounter = new LineCounter();
  const document = parseDocument(await readFile(path.join(root, file), 'utf8'), { lineCounter });
  const finding = (offset: number, message: string, pointer: string): Finding => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, position: { line, column: col }, pointer, rule: 'sources-shape', message };
  };
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => finding(pos[0], message, '#'));
  }
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(path.join(root, schemaFile), 'utf8')));
  validate(document.toJS());
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const keys = instancePath.split('/').slice(1);
    const node = document.getIn(keys, true);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const detail = Object.values(params).flat().join(', ');
    return finding(
      offset,
      `${keys.join('/') || file} ${message} (${detail}).\n  expected: what ${schemaFile} describes`,
      `#${instancePath}`,
    );
  });
}
