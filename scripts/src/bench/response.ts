const headEnd = Buffer.from('\r\n\r\n');

/**
 * How many bytes the first answer in a buffer of HTTP/1.1 has, `undefined` while that cannot be told. Knows answers with
 * a length and those without content, which is what the servers of a benchmark send; throws for any other.
 */
export function responseLength(received: Buffer): number | undefined {
  const end = received.indexOf(headEnd);
  if (end === -1) return undefined;
  const status = statusOf(received);
  if (status === 204 || status === 304) return end + headEnd.length;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer does not tell its length:\n${head}`);
  return end + headEnd.length + Number(length);
}

/** The status of the answer at the start of a buffer. */
export function statusOf(received: Buffer): number {
  return Number(received.toString('latin1', 9, 12));
}

/** An answer taken apart, so that a server can send it again. */
export interface RecordedAnswer {
  readonly status: number;
  /** Name, value, name, value … as they came, but for those by which a server speaks of the connection. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** Headers that Node's server adds by itself. */
const framing = /^(date|connection|keep-alive)$/i;

/** Takes a whole answer apart. */
export function recordedAnswer(received: Buffer): RecordedAnswer {
  const end = received.indexOf(headEnd);
  const [, ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const headers = lines
    .map((line) => /^([^:]+): ?(.*)$/.exec(line))
    .filter((header) => header !== null && !framing.test(header[1] ?? ''))
    .flatMap((header) => header?.slice(1) ?? []);
  return { status: statusOf(received), headers, body: received.toString('utf8', end + headEnd.length) };
}
