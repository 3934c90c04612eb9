import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { asItem, type ProposalAsItem } from './proposal-as-item.ts';

/** A call whose selection is made, with what was recommended. */
type RecommendedCall = {
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  /** The first day of the version that the call lives by, and what is applied for on its recommendation. */
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string | null;
  readonly items: readonly ProposalAsItem[];
};

/** Finds a call of the acting body, with the proposals that were recommended. */
export async function findRecommendedCall(
  { db, actor }: Work,
  callId: string,
): Promise<RecommendedCall | undefined> {
  const call = await db
    .selectFrom('call')
    .select(['title', 'status', 'programmeId', 'rulesFrom', 'area', 'districtId'])
    .where('id', '=', callId)
    .where('runnerId', '=', actor.organisationId)
    .executeTakeFirst();
  if (!call) return undefined;
  const items = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .innerJoin('organisationName as b', 'b.id', 'p.bidderId')
    .select(asItem)
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('b.name')
    .orderBy('p.title')
    .execute();
  return { ...call, items };
}
