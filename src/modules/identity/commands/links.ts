import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';
import { SECRET_MINUTES } from '../model/lifetimes.ts';
import { keepSecret } from '../one-time-secrets.ts';
import { findVisibleParticipant, type VisibleParticipant } from '../queries/find-visible-participant.ts';
import { insertAccount, insertMembership, loadAccount } from '../store.ts';
import { secretHash } from './input.ts';

/** The person for whom a link was made: where it can be sent, in which language, and how long it is good. */
export type MadeLink = {
  readonly accountId: string;
  readonly email: string | null;
  readonly language: 'de' | 'en';
  readonly validMinutes: number;
};

type NewAccess = { readonly accountId: string; readonly membershipId: string; readonly from: IsoDate };

const LONGEST_MINUTES = 7 * 24 * 60;

/** Anmeldelink für Beschäftigte: the administrator lets somebody make their first passkey, or a new one. */
export const makeEnrolmentLink = defineCommand({
  name: 'identity.make-enrolment-link',
  permission: 'identity.administer',
  input: z.strictObject({ accountId: z.uuid(), secretHash }),
  load: (work, { accountId }) => loadAccount(work, accountId),
  decide: (account, input) =>
    account.isDisabled ? refused('already-disabled') : decided({ account, secretHash: input.secretHash }),
  save: (work, { account, secretHash }) =>
    keepSecret(work, {
      kind: 'enrolment-link',
      accountId: account.id,
      secretHash: Buffer.from(secretHash, 'base64url'),
    }),
  trace: ({ account }) => ({ objectKind: 'account', objectId: account.id, payload: {} }),
  answer: ({ account }): MadeLink => ({
    accountId: account.id,
    email: account.email,
    language: account.language,
    validMinutes: SECRET_MINUTES['enrolment-link'],
  }),
});

/**
 * Anmeldelink für Teilnehmende: Jobcenter or coach lets a person of theirs sign in once. The first link also opens
 * the access; whether the person is theirs is what row-level security of `participant` answers.
 */
export const makeSignInLink = defineCommand({
  name: 'identity.make-sign-in-link',
  permission: 'identity.make-sign-in-link',
  input: z.strictObject({
    participantId: z.uuid(),
    secretHash,
    validMinutes: z.int().min(5).max(LONGEST_MINUTES).default(SECRET_MINUTES['sign-in-link']),
  }),
  load: async (work, { participantId }) => {
    const participant = await findVisibleParticipant(work, participantId);
    return participant && { participant, access: await accessOf(work, participantId) };
  },
  decide: ({ participant, access }, { secretHash, validMinutes }, { today, newId }) => {
    if (access?.isDisabled) return refused('already-disabled');
    const opened = access ? undefined : { accountId: newId(), membershipId: newId(), from: today };
    return decided({
      participant,
      opened,
      accountId: access?.accountId ?? (opened?.accountId as string),
      email: access?.email ?? null,
      language: access?.language ?? 'de',
      secretHash,
      validMinutes,
    });
  },
  save: async (work, { participant, opened, accountId, secretHash, validMinutes }) => {
    if (opened) await openAccess(work, participant, opened);
    await keepSecret(work, {
      kind: 'sign-in-link',
      accountId,
      secretHash: Buffer.from(secretHash, 'base64url'),
      validMinutes,
    });
  },
  trace: ({ participant, accountId, validMinutes }) => ({
    objectKind: 'participant',
    objectId: participant.id,
    participantId: participant.id,
    payload: { accountId, validMinutes },
  }),
  answer: ({ accountId, email, language, validMinutes }): MadeLink => ({
    accountId,
    email,
    language,
    validMinutes,
  }),
});

/**
 * Opens the access in the name of the Jobcenter, as the gate: coaches cannot make accounts for the people they
 * accompany.
 */
const openAccess = (work: Work, participant: VisibleParticipant, access: NewAccess): Promise<void> =>
  atTheGate(work, async () => {
    // The name stays in the person's own compartment; the account carries the number.
    await insertAccount(work, { id: access.accountId, displayName: participant.number, email: null });
    await insertMembership(work, {
      id: access.membershipId,
      accountId: access.accountId,
      organisationId: participant.jobcenterId,
      role: 'participant',
      valid: { from: access.from, until: null },
      participantId: participant.id,
    });
  });

/** The account through which a participant signs in, if there is one. */
async function accessOf(work: Work, participantId: string) {
  const row = await atTheGate(work, () =>
    work.db
      .selectFrom('membership as m')
      .innerJoin('account as a', 'a.id', 'm.accountId')
      .select(['a.id as accountId', 'a.email', 'a.language', 'a.disabledAt'])
      .where('m.participantId', '=', participantId)
      .limit(1)
      .executeTakeFirst(),
  );
  return (
    row && {
      accountId: row.accountId,
      email: row.email,
      language: row.language as 'de' | 'en',
      isDisabled: row.disabledAt !== null,
    }
  );
}
