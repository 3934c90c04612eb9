import { compose } from '#app/compose.ts';
import { createServer } from '#app/server.ts';
import type { Land } from '#platform/database/land.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { OpenId } from '#web/open-id.ts';
import type { Office } from '../../../../test/support/office.ts';
import { cookieValue, formToken, openSession, readCookieValue } from '../index.ts';

type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** Somebody with a browser that keeps cookies, without a network in between. */
export type Visitor = {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Response>;
  /** Sends a form as our pages would, with the token of the session. */
  post(path: string, fields?: Fields): Promise<Response>;
  /** Signs in as a person of the office without asking for proof. */
  signIn(key: string): Promise<void>;
};

type AppOptions = {
  /** The Länder that it serves; without them that of the office alone. */
  lands?: readonly Land[];
  origin?: string;
  openId?: OpenId | undefined;
  mode?: 'production' | 'demonstration' | 'empty';
};

/** The web application over the database of an office; `visitor('192.0.2.1')` asks from that address. */
export function openApp(office: Office, options: AppOptions = {}) {
  const { origin = 'http://localhost:3000', openId, mode = 'production' } = options;
  const { lands = [{ id: office.tenantId, slug: 'sachsen-anhalt', name: 'Sachsen-Anhalt' }] } = options;
  const problems: string[] = [];
  const server = createServer(
    compose({
      store: office.store,
      origin,
      // The visitors' addresses come as a proxy would tell them.
      isProxy: (address) => address === '127.0.0.1',
      openId,
      installation: () => ({
        lands,
        mode,
        behindMilliseconds: 0,
      }),
      log: (line) => problems.push(line),
    }),
  );
  const visitor = (address = '192.0.2.1'): Visitor => {
    const cookies = new Map<string, string>();
    const sessionCookie = () => [...cookies].find(([name]) => name.endsWith('stellwerk'))?.[1];
    const ask = async (path: string, request: RequestInit) => {
      const response = await server.request(`${origin}${path}`, {
        ...request,
        headers: {
          ...(request.headers as Record<string, string>),
          'x-forwarded-for': address,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      });
      for (const line of response.headers.getSetCookie()) keep(cookies, line);
      return response;
    };
    return {
      cookies,
      get: (path) => ask(path, {}),
      post: (path, fields = {}) => {
        const secret = readCookieValue(sessionCookie())?.secret;
        const csrf = secret ? { [FORM_FIELDS.csrf]: formToken(secret) } : {};
        return ask(path, {
          method: 'POST',
          headers: { 'sec-fetch-site': 'same-origin' },
          body: bodyOf({ ...csrf, ...fields }),
        });
      },
      signIn: async (key) => {
        const person = office.people[key];
        if (!person) throw new Error(`nobody called ${key}`);
        const token = await office.store.forRole(office.tenantId, 'gate', (work) =>
          openSession(work, person.accountId, 'passkey', person.membershipId),
        );
        cookies.set(origin.startsWith('https:') ? '__Host-stellwerk' : 'stellwerk', cookieValue(token));
      },
    };
  };
  return { visitor, server, problems };
}

/** Returns a form as a browser sends it: with files in parts, else as an address would have it. */
function bodyOf(fields: Fields): URLSearchParams | FormData {
  const sent = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as [string, string | File]),
  );
  const body = sent.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams();
  for (const [name, value] of sent) body.append(name, value as string);
  return body;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0(;|$)/i.test(line)) cookies.delete(name);
  else cookies.set(name, decodeURIComponent(value));
}
