import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import { json } from '#platform/database/json-documents.ts';
import type { Work } from '#platform/work.ts';
import type { BudgetLine, NewLine, Totals } from './model/books.ts';
import { booksToClose, type OpenCommitment, type YearOfBooks } from './model/year.ts';
import { sourceTitle } from './queries/source-title.ts';

/** A commitment with what it says of its grant: where, to whom, under which notice. */
export type NewCommitment = {
  readonly id: string;
  readonly budgetLineId: string;
  readonly grantId: string;
  readonly districtId: string;
  readonly granteeId: string;
  readonly noticeNumber: string;
};

/** Opens the account of a grant on a line (Mittelbindung) at zero; the ledger fills it. */
export async function openCommitment({ db }: Work, commitment: NewCommitment): Promise<void> {
  await db
    .insertInto('ledgerAccount')
    .values({
      account: 'committed',
      id: commitment.id,
      budgetLineId: commitment.budgetLineId,
      grantId: commitment.grantId,
      districtId: commitment.districtId,
      granteeId: commitment.granteeId,
      noticeNumber: commitment.noticeNumber,
    })
    .execute();
}

export type NewCalculation = {
  readonly id: string;
  readonly programmeId: string;
  /** The first day of the version of the programme that it follows. */
  readonly rulesFrom: IsoDate;
  /** The parties of the claim that it is of, who read it. */
  readonly grantorId?: string;
  readonly granteeId?: string;
  readonly kind: 'grant-split' | 'claim-month';
  readonly ruleVersion: string;
  readonly input: unknown;
  readonly output: unknown;
};

/** Keeps how an amount was computed, so that anybody can compute it again. */
export async function keepCalculation({ db, now }: Work, calculation: NewCalculation): Promise<void> {
  await db
    .insertInto('calculation')
    .values({
      id: calculation.id,
      programmeId: calculation.programmeId,
      rulesFrom: calculation.rulesFrom,
      grantorId: calculation.grantorId ?? null,
      granteeId: calculation.granteeId ?? null,
      kind: calculation.kind,
      ruleVersion: calculation.ruleVersion,
      input: json(calculation.input),
      output: json(calculation.output),
      computedAt: now,
    })
    .execute();
}

/** Opens budget lines at zero; the ledger fills them. Only own cash is paid here, so theirs is. */
export async function openBudgetLines({ db }: Work, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return;
  await db
    .insertInto('budgetLine')
    .values(lines.map((line) => ({ ...line, sourceKind: 'own-cash' as const })))
    .execute();
}

/** Lists the budget lines that a Land has for a programme, by year and source. */
export const listProgrammeLines = (
  work: Work,
  programmeId: string,
  language: 'de' | 'en' = 'de',
): Promise<BudgetLine[]> =>
  budgetLines(work, language)
    .where('l.programmeId', '=', programmeId)
    .where('l.originGrantId', 'is', null)
    .execute();

/** Selects budget lines with their totals, by year and source. */
export const budgetLines = ({ db }: Work, language: 'de' | 'en') =>
  db
    .selectFrom('budgetLine as l')
    .select([
      'l.id',
      'l.holderId',
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.cashYear',
      'l.authorisationYear',
      'l.kind',
      'l.closedOn',
      ...TOTALS,
    ])
    .orderBy('l.cashYear')
    .orderBy('l.source')
    .orderBy('l.authorisationYear');

const TOTALS = [
  'l.appropriationCents as appropriatedCents',
  'l.committedCents',
  'l.paidCents',
  'l.departedCents',
] as const;

/** Finds the line of that year for money like that of another line: the line itself, or the appropriation of the year. */
export const findLineOfYear = (
  { db }: Work,
  lineId: string,
  year: number,
): Promise<{ id: string; cashYear: number } | undefined> =>
  db
    .selectFrom('budgetLine as l')
    .innerJoin('budgetLine as o', (join) =>
      join
        .onRef('o.programmeId', '=', 'l.programmeId')
        .onRef('o.holderId', '=', 'l.holderId')
        .onRef('o.source', '=', 'l.source'),
    )
    .select(['l.id', 'l.cashYear'])
    .where('o.id', '=', lineId)
    .where('l.cashYear', '=', year)
    .where((eb) => eb.or([eb('l.id', '=', lineId), eb('l.kind', 'in', ['appropriation', 'held'])]))
    .where(sql<boolean>`l.origin_grant_id is not distinct from o.origin_grant_id`)
    .orderBy((eb) => eb('l.id', '=', lineId), 'desc')
    .executeTakeFirst();

