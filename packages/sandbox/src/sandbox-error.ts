/** The sandbox was asked for what it cannot do; nothing has changed. The control interface answers it as problem details. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  /** The HTTP status that says the same. */
  readonly status: number;
  /** The kind of mistake, the same for each of its kind. */
  readonly title: string;
  /** What was asked, why that cannot be and what would work. */
  readonly detail: string;
  /** Data for programs, beside the text. */
  readonly members: Readonly<Record<string, unknown>>;

  /** All parts of the problem details that answer it, but for their type. */
  constructor(
    status: number,
    title: string,
    detail: string,
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.members = members;
  }
}
