import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type CommitmentRow, listCommitmentsOfGrant } from '#modules/funding/index.ts';
import {
  getProgrammeRules,
  type ProgrammeRules,
  type TitledOffer,
  titledOffersIn,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

type GrantProjectRow = {
  id: string;
  title: string;
  fieldOfUse: string;
  providerName: string;
  offers: TitledOffer[];
  amountCents: number;
};

export type GrantDetail = {
  id: string;
  applicationId: string;
  noticeNumber: string;
  granteeName: string;
  amountCents: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  grantedOn: IsoDate;
  ruleVersion: string;
  programme: Pick<ProgrammeRules, 'title' | 'legalBasis'>;
  projects: GrantProjectRow[];
  commitments: CommitmentRow[];
};

/** One notice with its projects, their places and the budget lines that bear it. */
export async function findGrant(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<GrantDetail | undefined> {
  const { db } = work;
  const grant = await db
    .selectFrom('grantAward as g')
    .innerJoin('organisationName as o', 'o.id', 'g.granteeId')
    .select([
      'g.id',
      'g.applicationId',
      'g.noticeNumber',
      'o.name as granteeName',
      'g.amountCents',
      'g.startsOn',
      'g.endsOn',
      'g.grantedOn',
      'g.ruleVersion',
      'g.programmeId',
      'g.rulesFrom',
    ])
    .where('g.id', '=', id)
    .executeTakeFirst();
  if (!grant) return undefined;
  const { programmeId, rulesFrom, ...notice } = grant;
  const { title, legalBasis } = await getProgrammeRules(work, programmeId, rulesFrom);
  return {
    ...notice,
    programme: { title, legalBasis },
    projects: await listProjects(work, id),
    commitments: await listCommitmentsOfGrant(work, id, language),
  };
}

const listProjects = ({ db }: Work, grantId: string): Promise<GrantProjectRow[]> =>
  db
    .selectFrom('project as j')
    .innerJoin('projectAward as w', 'w.projectId', 'j.id')
    .innerJoin('organisationName as o', 'o.id', 'j.providerId')
    .select([
      'j.id',
      'j.title',
      'j.fieldOfUse',
      'o.name as providerName',
      'w.amountCents',
      titledOffersIn(sql`project_offer o where o.project_id = j.id`, 'j.programmeId').as('offers'),
    ])
    .where('j.grantId', '=', grantId)
    .orderBy('o.name')
    .orderBy('j.title')
    .execute();
