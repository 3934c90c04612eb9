import { randomUUID } from 'node:crypto';
import { type Office, publishedProgramme } from '../../../../test/support/office.ts';
import type { BookingKind, Totals } from '../model/bookings.ts';
import { postEntry } from '../store.ts';

type Line = { readonly budgetLineId: string; readonly commitmentId: string };
type Post = { kind: BookingKind; amountCents: number; correctsId?: string | undefined };

/** Opens an empty budget line with one empty commitment on it. */
export async function openLine(office: Office): Promise<Line> {
  const programmeId = await publishedProgramme(office);
  const [budgetLineId, commitmentId] = [randomUUID(), randomUUID()];
  await office.sql(
    `insert into budget_line (tenant_id, id, programme_id, source, budget_year) values ($1, $2, $3, 'land', 2018)`,
    [office.tenantId, budgetLineId, programmeId],
  );
  // The ledger knows no grants; the one that the commitment belongs to stays out of these tests.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into commitment (tenant_id, id, budget_line_id, grant_id, district_id, grantee_id, notice_number)
     values ($1, $2, $3, $4, $5, $5, 'Z-1')`,
    [office.tenantId, commitmentId, budgetLineId, randomUUID(), office.districtId],
  );
  await office.sql('set session_replication_role = origin');
  return { budgetLineId, commitmentId };
}

/** Posts one entry as whoever may post its kind; answers its id, or the constraint that refused it. */
export async function post(
  office: Office,
  { budgetLineId, commitmentId }: Line,
  { kind, amountCents, correctsId }: Post,
): Promise<{ id: string } | { constraint: string }> {
  const isBudget = kind === 'appropriate' || kind === 'reduce';
  const id = randomUUID();
  try {
    await office.as(isBudget ? 'programme-office' : 'second-officer', (work) =>
      postEntry(work, {
        id,
        kind,
        budgetLineId,
        amountCents,
        correctsId,
        reason: 'Probe',
        bookedOn: work.today,
        ...(!isBudget && { commitmentId, preparedBy: office.people['grant-officer']?.accountId }),
      }),
    );
    return { id };
  } catch (error) {
    return { constraint: (error as { constraint?: string }).constraint ?? String(error) };
  }
}

/** Returns the running totals, and the same added up from the entries. */
export async function totalsOf(
  office: Office,
  { budgetLineId }: Line,
): Promise<{ kept: Totals; added: Totals }> {
  const [kept] = await office.sql<Totals>(
    `select appropriation_cents as "appropriatedCents", committed_cents as "committedCents", paid_cents as "paidCents"
       from budget_line where id = $1`,
    [budgetLineId],
  );
  const [added] = await office.sql<Totals>(
    `select coalesce(sum(case kind when 'appropriate' then amount_cents when 'reduce' then -amount_cents end), 0)::bigint as "appropriatedCents",
            coalesce(sum(case kind when 'commit' then amount_cents when 'release' then -amount_cents end), 0)::bigint as "committedCents",
            coalesce(sum(case kind when 'pay' then amount_cents when 'recover' then -amount_cents end), 0)::bigint as "paidCents"
       from ledger_entry where budget_line_id = $1`,
    [budgetLineId],
  );
  return { kept: kept as Totals, added: added as Totals };
}
