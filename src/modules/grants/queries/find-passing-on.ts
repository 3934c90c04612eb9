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
  { id, granteeId }: { readonly id: string; readonly granteeId: string },
  language: 'de' | 'en',
): Promise<GrantPassedOn> {
  const held = await listHeldLines(work, id, language);
  return {
    ...{ id, granteeId, held },
    yearToClose: yearToClose(held, yearOf(work.today)),
    matters: await listMatters(work, id),
    waiting: await listWaitingProjects(work, id),
  };
}

const listMatters = ({ db }: Work, grantId: string): Promise<PassedOnMatter[]> =>
  db
    .selectFrom('application as a')
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .innerJoin('financePlan as f', 'f.id', 'a.planId')
    .leftJoin('grantAward as g', 'g.applicationId', 'a.id')
    .select(['a.id', 'g.id as grantId', 'o.name as granteeName', 'a.status', 'f.ownCashCents as amountCents'])
    .where('a.parentGrantId', '=', grantId)
    .orderBy('o.name')
    .orderBy('a.id')
    .execute();
