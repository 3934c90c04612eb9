/** A passkey that was shown to be in its owner's hands; the public key as base64url. */
export type AddedPasskey = {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
};
