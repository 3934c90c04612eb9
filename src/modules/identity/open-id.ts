import * as client from 'openid-client';
import type { OpenId } from '#web/open-id.ts';

type OpenIdSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

const SCOPE = 'openid email profile';
const PATIENCE_SECONDS = 5;

/** Sign-in by OpenID Connect: authorisation code with PKCE. The other system is asked for its keys at the first use. */
export function openIdOf({ issuer, clientId, clientSecret }: OpenIdSettings): OpenId {
  let known: Promise<client.Configuration> | undefined;
  const configuration = () => {
    known ??= discover().catch((error) => {
      // It was away; the next sign-in asks again.
      known = undefined;
      throw error;
    });
    return known;
  };
  const discover = async () => {
    const server = new URL(issuer);
    return client.discovery(server, clientId, clientSecret, undefined, {
      timeout: PATIENCE_SECONDS,
      execute: isLoopback(server) ? [client.allowInsecureRequests] : [],
    });
  };

  return {
    begin: async (redirectUri, { state, nonce, codeVerifier }) =>
      client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }).href,
    finish: async (callback, { state, nonce, codeVerifier }) => {
      const other = await configuration();
      const tokens = await client.authorizationCodeGrant(other, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims() as client.IDToken;
      // Many systems tell the address only on request.
      const person =
        claims.email === undefined
          ? await client.fetchUserInfo(other, tokens.access_token, claims.sub)
          : claims;
      return { issuer: claims.iss, subject: claims.sub, email: verifiedEmail(person) };
    },
  };
}

const verifiedEmail = ({ email, email_verified }: Record<string, unknown>): string | undefined =>
  typeof email === 'string' && email_verified === true ? email.toLowerCase() : undefined;

/** Tells whether an address lies inside this machine: only there may a connection lack encryption. */
const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
