import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type CommitmentRow, listCommitmentsOfGrant } from '#modules/funding/index.ts';
import {
  getProgrammeRules,
  type RuledProgramme,
  type TitledOffer,
  titledOffersIn,
} from '#modules/programmes/index.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { FinancePlan } from '../model/finance-plan.ts';
import type { Terms } from '../model/terms.ts';
import { loadPlan } from '../store/plans.ts';

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
  parentId: string | null;
  noticeNumber: string;
  /** The notice that holds: what is granted, or why nothing is. */
  kind: Database['notice']['kind'];
  grantorId: string;
  grantorName: string;
  granteeId: string;
  granteeName: string;
  districtId: string;
  amountCents: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  grantedOn: IsoDate;
  heardOn: IsoDate | null;
  reason: string;
  terms: Terms | null;
  ruleVersion: string;
  programme: RuledProgramme;
  plan: FinancePlan | null;
  projects: GrantProjectRow[];
  commitments: CommitmentRow[];
};

/** One grant with the notice that holds, its plan, its projects and the budget lines that bear it. */
export async function findGrant(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<GrantDetail | undefined> {
  const grant = await noticeOf(work, id);
  if (!grant) return undefined;
  const { programmeId, rulesFrom, area, planId, kind, ...notice } = grant;
  return {
    ...notice,
    kind: kind as GrantDetail['kind'],
    programme: await getProgrammeRules(work, programmeId, rulesFrom, area),
    plan: planId === null ? null : await loadPlan(work, planId),
    projects: await listProjects(work, id),
    commitments: await listCommitmentsOfGrant(work, id, language),
  };
}

const noticeOf = ({ db }: Work, id: string) =>
  db
    .selectFrom('grantAward as g')
    .innerJoin('notice as n', 'n.grantId', 'g.id')
    .innerJoin('organisationName as o', 'o.id', 'g.granteeId')
    .innerJoin('organisationName as f', 'f.id', 'g.grantorId')
    .select([
      'g.id',
      'g.applicationId',
      'g.parentId',
      'g.noticeNumber',
      'g.programmeId',
      'g.rulesFrom',
      'g.area',
      'g.districtId',
      'g.grantorId',
      'f.name as grantorName',
      'g.granteeId',
      'o.name as granteeName',
      'n.kind',
      'n.planId',
      'n.amountCents',
      'n.startsOn',
      'n.endsOn',
      'n.issuedOn as grantedOn',
      'n.heardOn',
      'n.reason',
      'n.terms',
      'n.ruleVersion',
    ])
    .where('g.id', '=', id)
    .orderBy('n.number', 'desc')
    .limit(1)
    .executeTakeFirst();

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
