import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { type BookingKind, bookings, type Totals } from './model/bookings.ts';
import { sourceTitle } from './queries/source-title.ts';

export type NewEntry = {
  readonly id: string;
  readonly kind: BookingKind;
  readonly budgetLineId: string;
  readonly commitmentId?: string | undefined;
  readonly calculationId?: string | undefined;
  readonly correctsId?: string | undefined;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly bookedOn: IsoDate;
  readonly preparedBy?: string | undefined;
};

/** Writes one entry of the ledger, decided by whoever acts. A trigger moves the totals, their checks refuse overspending. */
export async function postEntry({ db, actor }: SignedInWork, entry: NewEntry): Promise<void> {
  const { debit, credit } = bookings[entry.kind];
  await db
    .insertInto('ledgerEntry')
    .values({
      id: entry.id,
      kind: entry.kind,
      debitAccount: debit,
      creditAccount: credit,
      amountCents: entry.amountCents,
      budgetLineId: entry.budgetLineId,
      commitmentId: entry.commitmentId ?? null,
      calculationId: entry.calculationId ?? null,
      correctsId: entry.correctsId ?? null,
      reason: entry.reason,
      bookedOn: entry.bookedOn,
      preparedBy: entry.preparedBy ?? null,
      decidedBy: actor.accountId,
    })
    .execute();
}

/** A commitment with what it says of its grant: where, to whom, under which notice. */
export type NewCommitment = {
  readonly id: string;
  readonly budgetLineId: string;
  readonly grantId: string;
  readonly districtId: string;
  readonly granteeId: string;
  readonly noticeNumber: string;
};

/** Opens a commitment (Mittelbindung) at zero; the ledger fills it. */
export async function openCommitment({ db }: Work, commitment: NewCommitment): Promise<void> {
  await db
    .insertInto('commitment')
    .values({
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
  readonly kind: 'grant-split' | 'funds-request-month';
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
      kind: calculation.kind,
      ruleVersion: calculation.ruleVersion,
      input: json(calculation.input),
      output: json(calculation.output),
      computedAt: now,
    })
    .execute();
}

/** Opens the budget lines that are not there yet; the others stay as they are. */
export async function openBudgetLines(
  { db }: Work,
  lines: readonly { id: string; programmeId: string; source: string; budgetYear: number }[],
): Promise<void> {
  if (lines.length === 0) return;
  await db
    .insertInto('budgetLine')
    .values(
      lines.map((line) => ({
        id: line.id,
        programmeId: line.programmeId,
        source: line.source,
        budgetYear: line.budgetYear,
      })),
    )
    .execute();
}

export type BudgetLine = Totals & {
  readonly id: string;
  readonly source: string;
  /** The name that the programme gives to its source. */
  readonly sourceTitle: string;
  readonly budgetYear: number;
};

/** Lists the budget lines of a programme, by year and source. */
export const listProgrammeLines = (
  { db }: Work,
  programmeId: string,
  language: 'de' | 'en' = 'de',
): Promise<BudgetLine[]> =>
  db
    .selectFrom('budgetLine as l')
    .select([
      'l.id',
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.budgetYear',
      'l.appropriationCents as appropriatedCents',
      'l.committedCents',
      'l.paidCents',
    ])
    .where('l.programmeId', '=', programmeId)
    .orderBy('l.budgetYear')
    .orderBy('l.source')
    .execute();

/** Loads the booking that filled a commitment, which a release takes back. */
export async function loadCommitEntry(work: Work, commitmentId: string): Promise<LoadedEntry | undefined> {
  const entry = await work.db
    .selectFrom('ledgerEntry')
    .select('id')
    .where('commitmentId', '=', commitmentId)
    .where('kind', '=', 'commit')
    .orderBy('number')
    .executeTakeFirst();
  return entry && loadEntry(work, entry.id);
}

export type LoadedEntry = {
  readonly id: string;
  readonly kind: string;
  readonly budgetLineId: string;
  readonly commitmentId: string | null;
  /** The amount that earlier corrections have left of it. */
  readonly leftCents: Cents;
  readonly totals: Totals;
};

/** Loads an entry that is to be corrected, with its line as it stands. */
export async function loadEntry({ db }: Work, id: string): Promise<LoadedEntry | undefined> {
  const row = await db
    .selectFrom('ledgerEntry as e')
    .innerJoin('budgetLine as l', 'l.id', 'e.budgetLineId')
    .select((eb) => [
      'e.id',
      'e.kind',
      'e.budgetLineId',
      'e.commitmentId',
      'e.amountCents',
      'l.appropriationCents as appropriatedCents',
      'l.committedCents',
      'l.paidCents',
      eb
        .selectFrom('ledgerEntry as c')
        .select((sum) => sum.fn.sum<number | null>('c.amountCents').as('taken'))
        .whereRef('c.correctsId', '=', 'e.id')
        .as('takenBackCents'),
    ])
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { appropriatedCents, committedCents, paidCents } = row;
  return {
    id: row.id,
    kind: row.kind,
    budgetLineId: row.budgetLineId,
    commitmentId: row.commitmentId,
    leftCents: row.amountCents - Number(row.takenBackCents ?? 0),
    totals: { appropriatedCents, committedCents, paidCents },
  };
}
