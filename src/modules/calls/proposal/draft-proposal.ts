import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import {
  actAtStation,
  faultsInAmounts,
  faultsInOffers,
  getActingBody,
  getProgrammeRules,
  offerItems,
  offersAnything,
} from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { CallStatus } from '../call/call.model.ts';
import { moveProposal } from './proposal.model.ts';
import { proposalColumns, proposalDetails } from './proposal-input.ts';
import { insertProposal } from './proposals.store.ts';

/** Vorschlag entwerfen: whoever the programme lets propose begins a proposal in an open call. */
export const draftProposal = defineCommand({
  name: 'calls.draft-proposal',
  permission: 'calls.draft-proposal',
  input: z.strictObject({ callId: z.uuid(), ...proposalDetails }).refine(...offersAnything),
  load: async (work, { callId }) => {
    const call = await work.db
      .selectFrom('call')
      .select(['id', 'status', 'closesAt', 'runnerId', 'selectingId', 'programmeId', 'rulesFrom', 'area'])
      .where('id', '=', callId)
      .executeTakeFirst();
    if (!call) return undefined;
    const { programmeId, rulesFrom, area, ...rest } = call;
    const programme = await getProgrammeRules(work, programmeId, rulesFrom, area);
    return { ...rest, programme, bidder: await getActingBody(work) };
  },
  judge: ({ programme }, { offers, costCents }) => [
    ...faultsInAmounts([{ path: 'costCents', amountCents: costCents }], programme),
    ...faultsInOffers(offers, programme.offers),
  ],
  decide: ({ programme, bidder, ...call }, { callId: _, ...details }, { now, today, newId }) => {
    const station = actAtStation(programme, { act: 'proposal', by: bidder.kind, on: today });
    if (station.refusal) return station;
    const deadline = { status: call.status as CallStatus, closesAt: call.closesAt };
    const move = moveProposal('calls.draft-proposal', null, deadline, now);
    if (move.refusal) return move;
    return decided({
      id: newId(),
      callId: call.id,
      bidderId: bidder.id,
      runnerId: call.runnerId,
      selectingId: call.selectingId,
      ...proposalColumns(details),
      offers: offerItems(details.offers, programme.offers),
    });
  },
  save: insertProposal,
  trace: (proposal) => ({ objectKind: 'proposal', objectId: proposal.id, payload: proposal }),
  answer: ({ id }) => ({ id }),
});
