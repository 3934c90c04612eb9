import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { mayAnswer } from '../model/party.ts';
import { answerParty, loadOwnParty } from '../store.ts';

const answer = <Input extends { id: string; reason?: string }>(
  name: 'documents.sign' | 'documents.refuse',
  input: z.ZodType<Input>,
  { outcome, event }: { outcome: 'signed' | 'refused'; event: string },
) =>
  defineCommand({
    name,
    permission: name,
    input,
    load: (work, { id }) => loadOwnParty(work, id),
    decide: ({ party, document }, { reason }) => {
      const may = mayAnswer(party, document.status);
      if (may.refusal) return may;
      const { id, documentHash } = party;
      const { id: documentId, ownerId } = document;
      return decided({ id, documentId, ownerId, documentHash, reason: reason ?? null });
    },
    save: (work, { id, reason }) => answerParty(work, id, { outcome, reason }),
    trace: ({ id, documentId, documentHash, reason }) => ({
      objectKind: 'document',
      objectId: documentId,
      payload: { partyId: id, outcome, hash: documentHash, reason },
    }),
    announce: ({ documentId, ownerId }) => [{ event, payload: { documentId, ownerId } }],
    answer: ({ documentId }) => ({ id: documentId }),
  });

/** Unterzeichnen: a party says yes to the frozen text, on the day on which it does. With the last founder it is in force. */
export const signDocument = answer('documents.sign', z.strictObject({ id: z.uuid() }), {
  outcome: 'signed',
  event: 'document-signed',
});

/** Ablehnen: a party says no, and why. It may come in later, by a place of its own. */
export const refuseDocument = answer(
  'documents.refuse',
  z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(5000) }),
  { outcome: 'refused', event: 'document-refused' },
);
