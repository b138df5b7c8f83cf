import { seconds } from '@image-tags/tooling/command';
import { alignedTable } from '@image-tags/tooling/table';
import { behaviourReasons } from './behaviour/rules.ts';
import { lintChecks } from './checks.ts';
import { clauseReasons } from './clauses/rules.ts';
import { countText, type Finding, findingsText } from './findings.ts';
import { houseRules } from './house-rules.ts';
import { serverReasons } from './server-checks.ts';

/** How many things were linted: one check is the sources, the bundle or the examples of an API, or a file they share. */
export interface LintResult {
  readonly passed: number;
  readonly failed: number;
}

export interface LintOptions {
  readonly print?: (text: string) => void;
  /** Print only what is wrong. */
  readonly hidePassed?: boolean;
}

/**
 * Lints everything in the repository at `root` and prints what it looked at and what it found.
 * Throws when Redocly cannot be run.
 */
export async function lint(
  root: string,
  { print = console.log, hidePassed = false }: LintOptions = {},
): Promise<LintResult> {
  const checks = await lintChecks(root);
  const shown = checks.filter(({ findings }) => !hidePassed || findings.length > 0);
  const rows = shown.map(({ subject, part, findings, milliseconds, detail = '' }) => [
    'lint',
    subject,
    part,
    findings.length === 0 ? 'ok' : countText(findings.length),
    milliseconds === undefined ? '' : seconds(milliseconds),
    detail,
  ]);
  if (rows.length > 0) print(alignedTable(rows, [4]));
  const findings = unique(checks.flatMap((check) => check.findings));
  if (findings.length > 0) print(`\n${findingsText(findings)}\n\n${reasonsText(findings)}`);
  const failed = checks.filter((check) => check.findings.length > 0).length;
  return { passed: checks.length - failed, failed };
}

/** A file that several APIs share is reported once. */
function unique(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ file, pointer, rule, message }: Finding) => [file, pointer, rule, message].join('\n');
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

/** Why those of our own rules exist that found something. */
function reasonsText(findings: readonly Finding[]): string {
  const found = new Set(findings.map(({ rule }) => rule));
  const behaviour = [...behaviourReasons]
    .filter(([id]) => found.has(`behaviour/${id}`))
    .map(([id, reason]) => `behaviour/${id}: ${reason}`);
  const clauses = [...clauseReasons]
    .filter(([id]) => found.has(`clauses/${id}`))
    .map(([id, reason]) => `clauses/${id}: ${reason}`);
  const servers = [...serverReasons]
    .filter(([id]) => found.has(`servers/${id}`))
    .map(([id, reason]) => `servers/${id}: ${reason}`);
  const reasons = houseRules
    .filter(({ id }) => found.has(`house/${id}`))
    .map(({ id, reason }) => `house/${id}: ${reason}`);
  const rest = 'Other rules: https://redocly.com/docs/cli/rules/built-in-rules';
  return [...reasons, ...behaviour, ...clauses, ...servers, rest].join('\n');
}
