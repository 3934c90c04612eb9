import { sql } from 'kysely';
import type { Cents } from '#kernel/money.ts';
import {
  type ApplicationWay,
  getProgrammeRules,
  type OfferItem,
  offersIn,
  type ProgrammeRules,
  type TitledOffer,
  titledOffersIn,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import type { ProposalStatus } from './proposal.model.ts';

export type ProposalDetail = {
  id: string;
  version: number;
  status: ProposalStatus;
  title: string;
  fieldOfUse: string;
  summary: string;
  offers: TitledOffer[];
  costCents: Cents;
  submittedAt: Date | null;
  bidderId: string;
  bidderName: string;
  call: {
    id: string;
    title: string;
    status: CallStatus;
    closesAt: Date;
    offers: OfferItem[];
    budgetCents: Cents;
    appliedBy: ApplicationWay;
  };
  /** The offers of the programme, and the limits that it sets on them. */
  programme: Pick<ProgrammeRules, 'offers' | 'sizes' | 'staffing'>;
  /** The cost types that the programme pays for. */
  costTypes: { de: string; en: string }[];
  /** The result for the proposal, once the committee has decided. */
  result: { points: string | null; rank: number | null; reason: string } | null;
};

/** One proposal with its call, the place rules of the programme and its result, if this person may see it. */
export async function findProposal(work: Work, id: string): Promise<ProposalDetail | undefined> {
  const row = await selectProposal(work, id).executeTakeFirst();
  if (!row) return undefined;
  const { callId, callTitle, callStatus, closesAt, wantedOffers, budgetCents, appliedBy, ...rest } = row;
  const { programmeId, rulesFrom, area, outcome, points, rank, reason, status, ...proposal } = rest;
  const { offers, sizes, staffing, costTypes } = await getProgrammeRules(work, programmeId, rulesFrom, area);
  return {
    ...proposal,
    status: status as ProposalStatus,
    call: {
      id: callId,
      title: callTitle,
      status: callStatus as CallStatus,
      closesAt,
      offers: wantedOffers,
      budgetCents,
      appliedBy,
    },
    programme: { offers, sizes, staffing },
    costTypes: costTypes.map(({ title }) => title),
    result: outcome === null ? null : { points, rank, reason: reason ?? '' },
  };
}

const selectProposal = ({ db }: Work, id: string) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .innerJoin('organisationName as o', 'o.id', 'p.bidderId')
    .leftJoin('proposalResult as r', 'r.proposalId', 'p.id')
    .select([
      'p.id',
      'p.version',
      'p.status',
      'p.title',
      'p.fieldOfUse',
      'p.summary',
      titledOffersIn(sql`proposal_offer o where o.proposal_id = p.id`, 'c.programmeId').as('offers'),
      'p.costCents',
      'p.submittedAt',
      'p.bidderId',
      'o.name as bidderName',
    ])
    .select([
      'c.id as callId',
      'c.title as callTitle',
      'c.status as callStatus',
      'c.closesAt',
      offersIn(sql`call_offer o where o.call_id = c.id`).as('wantedOffers'),
      'c.budgetCents',
      'c.appliedBy',
      'c.programmeId',
      'c.rulesFrom',
      'c.area',
    ])
    .select(['r.outcome', 'r.points', 'r.rank', 'r.reason'])
    .where('p.id', '=', id);