export type LoadedEntry = {
  readonly id: string;
  readonly rule: string;
  readonly budgetLineId: string;
  readonly grantId: string | null;
  readonly cashYear: number;
  /** The amount that earlier corrections have left of it. */
  readonly leftCents: Cents;
  readonly totals: Totals;
};

/** Loads an entry that is to be corrected, with its line as it stands. */
export const loadEntry = (work: Work, id: string): Promise<LoadedEntry | undefined> =>
  loadOne(work, 'e.id', id);

/** Loads the entry that a decision has made by a rule: a payment also counts what others bear, which nobody demands back. */
export const loadEntryOf = (
  work: Work,
  decisionId: string,
  rule: 'pay' | 'demand',
): Promise<LoadedEntry | undefined> => loadOne(work, 'e.decisionId', decisionId, rule);

async function loadOne(
  { db }: Work,
  by: 'e.id' | 'e.decisionId',
  id: string,
  rule?: string,
): Promise<LoadedEntry | undefined> {
  const row = await db
    .selectFrom('ledgerEntry as e')
    .innerJoin('budgetLine as l', 'l.id', 'e.budgetLineId')
    .select((eb) => [
      'e.id',
      'e.rule',
      'e.budgetLineId',
      'e.grantId',
      'l.cashYear',
      'e.amountCents',
      ...TOTALS,
      eb
        .selectFrom('ledgerEntry as c')
        .select((sum) => sum.fn.sum<number | null>('c.amountCents').as('taken'))
        .whereRef('c.correctsId', '=', 'e.id')
        .as('takenBackCents'),
    ])
    .where(by, '=', id)
    .$if(rule !== undefined, (query) => query.where('e.rule', '=', rule as string))
    .executeTakeFirst();
  if (!row) return undefined;
  const {
    amountCents,
    takenBackCents,
    appropriatedCents,
    committedCents,
    paidCents,
    departedCents,
    ...entry
  } = row;
  return {
    ...entry,
    leftCents: amountCents - Number(takenBackCents ?? 0),
    totals: { appropriatedCents, committedCents, paidCents, departedCents },
  };
}

/** Loads the books of a programme for the close of its earliest year that is over and not closed. */
export const loadYear = async (work: Work, programmeId: string, thisYear: number): Promise<YearOfBooks> =>
  booksToClose(
    { id: programmeId, programmeId, originGrantId: null },
    await listProgrammeLines(work, programmeId),
    await listOpenCommitments(work, programmeId),
    thisYear,
  );

/** Lists what grants hold of the lines that a Land has for a programme and have not been paid. */
export const listOpenCommitments = (work: Work, programmeId: string): Promise<OpenCommitment[]> =>
  openCommitments(work)
    .where('l.programmeId', '=', programmeId)
    .where('l.originGrantId', 'is', null)
    .execute();

/** Selects what grants hold of lines and have not been paid, in one order. */
export const openCommitments = ({ db }: Work) =>
  db
    .selectFrom('commitment as c')
    .innerJoin('budgetLine as l', 'l.id', 'c.budgetLineId')
    .select(['c.budgetLineId', 'c.grantId', sql<number>`c.amount_cents - c.paid_cents`.as('openCents')])
    .where(sql<boolean>`c.amount_cents > c.paid_cents`)
    .orderBy('c.budgetLineId')
    .orderBy('c.grantId');

/** Closes lines by a decision, whose bookings are the last ones on them. */
export async function closeLines(
  { db, today }: Work,
  decisionId: string,
  lineIds: readonly string[],
): Promise<void> {
  await db
    .updateTable('budgetLine')
    .set({ closedOn: today, closedBy: decisionId })
    .where('id', 'in', lineIds)
    .execute();
}
