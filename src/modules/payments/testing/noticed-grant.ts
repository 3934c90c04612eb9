import { randomUUID } from 'node:crypto';
import type { Office } from '../../../../test/support/office.ts';

type Line = {
  costType: string;
  amountCents: number;
  source?: string;
  sourceKind?: string;
  projectId?: string;
};
type Noticed = {
  programmeId: string;
  grantorId: string;
  granteeId: string;
  parentId?: string;
  lines: readonly Line[];
  /** The rates of the notice, and whether it pays in advance. */
  rates?: Readonly<Record<string, number>>;
  mode?: 'advance' | 'reimbursement';
  /** True where the grantee holds the money to pass it on. */
  holds?: boolean;
};

/**
 * A grant of 2018 as its notice left it, with its money committed; whoever applied and decided stays out of these tests.
 * Answers its id.
 */
export async function noticedGrant(office: Office, noticed: Noticed): Promise<string> {
  const {
    programmeId,
    grantorId,
    granteeId,
    parentId = null,
    lines,
    rates = {},
    mode = 'reimbursement',
  } = noticed;
  const [grantId, planId] = [randomUUID(), randomUUID()];
  const total = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const terms = {
    ...{ purpose: 'Zweck', mode, windowDays: 60, afterFinality: false, lastMonthEarly: false },
    rates: Object.entries(rates).map(([costType, rateCents]) => ({
      costType,
      rateCents,
      rateBasisPoints: null,
    })),
  };
  const parties = [office.tenantId, programmeId, office.districtId, grantorId, granteeId];
  // What goes before a notice, and what its references ask for, stays out of these tests.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into finance_plan (tenant_id, programme_id, district_id, addressee_id, maker_id, id, financing, own_funds_first, total_cents, own_cash_cents)
     values ($1, $2, $3, $4, $5, $6, 'full', false, $7, $7)`,
    [...parties, planId, total],
  );
  for (const [index, line] of lines.entries())
    await office.sql(
      `insert into finance_plan_line (tenant_id, plan_id, number, maker_id, addressee_id, cost_type, source, source_kind, cash_year, project_id, amount_cents)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 2018, $9, $10)`,
      [
        ...[office.tenantId, planId, index + 1, granteeId, grantorId, line.costType],
        ...[line.source ?? 'land', line.sourceKind ?? 'own-cash', line.projectId ?? null, line.amountCents],
      ],
    );
  await office.sql(
    `insert into grant_award (tenant_id, programme_id, district_id, grantor_id, grantee_id, id, application_id, rules_from, parent_id, notice_number)
     select $1, $2, $3, $4, $5, $6, gen_random_uuid(), (definition -> 'period' ->> 'from')::date, $7, 'B-' || left($6::uuid::text, 8)
       from programme where id = $2`,
    [...parties, grantId, parentId],
  );
  await office.sql(
    `insert into notice (tenant_id, district_id, grantor_id, grantee_id, grant_id, number, kind, plan_id, amount_cents, starts_on, ends_on, terms, reason,
       issued_on, rule_version, decision_id)
     values ($1, $2, $3, $4, $5, 1, 'first', $6, $7, '2018-01-01', '2019-01-01', $8, 'Bewilligt', '2018-01-02', 'test', gen_random_uuid())`,
    [office.tenantId, office.districtId, grantorId, granteeId, grantId, planId, total, JSON.stringify(terms)],
  );
  const cash = Map.groupBy(
    lines.filter(({ sourceKind = 'own-cash' }) => sourceKind === 'own-cash'),
    ({ source = 'land' }) => source,
  );
  for (const [source, ofSource] of cash) {
    const cents = ofSource.reduce((sum, { amountCents }) => sum + amountCents, 0);
    const lineOf = (holder: string, origin: string | null) =>
      openLine(office, { programmeId, source, holder, origin });
    await account(office, { grantId, cents, name: 'committed', lineId: await lineOf(grantorId, parentId) });
    if (noticed.holds)
      await account(office, {
        grantId: null,
        cents,
        name: 'available',
        lineId: await lineOf(granteeId, grantId),
      });
  }
  await office.sql('set session_replication_role = origin');
  return grantId;
}

async function openLine(
  office: Office,
  {
    programmeId,
    source,
    holder,
    origin,
  }: { programmeId: string; source: string; holder: string; origin: string | null },
): Promise<string> {
  const kind = origin === null ? 'appropriation' : 'held';
  await office.sql(
    `insert into budget_line (tenant_id, id, programme_id, holder_id, source, source_kind, cash_year, authorisation_year, kind, origin_grant_id)
     values ($1, gen_random_uuid(), $2, $3, $4, 'own-cash', 2018, 2018, $5, $6) on conflict do nothing`,
    [office.tenantId, programmeId, holder, source, kind, origin],
  );
  const [line] = await office.sql(
    `select id from budget_line where programme_id = $1 and holder_id = $2 and source = $3 and origin_grant_id is not distinct from $4`,
    [programmeId, holder, source, origin],
  );
  return line?.id;
}

type Account = { lineId: string; name: string; grantId: string | null; cents: number };

async function account(office: Office, { lineId, name, grantId, cents }: Account): Promise<void> {
  await office.sql(
    `insert into ledger_account (tenant_id, id, budget_line_id, account, grant_id, district_id, grantee_id, notice_number, debit_cents)
     select $1::uuid, gen_random_uuid(), $2::uuid, $3, g.id, g.district_id, g.grantee_id, g.notice_number, $5::bigint
       from (values (1)) one left join grant_award g on g.id = $4`,
    [office.tenantId, lineId, name, grantId, cents],
  );
  await office.sql(
    `update budget_line set appropriation_cents = appropriation_cents + $2,
            committed_cents = committed_cents + case $3::text when 'committed' then $2 else 0 end where id = $1`,
    [lineId, cents, name],
  );
}

/** A project of a provider with two places, as its grant has it. */
export async function projectOf(
  office: Office,
  { programmeId, grantId, providerId }: { programmeId: string; grantId: string; providerId: string },
): Promise<{ projectId: string; places: readonly [string, string] }> {
  const [projectId, ...places] = [randomUUID(), randomUUID(), randomUUID()] as const;
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into project (tenant_id, id, grant_id, programme_id, rules_from, district_id, provider_id, title, field_of_use, starts_on, ends_on)
     select tenant_id, $1, id, programme_id, rules_from, district_id, $2, 'Tafelgarten', 'Tafel', '2018-01-01', '2019-01-01' from grant_award where id = $3`,
    [projectId, providerId, grantId],
  );
  for (const [index, placeId] of places.entries())
    await office.sql(
      `insert into place (tenant_id, id, project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, number, status, available)
       values ($1, $2, $3, $4, $5, $6, 'work-opportunity', false, 'any', $7, 'undescribed', '[2018-01-01,2019-01-01)')`,
      [office.tenantId, placeId, projectId, programmeId, office.districtId, providerId, index + 1],
    );
  await office.sql(
    'insert into project_standing (tenant_id, project_id, district_id, provider_id) values ($1, $2, $3, $4)',
    [office.tenantId, projectId, office.districtId, providerId],
  );
  await office.sql('set session_replication_role = origin');
  return { projectId, places };
}

/** Somebody is on a place; who it is, payments never learn. */
export const occupyPlace = (office: Office, placeId: string, period: string): Promise<unknown> =>
  office.sql(
    `insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
     select tenant_id, gen_random_uuid(), id, project_id, district_id, provider_id, $2 from place where id = $1`,
    [placeId, period],
  );
