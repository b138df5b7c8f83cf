import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  readonly milliseconds: number;
}

const run = promisify(execFile);

/** How requests are sent: with curl, as the documents do, or with `fetch` on a machine without it. */
export const sender = spawnSync('curl', ['--version']).status === 0 ? 'curl' : 'fetch';

/** Sends a request as it stands: no header is added to those that curl always sends. */
export async function send(request: Sent): Promise<Received> {
  const start = performance.now();
  const answer = sender === 'curl' ? await sendWithCurl(request) : await sendWithFetch(request);
  return { ...answer, milliseconds: performance.now() - start };
}

async function sendWithCurl({ method, url, headers, body }: Sent): Promise<Omit<Received, 'milliseconds'>> {
  const args = [
    // First, or it has no effect: the settings of the person at this machine are none of the test's.
    ...[
      '--disable',
      '--noproxy',
      '*',
      '--silent',
      '--show-error',
      '--include',
      '--globoff',
      '--max-time',
      '10',
    ],
    ...['--request', method],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...(body === undefined ? [] : ['--data-binary', body]),
    url,
  ];
  const { stdout } = await run('curl', args, { encoding: 'buffer' });
  const end = stdout.indexOf('\r\n\r\n');
  const [statusLine = '', ...fields] = stdout.subarray(0, end).toString('latin1').split('\r\n');
  const contentType = fields.find((field) => field.toLowerCase().startsWith('content-type:')) ?? '';
  return {
    status: Number(statusLine.split(' ')[1]),
    contentType: contentType.replace(/^[^:]*:\s*/, ''),
    body: stdout.subarray(end + 4),
  };
}

async function sendWithFetch({ method, url, headers, body }: Sent): Promise<Omit<Received, 'milliseconds'>> {
  // Bytes, because fetch gives a string a Content-Type that nobody asked for.
  const init = body === undefined ? {} : { body: new TextEncoder().encode(body) };
  const response = await fetch(url, { method, headers, ...init });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  };
}
