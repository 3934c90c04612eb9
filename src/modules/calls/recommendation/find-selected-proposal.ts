import type { IsoDate } from '#kernel/calendar.ts';
import type { ApplicationWay } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { asItem, type ProposalAsItem } from './proposal-as-item.ts';

/** A proposal of the acting body in a call whose selection is made, as it would become an application. */
type SelectedProposal = {
  readonly status: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string | null;
  readonly appliedBy: ApplicationWay;
  /** The last day until which it was invited to apply; null where nobody did. */
  readonly invitedUntil: IsoDate | null;
  readonly item: ProposalAsItem;
};

/** Finds a proposal of the acting body with what became of it. */
export async function findSelectedProposal(
  { db, actor }: Work,
  proposalId: string,
): Promise<SelectedProposal | undefined> {
  const row = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .innerJoin('organisationName as b', 'b.id', 'p.bidderId')
    .leftJoin('invitation as i', 'i.proposalId', 'p.id')
    .select(['p.status', 'c.programmeId', 'c.rulesFrom', 'c.area', 'c.districtId', 'c.appliedBy'])
    .select(['i.dueOn as invitedUntil', ...asItem])
    .where('p.id', '=', proposalId)
    .where('p.bidderId', '=', actor.organisationId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { status, programmeId, rulesFrom, area, districtId, appliedBy, invitedUntil, ...item } = row;
  return { status, programmeId, rulesFrom, area, districtId, appliedBy, invitedUntil, item };
}
