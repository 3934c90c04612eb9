import { sql } from 'kysely';
import { yearOf } from '#kernel/calendar.ts';
import { type BudgetLine, listHeldLines, yearToClose } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationStatus } from '../model/application.ts';
import { listWaitingProjects, type NamedWaitingProject } from './waiting-projects.ts';

/** The part of a grant that is passed on: the money held, the matters of providers, and the projects that wait. */
export type GrantPassedOn = {
  readonly id: string;
  readonly granteeId: string;
  readonly held: readonly BudgetLine[];
  /** The earliest year that is over and that nobody has closed. */
  readonly yearToClose: number | null;
  readonly matters: readonly PassedOnMatter[];
  readonly waiting: readonly NamedWaitingProject[];
  /** The applications to the grantee that stand under no grant of its own yet. */
  readonly applied: readonly AppliedFor[];
};

type AppliedFor = {
  readonly id: string;
  readonly granteeId: string;
  readonly granteeName: string;
  /** The titles of its projects. */
  readonly titles: string;
};

type PassedOnMatter = {
  readonly id: string;
  readonly grantId: string | null;
  readonly granteeName: string;
  readonly status: ApplicationStatus;
  readonly amountCents: number;
};

/** Finds what of a grant is passed on, as far as this person may see it; the authority sees the sums. */
export async function findPassingOn(
  work: Work,
  { id, granteeId, programmeId, area }: Pick<GrantPassedOn, 'id' | 'granteeId'> & Matter,
  language: 'de' | 'en',
): Promise<GrantPassedOn> {
  const held = await listHeldLines(work, id, language);
  const matters = await listMatters(work, { id, granteeId, programmeId, area });
  return {
    ...{ id, granteeId, held },
    yearToClose: yearToClose(held, yearOf(work.today)),
    matters: matters.filter(({ parentGrantId }) => parentGrantId === id),
    applied: matters.filter(({ parentGrantId }) => parentGrantId === null),
    waiting: await listWaitingProjects(work, id),
  };
}

type Matter = { readonly programmeId: string; readonly area: string | null };

/** Lists the matters under a grant, and the applications to its grantee that stand under none yet. */
const listMatters = (
  { db }: Work,
  { id, granteeId, programmeId, area }: Matter & Pick<GrantPassedOn, 'id' | 'granteeId'>,
) =>
  db
    .selectFrom('application as a')
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .innerJoin('financePlan as f', 'f.id', 'a.planId')
    .leftJoin('grantAward as g', 'g.applicationId', 'a.id')
    .select([
      'a.id',
      'a.parentGrantId',
      'a.granteeId',
      'g.id as grantId',
      'o.name as granteeName',
      'a.status',
    ])
    .select([
      'f.ownCashCents as amountCents',
      sql<string>`coalesce((select string_agg(i.title, ', ' order by i.title) from application_item i where i.application_id = a.id), '')`.as(
        'titles',
      ),
    ])
    .where((eb) =>
      eb.or([
        eb('a.parentGrantId', '=', id),
        eb.and([
          eb('a.grantorId', '=', granteeId),
          eb('a.programmeId', '=', programmeId),
          eb('a.area', 'is not distinct from', area),
          eb('a.status', '=', 'submitted'),
          eb('a.parentGrantId', 'is', null),
        ]),
      ]),
    )
    .orderBy('o.name')
    .orderBy('a.id')
    .execute();
