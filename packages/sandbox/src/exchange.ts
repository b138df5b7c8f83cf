/** A request as it came over the wire, whoever carried it. */
export interface Call {
  /** As sent: `PUT`. */
  readonly method: string;
  /** Path and query as sent, nothing decoded or folded: `/v2/images?tag=a%20b`. */
  readonly target: string;
  /** Scheme and authority under which the client reached us, for links in answers: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path before `target` that the host has taken off, for links in answers: `/sandbox/glance-v2`, or ''. */
  readonly mount: string;
  /** The value of a header by its name in lower case, `undefined` when it was not sent. */
  readonly header: (name: string) => string | undefined;
  /** The body, empty when there is none. */
  readonly body: Uint8Array;
}

/** What is sent back. Hosts send the headers as they are, in this order and spelling, and add none of their own but framing. */
export interface Answer {
  readonly status: number;
  /** Reason phrase, where the service has another than HTTP's usual one. */
  readonly reason?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** '' when there is no body. */
  readonly body: string;
  /** Milliseconds to wait before sending, where a fault asks for it. */
  readonly delay?: number;
}
