import type { Insertable } from 'kysely';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { CallState, CallStatus } from '../model/call.ts';
import {
  type CommitteeRules,
  committeeRulesOf,
  type StatedCommitteeRules,
} from '../model/committee-rules.ts';

export type CallRecord = CallState & {
  readonly rules: CommitteeRules;
  /** What the programme says of its committees. */
  readonly programmeRules: StatedCommitteeRules | null;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly placesWanted: number;
  readonly budgetCents: number;
  readonly minimumPoints: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly committeeId: string;
};

/** Loads a call and locks it until the transaction ends, so that nobody decides on what is about to change. */
export async function loadCall({ db, actor }: Work, id: string): Promise<CallRecord | undefined> {
  const row = await db
    .selectFrom('call')
    .selectAll()
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition } = await db
    .selectFrom('programme')
    .select('definition')
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', row.programme_id)
    .executeTakeFirstOrThrow();
  const { count } = await db
    .selectFrom('criterion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', actor.tenantId)
    .where('call_id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    version: row.version,
    status: row.status as CallStatus,
    title: row.title,
    description: row.description,
    placesWanted: row.places_wanted,
    budgetCents: row.budget_cents,
    minimumPoints: row.minimum_points,
    opensOn: row.opens_on,
    closesAt: row.closes_at,
    criteriaCount: count,
    rules: rulesOf(row),
    programmeRules: committeeRulesOf(definition),
    programmeId: row.programme_id,
    districtId: row.district_id,
    committeeId: row.committee_id,
  };
}

type CallRow = Omit<Insertable<Database['call']>, 'tenant_id'>;
type RulesColumns = Pick<CallRow, 'present_above_percent' | 'least_present' | 'large_spread_percent'>;

const rulesOf = (row: RulesColumns): CommitteeRules => ({
  presentAbovePercent: row.present_above_percent,
  leastPresent: row.least_present,
  largeSpreadPercent: row.large_spread_percent,
});

export const rulesColumns = (rules: CommitteeRules): RulesColumns => ({
  present_above_percent: rules.presentAbovePercent,
  least_present: rules.leastPresent,
  large_spread_percent: rules.largeSpreadPercent,
});

export type CriterionRow = Omit<Insertable<Database['criterion']>, 'tenant_id' | 'call_id' | 'position'>;

export async function insertCall({ db, actor }: Work, call: CallRow): Promise<void> {
  await db
    .insertInto('call')
    .values({ tenant_id: actor.tenantId, ...call })
    .execute();
}

/** Changes a call that was locked by `loadCall`; its version tells other editors that they are late. */
export async function updateCall({ db, actor }: Work, id: string, change: Partial<CallRow>): Promise<void> {
  await db
    .updateTable('call')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

/** Puts the scoring scheme of a draft in place of the old one. */
export async function replaceCriteria(
  { db, actor }: Work,
  callId: string,
  criteria: readonly CriterionRow[],
): Promise<void> {
  await db
    .deleteFrom('criterion')
    .where('tenant_id', '=', actor.tenantId)
    .where('call_id', '=', callId)
    .execute();
  if (criteria.length === 0) return;
  await db
    .insertInto('criterion')
    .values(
      criteria.map((criterion, index) => ({
        ...criterion,
        tenant_id: actor.tenantId,
        call_id: callId,
        position: index + 1,
      })),
    )
    .execute();
}
