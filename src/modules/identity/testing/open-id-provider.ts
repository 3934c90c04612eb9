import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody that the other system knows. */
type Known = { readonly email?: string; readonly emailVerified?: boolean };

type TestProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Says who sits in front of the browser, by subject. */
  signInAs(subject: string): void;
  readonly people: Map<string, Known>;
  /** Follows the other system's redirects as a browser would, up to our callback. */
  visit(address: string): Promise<URL>;
  close(): Promise<void>;
};

/** A real OpenID provider in this process, which signs in whomever the test names without asking. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const people = new Map<string, Known>();
  let present = '';
  const [clientId, clientSecret] = ['stellwerk', 'a secret of the test and of nobody else'];

  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context: unknown, subject: string) => ({
      accountId: subject,
      claims: () => {
        const { email, emailVerified } = people.get(subject) ?? {};
        return { sub: subject, email, email_verified: emailVerified };
      },
    }),
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const { prompt, params, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: present } });
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: present, clientId: String(params.client_id) });
    grant.addOIDCScope('openid email profile');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  });

  return {
    issuer,
    clientId,
    clientSecret,
    people,
    signInAs: (subject) => {
      present = subject;
    },
    visit: (address) => visit(address, redirectUri),
    close: () => close(server),
  };
}

async function visit(address: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  for (let hop = 0; hop < 10; hop += 1) {
    if (next.href.startsWith(redirectUri)) return next;
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`${next}: ${response.status} ${await response.text()}`);
    next = new URL(location, next);
  }
  throw new Error('too many redirects');
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
