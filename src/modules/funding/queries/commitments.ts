import { type RawBuilder, sql } from 'kysely';
import { programmeTitle } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { LineKind } from '../model/books.ts';
import { sourceTitle } from './source-title.ts';

export type CommitmentRow = {
  id: string;
  budgetLineId: string;
  source: string;
  sourceTitle: string;
  cashYear: number;
  programmeTitle: string;
  grantId: string;
  noticeNumber: string;
  authorisationYear: number;
  lineKind: LineKind;
  granteeName: string;
  districtId: string;
  amountCents: number;
  paidCents: number;
};

/** Lists what grants reserve of one budget line; at most 500, the largest first. */
export const listCommitments = (
  work: Work,
  budgetLineId: string,
  language: 'de' | 'en',
): Promise<CommitmentRow[]> =>
  commitments(work, language)
    .where('c.budgetLineId', '=', budgetLineId)
    .orderBy('c.amountCents', 'desc')
    .orderBy('c.id')
    .limit(500)
    .execute();

export const findCommitment = (
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<CommitmentRow | undefined> =>
  commitments(work, language).where('c.id', '=', id).executeTakeFirst();

/** Lists what one grant holds, by budget year and source; or what it may be paid from in one year, the oldest first. */
export const listCommitmentsOfGrant = (
  work: Work,
  grantId: string,
  language: 'de' | 'en',
  paidIn?: number,
): Promise<CommitmentRow[]> =>
  commitments(work, language)
    .where('c.grantId', '=', grantId)
    .$if(paidIn !== undefined, (query) =>
      query
        .where('l.cashYear', '=', paidIn as number)
        .where('l.kind', '<>', 'authorisation')
        .where('l.closedOn', 'is', null),
    )
    .orderBy('l.cashYear')
    .orderBy('l.authorisationYear')
    .orderBy('l.source')
    .execute();

/** Tells whether a grant may be paid from anything in a year, as the list above does; `grant` names the column of its id. */
export const mayBePaidIn = (grant: string, year: number): RawBuilder<boolean> => sql`exists (
  select from commitment m join budget_line b on b.id = m.budget_line_id
   where m.grant_id = ${sql.ref(grant)} and b.cash_year = ${year} and b.kind <> 'authorisation' and b.closed_on is null)`;

const commitments = ({ db }: Work, language: 'de' | 'en') =>
  db
    .selectFrom('commitment as c')
    .innerJoin('budgetLine as l', 'l.id', 'c.budgetLineId')
    .innerJoin('programmeTitle as p', 'p.id', 'l.programmeId')
    .innerJoin('organisationName as o', 'o.id', 'c.granteeId')
    .select([
      'c.id',
      'c.budgetLineId',
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.cashYear',
      'l.authorisationYear',
      'l.kind as lineKind',
      programmeTitle[language],
      'c.grantId',
      'c.noticeNumber',
      'o.name as granteeName',
      'c.districtId',
      'c.amountCents',
      'c.paidCents',
    ]);
