import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { listConsents, withdrawConsents } from '../consent.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** Widerruf: a consent counts no longer from a day on; what was done before stays lawful (Art. 7 (3) GDPR). */
export const withdrawConsent = defineCommand({
  name: 'participants.withdraw-consent',
  permission: 'participants.withdraw-consent',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int() },
    consentIds: z.array(z.uuid()).min(1),
    withdrawnOn: isoDay,
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const members = participation && (await listConsents(work, participation));
    return members && { participation, consents: members.flatMap(({ consents }) => consents) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ consents }, { consentIds }) =>
    consentIds.every((one) => consents.some(({ id, withdrawnOn }) => id === one && withdrawnOn === null))
      ? []
      : [{ path: 'consentIds', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, consents }, { consentIds, withdrawnOn }, { today }) => {
    const meant = consents.filter(({ id }) => consentIds.includes(id));
    const from =
      meant
        .map(({ givenOn }) => givenOn)
        .toSorted()
        .at(-1) ?? today;
    if (withdrawnOn > today || withdrawnOn < from) return refused('withdrawn-outside', { from });
    return decided({ participation, meant, withdrawnOn });
  },
  save: async (work, { participation, meant, withdrawnOn }) => {
    await withdrawConsents(
      work,
      meant.map(({ id }) => id),
      withdrawnOn,
    );
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, meant, withdrawnOn }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { purposes: meant.map(({ purpose }) => purpose), withdrawnOn },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
});
