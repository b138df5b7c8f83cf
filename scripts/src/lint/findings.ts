/** Something that lint found wrong, and where. */
export interface Finding {
  /** From the root of the repository. */
  readonly file: string;
  /** First line and column are 1; undefined in files that nobody edits, where `pointer` says it. */
  readonly position?: { readonly line: number; readonly column: number };
  /** JSON Pointer into the file. */
  readonly pointer?: string;
  readonly rule: string;
  /** A sentence; further lines tell how to repair it. */
  readonly message: string;
}

/** Findings as a person reads them: one paragraph each, the place first so that a terminal can open it. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(findingText).join('\n\n');
}

function findingText({ file, position, pointer, rule, message }: Finding): string {
  const at = position === undefined ? '' : `:${position.line}:${position.column}`;
  const inside = position === undefined && pointer !== undefined ? ` at ${pointer}` : '';
  const lines = message.split('\n').map((line) => `  ${line}`.trimEnd());
  return [`${file}${at}${inside}  ${rule}`, ...lines].join('\n');
}

/** `1 finding`, `2 findings`. */
export function countText(count: number): string {
  return `${count} finding${count === 1 ? '' : 's'}`;
}
