import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { ofBody } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import type { ChangeProposalStatus } from '../model/change-proposal.ts';

export type ChangeProposalRow = {
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
type ChangeProposalSort = 'name' | 'lastDay' | 'proposed' | 'status';
type ChangeProposalFilter = { status: ChangeProposalStatus };

const ORDER = {
  name: sql`i.name_key`,
  lastDay: sql`c.last_day_on`,
  proposed: sql`c.proposed_at`,
  status: sql`c.status`,
} as const;

/**
 * Lists what providers propose and Jobcenters decide, for both sides; a provider sees those whose person it still
 * knows.
 */
export async function listChangeProposals(
  work: Work,
  list: ListRequest<ChangeProposalSort, ChangeProposalFilter>,
): Promise<{ rows: ChangeProposalRow[]; total: number }> {
  const { status } = list.filters;
  const found = await changeProposals(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as ChangeProposalStatus))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('c.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** One change proposal, if this person is of one of the two sides. */
export const findChangeProposal = (work: Work, id: string): Promise<ChangeProposalRow | undefined> =>
  changeProposals(work).where('c.id', '=', id).executeTakeFirst();

const changeProposals = ({ db, actor }: Work) =>
  db
    .selectFrom('changeProposalState as c')
    .innerJoin('changeProposalReason as r', 'r.proposalId', 'c.id')
    .innerJoin('assignment as s', 's.occupancyId', 'c.occupancyId')
    .innerJoin('placeStay as o', 'o.id', 's.occupancyId')
    .innerJoin('placeTitle as l', 'l.id', 'o.placeId')
    .innerJoin('participantFirstName as f', 'f.participantId', 's.participantId')
    .innerJoin('participantIdentity as i', 'i.participantId', 's.participantId')
    .select([
      'c.id',
      'c.version',
      'c.status',
      'c.lastDayOn',
      'r.endReason as reason',
      'r.explanation',
      'c.proposedAt',
      's.participantId',
      's.participationId',
      'f.firstName',
      'i.familyName',
      'l.title as placeTitle',
      ofBody('c.providerId').name.as('providerName'),
      's.period',
    ])
    .where(actor.role === 'provider' ? 'c.providerId' : 'c.jobcenterId', '=', actor.organisationId)
    .$narrowType<{ placeTitle: string }>();
