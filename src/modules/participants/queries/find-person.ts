import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { Verdict } from '../model/eligibility.ts';

export type PersonDetail = {
  id: string;
  version: number;
  participantId: string;
  number: string;
  firstName: string;
  familyName: string;
  birthDate: IsoDate;
  phone: string | null;
  email: string | null;
  programmeId: string;
  programmeTitle: Readonly<Record<'de' | 'en', string>>;
  instrument: string | null;
  hasWorkOpportunities: boolean;
  status: string;
  since: IsoDate;
  voluntaryOn: IsoDate | null;
  coachName: string | null;
  stay: Stay | null;
  end: { lastDayOn: IsoDate; reason: string } | null;
  openProposalId: string | null;
};

export type Stay = {
  period: Period;
  placeId: string;
  placeTitle: string;
  /** The first day on which the place is no longer granted; null while that is open. */
  placeUntil: IsoDate | null;
  providerName: string;
};

/** A participation with the person, as the Jobcenter that answers for them may know it. */
export async function findPerson(work: Work, id: string): Promise<PersonDetail | undefined> {
  const row = await person(work, id);
  if (!row) return undefined;
  const { period, placeId, placeTitle, placeUntil, providerName, lastDayOn, endReason, ...rest } = row;
  return {
    ...rest,
    stay:
      period && placeId && placeTitle && providerName
        ? { period: parsePeriod(period), placeId, placeTitle, placeUntil, providerName }
        : null,
    end: lastDayOn && endReason ? { lastDayOn, reason: endReason } : null,
  };
}

const person = (work: Work, id: string) =>
  identified(work)
    .leftJoin('assignment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'n.tenant_id').onRef('s.participation_id', '=', 'n.id'),
    )
    .leftJoin('occupancy as o', (join) =>
      join.onRef('o.tenant_id', '=', 's.tenant_id').onRef('o.id', '=', 's.occupancy_id'),
    )
    .leftJoin('place as l', (join) =>
      join.onRef('l.tenant_id', '=', 'o.tenant_id').onRef('l.id', '=', 'o.place_id'),
    )
    .leftJoin('organisation as t', (join) =>
      join.onRef('t.tenant_id', '=', 's.tenant_id').onRef('t.id', '=', 's.provider_id'),
    )
    .leftJoin('change_proposal as h', (join) =>
      join
        .onRef('h.tenant_id', '=', 's.tenant_id')
        .onRef('h.occupancy_id', '=', 's.occupancy_id')
        .on('h.status', '=', 'open'),
    )
    .leftJoin('participation_end as e', (join) =>
      join.onRef('e.tenant_id', '=', 'n.tenant_id').onRef('e.participation_id', '=', 'n.id'),
    )
    .select([
      sql<string | null>`s.period::text`.as('period'),
      'l.id as placeId',
      'l.title as placeTitle',
      sql<IsoDate | null>`upper(l.available)`.as('placeUntil'),
      't.name as providerName',
      'e.last_day_on as lastDayOn',
      'e.end_reason as endReason',
      'h.id as openProposalId',
    ])
    .where('n.id', '=', id)
    .executeTakeFirst();

/** Who it is, in which programme, and who coaches them. */
const identified = ({ db, actor, today }: Work) =>
  db
    .selectFrom('participation as n')
    .innerJoin('programme as g', (join) =>
      join.onRef('g.tenant_id', '=', 'n.tenant_id').onRef('g.id', '=', 'n.programme_id'),
    )
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 'n.tenant_id').onRef('i.participant_id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'n.tenant_id').onRef('f.participant_id', '=', 'n.participant_id'),
    )
    .leftJoin('coaching_case as c', (join) =>
      join
        .onRef('c.tenant_id', '=', 'n.tenant_id')
        .onRef('c.participant_id', '=', 'n.participant_id')
        .on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.coach_id'),
    )
    .select([
      'n.id',
      'n.version',
      'n.participant_id as participantId',
      'p.number',
      'f.first_name as firstName',
      'i.family_name as familyName',
      'i.birth_date as birthDate',
      'i.phone',
      'i.email',
      'n.programme_id as programmeId',
      sql<Record<'de' | 'en', string>>`g.definition -> 'title'`.as('programmeTitle'),
      sql<string | null>`g.definition #>> '{targetGroup,instrument}'`.as('instrument'),
      sql<boolean>`jsonb_path_exists(g.definition, '$.places.kinds[*] ? (@.id == "work-opportunity")')`.as(
        'hasWorkOpportunities',
      ),
      'n.status',
      'n.since',
      'n.voluntary_on as voluntaryOn',
      'a.display_name as coachName',
    ])
    .where('n.tenant_id', '=', actor.tenantId);

export type EligibilityRow = {
  id: string;
  verdict: Verdict;
  exceptionReason: string | null;
  decidedBy: string;
  decidedAt: Date;
};

/** Every check and exception of a participation, the latest first: none of them is ever changed. */
export const listEligibility = ({ db, actor }: Work, participationId: string): Promise<EligibilityRow[]> =>
  db
    .selectFrom('eligibility as e')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.decided_by'),
    )
    .select([
      'e.id',
      'e.verdict',
      'e.exception_reason as exceptionReason',
      'a.display_name as decidedBy',
      'e.decided_at as decidedAt',
    ])
    .where('e.tenant_id', '=', actor.tenantId)
    .where('e.participation_id', '=', participationId)
    .orderBy('e.number', 'desc')
    .limit(50)
    .execute();
