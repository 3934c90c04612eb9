import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { CallStatus } from '../model/call.ts';
import { moveProposal } from '../model/proposal.ts';
import { insertProposal } from '../store/proposals.ts';
import { hasPlaces, proposalColumns, proposalDetails } from './proposal-input.ts';

/** Vorschlag entwerfen: a provider begins a proposal in an open call. */
export const draftProposal = defineCommand({
  name: 'calls.draft-proposal',
  permission: 'calls.draft-proposal',
  input: z.strictObject({ callId: z.uuid(), ...proposalDetails }).refine(...hasPlaces),
  load: ({ db, actor }, { callId }) =>
    db
      .selectFrom('call')
      .select(['id', 'status', 'closes_at', 'district_id', 'committee_id'])
      .where('tenant_id', '=', actor.tenantId)
      .where('id', '=', callId)
      .executeTakeFirst(),
  decide: (call, { callId: _, ...details }, { actor, now, newId }) => {
    const deadline = { status: call.status as CallStatus, closesAt: call.closes_at };
    const move = moveProposal('calls.draft-proposal', null, deadline, now);
    if (move.refusal) return move;
    return decided({
      id: newId(),
      call_id: call.id,
      provider_id: actor.organisationId as string,
      district_id: call.district_id,
      committee_id: call.committee_id,
      ...proposalColumns(details),
    });
  },
  save: insertProposal,
  trace: (proposal) => ({ objectKind: 'proposal', objectId: proposal.id, payload: proposal }),
  answer: ({ id }) => ({ id }),
});
