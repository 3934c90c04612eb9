import assert from 'node:assert/strict';
import type { callerOf } from '../../../src/api/testing/caller.ts';
import { listBudgetLines } from '../../../src/modules/funding/queries/budget-lines.ts';
import { listCommitments } from '../../../src/modules/funding/queries/commitments.ts';
import { listGrants } from '../../../src/modules/grants/queries/list-grants.ts';
import { listProjects } from '../../../src/modules/grants/queries/projects.ts';
import { listClaims } from '../../../src/modules/payments/queries/list-claims.ts';
import { findProgrammeRules } from '../../../src/modules/programmes/index.ts';
import { countLine } from '../../../src/modules/reporting/queries/count-line.ts';
import { rawFigures } from '../../../src/modules/reporting/queries/raw-figures.ts';
import type { SignedInWork } from '../../../src/platform/work.ts';
import type { Play } from './acts.ts';

const sum = (all: readonly (number | null | undefined)[]): number =>
  all.reduce<number>((cents, one) => cents + Number(one ?? 0), 0);

/** The rules of the books that hold after every act, each as a question for the rows that break it. */
const NEVER: Readonly<Record<string, string>> = {
  'debits are credits': `select sum(debit_cents) - sum(credit_cents) as off from ledger_account having sum(debit_cents) <> sum(credit_cents)`,
  'an account is what was booked on it': `
    select a.id, a.account from ledger_account a
     where a.debit_cents <> (select coalesce(sum(e.amount_cents), 0) from ledger_entry e where e.debit_account_id = a.id)
        or a.credit_cents <> (select coalesce(sum(e.amount_cents), 0) from ledger_entry e where e.credit_account_id = a.id)`,
  'a line is what its accounts are': `
    select l.id from budget_line l left join lateral (
      select coalesce(sum(a.debit_cents - a.credit_cents) filter (where account in ('available', 'committed', 'paid', 'redeemed', 'used', 'lapsed')), 0)
               + (select coalesce(sum(e.amount_cents), 0) from ledger_entry e where e.from_line_id = l.id) as given,
             coalesce(sum(a.debit_cents - a.credit_cents) filter (where account in ('committed', 'paid')), 0) as committed,
             coalesce(sum(a.debit_cents - a.credit_cents) filter (where account = 'paid'), 0) as paid
        from ledger_account a where a.budget_line_id = l.id) a on true
     where (l.appropriation_cents, l.committed_cents, l.paid_cents) is distinct from (a.given, a.committed, a.paid)
        or l.appropriation_cents < l.committed_cents + l.departed_cents or l.paid_cents > l.committed_cents`,
  'nothing is booked but what two people decided': `
    select e.id from ledger_entry e where not exists (
      select from decision d join decision_posting p on p.tenant_id = d.tenant_id and p.decision_id = d.id and p.posting_no = e.posting_no
       where d.id = e.decision_id and d.outcome = 'approved' and d.prepared_by <> d.decided_by
         and (p.rule, p.budget_line_id, p.amount_cents) = (e.rule, e.budget_line_id, e.amount_cents)
         and p.grant_id is not distinct from e.grant_id and p.from_line_id is not distinct from e.from_line_id)`,
  'nobody books in the books of another': `
    select e.id from ledger_entry e join decision d on d.id = e.decision_id join organisation o on o.kind = 'jobcenter' and o.id in (e.holder_id, d.body_id)
     where e.holder_id is distinct from d.body_id`,
  'a place is not paid beyond what it costs': `
    select m.grant_id, y.place_id, l.month from measure_share m join place p on p.project_id = m.project_id and p.kind = m.kind
      join occupancy y on y.place_id = p.id join claim_line l on l.occupancy_id = y.id join claim c on c.id = l.claim_id and c.status = 'paid'
     where l.accepted_cents is not null and m.starts_on < l.month + interval '1 month' and m.ends_on > l.month
     group by 1, 2, 3, m.whole_cents having sum(l.accepted_cents) > m.whole_cents`,
  'nothing is booked into a year that is closed': `
    select e.id, e.rule from budget_line l join ledger_entry e on l.id in (e.budget_line_id, e.from_line_id)
     where l.closed_on is not null and e.rule <> 'settle-demand' and e.decision_id <> l.closed_by
       and (e.number > (select max(c.number) from ledger_entry c where c.decision_id = l.closed_by) or e.booked_on > l.closed_on)`,
  'money moves in its year': `
    select e.id from ledger_entry e join budget_line l on l.id = e.budget_line_id
     where e.rule in ('pay', 'use', 'receive') and extract(year from e.booked_on) <> l.cash_year`,
  'children have no more than their parent gives them, by year and source': `
    select c.parent_id, l.source, l.cash_year from grant_in_force c join finance_plan_line l on l.plan_id = c.plan_id and l.source_kind = 'own-cash'
     where c.parent_id is not null and c.kind <> 'closing' group by 1, 2, 3
    having sum(l.amount_cents) > (select coalesce(sum(p.amount_cents), 0) from grant_in_force g join finance_plan_line p on p.plan_id = g.plan_id
                                   where g.id = c.parent_id and g.kind <> 'closing' and p.source = l.source and p.cash_year = l.cash_year and p.source_kind = 'own-cash')
       and exists (select from grant_in_force g where g.id = c.parent_id and g.kind <> 'closing')`,
  'a grant has no more bound and paid than its notice says': `
    select g.id from grant_award g join notice n on n.grant_id = g.id
       and n.number = (select max(o.number) from notice o where o.grant_id = g.id)
      join lateral (select sum(c.amount_cents) as bound from commitment c where c.grant_id = g.id) c on true
     where c.bound > n.amount_cents + (select coalesce(sum(y.amount_cents), 0) from recovery y where y.grant_id = g.id and y.received_on is not null)`,
  'what is paid of a grant is what was paid for its claims': `
    select g.id from grant_award g
     where (select coalesce(sum(c.paid_cents), 0) from commitment c where c.grant_id = g.id)
        <> (select coalesce(sum(p.amount_cents), 0) from payment p where p.grant_id = g.id)
        or (select coalesce(sum(p.amount_cents), 0) from payment p where p.grant_id = g.id)
        <> (select coalesce(sum(c.accepted_cents - c.counted_cents), 0) from claim c where c.grant_id = g.id and c.status = 'paid')`,
  'nothing is claimed back beyond what was paid': `
    select p.id from payment p where p.amount_cents < (select coalesce(sum(y.amount_cents), 0) from recovery y where y.payment_id = p.id)`,
};

