import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { insertReasonedProposal } from '../change-proposal.store.ts';
import { endsEarly } from '../model/change-proposal.ts';
import { EARLY_END_REASONS } from '../model/participation.ts';
import { findStay } from '../store.ts';

type Reason = { reason: string; explanation?: string | undefined };

/** Früheres Ende vorschlagen: coded, so that nobody writes down an illness in words; text for "other" only. */
export const proposeEnd = defineCommand({
  name: 'participants.propose-end',
  permission: 'participants.propose-end',
  input: z
    .strictObject({
      occupancyId: z.uuid(),
      lastDayOn: isoDay,
      reason: z.enum(EARLY_END_REASONS),
      explanation: z.string().trim().min(3).max(1000).optional(),
    })
    .refine(
      ...acrossFields<Reason>(
        ['explanation', 'reason'],
        'needs-reason',
        ({ reason, explanation }) => reason !== 'other' || explanation !== undefined,
      ),
    )
    .refine(
      ...acrossFields<Reason>(
        ['explanation', 'reason'],
        'only-for-other',
        ({ reason, explanation }) => reason === 'other' || explanation === undefined,
      ),
    ),
  load: (work, { occupancyId }) => findStay(work, occupancyId),
  decide: (stay, { lastDayOn, reason, explanation = null }, { newId }) => {
    const end = endsEarly(stay.period, lastDayOn);
    return end.refusal ? end : decided({ id: newId(), stay, lastDayOn, reason, explanation });
  },
  save: insertReasonedProposal,
  trace: ({ id, stay, lastDayOn }) => ({
    objectKind: 'change-proposal',
    objectId: id,
    participantId: stay.participantId,
    payload: { occupancyId: stay.occupancyId, lastDayOn },
  }),
  announce: ({ id, stay }) => [
    { event: 'change-proposed', payload: { proposalId: id, occupancyId: stay.occupancyId } },
  ],
  answer: ({ id }) => ({ id }),
  constraints: { one_open_proposal: 'proposal-open' },
});
