import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

type Recovery = {
  claimId: string;
  granteeName: string;
  amountCents: number;
  dueOn: IsoDate;
  receivedOn: IsoDate | null;
};

/** One demand for money back. */
export const findRecovery = ({ db }: Work, id: string): Promise<Recovery | undefined> =>
  db
    .selectFrom('recovery as r')
    .innerJoin('organisationName as o', 'o.id', 'r.granteeId')
    .select(['r.claimId', 'o.name as granteeName', 'r.amountCents', 'r.dueOn', 'r.receivedOn'])
    .where('r.id', '=', id)
    .executeTakeFirst();
