import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type DecidedBehind, decidedBehind } from '#modules/decisions/index.ts';
import { type CommitmentRow, listCommitmentsOfGrant } from '#modules/funding/index.ts';
import {
  getProgrammeRules,
  type RuledProgramme,
  type TitledOffer,
  titledOffersIn,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { NoticeKind } from '../model/award.ts';
import type { FinancePlan } from '../model/finance-plan.ts';
import type { Terms } from '../model/terms.ts';

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
  /** The notice that is shown: what is granted, or why nothing is. */
  kind: NoticeKind;
  number: number;
  grantorId: string;
  grantorName: string;
  granteeId: string;
  granteeName: string;
  districtId: string;
  amountCents: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  grantedOn: IsoDate;
  /** The day from which the notice is final, and the day on which its grantee waived remedies, where it did. */
  finalOn: IsoDate;
  waivedOn: IsoDate | null;
  heardOn: IsoDate | null;
  askedOn: IsoDate | null;
  reason: string;
  terms: Terms | null;
  ruleVersion: string;
  programme: RuledProgramme;
  plan: FinancePlan | null;
  projects: GrantProjectRow[];
  commitments: CommitmentRow[];
  /** All notices of the file, the first one first. */
  notices: NoticeRow[];
  /** The two people of the notice; none for those who may not see decisions. */
  decision: DecidedBehind | null;
};

/** One notice of a grant among all of them. */
type NoticeRow = {
  number: number;
  kind: NoticeKind;
  issuedOn: IsoDate;
  amountCents: number;
  endsOn: IsoDate;
};

/**
 * One grant with the notice of that number, else the one that holds; its plan, its projects and the budget lines that bear it.
 * The pieces come with the notice: its page asks for much else.
 */
export async function findGrant(
  work: Work,
  id: string,
  language: 'de' | 'en',
  number?: number,
): Promise<GrantDetail | undefined> {
  const grant = await noticeOf(work, id, number);
  if (!grant) return undefined;
  const { programmeId, rulesFrom, area, kind, ...notice } = grant;
  return {
    ...notice,
    kind: kind as NoticeKind,
    programme: await getProgrammeRules(work, programmeId, rulesFrom, area),
    commitments: await listCommitmentsOfGrant(work, id, language),
  };
}

const noticeOf = ({ db }: Work, id: string, number: number | undefined) =>
  db
    .selectFrom('grantAward as g')
    .innerJoin('notice as n', 'n.grantId', 'g.id')
    .leftJoin('remedyWaiver as w', (join) =>
      join.onRef('w.grantId', '=', 'n.grantId').onRef('w.number', '=', 'n.number'),
    )
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
      'n.number',
      'n.kind',
      'n.amountCents',
      'n.startsOn',
      'n.endsOn',
      'n.issuedOn as grantedOn',
      'n.finalOn',
      'w.waivedOn',
      'n.heardOn',
      'n.askedOn',
      'n.reason',
      'n.terms',
      'n.ruleVersion',
      decidedBehind('n.decisionId').as('decision'),
      planIn.as('plan'),
      projectsIn.as('projects'),
      noticesIn.as('notices'),
    ])
    .where('g.id', '=', id)
    .$if(number !== undefined, (query) => query.where('n.number', '=', number as number))
    .orderBy('n.number', 'desc')
    .limit(1)
    .executeTakeFirst();

const planIn: RawBuilder<FinancePlan | null> = sql`(
  select jsonb_build_object('id', f.id, 'financing', f.financing, 'ownFundsFirst', f.own_funds_first, 'lines', (
    select jsonb_agg(jsonb_build_object('number', l.number, 'costType', l.cost_type, 'source', l.source,
             'sourceKind', l.source_kind, 'cashYear', l.cash_year, 'projectId', l.project_id, 'quantity', l.quantity,
             'unitPriceCents', l.unit_price_cents, 'amountCents', l.amount_cents, 'note', l.note) order by l.number)
      from finance_plan_line l where l.plan_id = f.id))
    from finance_plan f where f.id = n.plan_id)`;

const projectsIn: RawBuilder<GrantProjectRow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', j.id, 'title', j.title, 'fieldOfUse', j.field_of_use, 'providerName', r.name,
           'amountCents', w.amount_cents, 'offers', ${titledOffersIn(sql`project_offer o where o.project_id = j.id`, 'j.programmeId')})
           order by r.name, j.title)
    from project j join project_award w on w.project_id = j.id join organisation_name r on r.id = j.provider_id
   where j.grant_id = g.id), '[]')`;

const noticesIn: RawBuilder<NoticeRow[]> = sql`(
  select jsonb_agg(jsonb_build_object('number', a.number, 'kind', a.kind, 'issuedOn', a.issued_on,
           'amountCents', a.amount_cents, 'endsOn', a.ends_on) order by a.number)
    from notice a where a.grant_id = g.id)`;
