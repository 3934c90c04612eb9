import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type ShareRow = {
  id: string;
  placeId: string;
  districtId: string;
  providerId: string;
  projectId: string;
  placeNumber: number;
  month: IsoDate;
  costType: string;
  payer: string;
  amountCents: number;
  isWithdrawn: boolean;
};

/** Lists the shares that other payers have declared to bear in a project, the latest month first. */
export const listShares = (work: Work, projectId: string): Promise<ShareRow[]> =>
  shares(work)
    .where('p.projectId', '=', projectId)
    .orderBy('s.month', 'desc')
    .orderBy('p.number')
    .orderBy('s.id')
    .limit(500)
    .execute();

export const findShare = (work: Work, id: string): Promise<ShareRow | undefined> =>
  shares(work).where('s.id', '=', id).executeTakeFirst();

const shares = ({ db }: Work) =>
  db
    .selectFrom('costShare as s')
    .innerJoin('placeState as p', 'p.id', 's.placeId')
    .select([
      's.id',
      's.placeId',
      's.districtId',
      's.providerId',
      'p.projectId',
      'p.number as placeNumber',
      's.month',
      's.costType',
      's.payer',
      's.amountCents',
      sql<boolean>`exists (select from cost_share w where w.withdraws_id = s.id)`.as('isWithdrawn'),
    ])
    .where('s.kind', '=', 'declared');
