import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import pg from 'pg';
import { accountOf, type Work } from '#platform/work.ts';
import { atTheGate } from './gate.ts';
import type { AddedPasskey } from './model/passkey.ts';
import { newGateSecret, takeSecret } from './one-time-secrets.ts';

type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type SignInResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** Returns for whom a passkey is good: the host under which people reach this installation. */
const partyOf = (origin: string) => ({ origin, id: new URL(origin).hostname, name: 'Stellwerk' });

/** Offers what the browser needs to make a passkey for the person signed in; the challenge is theirs alone. */
export async function offerRegistration(work: Work, origin: string) {
  const { id: rpID, name: rpName } = partyOf(origin);
  const { actor, db } = work;
  const accountId = accountOf(actor);
  const known = await db
    .selectFrom('passkey')
    .select(['credentialId as id', 'transports'])
    .where('accountId', '=', accountId)
    .execute();
  return generateRegistrationOptions({
    rpID,
    rpName,
    userName: actor.name,
    userDisplayName: actor.name,
    userID: new Uint8Array(Buffer.from(accountId)),
    challenge: bytes(await newGateSecret(work, { kind: 'passkey-challenge', accountId })),
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The passkey that a browser made, once it is shown to answer our challenge to this person; else nothing. */
export async function verifyRegistration(
  work: Work,
  origin: string,
  sent: string,
): Promise<AddedPasskey | undefined> {
  const party = partyOf(origin);
  const response = parse<RegistrationResponse>(sent);
  if (!response) return undefined;
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: async (challenge) => {
      const taken = await takeSecret(work, ['passkey-challenge'], challenge);
      return taken !== undefined && taken.accountId === work.actor.accountId;
    },
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(unlessOurs);
  if (!result?.verified) return undefined;
  const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: transports.map(String),
  };
}

/** Offers what the browser needs to sign somebody in; the passkey itself says who they are. */
export async function offerSignIn(work: Work, origin: string) {
  return generateAuthenticationOptions({
    rpID: partyOf(origin).id,
    challenge: bytes(await newGateSecret(work, { kind: 'passkey-challenge' })),
    userVerification: 'required',
  });
}

/** The account that a browser's answer names, before anything is proven: attempts are counted under it. */
export async function claimedAccount(work: Work, sent: string): Promise<string | undefined> {
  const passkey = await findPasskey(work, parse<SignInResponse>(sent)?.id);
  return passkey?.accountId;
}

/** The account whose passkey answered our challenge; else nothing. A copied key shows in its counter. */
export async function verifySignIn(work: Work, origin: string, sent: string): Promise<string | undefined> {
  const party = partyOf(origin);
  const response = parse<SignInResponse>(sent);
  const passkey = await findPasskey(work, response?.id);
  if (!response || !passkey) return undefined;
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: async (challenge) => {
      const taken = await takeSecret(work, ['passkey-challenge'], challenge);
      return taken !== undefined && taken.accountId === null;
    },
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(unlessOurs);
  if (!result?.verified) return undefined;
  await keepCounter(work, passkey.id, result.authenticationInfo.newCounter);
  return passkey.accountId;
}

const findPasskey = (work: Work, credentialId: unknown) =>
  atTheGate(work, () =>
    work.db
      .selectFrom('passkey as p')
      .innerJoin('account as a', 'a.id', 'p.accountId')
      .select(['p.id', 'p.accountId', 'p.credentialId', 'p.publicKey', 'p.counter'])
      .where('p.credentialId', '=', String(credentialId))
      .where('a.disabledAt', 'is', null)
      .forUpdate('p')
      .executeTakeFirst(),
  );

const keepCounter = (work: Work, id: string, counter: number) =>
  atTheGate(work, () => work.db.updateTable('passkey').set({ counter }).where('id', '=', id).execute());

function parse<Response>(sent: string): Response | undefined {
  try {
    return JSON.parse(sent) as Response;
  } catch {
    return undefined;
  }
}

/**
 * Returns nothing for what a browser sent and does not hold: it is refused; a failing database stays our own mistake.
 */
function unlessOurs(error: unknown): undefined {
  if (error instanceof pg.DatabaseError) throw error;
  return undefined;
}

const bytes = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(secret, 'base64url'));
