import { type Office, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { asked } from '../../programmes/model/testing/minimal-programme.ts';
import { createCall } from '../call/create-call.ts';
import { closeCall, openCall } from '../call/move-call.ts';
import { checkProposal } from '../formal-check/check-proposal.ts';
import { draftProposal } from '../proposal/draft-proposal.ts';
import { submitProposal } from '../proposal/move-proposal.ts';
import { findRankingSeal } from '../recommendation/find-ranking-seal.ts';
import { declareInterests } from '../scoring/declare-interests.ts';
import { scoreProposal } from '../scoring/score-proposal.ts';

export const IN_TIME = '2017-10-08T21:59:00Z';
export const TOO_LATE = '2017-10-08T22:00:00Z';
export const MEMBERS = ['member-1', 'member-2', 'member-3'];

export const details = {
  title: 'Tafelgarten Burg',
  fieldOfUse: 'Tafelgärten',
  summary: 'Anbau von Gemüse für die Tafeln des Landkreises.',
  offers: asked(9, 3),
  costCents: 11_000_000,
};

const met = { isMet: true };
/** The points of a programme that has no rules for places. */
export const IN_ORDER = { 'in-time': met, complete: met, 'cost-types': met };

/** An office with the means to bring a call as far as a test needs it. */
type CallRoom = Office & {
  openACall(some?: Record<string, unknown>): Promise<string>;
  handIn(callId: string, some?: Record<string, unknown>, provider?: string): Promise<string>;
  /** Ends the deadline and finds every proposal formally in order. */
  beginScoring(callId: string): Promise<void>;
  admit(proposalId: string): Promise<void>;
  declareFree(member: string, callId: string, proposals: string[]): Promise<void>;
  score(member: string, callId: string, proposalId: string, points: number): Promise<void>;
  /** Every member declares no interest and gives each proposal these points. */
  scoreAll(callId: string, points: Record<string, number>): Promise<void>;
  sealOf(callId: string): Promise<string>;
  criterionOf(callId: string): Promise<string>;
};

export async function openCallRoom(): Promise<CallRoom> {
  const office = await openOffice();
  const programmeId = await publishedProgramme(office);

  const criterionOf = async (callId: string): Promise<string> =>
    (await office.sql('select id from criterion where call_id = $1', [callId]))[0]?.id;
  const admit: CallRoom['admit'] = async (id) => {
    const [row] = await office.sql('select version from proposal where id = $1', [id]);
    await office.did('district-office', checkProposal, { id, version: row?.version, findings: IN_ORDER });
  };
  const declareFree: CallRoom['declareFree'] = async (member, id, proposals) => {
    const interests = Object.fromEntries(
      proposals.map((proposal) => [proposal, { hasInterest: false, reason: '' }]),
    );
    await office.did(member, declareInterests, { id, interests });
  };
  const score: CallRoom['score'] = async (member, callId, id, points) => {
    const scores = { [await criterionOf(callId)]: { points, reason: 'Schlüssig' } };
    await office.did(member, scoreProposal, { id, version: 0, scores });
  };

  return {
    ...office,
    criterionOf,
    declareFree,
    score,
    openACall: async (some = {}) => {
      office.setTime('2017-09-15T10:00:00Z');
      const id = await office.did('district-office', createCall, {
        programmeId,
        title: 'Ideenwettbewerb Jerichower Land',
        offers: asked(25),
        budgetCents: 25_000_000,
        minimumPoints: '3',
        opensOn: '2017-09-15',
        closesOn: '2017-10-08',
        criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
        ...some,
      });
      return office.did('district-office', openCall, { id, version: 1 });
    },
    handIn: async (callId, some = {}, provider = 'provider') => {
      const id = await office.did(provider, draftProposal, { callId, ...details, ...some });
      return office.did(provider, submitProposal, { id, version: 1 });
    },
    beginScoring: async (id) => {
      office.setTime(TOO_LATE);
      await office.did('district-office', closeCall, { id, version: 2 });
      const handedIn = `select id from proposal where call_id = $1 and status = 'submitted'`;
      for (const proposal of await office.sql(handedIn, [id])) await admit(proposal.id);
    },
    admit,
    scoreAll: async (callId, points) => {
      for (const member of MEMBERS) {
        await declareFree(member, callId, Object.keys(points));
        for (const [proposal, given] of Object.entries(points)) await score(member, callId, proposal, given);
      }
    },
    sealOf: async (callId) =>
      (await office.as('district-office', (work) => findRankingSeal(work, callId))) ?? '',
  };
}
