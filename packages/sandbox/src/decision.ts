export type Variables = Readonly<Record<string, string>>;

/** The rule that decides a request, and which of its answers. */
export interface Decision {
  readonly rule: string;
  /** Name of the rule's answer; the success of the operation when absent. */
  readonly answer?: string;
  /** What the answer's text says of this request, by the names of echo expressions; asked for only by answers that echo. */
  readonly variables?: Variables | (() => Variables);
}

/** What a request that nothing refuses comes to. */
export interface Outcome extends Decision {
  /** The body of the answer, as data; none when absent. */
  readonly body?: unknown;
  /** Values of response headers that only the operation knows, by name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What became of the state, in words; nothing when absent. */
  readonly changes?: readonly string[];
}

/** `tag-limit.over`, as explanations and journals name a decision. */
export function nameOf({ rule, answer }: Decision): string {
  return answer === undefined ? rule : `${rule}.${answer}`;
}
