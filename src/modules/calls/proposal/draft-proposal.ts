import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { faultsInOffers, getProgrammeRules, offerItems, offersAnything } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import { moveProposal } from './proposal.model.ts';
import { proposalColumns, proposalDetails } from './proposal-input.ts';
import { insertProposal } from './proposals.store.ts';

/** Vorschlag entwerfen: a provider begins a proposal in an open call. */
export const draftProposal = defineCommand({
  name: 'calls.draft-proposal',
  permission: 'calls.draft-proposal',
  input: z.strictObject({ callId: z.uuid(), ...proposalDetails }).refine(...offersAnything),
  load: async (work, { callId }) => {
    const call = await work.db
      .selectFrom('call')
      .select(['id', 'status', 'closesAt', 'districtId', 'committeeId', 'programmeId', 'rulesFrom', 'area'])
      .where('id', '=', callId)
      .executeTakeFirst();
    if (!call) return undefined;
    const { programmeId, rulesFrom, area, ...rest } = call;
    const { offers } = await getProgrammeRules(work, programmeId, rulesFrom, area);
    return { ...rest, programmeOffers: offers };
  },
  judge: ({ programmeOffers }, { offers }) => faultsInOffers(offers, programmeOffers),
  decide: (call, { callId: _, ...details }, { actor, now, newId }) => {
    const deadline = { status: call.status as CallStatus, closesAt: call.closesAt };
    const move = moveProposal('calls.draft-proposal', null, deadline, now);
    if (move.refusal) return move;
    return decided({
      id: newId(),
      callId: call.id,
      providerId: organisationOf(actor),
      districtId: call.districtId,
      committeeId: call.committeeId,
      ...proposalColumns(details),
      offers: offerItems(details.offers, call.programmeOffers),
    });
  },
  save: insertProposal,
  trace: (proposal) => ({ objectKind: 'proposal', objectId: proposal.id, payload: proposal }),
  answer: ({ id }) => ({ id }),
});