/** Throws unless the books are whole and everybody who may look sees the same sums. */
export async function addsUp(play: Play): Promise<void> {
  for (const [name, query] of Object.entries(NEVER)) assert.deepEqual(await play.office.sql(query), [], name);
  const truth = await truthOf(play);
  assert.deepEqual(await land(play), truth.land);
  assert.deepEqual(await district(play), truth.district);
  assert.deepEqual(await jobcenter(play), await truthOfJobcenter(play));
  for (const who of ['provider', 'other-provider']) {
    const wanted = truth.providers[who];
    const { accepted, projects } = await provider(play, who);
    assert.deepEqual({ accepted, projects: wanted?.projects === null ? null : projects }, wanted, who);
  }
}

const ALL = { direction: 'ascending', page: 1, limit: 1000, offset: 0, isExport: true } as const;
const of = ({ programmeId }: Play) => ({ filters: { programme: programmeId } });

/** Returns the sums as they follow from the entries of the ledger, from the notices and from the claims. */
async function truthOf({ office, programmeId }: Play) {
  const [land] = await office.sql(
    `select coalesce(sum(e.amount_cents) filter (where e.rule = 'appropriate'), 0)::bigint
              + coalesce(sum(e.amount_cents) filter (where e.rule in ('receive', 'carry-committed', 'carry-available')), 0)::bigint
              - coalesce(sum(e.amount_cents) filter (where e.rule = 'reduce'), 0)::bigint as appropriated,
            coalesce(sum(e.amount_cents) filter (where e.rule = 'pay'), 0)::bigint as paid
       from ledger_entry e join budget_line l on l.id = e.budget_line_id where l.programme_id = $1 and l.origin_grant_id is null and l.holder_id not in (select id from organisation where kind = 'jobcenter')`,
    [programmeId],
  );
  const [granted] = await office.sql(
    `select coalesce(sum(n.amount_cents) filter (where g.parent_id is null), 0)::bigint as above,
            coalesce(sum(n.amount_cents) filter (where g.parent_id is not null), 0)::bigint as below
       from grant_award g join notice n on n.grant_id = g.id
      where g.programme_id = $1 and g.grantor_id not in (select id from organisation where kind = 'jobcenter') and n.kind <> 'rejection' and n.number = (select max(o.number) from notice o where o.grant_id = g.id)`,
    [programmeId],
  );
  const [money] = await office.sql(
    `select coalesce(sum(p.amount_cents) filter (where g.parent_id is not null), 0)::bigint as below,
            (select coalesce(sum(y.amount_cents), 0) from recovery y join grant_award a on a.id = y.grant_id
              where a.programme_id = $1 and a.parent_id is null and a.grantor_id not in (select id from organisation where kind = 'jobcenter') and y.received_on is not null)::bigint as back
       from payment p join grant_award g on g.id = p.grant_id where g.programme_id = $1`,
    [programmeId],
  );
  const providers: Record<string, { accepted: number; projects: number | null }> = {};
  for (const who of ['provider', 'other-provider']) {
    const [own] = await office.sql(
      `select coalesce(sum(c.accepted_cents), 0)::bigint as accepted,
              -- What came back is taken from the projects of its claim; here only from claims that are wholly of projects.
              (select coalesce(sum(l.accepted_cents), 0) from claim_line l join claim o on o.id = l.claim_id
                where o.grantee_id = $1 and o.programme_id = $2 and o.status = 'paid' and l.project_id is not null and o.grantor_id not in (select id from organisation where kind = 'jobcenter')
                  and not exists (select from recovery y where y.claim_id = o.id and y.received_on is not null))::bigint as projects,
              exists (select from recovery y join claim o on o.id = y.claim_id
                where o.grantee_id = $1 and o.programme_id = $2 and y.received_on is not null) as returned
         from claim c where c.grantee_id = $1 and c.programme_id = $2 and c.status = 'paid'`,
      [office.people[who]?.organisationId, programmeId],
    );
    providers[who] = { accepted: own?.accepted, projects: own?.returned ? null : own?.projects };
  }
  const spent = money?.below;
  return {
    land: {
      appropriated: land?.appropriated,
      paid: [land?.paid, land?.paid, land?.paid],
      granted: [granted?.above, granted?.above, granted?.above],
      standing: [land?.paid - money?.back, land?.paid - money?.back],
      spent,
    },
    district: {
      granted: [granted?.above, granted?.below],
      paid: [land?.paid, spent],
      standing: land?.paid - money?.back,
    },
    providers,
  };
}

