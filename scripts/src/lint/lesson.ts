/** A finding that a person can act on without reading the rule. */
export interface Lesson {
  /** One sentence with the offending name or value in it. */
  readonly wrong: string;
  readonly expected: string;
  readonly repair: string;
  /** What it looks like when it is right. */
  readonly example: string;
}

/** A lesson as lint prints it: what is wrong first, so that it stands alone. */
export function lessonText({ wrong, expected, repair, example }: Lesson): string {
  return [wrong, `  expected: ${expected}`, `  repair:   ${repair}`, `  example:  ${example}`].join('\n');
}
