import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
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
export async function postEntry({ db, actor }: Work, entry: NewEntry): Promise<void> {
  const { debit, credit } = bookings[entry.kind];
  await db
    .insertInto('ledger_entry')
    .values({
      tenant_id: actor.tenantId,
      id: entry.id,
      kind: entry.kind,
      debit_account: debit,
      credit_account: credit,
      amount_cents: entry.amountCents,
      budget_line_id: entry.budgetLineId,
      commitment_id: entry.commitmentId ?? null,
      calculation_id: entry.calculationId ?? null,
      corrects_id: entry.correctsId ?? null,
      reason: entry.reason,
      booked_on: entry.bookedOn,
      prepared_by: entry.preparedBy ?? null,
      decided_by: actor.accountId as string,
    })
    .execute();
}

export type NewCommitment = { readonly id: string; readonly budgetLineId: string; readonly grantId: string };

/** Opens a commitment (Mittelbindung) at zero; the ledger fills it. */
export async function openCommitment({ db, actor }: Work, commitment: NewCommitment): Promise<void> {
  await db
    .insertInto('commitment')
    .values({
      tenant_id: actor.tenantId,
      id: commitment.id,
      budget_line_id: commitment.budgetLineId,
      grant_id: commitment.grantId,
    })
    .execute();
}

export type NewCalculation = {
  readonly id: string;
  readonly kind: 'grant-split' | 'funds-request-month';
  readonly ruleVersion: string;
  readonly input: unknown;
  readonly output: unknown;
};

/** Keeps how an amount was computed, so that anybody can compute it again. */
export async function keepCalculation({ db, actor, now }: Work, calculation: NewCalculation): Promise<void> {
  await db
    .insertInto('calculation')
    .values({
      tenant_id: actor.tenantId,
      id: calculation.id,
      kind: calculation.kind,
      rule_version: calculation.ruleVersion,
      input: JSON.stringify(calculation.input),
      output: JSON.stringify(calculation.output),
      computed_at: now,
    })
    .execute();
}

/** Opens the budget lines that are not there yet; the others stay as they are. */
export async function openBudgetLines(
  { db, actor }: Work,
  lines: readonly { id: string; programmeId: string; source: string; budgetYear: number }[],
): Promise<void> {
  if (lines.length === 0) return;
  await db
    .insertInto('budget_line')
    .values(
      lines.map((line) => ({
        tenant_id: actor.tenantId,
        id: line.id,
        programme_id: line.programmeId,
        source: line.source,
        budget_year: line.budgetYear,
      })),
    )
    .execute();
}

export type BudgetLine = Totals & {
  readonly id: string;
  readonly source: string;
  /** What the programme calls its source. */
  readonly sourceTitle: string;
  readonly budgetYear: number;
};

/** The budget lines of a programme, by year and source. */
export const listProgrammeLines = (
  { db, actor }: Work,
  programmeId: string,
  language: 'de' | 'en' = 'de',
): Promise<BudgetLine[]> =>
  db
    .selectFrom('budget_line as l')
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'l.tenant_id').onRef('p.id', '=', 'l.programme_id'),
    )
    .select([
      'l.id',
      'l.source',
      sourceTitle(language).as('sourceTitle'),
      'l.budget_year as budgetYear',
      'l.appropriation_cents as appropriatedCents',
      'l.committed_cents as committedCents',
      'l.paid_cents as paidCents',
    ])
    .where('l.tenant_id', '=', actor.tenantId)
    .where('l.programme_id', '=', programmeId)
    .orderBy('l.budget_year')
    .orderBy('l.source')
    .execute();

/** The booking that filled a commitment, which a release takes back. */
export async function loadCommitEntry(work: Work, commitmentId: string): Promise<LoadedEntry | undefined> {
  const entry = await work.db
    .selectFrom('ledger_entry')
    .select('id')
    .where('tenant_id', '=', work.actor.tenantId)
    .where('commitment_id', '=', commitmentId)
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
  /** What earlier corrections have left of it. */
  readonly leftCents: Cents;
  readonly totals: Totals;
};

/** Loads an entry that is to be corrected, with its line as it stands. */
export async function loadEntry({ db, actor }: Work, id: string): Promise<LoadedEntry | undefined> {
  const row = await db
    .selectFrom('ledger_entry as e')
    .innerJoin('budget_line as l', (join) =>
      join.onRef('l.tenant_id', '=', 'e.tenant_id').onRef('l.id', '=', 'e.budget_line_id'),
    )
    .select((eb) => [
      'e.id',
      'e.kind',
      'e.budget_line_id as budgetLineId',
      'e.commitment_id as commitmentId',
      'e.amount_cents as amountCents',
      'l.appropriation_cents as appropriatedCents',
      'l.committed_cents as committedCents',
      'l.paid_cents as paidCents',
      eb
        .selectFrom('ledger_entry as c')
        .select((sum) => sum.fn.sum<number | null>('c.amount_cents').as('taken'))
        .whereRef('c.tenant_id', '=', 'e.tenant_id')
        .whereRef('c.corrects_id', '=', 'e.id')
        .as('takenBackCents'),
    ])
    .where('e.tenant_id', '=', actor.tenantId)
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