/** Returns the sums that the ministry sees: budget, commitments line by line, grants, the line of the programme and its results. */
function land(play: Play) {
  return play.office.as('programme-office', async (work) => {
    const { rows, sums } = await listBudgetLines(work, { ...ALL, ...of(play), sort: 'line' }, 'de');
    const commitments = [];
    for (const { id } of rows) commitments.push(...(await listCommitments(work, id, 'de')));
    const grants = await listGrants(work, { ...ALL, ...of(play), sort: 'number' });
    const rules = await findProgrammeRules(work, play.programmeId);
    assert.ok(rules);
    const counts = await countLine(work, rules, null);
    const whole = (await rawFigures(work, rules)).find(({ districtId }) => districtId === null);
    const above = grants.rows.filter(({ grantorName }) => grantorName === 'Investitionsbank');
    const below = grants.rows.filter(({ grantorName }) => grantorName !== 'Investitionsbank');
    return {
      appropriated: sums.appropriatedCents,
      paid: [
        sums.paidCents,
        sum(commitments.map(({ paidCents }) => paidCents)),
        sum(above.map(({ paidCents }) => paidCents)),
      ],
      granted: [
        sum(above.map(({ amountCents }) => amountCents)),
        sum(counts.filter(({ point }) => point === 'grant').map(({ amountCents }) => amountCents)),
        whole?.grantedCents ?? 0,
      ],
      standing: [
        sum(counts.filter(({ point }) => point === 'paid').map(({ amountCents }) => amountCents)),
        whole?.paidCents ?? 0,
      ],
      spent: sum(below.map(({ paidCents }) => paidCents)),
    };
  });
}

