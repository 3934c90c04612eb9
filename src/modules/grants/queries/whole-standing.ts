import { sql } from 'kysely';
import type { OfferUnit, ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord } from '../model/application.ts';
import type { ProgrammeStanding } from '../model/whole-limits.ts';

/** Returns what a programme has granted in all, and which application comes before one, where the file goes by receipt. */
export const wholeStanding = async (
  work: Work,
  application: ApplicationRecord,
  { selection }: Pick<ProgrammeRules, 'selection'>,
): Promise<ProgrammeStanding> => ({
  granted: await grantedByUnit(work, application.programmeId),
  earlier: selection === 'order-of-receipt' ? await findEarlier(work, application) : null,
});

/** Counts what is granted of each unit; places that were given up are free again. */
async function grantedByUnit({ db }: Work, programmeId: string): Promise<ProgrammeStanding['granted']> {
  const rows = await db
    .selectFrom('projectOffer')
    .select(['unit', sql<number>`sum(quantity)::float`.as('granted')])
    .where('programmeId', '=', programmeId)
    .groupBy('unit')
    .execute();
  const { projects, closed } = await db
    .selectFrom('projectTitle as p')
    .innerJoin('projectStanding as s', 's.projectId', 'p.id')
    .select([
      sql<number>`count(*)::integer`.as('projects'),
      sql<number>`coalesce(sum(s.closed_places), 0)::integer`.as('closed'),
    ])
    .where('p.programmeId', '=', programmeId)
    .executeTakeFirstOrThrow();
  return new Map<OfferUnit | 'project', number>([
    ...rows.map(
      ({ unit, granted }) => [unit as OfferUnit, granted - (unit === 'place' ? closed : 0)] as const,
    ),
    ['project', projects],
  ]);
}

/** Finds the first application of the same programme that came before and waits; a selected one has had its turn. */
async function findEarlier(
  { db }: Work,
  { id, programmeId, area, callId, proposalId }: ApplicationRecord,
): Promise<ProgrammeStanding['earlier']> {
  if (callId !== null || proposalId !== null) return null;
  const found = await db
    .selectFrom('application as a')
    .innerJoin('application as own', (join) => join.onTrue())
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .select([
      'o.name as applicantName',
      sql<string>`(a.submitted_at at time zone 'Europe/Berlin')::date::text`.as('day'),
    ])
    .where('own.id', '=', id)
    .where('a.programmeId', '=', programmeId)
    .where('a.area', 'is not distinct from', area)
    .where('a.status', 'in', ['submitted', 'prepared'])
    .where('a.parentGrantId', 'is', null)
    .whereRef('a.grantorId', '=', 'own.grantorId')
    .where(sql<boolean>`(a.submitted_at, a.id) < (own.submitted_at, own.id)`)
    .orderBy('a.submittedAt')
    .orderBy('a.id')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}
