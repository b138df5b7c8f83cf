import { connect } from 'node:net';
import { responseLength } from './response.ts';

/** Sends one whole request over a connection of its own and resolves to the whole answer. */
export function exchange(port: number, request: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let received = Buffer.alloc(0);
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`127.0.0.1:${port} gave no whole answer to\n${request}`)));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < (responseLength(received) ?? Number.POSITIVE_INFINITY)) return;
      resolve(received);
      socket.destroy();
    });
  });
}
