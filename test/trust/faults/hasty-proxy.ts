import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const LATE_MILLISECONDS = 150;

/** The planted defect: stands before a server and says "done" before the server has heard of it. */
export async function startHastyProxy(target: string): Promise<{ origin: string; close(): Promise<void> }> {
  const underWay = new Set<Promise<unknown>>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(303, { location: '/?done=too-early' }).end();
    const headers = {
      cookie: request.headers.cookie ?? '',
      'content-type': request.headers['content-type'] ?? '',
    };
    const passedOn = new Promise((resolve) => setTimeout(resolve, LATE_MILLISECONDS)).then(() =>
      fetch(`${target}${request.url}`, {
        method: 'POST',
        body: Buffer.concat(chunks),
        headers,
        redirect: 'manual',
      }).catch(() => {}),
    );
    underWay.add(passedOn);
    void passedOn.finally(() => underWay.delete(passedOn));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all(underWay);
      server.closeAllConnections();
      server.close();
    },
  };
}
