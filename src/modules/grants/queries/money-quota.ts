import { sql } from 'kysely';
import { bindsMoney, dividesMoney, type ProgrammeRules } from '#modules/programmes/index.ts';
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
 * Returns the money that binds grants to a district, and what it has been granted of it; what is passed on of that is in it.
 * Whatever is decided on the quotas of a programme follows one another until the transaction ends.
 */
export async function findMoneyQuota(
  work: Work,
  { programmeId, districtId, without }: Where,
  programme: ProgrammeRules,
): Promise<MoneyQuota> {
  await lockNotices(work, programmeId);
  const quota = bindsMoney(programme)
    ? await allottedCents(work, { programmeId, districtId }, programme)
    : null;
  if (quota === null) return { quota, granted: 0 };
  const { granted } = await work.db
    .selectFrom('grantedSum')
    .select(sql<number>`coalesce(sum(amount_cents), 0)::bigint`.as('granted'))
    .where('programmeId', '=', programmeId)
    .where('districtId', '=', districtId)
    .$if(without !== undefined, (query) => query.where('id', '<>', without as string))
    .executeTakeFirstOrThrow();
  return { quota, granted };
}

/** Returns the money that a district is allotted; none of what the key divides went to one that it leaves out. */
async function allottedCents(
  { db }: Work,
  { programmeId, districtId }: Omit<Where, 'without'>,
  programme: ProgrammeRules,
): Promise<number | null> {
  const row = await db
    .selectFrom('allotted')
    .select('amountCents')
    .where('programmeId', '=', programmeId)
    .where('validFrom', '=', programme.validFrom)
    .where('districtId', '=', districtId)
    .executeTakeFirst();
  return row?.amountCents ?? (dividesMoney(programme) ? 0 : null);
}
