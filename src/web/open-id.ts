/** The values that one sign-in must remember between leaving for the other system and coming back. */
export type OpenIdCheck = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
};

/** The person who came back, as the other system says. */
export type OpenIdPerson = {
  readonly issuer: string;
  readonly subject: string;
  /** The address, only if the other system has verified it; in small letters. */
  readonly email: string | undefined;
};

/** Another system that people sign in with. */
export type OpenId = {
  /** Returns the address of the other system's sign-in page. */
  begin(redirectUri: string, check: OpenIdCheck): Promise<string>;
  /** Returns the person, once code, state, nonce, signature and proof key hold; throws otherwise. */
  finish(callback: URL, check: OpenIdCheck): Promise<OpenIdPerson>;
};
