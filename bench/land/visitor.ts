import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly body: string };

type Visitor = {
  get(path: string): Promise<Answer>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
};

/** A browser without a screen: one connection that stays open, one cookie. */
export function openVisitor(port: number, cookie = ''): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, path: string, sent = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = {
        cookie,
        ...(sent !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
        'content-length': Buffer.byteLength(sent),
      };
      request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
        response.on('error', reject);
      })
        .on('error', reject)
        .end(sent);
    });
  return {
    get: (path) => send('GET', path),
    post: (path, form) => send('POST', path, new URLSearchParams(form).toString()),
    close: () => agent.destroy(),
  };
}
