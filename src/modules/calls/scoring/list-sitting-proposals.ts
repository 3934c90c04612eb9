import { sql } from 'kysely';
import type { Cents } from '#kernel/money.ts';
import { type OfferItem, offersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type SittingProposal = {
  id: string;
  title: string;
  bidderName: string;
  fieldOfUse: string;
  offers: OfferItem[];
  costCents: Cents;
  hasDeclared: boolean;
  /** The number of criteria that the acting member has given points for. */
  scoredCriteria: number;
};

/** The proposals of one call that are in sight of the acting member, with what they have done so far. */
export const listSittingProposals = ({ db, actor }: Work, callId: string): Promise<SittingProposal[]> =>
  db
    .selectFrom('proposal as p')
    .innerJoin('organisationName as o', 'o.id', 'p.bidderId')
    .leftJoin('interest as i', (join) =>
      join.onRef('i.proposalId', '=', 'p.id').on('i.memberId', '=', actor.accountId),
    )
    .select([
      'p.id',
      'p.title',
      'o.name as bidderName',
      'p.fieldOfUse',
      offersIn(sql`proposal_offer o where o.proposal_id = p.id`).as('offers'),
      'p.costCents',
      sql<boolean>`i.member_id is not null`.as('hasDeclared'),
      sql<number>`(select count(*) from score s where s.proposal_id = p.id
                      and s.member_id = ${actor.accountId})`.as('scoredCriteria'),
    ])
    .where('p.callId', '=', callId)
    .orderBy('p.title')
    .orderBy('p.id')
    .execute();
