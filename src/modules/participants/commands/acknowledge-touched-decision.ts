import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { acknowledgeTouched, findTouched } from '../touched-decision.store.ts';

/** Kenntnis nehmen: a named person has seen that a decision is touched, and says what follows. Both stay for ever. */
export const acknowledgeTouchedDecision = defineCommand({
  name: 'participants.acknowledge-touched-decision',
  permission: 'participants.acknowledge-touched-decision',
  input: z.strictObject({ id: z.uuid(), version: z.int(), note: z.string().trim().min(3).max(2000) }),
  load: (work, { id }) => findTouched(work, id),
  version: ({ version }) => version,
  decide: (touched, { note }) =>
    touched.isAcknowledged ? refused('already-acknowledged') : decided({ ...touched, note }),
  save: (work, { id, note }) => acknowledgeTouched(work, id, note),
  // The note may say what somebody lives through: it stays in its compartment.
  trace: ({ id, participationId, participantId }) => ({
    objectKind: 'participation',
    objectId: participationId,
    participantId,
    payload: { touchedDecisionId: id },
  }),
  answer: ({ participationId }) => ({ id: participationId }),
});
