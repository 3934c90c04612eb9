import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { findPublished, type PublishedDocument } from '#modules/documents/index.ts';
import { offersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { RecommendedProposal } from './result.model.ts';

/** A call with what was recommended, and what of it is published already. */
export type CallToPublish = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly runnerId: string;
  readonly districtId: string | null;
  /** The number of proposals that were handed in. */
  readonly proposals: number;
  readonly items: readonly RecommendedProposal[];
  readonly published: PublishedDocument | undefined;
};

/** Finds a call with its result, for those who may see its proposals. */
export async function findResult(work: Work, callId: string): Promise<CallToPublish | undefined> {
  const { db } = work;
  const call = await db
    .selectFrom('call')
    .select(['id', 'title', 'status', 'programmeId', 'rulesFrom', 'runnerId', 'districtId'])
    .where('id', '=', callId)
    .executeTakeFirst();
  if (!call) return undefined;
  const { proposals } = await db
    .selectFrom('proposal')
    .select(({ fn }) => fn.countAll<number>().as('proposals'))
    .where('callId', '=', callId)
    .where('status', 'not in', ['draft', 'withdrawn'])
    .executeTakeFirstOrThrow();
  const published = await findPublished(work, callId);
  return { ...call, proposals, items: await recommended(work, callId), published };
}

const recommended = ({ db }: Work, callId: string): Promise<RecommendedProposal[]> =>
  db
    .selectFrom('proposal as p')
    .innerJoin('organisationName as o', 'o.id', 'p.bidderId')
    .select([
      'o.name as bidderName',
      'p.title',
      'p.fieldOfUse',
      offersIn(sql`proposal_offer o where o.proposal_id = p.id`).as('offers'),
    ])
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('o.name')
    .orderBy('p.title')
    .orderBy('p.id')
    .execute();
