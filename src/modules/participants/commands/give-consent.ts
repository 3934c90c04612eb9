import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { CONSENT_PURPOSES } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { insertConsents, listConsents } from '../consent.store.ts';
import { isMinor, type MemberConsents } from '../model/consent.ts';
import { purposesAsked } from '../model/stage.ts';
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
    givenBy: z
      .union([z.uuid(), z.literal(SELF)])
      .describe('A guardian, the person, or by id a member of the household'),
    purposes: z.array(z.enum(CONSENT_PURPOSES)).min(1),
    givenOn: isoDay,
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const members = participation && (await listConsents(work, participation));
    return participation && members && { participation, members, today: work.today };
  },
  version: ({ participation }) => participation.version,
  judge: ({ participation, members, today }, { givenBy, purposes, givenOn }) => {
    const about = aboutWhom(members, givenBy, today);
    if (!about) return [fault('givenBy', 'not-a-choice')];
    const asked = purposesAsked(participation, isMinor(about.birthDate, today));
    const isOwn = about.guardianId === null;
    return [
      ...(isOwn && isMinor(about.birthDate, today) ? [fault('givenBy', 'not-of-age')] : []),
      ...(purposes.some((one) => !asked.includes(one)) ? [fault('purposes', 'not-a-choice')] : []),
      ...(givenOn > today ? [fault('givenOn', 'in-the-future')] : []),
      ...(isOwn && isMinor(about.birthDate, givenOn) ? [fault('givenOn', 'not-of-age-then')] : []),
    ];
  },
  decide: ({ participation, members, today }, { givenBy, purposes, givenOn }, { newId }) => {
    const about = aboutWhom(members, givenBy, today);
    const participantId = about?.participantId ?? participation.participantId;
    const guardianId = about?.guardianId ?? null;
    const said = { participantId, guardianId, givenOn, withdrawnOn: null };
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
      consents: consents.map(({ id, withdrawnOn, ...consent }) => consent),
    },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: { one_consent_at_a_time: 'already-agreed' },
});

type About = Pick<MemberConsents, 'participantId' | 'birthDate'> & { readonly guardianId: string | null };

/** Finds about whom somebody agrees: each for themselves, and who has custody today for somebody under age. */
function aboutWhom(members: readonly MemberConsents[], givenBy: string, today: string): About | undefined {
  const self = members.find(
    ({ memberName, participantId }) => givenBy === (memberName === null ? SELF : participantId),
  );
  if (self) return { ...self, guardianId: null };
  const child = members.find(
    ({ birthDate, guardians }) =>
      isMinor(birthDate, today) &&
      guardians.some(({ id, valid }) => id === givenBy && contains(valid, today)),
  );
  return child && { ...child, guardianId: givenBy };
}

const fault = (path: string, code: string) => ({ path, code, facts: {} });
