import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';
import { SECRET_MINUTES } from '../model/lifetimes.ts';
import { keepSecret } from '../one-time-secrets.ts';
import { insertAccount, insertMembership } from '../store.ts';
import type { MadeLink } from './enrolment-link.ts';
import { secretHash } from './input.ts';

export type OwnParticipant = { readonly id: string; readonly number: string; readonly jobcenterId: string };

/** Finds a participant of the acting person; the people are known to a module above. */
export type FindOwnParticipant = (work: Work, id: string) => Promise<OwnParticipant | undefined>;

type NewAccess = { readonly accountId: string; readonly membershipId: string; readonly from: IsoDate };

const LONGEST_MINUTES = 7 * 24 * 60;

/**
 * Anmeldelink für Teilnehmende: Jobcenter or coach lets a person of theirs sign in once. The first link also
 * opens the access; whether the person is theirs is what `find` answers.
 */
export const signInLinkCommand = (find: FindOwnParticipant) =>
  defineCommand({
    name: 'identity.make-sign-in-link',
    permission: 'identity.make-sign-in-link',
    input: z.strictObject({
      participantId: z.uuid(),
      secretHash,
      validMinutes: z.int().min(5).max(LONGEST_MINUTES).default(SECRET_MINUTES['sign-in-link']),
    }),
    load: async (work, { participantId }) => {
      const participant = await find(work, participantId);
      return participant && { participant, access: await accessOf(work, participantId) };
    },
    decide: ({ participant, access }, { secretHash, validMinutes }, { today, newId }) => {
      if (access?.isDisabled) return refused('already-disabled');
      const newAccess = { accountId: newId(), membershipId: newId(), from: today };
      return decided({
        participant,
        opened: access ? undefined : newAccess,
        accountId: (access ?? newAccess).accountId,
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

/** Coaches cannot make accounts; for the people they accompany the gate does it, in the name of the Jobcenter. */
const openAccess = (work: Work, participant: OwnParticipant, access: NewAccess): Promise<void> =>
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
