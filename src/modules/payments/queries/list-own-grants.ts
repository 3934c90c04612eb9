import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** A grant of one's own, as one chooses it to claim of. */
export type OwnGrant = {
  id: string;
  noticeNumber: string;
  grantorName: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  amountCents: number;
  claimedCents: number;
};

/** Lists the grants of the organisation that acts, the latest first. */
export const listOwnGrants = ({ db, actor }: Work): Promise<OwnGrant[]> =>
  db
    .selectFrom('grantInForce as g')
    .innerJoin('organisationName as o', 'o.id', 'g.grantorId')
    .select([
      'g.id',
      'g.noticeNumber',
      'o.name as grantorName',
      'g.startsOn',
      'g.endsOn',
      'g.amountCents',
      sql<number>`coalesce((select sum(coalesce(c.accepted_cents, c.requested_cents)) from claim c
                             where c.grant_id = g.id and c.status <> 'returned'), 0)::bigint`.as(
        'claimedCents',
      ),
    ])
    .where('g.granteeId', '=', actor.organisationId ?? '')
    .orderBy('g.startsOn', 'desc')
    .orderBy('g.id')
    .execute();
