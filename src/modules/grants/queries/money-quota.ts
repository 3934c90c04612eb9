import { sql } from 'kysely';
import { moneyQuotaOf, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { MoneyQuota } from '../model/programme-limits.ts';
import { lockNotices } from '../store/grants.ts';

type Where = {
  readonly programmeId: string;
  readonly districtId: string;
  /** A grant that does not count, because it is about to change. */
  readonly without?: string;
};

/**
 * Returns the money of a district in a programme, and what it has been granted of it; what is passed on of that is in it. Where
 * there is a quota, whatever is decided on it follows one another until the transaction ends.
 */
export async function findMoneyQuota(
  work: Work,
  { programmeId, districtId, without }: Where,
  programme: ProgrammeRules,
): Promise<MoneyQuota> {
  const { officialKey } = await work.db
    .selectFrom('organisationName')
    .select('officialKey')
    .where('id', '=', districtId)
    .executeTakeFirstOrThrow();
  const quota = officialKey === null ? null : moneyQuotaOf(programme, officialKey);
  if (quota === null) return { quota, granted: 0 };
  await lockNotices(work, programmeId);
  const { granted } = await work.db
    .selectFrom('grantedSum')
    .select(sql<number>`coalesce(sum(amount_cents), 0)::bigint`.as('granted'))
    .where('programmeId', '=', programmeId)
    .where('districtId', '=', districtId)
    .$if(without !== undefined, (query) => query.where('id', '<>', without as string))
    .executeTakeFirstOrThrow();
  return { quota, granted };
}
