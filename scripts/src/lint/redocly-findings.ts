import { arrayOf, objectOf, textOf } from '@image-tags/openapi/description';
import { runRedocly } from '@image-tags/tooling/redocly';
import type { Finding } from './findings.ts';

/** What Redocly found in one file and in the files that it refers to. */
export interface FileLint {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Undefined when Redocly did not say. */
  readonly milliseconds?: number;
}

/** More than anyone reads; without it Redocly stops reporting at 100. */
const mostFindings = '10000';

/**
 * Lints several descriptions in one Redocly process, with the rules of redocly.yaml in `root` but for `skippedRules`.
 * Files are relative to `root` and have to exist. Throws with Redocly's own words when it cannot lint at all.
 */
export async function lintFiles(
  root: string,
  files: readonly string[],
  skippedRules: readonly string[] = [],
): Promise<FileLint[]> {
  if (files.length === 0) return [];
  const skip = skippedRules.flatMap((rule) => ['--skip-rule', rule]);
  const args = ['lint', ...files, '--format', 'json', '--max-problems', mostFindings, ...skip];
  const { stdout, stderr } = await runRedocly(args, root);
  const reports = reportsIn(stdout);
  if (reports.length !== files.length) {
    throw new Error(`Redocly could not lint ${files.join(', ')}:\n${stderr.trim()}`);
  }
  const times = new Map(
    [...stderr.matchAll(/^(.+): validated in (\d+)ms$/gm)].map(([, file, time]) => [file, time]),
  );
  return files.map((file, index) => ({
    file,
    findings: arrayOf(objectOf(reports[index]).problems).map(findingOf),
    ...(times.has(file) ? { milliseconds: Number(times.get(file)) } : {}),
  }));
}

/** What Redocly says of redocly.yaml in `root`: unknown keys, unknown rules, values that mean nothing. */
export async function lintConfiguration(root: string): Promise<Finding[]> {
  const { exitCode, stdout, stderr } = await runRedocly(['check-config'], root);
  if (exitCode === 0) return [];
  return [{ file: 'redocly.yaml', rule: 'check-config', message: `${stdout}\n${stderr}`.trim() }];
}

/** Redocly prints one JSON document per description, one right behind the other. */
function reportsIn(stdout: string): unknown[] {
  const documents = stdout.split(/(?<=^\})\s*(?=\{$)/m).filter((text) => text.trim() !== '');
  return documents.map((text) => JSON.parse(text));
}

function findingOf(problem: unknown): Finding {
  const { ruleId, message, location } = objectOf(problem);
  const { source, start, pointer } = objectOf(arrayOf(location)[0]);
  const { line, col } = objectOf(start);
  return {
    file: textOf(objectOf(source).ref),
    ...(typeof line === 'number' && typeof col === 'number' ? { position: { line, column: col } } : {}),
    pointer: textOf(pointer),
    rule: textOf(ruleId),
    message: textOf(message),
  };
}
