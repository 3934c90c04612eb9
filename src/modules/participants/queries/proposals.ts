import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type ProposalRow = {
  id: string;
  version: number;
  status: string;
  lastDayOn: IsoDate;
  reason: string;
  explanation: string | null;
  proposedAt: Date;
  participantId: string;
  participationId: string;
  firstName: string;
  familyName: string;
  placeTitle: string;
  providerName: string;
  period: Period;
};
export type ProposalSort = 'name' | 'lastDay' | 'proposed' | 'status';
export type ProposalFilter = 'status';

const ORDER = {
  name: sql`i.name_key`,
  lastDay: sql`c.last_day_on`,
  proposed: sql`c.proposed_at`,
  status: sql`c.status`,
} as const;

/** What providers propose and Jobcenters decide, for both sides; a provider sees those whose person it still knows. */
export async function listProposals(
  work: Work,
  list: ListRequest<ProposalSort, ProposalFilter>,
): Promise<{ rows: ProposalRow[]; total: number }> {
  const { status } = list.filters;
  const found = await proposals(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as string))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('c.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** One proposal, if this person is of one of the two sides. */
export const findProposal = (work: Work, id: string): Promise<ProposalRow | undefined> =>
  proposals(work).where('c.id', '=', id).executeTakeFirst();

const proposals = ({ db, actor }: Work) =>
  db
    .selectFrom('change_proposal as c')
    .innerJoin('change_proposal_reason as r', (join) =>
      join.onRef('r.tenant_id', '=', 'c.tenant_id').onRef('r.proposal_id', '=', 'c.id'),
    )
    .innerJoin('assignment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.occupancy_id', '=', 'c.occupancy_id'),
    )
    .innerJoin('occupancy as o', (join) =>
      join.onRef('o.tenant_id', '=', 's.tenant_id').onRef('o.id', '=', 's.occupancy_id'),
    )
    .innerJoin('place as l', (join) =>
      join.onRef('l.tenant_id', '=', 'o.tenant_id').onRef('l.id', '=', 'o.place_id'),
    )
    .innerJoin('organisation as t', (join) =>
      join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.id', '=', 'c.provider_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 's.tenant_id').onRef('f.participant_id', '=', 's.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 's.tenant_id').onRef('i.participant_id', '=', 's.participant_id'),
    )
    .select([
      'c.id',
      'c.version',
      'c.status',
      'c.last_day_on as lastDayOn',
      'r.end_reason as reason',
      'r.explanation',
      'c.proposed_at as proposedAt',
      's.participant_id as participantId',
      's.participation_id as participationId',
      'f.first_name as firstName',
      'i.family_name as familyName',
      'l.title as placeTitle',
      't.name as providerName',
      's.period',
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .where(actor.role === 'provider' ? 'c.provider_id' : 'c.jobcenter_id', '=', actor.organisationId)
    .$narrowType<{ placeTitle: string }>();
