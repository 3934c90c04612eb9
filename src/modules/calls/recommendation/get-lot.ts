import { type RawBuilder, sql } from 'kysely';
import type { OfferUnit } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Lot, LotProposal } from './model/lot.ts';

type LotMember = { id: string; name: string; excused: string | null };
export type LotDetail = Omit<Lot, 'proposals'> & {
  readonly proposals: readonly (LotProposal & {
    readonly title: string;
    readonly bidderId: string;
    readonly bidderName: string;
    readonly submittedAt: Date | null;
  })[];
  /** Everybody who sits in the committee today, also those who are excused. */
  readonly members: readonly LotMember[];
};

type CallOfLot = Pick<Lot, 'budgetCents' | 'minimumPoints' | 'criteria'> & {
  readonly id: string;
  /** The quantity that it wants, in the unit that its proposals are compared by. */
  readonly unit: OfferUnit;
  readonly wanted: number;
  readonly mostSelected: number | null;
  readonly selectingId: string;
};

/**
 * Returns the facts from which a call's ranking follows as it stands now, for those who may see every member's
 * points.
 */
export async function getLot(work: Work, call: CallOfLot): Promise<LotDetail> {
  const { budgetCents, minimumPoints, criteria } = call;
  const members = await listMembers(work, call);
  const judges = members.filter(({ excused }) => excused === null).map(({ id }) => id);
  const proposals = await listLotProposals(work, call);
  return {
    budgetCents,
    placesWanted: call.wanted,
    minimumPoints,
    most: call.mostSelected,
    criteria,
    judges: judges.sort(),
    members,
    proposals,
  };
}

const listMembers = ({ db, today }: Work, { id, selectingId }: CallOfLot): Promise<LotMember[]> =>
  db
    .selectFrom('heldRole as m')
    .innerJoin('accountName as a', 'a.id', 'm.accountId')
    .leftJoin('excusedMember as e', (join) =>
      join.onRef('e.memberId', '=', 'm.accountId').on('e.callId', '=', id),
    )
    .select(['a.id', 'a.displayName as name', 'e.reason as excused'])
    .where('m.organisationId', '=', selectingId)
    .where('m.role', '=', 'committee-member')
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .orderBy('a.displayName')
    .orderBy('a.id')
    .execute();

// One statement brings the scores along with their proposals: a page must not ask once for each.
const listLotProposals = ({ db }: Work, { id: callId, unit }: CallOfLot) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('organisationName as o', 'o.id', 'p.bidderId')
    .select([
      'p.id',
      'p.title',
      'p.bidderId',
      'o.name as bidderName',
      'p.costCents',
      'p.submittedAt',
      promisedIn(unit).as('places'),
      RECUSED.as('recused'),
      SCORES.as('scores'),
    ])
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'admitted')
    .orderBy('p.id')
    .execute();

/** Returns what a proposal promises in one unit, as part of a query of proposals named `p`. */
export const promisedIn = (unit: OfferUnit): RawBuilder<number> => sql`(
  select coalesce(sum(o.quantity), 0)::integer from proposal_offer o
   where o.proposal_id = p.id and o.unit = ${unit})`;

const RECUSED: RawBuilder<LotProposal['recused']> = sql`coalesce((
  select jsonb_agg(i.member_id order by i.member_id) from interest i
   where i.proposal_id = p.id and i.has_interest), '[]')`;

// Points that somebody gave on a day on which they did not belong to the panel are none.
const SCORES: RawBuilder<LotProposal['scores']> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('member', s.member_id, 'criterion', s.criterion_id, 'points', s.points)
                   order by s.member_id, s.criterion_id) from score s
   where s.proposal_id = p.id
     and exists (select from held_role h where h.account_id = s.member_id and h.organisation_id = s.selecting_id
                    and h.role = 'committee-member' and h.valid @> (s.scored_at at time zone 'Europe/Berlin')::date)), '[]')`;
