import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SuiteRun } from '../suite/suite-run.ts';
import schema from './run.schema.json' with { type: 'json' };

/** A run as `run.schema.json` describes it. */
interface RunFile extends SuiteRun {
  readonly version: number;
}

const { const: version } = schema.properties.version;

/** The whole run as JSON, in the form of `run.schema.json`, with a line feed at its end. */
export function jsonReport(run: SuiteRun): string {
  const file: RunFile = { version, ...run };
  return `${JSON.stringify(file)}\n`;
}

const ajv = new Ajv2020({ allErrors: false, strictTypes: false });
addFormats.default(ajv);
const isRunFile = ajv.compile<RunFile>(schema);

/**
 * Reads what `jsonReport` wrote. `file` names the text in errors. Throws when it is no JSON, when it is of another version,
 * when it is not as the schema says, or when a result belongs to an API, a target or a check that the run does not list.
 */
export function parseRun(text: string, file = 'report.json'): SuiteRun {
  const value = parsedJson(text, file);
  if (!isRunFile(value)) throw new Error(`${file}${findingText(isRunFile.errors ?? [], value)}`);
  const { version: _, ...run } = value;
  const stray = strayResult(run);
  if (stray === undefined) return run;
  throw new Error(`${file}: ${stray} A report would leave it out. Name it there, or take the result out.`);
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: This is not JSON: ${why}. Was it written to its end? Run the suite again.`);
  }
}

function findingText([first]: readonly ErrorObject[], value: unknown): string {
  if (first === undefined) return ' is no run.';
  const found = versionOf(value);
  if (found !== version) {
    return ` has the version ${JSON.stringify(found) ?? 'none'}, and this program reads ${version}. Read it with the program that wrote it.`;
  }
  const { instancePath, message = 'is wrong', params } = first;
  return `${instancePath || '/'}: it ${message} ${JSON.stringify(params)}. Reports are made by the suite; run it again, or correct this place.`;
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

function strayResult({ apis, targets, checks, results }: SuiteRun): string | undefined {
  const [apiNames, targetNames, checkIds] = [
    new Set(apis),
    new Set(targets.map(({ name }) => name)),
    new Set(checks.map(({ id }) => id)),
  ];
  for (const [index, { api, target, rule }] of results.entries()) {
    if (!apiNames.has(api)) return `results/${index} is of the API "${api}", which apis does not name.`;
    if (!targetNames.has(target)) return `results/${index} is of "${target}", which targets does not name.`;
    if (!checkIds.has(rule.id)) return `results/${index} is of "${rule.id}", which checks does not name.`;
  }
  return undefined;
}
