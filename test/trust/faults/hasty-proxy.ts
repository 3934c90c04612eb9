import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The planted defect: stands before a server and says "done" before the server has heard of it. What it passes on while
 * the server is away is lost, although it was acknowledged. One form at a time, so that nothing piles up meanwhile.
 */
export async function startHastyProxy(target: string): Promise<{ origin: string; close(): Promise<void> }> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(303, { location: '/?done=too-early' }).end();
    await fetch(`${target}${request.url}`, {
      method: 'POST',
      body: Buffer.concat(chunks),
      headers: {
        cookie: request.headers.cookie ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      redirect: 'manual',
    }).catch(() => {});
  };
  let underWay = Promise.resolve();
  const server = createServer((request, response) => {
    underWay = underWay.then(() => handle(request, response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await underWay;
      server.closeAllConnections();
      server.close();
    },
  };
}
