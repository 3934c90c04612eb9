import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { CONSENT_PURPOSES } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { findConsents, insertConsents } from '../consent.store.ts';
import { isMinor } from '../model/consent.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** The word for the person, where a guardian could have agreed too. */
export const SELF = 'self';

/**
 * Einwilligung: the person, or under eighteen a guardian for them, has agreed to what the programme wants agreed. Joint
 * custody takes a consent of each.
 */
export const giveConsent = defineCommand({
  name: 'participants.give-consent',
  permission: 'participants.give-consent',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int() },
    givenBy: z.union([z.uuid(), z.literal(SELF)]).describe('A guardian, or the person'),
    purposes: z.array(z.enum(CONSENT_PURPOSES)).min(1),
    givenOn: isoDay,
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const file = participation && (await findConsents(work, participation.participantId));
    return participation && file && { participation, file, today: work.today };
  },
  version: ({ participation }) => participation.version,
  judge: ({ participation, file, today }, { givenBy, purposes, givenOn }) => [
    ...faultsInGiver(file, givenBy, today),
    ...faultIf(
      purposes.some((one) => !participation.consents.includes(one)),
      'purposes',
      'not-a-choice',
    ),
    ...faultIf(givenOn > today, 'givenOn', 'in-the-future'),
    ...faultIf(givenBy === SELF && isMinor(file.birthDate, givenOn), 'givenOn', 'not-of-age-then'),
  ],
  decide: ({ participation }, { givenBy, purposes, givenOn }, { newId }) => {
    const said = { guardianId: givenBy === SELF ? null : givenBy, givenOn, withdrawnOn: null };
    const consents = [...new Set(purposes)].map((purpose) => ({ id: newId(), purpose, ...said }));
    return decided({ participation, consents });
  },
  save: async (work, { participation, consents }) => {
    await insertConsents(work, participation, consents);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, consents }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      consents: consents.map(({ purpose, guardianId, givenOn }) => ({ purpose, guardianId, givenOn })),
    },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: { one_consent_at_a_time: 'already-agreed' },
});

type File = NonNullable<Awaited<ReturnType<typeof findConsents>>>;
type Fault = { path: string; code: string; facts: Record<string, never> };

/** Finds whether somebody may agree: whoever is of age alone, for everybody else those who have custody today. */
function faultsInGiver({ birthDate, guardians }: File, givenBy: string, today: string): Fault[] {
  const isUnderAge = isMinor(birthDate, today);
  if (givenBy === SELF) return faultIf(isUnderAge, 'givenBy', 'not-of-age');
  const hasCustody = guardians.some(({ id, valid }) => id === givenBy && contains(valid, today));
  return faultIf(!isUnderAge || !hasCustody, 'givenBy', 'not-a-choice');
}

const faultIf = (isWrong: boolean, path: string, code: string): Fault[] =>
  isWrong ? [{ path, code, facts: {} }] : [];
