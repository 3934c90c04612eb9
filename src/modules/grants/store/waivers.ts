import type { IsoDate } from '#kernel/calendar.ts';
import type { SignedInWork, Work } from '#platform/work.ts';

type OwnNotice = {
  readonly grantId: string;
  readonly applicationId: string;
  readonly number: number;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly finalOn: IsoDate;
};

/** Loads the latest notice of a grant of one's own, with the day from which it is final. */
export const loadOwnNotice = ({ db, actor }: Work, grantId: string): Promise<OwnNotice | undefined> =>
  db
    .selectFrom('grantAward as g')
    .innerJoin('finalNotice as n', 'n.grantId', 'g.id')
    .select(['g.id as grantId', 'g.applicationId', 'n.number', 'g.grantorId', 'g.granteeId', 'n.finalOn'])
    .where('g.id', '=', grantId)
    .where('g.granteeId', '=', actor.organisationId ?? '')
    .orderBy('n.number', 'desc')
    .limit(1)
    .executeTakeFirst();

export async function insertWaiver(
  { db, actor }: SignedInWork,
  { grantId, number, grantorId, granteeId }: OwnNotice,
  waivedOn: IsoDate,
): Promise<void> {
  await db
    .insertInto('remedyWaiver')
    .values({ grantId, number, grantorId, granteeId, waivedOn, waivedBy: actor.accountId })
    .execute();
}
