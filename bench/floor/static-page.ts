import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openVisitor } from '../land/visitor.ts';

type StaticPage = { run(): Promise<number>; close(): void };

/** The floor of a page's way to the browser: as many bytes, ready in memory, from Node's own server. */
export async function openStaticPage(bytes: number): Promise<StaticPage> {
  const body = Buffer.alloc(bytes, 'x');
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const visitor = openVisitor((server.address() as AddressInfo).port);
  return {
    run: async () => {
      const began = performance.now();
      await visitor.get('/');
      return performance.now() - began;
    },
    close: () => {
      visitor.close();
      server.close();
    },
  };
}
