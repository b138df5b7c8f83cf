import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request as it came in: `target` is the request target on the wire, neither decoded nor resolved. */
export interface Arrival {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RecordingServer {
  readonly origin: string;
  /** Every request that arrived, in order. Empty it between tests: `arrivals.length = 0`. */
  readonly arrivals: Arrival[];
  /** What the next requests are answered with; 204 unless it is set. */
  answer: Answer;
  close(): Promise<void>;
}

/** A real HTTP server on a free port of 127.0.0.1 that writes down what arrives. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    request.setEncoding('utf8');
    let body = '';
    for await (const chunk of request) body += chunk;
    arrivals.push({
      method: request.method ?? '',
      target: request.url ?? '',
      headers: request.headers,
      body,
    });
    const { status, headers, body: answerBody } = recording.answer;
    response.writeHead(status, headers).end(answerBody);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const recording: RecordingServer = {
    origin: `http://127.0.0.1:${address.port}`,
    arrivals,
    answer: { status: 204 },
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
  return recording;
}
