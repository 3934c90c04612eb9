import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { sourceTitle } from './source-title.ts';

export type CommitmentRow = {
  id: string;
  budgetLineId: string;
  source: string;
  sourceTitle: string;
  budgetYear: number;
  programmeTitle: string;
  grantId: string;
  noticeNumber: string;
  granteeName: string;
  districtId: string;
  amountCents: number;
  paidCents: number;
};

/** What grants reserve of one budget line; at most 500, the largest first. */
export const listCommitments = (
  work: Work,
  budgetLineId: string,
  language: 'de' | 'en',
): Promise<CommitmentRow[]> =>
  commitments(work, language)
    .where('c.budget_line_id', '=', budgetLineId)
    .orderBy('c.amount_cents', 'desc')
    .orderBy('c.id')
    .limit(500)
    .execute();

export const findCommitment = (
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<CommitmentRow | undefined> =>
  commitments(work, language).where('c.id', '=', id).executeTakeFirst();

/** What one grant may draw on, by budget year and source; or in one year only. */
export const listCommitmentsOfGrant = (
  work: Work,
  grantId: string,
  language: 'de' | 'en',
  budgetYear?: number,
): Promise<CommitmentRow[]> =>
  commitments(work, language)
    .where('c.grant_id', '=', grantId)
    .$if(budgetYear !== undefined, (query) => query.where('l.budget_year', '=', budgetYear as number))
    .orderBy('l.budget_year')
    .orderBy('l.source')
    .execute();

const commitments = ({ db, actor }: Work, language: 'de' | 'en') =>
  db
    .selectFrom('commitment as c')
    .innerJoin('budget_line as l', (join) =>
      join.onRef('l.tenant_id', '=', 'c.tenant_id').onRef('l.id', '=', 'c.budget_line_id'),
    )
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'l.tenant_id').onRef('p.id', '=', 'l.programme_id'),
    )
    .innerJoin('grant_award as g', (join) =>
      join.onRef('g.tenant_id', '=', 'c.tenant_id').onRef('g.id', '=', 'c.grant_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'g.tenant_id').onRef('o.id', '=', 'g.grantee_id'),
    )
    .select([
      'c.id',
      'c.budget_line_id as budgetLineId',
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.budget_year as budgetYear',
      sql<string>`p.definition -> 'title' ->> ${language}`.as('programmeTitle'),
      'c.grant_id as grantId',
      'g.notice_number as noticeNumber',
      'o.name as granteeName',
      'g.district_id as districtId',
      'c.amount_cents as amountCents',
      'c.paid_cents as paidCents',
    ])
    .where('c.tenant_id', '=', actor.tenantId);
