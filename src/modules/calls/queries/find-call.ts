import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import {
  type CommitteeRules,
  committeeRulesOf,
  type StatedCommitteeRules,
} from '../model/committee-rules.ts';

export type CallDetail = {
  id: string;
  version: number;
  title: string;
  description: string;
  status: string;
  programmeId: string;
  districtId: string;
  committeeId: string;
  districtName: string;
  placesWanted: number;
  budgetCents: number;
  minimumPoints: string;
  rules: CommitteeRules;
  /** What the programme says of its committees, with its evidence. */
  programmeRules: StatedCommitteeRules | null;
  opensOn: IsoDate;
  closesAt: Date;
  /** Proposals in sight that nobody has found formally in order or excluded yet. */
  unchecked: number;
  criteria: { id: string; title: string; phase: string; maximumPoints: number; weight: number }[];
};

/** One call with its scoring scheme, if this person may see it. */
export async function findCall({ db, actor }: Work, id: string): Promise<CallDetail | undefined> {
  const call = await db
    .selectFrom('call as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'c.tenant_id').onRef('o.id', '=', 'c.district_id'),
    )
    .innerJoin('programme as g', (join) =>
      join.onRef('g.tenant_id', '=', 'c.tenant_id').onRef('g.id', '=', 'c.programme_id'),
    )
    .select([
      'c.id',
      'c.version',
      'c.title',
      'c.description',
      'c.status',
      'c.programme_id as programmeId',
      'c.district_id as districtId',
      'c.committee_id as committeeId',
      'o.name as districtName',
      'c.places_wanted as placesWanted',
      'c.budget_cents as budgetCents',
      'c.minimum_points as minimumPoints',
      'c.opens_on as opensOn',
      'c.closes_at as closesAt',
      'c.present_above_percent as presentAbovePercent',
      'c.least_present as leastPresent',
      'c.large_spread_percent as largeSpreadPercent',
      'g.definition',
      UNCHECKED.as('unchecked'),
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!call) return undefined;
  const criteria = await db
    .selectFrom('criterion')
    .select(['id', 'title', 'phase', 'maximum_points as maximumPoints', 'weight'])
    .where('tenant_id', '=', actor.tenantId)
    .where('call_id', '=', id)
    .orderBy('position')
    .execute();
  const { presentAbovePercent, leastPresent, largeSpreadPercent, definition, ...rest } = call;
  return {
    ...rest,
    rules: { presentAbovePercent, leastPresent, largeSpreadPercent },
    programmeRules: committeeRulesOf(definition),
    criteria,
  };
}

const UNCHECKED = sql<number>`(
  select count(*) from proposal p
   where p.tenant_id = c.tenant_id and p.call_id = c.id and p.status in ('submitted', 'incomplete'))`;
