import { randomUUID } from 'node:crypto';
import { type Office, publishedProgramme } from '../../../../test/support/office.ts';
import { closeDecision, insertDecision, type Posting, type SubjectKind } from '../../decisions/store.ts';
import type { LineKind, PostingRule, Totals } from '../model/books.ts';

/** A budget line on which one grant may hold money. */
type Line = {
  readonly id: string;
  readonly kind: LineKind;
  readonly cashYear: number;
  readonly authorisationYear: number;
  /** The grant whose grantee holds it. */
  readonly origin: string | null;
};
type Books = {
  readonly programmeId: string;
  readonly grantId: string;
  readonly lines: readonly Line[];
};

type Years = readonly [cashYear: number, authorisationYear: number, kind: LineKind, origin?: string];

/** Opens empty lines of one programme, with one grant that has an empty account on the first. */
export async function openBooks(office: Office, ...years: readonly Years[]): Promise<Books> {
  const programmeId = await publishedProgramme(office);
  const lines = years.map(([cashYear, authorisationYear, kind, origin = null]) => ({
    id: randomUUID(),
    ...{ cashYear, authorisationYear, kind, origin },
  }));
  for (const { id, cashYear, authorisationYear, kind, origin } of lines)
    await office.sql(
      `insert into budget_line (tenant_id, id, programme_id, holder_id, source, source_kind, cash_year, authorisation_year, kind, origin_grant_id)
       values ($1, $2, $3, $4, 'land', 'own-cash', $5, $6, $7, $8)`,
      [
        office.tenantId,
        id,
        programmeId,
        office.people['programme-office']?.organisationId,
        cashYear,
        authorisationYear,
        kind,
        origin,
      ],
    );
  return { programmeId, grantId: await openGrant(office, lines[0]?.id as string), lines };
}

/** Opens the account of a grant on a line. The ledger knows no grants; the one that it belongs to stays out of these tests. */
export async function openGrant(office: Office, lineId: string): Promise<string> {
  const grantId = randomUUID();
  await office.sql('alter table ledger_account drop constraint if exists account_of_a_grant');
  await office.sql(
    `insert into ledger_account (tenant_id, id, budget_line_id, account, grant_id, district_id, grantee_id, notice_number)
     values ($1, $2, $3, 'committed', $4, $5, $5, 'Z-1')`,
    [office.tenantId, randomUUID(), lineId, grantId, office.districtId],
  );
  return grantId;
}

/** The kind of decision that books each rule. */
const DECISIONS: Readonly<Record<PostingRule, SubjectKind>> = {
  appropriate: 'appropriation',
  reduce: 'reduction',
  grant: 'application',
  'cut-grant': 'notice',
  use: 'claim',
  commit: 'application',
  release: 'release',
  redeem: 'appropriation',
  pay: 'claim',
  demand: 'recovery',
  'settle-demand': 'receipt',
  receive: 'receipt',
  count: 'claim',
  'carry-committed': 'year',
  'carry-available': 'year',
  lapse: 'year',
};

const OF_THE_BUDGET: readonly SubjectKind[] = ['appropriation', 'reduction', 'year'];

/** Lets two people decide on postings of one rule; answers the first entry's id, or the constraint that refused it. */
export async function post(
  office: Office,
  ...postings: readonly [Posting, ...Posting[]]
): Promise<{ id: string } | { constraint: string }> {
  const kind = DECISIONS[postings[0].rule];
  const [first, second] = OF_THE_BUDGET.includes(kind)
    ? ['programme-office', 'second-programme-officer']
    : ['grant-officer', 'second-officer'];
  const id = randomUUID();
  try {
    await office.as(first as string, (work) =>
      insertDecision(work, {
        id,
        subjectKind: kind,
        subjectId: randomUUID(),
        contentHash: 'probe',
        proposedOutcome: 'approve',
        reason: 'Probe',
        detail: {},
        postings,
      }),
    );
    await office.as(second as string, (work) => closeDecision(work, { id, ruling: 'approved' }));
  } catch (error) {
    return { constraint: (error as { constraint?: string }).constraint ?? String(error) };
  }
  const [entry] = await office.sql('select id from ledger_entry where decision_id = $1 order by number', [
    id,
  ]);
  return { id: entry?.id };
}

/** Returns the running totals of a line, and the same added up from its accounts and from the entries. */
export async function totalsOf(
  office: Office,
  lineId: string,
): Promise<{ kept: Totals; ofAccounts: Totals; ofEntries: Totals }> {
  const totals = async (from: string) =>
    (
      await office.sql<Totals>(
        `with side (account, way, cents) as (${from})
         select coalesce(sum(way * cents) filter (where account in ('available', 'committed', 'paid', 'departed', 'redeemed', 'used', 'lapsed')), 0)::bigint as "appropriatedCents",
                coalesce(sum(way * cents) filter (where account in ('committed', 'paid')), 0)::bigint as "committedCents",
                coalesce(sum(way * cents) filter (where account = 'paid'), 0)::bigint as "paidCents",
                coalesce(sum(way * cents) filter (where account in ('departed', 'redeemed', 'used', 'lapsed')), 0)::bigint as "departedCents"
           from side`,
        [lineId],
      )
    )[0] as Totals;
  const carried = `select 'departed', 1, amount_cents from ledger_entry where from_line_id = $1`;
  const [kept] = await office.sql<Totals>(
    `select appropriation_cents as "appropriatedCents", committed_cents as "committedCents", paid_cents as "paidCents",
            departed_cents as "departedCents" from budget_line where id = $1`,
    [lineId],
  );
  return {
    kept: kept as Totals,
    ofAccounts: await totals(
      `select account, 1, debit_cents - credit_cents from ledger_account where budget_line_id = $1 union all ${carried}`,
    ),
    ofEntries: await totals(
      `select r.debit, 1, e.amount_cents from ledger_entry e join posting_rule r using (rule) where e.budget_line_id = $1
       union all select r.credit, -1, e.amount_cents from ledger_entry e join posting_rule r using (rule)
                  where coalesce(e.from_line_id, e.budget_line_id) = $1 union all ${carried}`,
    ),
  };
}
