import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { programmeTitle, type TitledOffer, titledOffersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationStatus } from '../model/application.ts';
import type { FinancePlan } from '../model/finance-plan.ts';
import { loadPlan } from '../store/plans.ts';

export type ApplicationItemRow = {
  id: string;
  projectId: string;
  proposalId: string | null;
  providerId: string;
  providerName: string;
  title: string;
  fieldOfUse: string;
  offers: TitledOffer[];
  amountCents: number;
  /** The cost of one of its places in a month, whoever bears it. */
  wholeCents: number | null;
};

export type ApplicationDetail = {
  id: string;
  version: number;
  status: ApplicationStatus;
  programmeId: string;
  programmeTitle: string;
  rulesFrom: IsoDate;
  area: string | null;
  districtId: string;
  applicantName: string;
  callId: string | null;
  proposalId: string | null;
  granteeId: string;
  grantorId: string;
  grantorName: string;
  /** The kind of body that it goes to. */
  grantorKind: string;
  parentGrantId: string | null;
  plan: FinancePlan;
  startsOn: IsoDate;
  endsOn: IsoDate;
  submittedAt: Date;
  grantId: string | null;
  noticeNumber: string | null;
  items: ApplicationItemRow[];
};

/** One application with its items, if this person may see it. */
export async function findApplication(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<ApplicationDetail | undefined> {
  const application = await work.db
    .selectFrom('application as a')
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .innerJoin('organisationName as f', 'f.id', 'a.grantorId')
    .innerJoin('programmeTitle as p', 'p.id', 'a.programmeId')
    .leftJoin('grantAward as g', 'g.applicationId', 'a.id')
    .select([
      'a.id',
      'a.version',
      'a.status',
      'a.programmeId',
      programmeTitle[language],
      'a.rulesFrom',
      'a.area',
      'a.districtId',
      'o.name as applicantName',
      'a.callId',
      'a.proposalId',
      'a.granteeId',
      'a.grantorId',
      'f.name as grantorName',
      'f.kind as grantorKind',
      'a.parentGrantId',
      'a.planId',
      'a.startsOn',
      'a.endsOn',
      'a.submittedAt',
      'g.id as grantId',
      'g.noticeNumber',
    ])
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!application) return undefined;
  const { planId, ...found } = application;
  return { ...found, plan: await loadPlan(work, planId), items: await listItems(work, id) };
}

const listItems = ({ db }: Work, id: string): Promise<ApplicationItemRow[]> =>
  db
    .selectFrom('applicationItem as i')
    .innerJoin('application as a', 'a.id', 'i.applicationId')
    .innerJoin('organisationName as o', 'o.id', 'i.providerId')
    .select([
      'i.id',
      'i.projectId',
      'i.proposalId',
      'i.providerId',
      'o.name as providerName',
      'i.title',
      'i.fieldOfUse',
      titledOffersIn(sql`application_offer o where o.application_item_id = i.id`, 'a.programmeId').as(
        'offers',
      ),
      'i.amountCents',
      'i.wholeCents',
    ])
    .where('i.applicationId', '=', id)
    .orderBy('o.name')
    .orderBy('i.title')
    .execute();
