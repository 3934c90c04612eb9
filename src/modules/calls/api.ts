import { z } from 'zod';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { callAddress, proposalAddress, rankingAddress } from './addresses.ts';
import { callList } from './call/call-list.tsx';
import { findCall } from './call/find-call.ts';
import { findProposal } from './proposal/find-proposal.ts';
import { proposalList } from './proposal/proposal-list.tsx';
import { findLiveRanking } from './recommendation/find-live-ranking.ts';

const TO_ALL = { public: 'calls are addressed to everybody; drafts stay with whoever writes them by policy' };
const PROPOSALS = { permission: 'calls.read-proposals' };

const offer = z.object({ kind: text, unit: text, quantity: z.number() });
const call = z.object({
  id,
  title: text,
  runnerName: text,
  status: text,
  offers: z.array(offer),
  budgetCents: cents,
  opensOn: day,
  closesAt: instant,
});
const criterion = z.object({ id, title: text, phase: text, maximumPoints: count, weight: count });

const proposal = z.object({
  id,
  title: text,
  bidderName: text,
  fieldOfUse: text,
  offers: z.array(offer),
  costCents: cents,
  status: text,
  submittedAt: instant.nullable(),
});

export const callsQueries: readonly ApiQuery[] = [
  listOf({
    ...callList.asked,
    summary: 'Calls for ideas',
    row: call,
  }),
  recordOf({
    address: callAddress,
    access: TO_ALL,
    summary: 'One call with its scoring scheme',
    answer: call.extend({
      version: count,
      description: text,
      programmeId: id,
      area: text.nullable(),
      runnerId: id,
      districtId: id.nullable(),
      selectingId: id,
      minimumPoints: text,
      criteria: z.array(criterion),
    }),
    find: findCall,
  }),
  recordOf({
    address: rankingAddress,
    access: { permission: 'calls.read-ranking' },
    summary: 'How the proposals of a call stand while its members score, for whoever runs it',
    answer: z.object({
      seal: text.describe(
        'What `record-recommendation` asks for: another score since, and it no longer holds',
      ),
      ranking: z
        .array(
          z.object({
            id: id.describe('The proposal'),
            points: text.nullable(),
            rank: count.nullable(),
            outcome: text,
          }),
        )
        .readonly(),
    }),
    find: findLiveRanking,
  }),
  listOf({
    ...proposalList.asked,
    summary: 'Proposals that you may see',
    row: proposal.extend({ callId: id, callTitle: text }),
  }),
  recordOf({
    address: proposalAddress,
    access: PROPOSALS,
    summary: 'One proposal, and what the committee made of it once it has',
    answer: proposal.extend({
      version: count,
      summary: text,
      bidderId: id,
      call: z.object({ id, title: text, status: text, closesAt: instant }),
      result: z.object({ points: text.nullable(), rank: count.nullable(), reason: text }).nullable(),
    }),
    find: findProposal,
  }),
];
