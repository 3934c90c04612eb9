import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { RankDocument } from './model/lot.ts';
import type { ReceiptDocument } from './model/receipt.ts';

export type RecommendationDetail = {
  decidedOn: IsoDate;
  reason: string;
  quorum: number;
  present: string[];
  excused: { name: string; reason: string }[];
  document: RankDocument | ReceiptDocument;
  /** The number of scores that did not count, because their member had an interest. */
  problems: number;
};

/** The committee's decision with what it followed from; absent for members who had an interest in it. */
export async function findRecommendation(
  { db }: Work,
  callId: string,
): Promise<RecommendationDetail | undefined> {
  return db
    .selectFrom('recommendation as r')
    .select([
      'r.decidedOn',
      'r.reason',
      'r.quorum',
      sql<
        string[]
      >`array(select a.display_name from account_name a where a.id = any (r.present_members) order by a.display_name)`.as(
        'present',
      ),
      sql<RecommendationDetail['excused']>`coalesce((
        select jsonb_agg(jsonb_build_object('name', a.display_name, 'reason', e.reason) order by a.display_name)
          from excused_member e join account_name a on a.id = e.member_id
         where e.call_id = r.call_id), '[]')`.as('excused'),
      'r.rankingInput as document',
      sql<number>`jsonb_array_length(r.ranking -> 'problems')`.as('problems'),
    ])
    .where('r.callId', '=', callId)
    .executeTakeFirst();
}
