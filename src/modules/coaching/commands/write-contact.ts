import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { keepCaseDays, loadCase } from '#modules/participants/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { CONTACT_KINDS, contactDays } from '../model/contact.ts';
import { insertContact } from '../store.ts';

/** Kontakt aufschreiben: that there was one, when the next one is, and apart from both what only the coach reads. */
export const writeContact = defineCommand({
  name: 'coaching.write-contact',
  permission: 'coaching.write-contact',
  input: z.strictObject({
    participantId: z.uuid(),
    kind: z.enum(CONTACT_KINDS),
    onDay: isoDay,
    minutes: z.int().min(1).max(600),
    nextContactOn: isoDay.optional(),
    note: z.string().trim().min(1).max(10_000).optional(),
  }),
  load: (work, { participantId }) => loadCase(work, participantId),
  decide: (coached, { kind, minutes, note = null, ...days }, { today, newId }) => {
    const checked = contactDays(days, today);
    if (checked.refusal) return checked;
    return decided({ coached, id: newId(), kind, minutes, days: checked.change, note });
  },
  save: async (work, { coached, id, kind, minutes, days, note }) => {
    const contact = {
      id,
      participantId: coached.participantId,
      coachId: work.actor.accountId,
      onDay: days.onDay,
      kind,
      minutes,
      nextContactOn: days.nextContactOn,
      writtenAt: work.now,
    };
    await insertContact(work, contact, note);
    await keepCaseDays(work, coached.id, days);
  },
  // The trail says that there was a contact. The note is nobody else's, the auditor's neither.
  trace: ({ coached, kind, minutes, days }) => ({
    objectKind: 'coaching-case',
    objectId: coached.id,
    participantId: coached.participantId,
    payload: { kind, minutes, ...days },
  }),
  answer: ({ coached, id }) => ({ id, participantId: coached.participantId }),
});