/** Returns the sums of the same that the district sees: granted, and passed on of it. */
function district(play: Play) {
  const { office } = play;
  return office.as('district-office', async (work: SignedInWork) => {
    const grants = await listGrants(work, { ...ALL, ...of(play), sort: 'number' });
    const above = grants.rows.filter(({ grantorName }) => grantorName === 'Investitionsbank');
    const below = grants.rows.filter(({ grantorName }) => grantorName !== 'Investitionsbank');
    const rules = await findProgrammeRules(work, play.programmeId);
    assert.ok(rules);
    const counts = await countLine(work, rules, office.districtId);
    const amounts = (rows: readonly { amountCents: number }[]) =>
      sum(rows.map(({ amountCents }) => amountCents));
    return {
      granted: [amounts(above), amounts(below)],
      paid: [sum(above.map(({ paidCents }) => paidCents)), sum(below.map(({ paidCents }) => paidCents))],
      standing: amounts(counts.filter(({ point }) => point === 'paid')),
    };
  });
}

/** Returns the sums of a Jobcenter's own books as they follow from the entries and claims; nothing of the Land is in them. */
async function truthOfJobcenter({ office, programmeId }: Play) {
  const [own] = await office.sql(
    `select coalesce(sum(e.amount_cents) filter (where e.rule in ('appropriate', 'receive', 'carry-committed', 'carry-available')), 0)::bigint
              - coalesce(sum(e.amount_cents) filter (where e.rule = 'reduce'), 0)::bigint as appropriated,
            coalesce(sum(e.amount_cents) filter (where e.rule = 'pay'), 0)::bigint as paid
       from ledger_entry e join budget_line l on l.id = e.budget_line_id where l.programme_id = $1 and l.holder_id = $2`,
    [programmeId, office.people.jobcenter?.organisationId],
  );
  const [paid] = await office.sql(
    'select coalesce(sum(p.amount_cents), 0)::bigint as cents from payment p join claim c on c.id = p.claim_id where c.programme_id = $1 and p.grantor_id = $2',
    [programmeId, office.people.jobcenter?.organisationId],
  );
  return { appropriated: own?.appropriated, paid: [own?.paid, paid?.cents] };
}

/** Returns the same as the Jobcenter sees it: its lines and its measures. */
function jobcenter(play: Play) {
  return play.office.as('jobcenter', async (work) => {
    const { sums } = await listBudgetLines(work, { ...ALL, ...of(play), sort: 'line' }, 'de');
    const grants = await listGrants(work, { ...ALL, ...of(play), sort: 'number' });
    return {
      appropriated: sums.appropriatedCents,
      paid: [sums.paidCents, sum(grants.rows.map(({ paidCents }) => paidCents))],
    };
  });
}

/** Returns the sums that a provider sees: of its claims, and what its projects have been paid. */
function provider(play: Play, who: string) {
  return play.office.as(who, async (work) => {
    const claims = await listClaims(work, { ...ALL, ...of(play), sort: 'submitted' });
    const projects = await listProjects(work, { ...ALL, ...of(play), sort: 'title' });
    return {
      accepted: sum(claims.rows.map(({ acceptedCents }) => acceptedCents)),
      projects: sum(projects.rows.map(({ paidCents }) => paidCents)),
    };
  });
}

/** Throws unless programs are told what pages show. */
export async function apiAgrees(play: Play, api: ReturnType<typeof callerOf>): Promise<void> {
  const ask = async (who: string, path: string) => {
    const { status, body } = await api.get(`${path}?programme=${play.programmeId}`, { as: who });
    assert.equal(status, 200, path);
    return body;
  };
  const seen = await land(play);
  const lines = (await ask('programme-office', '/budget-lines')) as { rows: { paidCents: number }[] };
  assert.equal(sum(lines.rows.map(({ paidCents }) => paidCents)), seen.paid[0]);
  const grants = (await ask('programme-office', '/grants')) as { rows: { paidCents: number }[] };
  assert.equal(sum(grants.rows.map(({ paidCents }) => paidCents)), sum([seen.paid[0], seen.spent]));
  const line = await api.get(`/programmes/${play.programmeId}/line`, { as: 'programme-office' });
  const { districts } = line.body as {
    districts: { stations: { station: string; amountCents: number }[] }[];
  };
  const paid = districts.flatMap(({ stations }) => stations).filter(({ station }) => station === 'payment');
  assert.equal(sum(paid.map(({ amountCents }) => amountCents)), seen.standing[0]);
}
