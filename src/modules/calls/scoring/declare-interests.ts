import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { insertInterests, lockScoring } from './committee.store.ts';
import { declareInterests as decideInterests } from './interest.model.ts';
import { loadMemberSitting } from './load-member-sitting.ts';

const declaration = z
  .strictObject({ hasInterest: z.boolean(), reason: z.string().trim().max(1000).default('') })
  .refine(
    ...acrossFields<{ hasInterest: boolean; reason?: string }>(
      ['reason', 'hasInterest'],
      'needs-reason',
      ({ hasInterest, reason = '' }) => !hasInterest || reason.length >= 3,
    ),
  );

/** Befangenheit erklären: a member says per proposal whether there is an interest, before anything is scored. */
export const declareInterests = defineCommand({
  name: 'calls.declare-interests',
  permission: 'calls.declare-interests',
  input: z.strictObject({ id: z.uuid(), interests: z.record(z.uuid(), declaration).default({}) }),
  load: async (work, { id }) => {
    await lockScoring(work, id, 'shared');
    return loadMemberSitting(work, id);
  },
  decide: (sitting, { id, interests }) => {
    const said = Object.entries(interests).map(([proposalId, said]) => ({ proposalId, ...said }));
    const decision = decideInterests(sitting, said);
    return decision.refusal ? decision : decided({ callId: id, declarations: decision.change });
  },
  save: (work, { callId, declarations }) => insertInterests(work, callId, declarations),
  trace: ({ callId, declarations }) => ({
    objectKind: 'sitting',
    objectId: callId,
    payload: declarations,
  }),
  answer: ({ callId }) => ({ id: callId }),
  constraints: { interest_pkey: 'already-declared' },
});
