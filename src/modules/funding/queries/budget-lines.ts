import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { programmeTitle } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { LineKind, Totals } from '../model/books.ts';
import { sourceTitle } from './source-title.ts';

export type BudgetLineRow = Totals & {
  id: string;
  programmeId: string;
  programmeTitle: string;
  source: string;
  sourceTitle: string;
  cashYear: number;
  authorisationYear: number;
  kind: LineKind;
  closedOn: IsoDate | null;
  /** The grant out of which it is held to be passed on; none for the lines of a programme itself. */
  originGrantId: string | null;
};
export type BudgetSort = 'line' | 'year' | 'appropriated' | 'committed' | 'paid' | 'departed' | 'free';
export type BudgetFilter = 'programme' | 'source' | 'year';

const ORDER = {
  line: sql`p.slug`,
  year: sql`l.cash_year`,
  appropriated: sql`l.appropriation_cents`,
  committed: sql`l.committed_cents`,
  paid: sql`l.paid_cents`,
  departed: sql`l.departed_cents`,
  free: sql`l.appropriation_cents - l.committed_cents - l.departed_cents`,
} as const;

/**
 * Lists the budget lines of the programmes, for a district those that it holds to pass on, with what is appropriated, committed and paid on each, and the sums of all that the filter
 * finds.
 */
export async function listBudgetLines(
  work: Work,
  list: ListRequest<BudgetSort, BudgetFilter>,
  language: 'de' | 'en',
): Promise<{ rows: BudgetLineRow[]; total: number; sums: Totals }> {
  const { programme, source, year } = list.filters;
  const { actor } = work;
  const found = await budgetLines(work, language)
    .select([
      sql<number>`count(*) over ()`.as('total'),
      sql<number>`(sum(l.appropriation_cents) over ())::bigint`.as('allAppropriatedCents'),
      sql<number>`(sum(l.committed_cents) over ())::bigint`.as('allCommittedCents'),
      sql<number>`(sum(l.paid_cents) over ())::bigint`.as('allPaidCents'),
      sql<number>`(sum(l.departed_cents) over ())::bigint`.as('allDepartedCents'),
    ])
    // Lines on which others' money is counted hold none; what is counted stands in the ledger and beside its claim.
    .where('l.sourceKind', '=', 'own-cash')
    // What a grantee holds to pass on is money of the programme's lines already: it is the budget of its holder alone.
    .where((eb) =>
      actor.role === 'district-office'
        ? eb.and([eb('l.originGrantId', 'is not', null), eb('l.holderId', '=', actor.organisationId)])
        : eb('l.originGrantId', 'is', null),
    )
    .$if(programme !== undefined, (query) => query.where('l.programmeId', '=', recordId(programme)))
    .$if(source !== undefined, (query) => query.where('l.source', '=', source ?? ''))
    .$if(year !== undefined, (query) => query.where(sql<boolean>`l.cash_year::text = ${year}`))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('l.cashYear')
    .orderBy('l.source')
    .orderBy('l.authorisationYear')
    .orderBy('l.id')
    .$call(pageOf(list))
    .execute();
  const [first] = found;
  return {
    rows: found,
    total: first?.total ?? 0,
    sums: {
      appropriatedCents: first?.allAppropriatedCents ?? 0,
      committedCents: first?.allCommittedCents ?? 0,
      paidCents: first?.allPaidCents ?? 0,
      departedCents: first?.allDepartedCents ?? 0,
    },
  };
}

export const findBudgetLine = (
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<BudgetLineRow | undefined> =>
  budgetLines(work, language).where('l.id', '=', id).executeTakeFirst();

const budgetLines = ({ db }: Work, language: 'de' | 'en') =>
  db
    .selectFrom('budgetLine as l')
    .innerJoin('programmeTitle as p', 'p.id', 'l.programmeId')
    .select([
      'l.id',
      'l.programmeId',
      programmeTitle[language],
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.cashYear',
      'l.appropriationCents as appropriatedCents',
      'l.committedCents',
      'l.paidCents',
      'l.departedCents',
      'l.authorisationYear',
      'l.kind',
      'l.closedOn',
      'l.originGrantId',
    ]);
