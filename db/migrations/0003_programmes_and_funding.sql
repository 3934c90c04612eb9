-- Programmes as data, and the money behind them: appropriations by source and budget year, a double-entry ledger.

create table programme (
  tenant_id uuid not null references tenant,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,80}$'),
  definition jsonb not null,
  definition_hash text not null,
  status text not null check (status in ('draft', 'published', 'ended')),
  published_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  check ((status = 'draft') = (published_at is null))
);
call protect('programme', 'select, insert, update');
create policy published_to_all on programme for select using (status <> 'draft' or (select acts_as('programme-office', 'auditor', 'administrator')));
create policy set_up on programme for insert with check ((select acts_as('programme-office')));
create policy change_programme on programme for update using ((select acts_as('programme-office'))) with check ((select acts_as('programme-office')));

-- An amount that cannot be right is never silently corrected: a named person confirms it, with a reason.
create table flag_confirmation (
  tenant_id uuid not null references tenant,
  programme_id uuid not null,
  path text not null check (length(path) <= 300),
  amount_cents bigint not null,
  reason text not null check (length(reason) between 10 and 2000),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (tenant_id, programme_id, path, amount_cents),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, confirmed_by) references account
);
call protect('flag_confirmation', 'select, insert');
call append_only('flag_confirmation');
create policy staff on flag_confirmation for select using ((select acts_as('programme-office', 'auditor', 'administrator', 'grant-officer')));
create policy confirm on flag_confirmation for insert with check ((select acts_as('programme-office')) and confirmed_by = (select account()));

create table quota (
  tenant_id uuid not null references tenant,
  programme_id uuid not null,
  district_id uuid not null,
  places integer not null check (places >= 0),
  known boolean not null,
  source text not null,
  primary key (tenant_id, programme_id, district_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation
);
call protect('quota', 'select, insert, update');
create policy with_programme on quota for select using ((select acting_role()) <> '');
create policy set_up on quota for insert with check ((select acts_as('programme-office')));
create policy change_quota on quota for update using ((select acts_as('programme-office'))) with check ((select acts_as('programme-office')));

-- Budget line: what parliament appropriated, per source and year. Running totals are kept by the ledger's trigger;
-- the checks are the guarantee that commitments never exceed the appropriation and payments never exceed commitments.
create table budget_line (
  tenant_id uuid not null references tenant,
  id uuid not null,
  programme_id uuid not null,
  source text not null check (length(source) between 1 and 80),
  budget_year integer not null check (budget_year between 1990 and 2100),
  appropriation_cents bigint not null default 0 check (appropriation_cents >= 0),
  committed_cents bigint not null default 0 check (committed_cents >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, source, budget_year),
  foreign key (tenant_id, programme_id) references programme,
  constraint commitments_within_appropriation check (committed_cents <= appropriation_cents),
  constraint payments_within_commitments check (paid_cents <= committed_cents)
);
call protect('budget_line', 'select, insert (tenant_id, id, programme_id, source, budget_year)');
create policy money_readers on budget_line for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office')));
create policy open_line on budget_line for insert with check ((select acts_as('programme-office')));

-- Commitment (Mittelbindung): money reserved for one grant in one budget year, not yet paid.
create table commitment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  budget_line_id uuid not null,
  grant_id uuid not null,
  amount_cents bigint not null default 0 check (amount_cents >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, budget_line_id, grant_id),
  foreign key (tenant_id, budget_line_id) references budget_line,
  constraint paid_within_commitment check (paid_cents <= amount_cents)
);
create index commitment_grant on commitment (tenant_id, grant_id);
call protect('commitment', 'select, insert (tenant_id, id, budget_line_id, grant_id)');
create policy money_readers on commitment for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office')));
create policy reserve on commitment for insert with check ((select acts_as('grant-officer')));

-- Calculation: an amount's inputs, result and the version of the rule, so that an auditor can compute it again.
create table calculation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null,
  rule_version text not null,
  input jsonb not null,
  output jsonb not null,
  computed_at timestamptz not null,
  primary key (tenant_id, id)
);
call protect('calculation', 'select, insert');
call append_only('calculation');
create policy money_readers on calculation for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office', 'provider')));
create policy keep on calculation for insert with check ((select acts_as('programme-office', 'grant-officer', 'provider', 'district-office')));

-- Ledger: one row is one debit and one credit, so an unbalanced booking cannot be written. It only grows.
--   appropriate: parliament → available      commit: available → committed      release: committed → available
--   pay: committed → paid out                recover: paid out → committed
create table ledger_entry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  number bigint generated always as identity,
  kind text not null check (kind in ('appropriate', 'commit', 'release', 'pay', 'recover')),
  debit_account text not null,
  credit_account text not null,
  amount_cents bigint not null check (amount_cents > 0),
  budget_line_id uuid not null,
  commitment_id uuid,
  calculation_id uuid,
  corrects_id uuid,
  reason text not null check (length(reason) between 1 and 500),
  booked_on date not null,
  prepared_by uuid,
  decided_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_line_id) references budget_line,
  foreign key (tenant_id, commitment_id) references commitment,
  foreign key (tenant_id, calculation_id) references calculation,
  foreign key (tenant_id, corrects_id) references ledger_entry,
  foreign key (tenant_id, prepared_by) references account,
  foreign key (tenant_id, decided_by) references account,
  constraint accounts_of_kind check ((kind, debit_account, credit_account) in (
    ('appropriate', 'available', 'parliament'), ('commit', 'committed', 'available'), ('release', 'available', 'committed'),
    ('pay', 'paid-out', 'committed'), ('recover', 'committed', 'paid-out'))),
  constraint commitment_named check ((kind = 'appropriate') = (commitment_id is null)),
  constraint four_eyes check (kind = 'appropriate' or prepared_by is not null and prepared_by <> decided_by)
);
create index ledger_of_line on ledger_entry (tenant_id, budget_line_id, number);
create index ledger_of_commitment on ledger_entry (tenant_id, commitment_id, number);
call protect('ledger_entry', 'select, insert');
call append_only('ledger_entry');
create policy money_readers on ledger_entry for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office')));
create policy appropriate on ledger_entry for insert
  with check (kind = 'appropriate' and (select acts_as('programme-office')) and decided_by = (select account()));
create policy book on ledger_entry for insert
  with check (kind <> 'appropriate' and (select acts_as('grant-officer')) and decided_by = (select account()));

-- Keeps the running totals; the checks on budget_line and commitment refuse what would overspend.
create function post_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare sign integer := case new.kind when 'release' then -1 when 'recover' then -1 else 1 end;
begin
  if new.kind = 'appropriate' then
    update public.budget_line set appropriation_cents = appropriation_cents + new.amount_cents
     where tenant_id = new.tenant_id and id = new.budget_line_id;
  elsif new.kind in ('commit', 'release') then
    update public.budget_line set committed_cents = committed_cents + sign * new.amount_cents
     where tenant_id = new.tenant_id and id = new.budget_line_id;
    update public.commitment set amount_cents = amount_cents + sign * new.amount_cents
     where tenant_id = new.tenant_id and id = new.commitment_id and budget_line_id = new.budget_line_id;
  else
    update public.budget_line set paid_cents = paid_cents + sign * new.amount_cents
     where tenant_id = new.tenant_id and id = new.budget_line_id;
    update public.commitment set paid_cents = paid_cents + sign * new.amount_cents
     where tenant_id = new.tenant_id and id = new.commitment_id and budget_line_id = new.budget_line_id;
  end if;
  if not found then raise exception 'ledger entry % names a budget line or commitment that is not there', new.id; end if;
  return null;
end $$;
create trigger keep_totals after insert on ledger_entry for each row execute function post_entry();

-- Cost of a place in a month by type, and who pays which share of it: never more than the whole, over all payers.
create table place_cost (
  tenant_id uuid not null references tenant,
  place_id uuid not null,
  month date not null check (extract(day from month) = 1),
  cost_type text not null check (length(cost_type) between 1 and 80),
  total_cents bigint not null check (total_cents > 0),
  financed_cents bigint not null default 0 check (financed_cents >= 0),
  primary key (tenant_id, place_id, month, cost_type),
  constraint never_above_the_whole check (financed_cents <= total_cents)
);
call protect('place_cost', 'select, insert (tenant_id, place_id, month, cost_type, total_cents)');
create policy money_readers on place_cost for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office', 'provider')));
create policy open_cost on place_cost for insert with check ((select acts_as('grant-officer', 'provider')));

create table cost_share (
  tenant_id uuid not null references tenant,
  id uuid not null,
  place_id uuid not null,
  month date not null,
  cost_type text not null,
  payer text not null check (length(payer) between 1 and 80),
  kind text not null check (kind in ('declared', 'confirmed', 'withdrawn')),
  amount_cents bigint not null check (amount_cents > 0),
  withdraws_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, withdraws_id),
  foreign key (tenant_id, place_id, month, cost_type) references place_cost,
  foreign key (tenant_id, withdraws_id) references cost_share,
  foreign key (tenant_id, recorded_by) references account,
  check ((kind = 'withdrawn') = (withdraws_id is not null))
);
create index cost_share_cost on cost_share (tenant_id, place_id, month, cost_type);
call protect('cost_share', 'select, insert');
call append_only('cost_share');
create policy money_readers on cost_share for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office', 'provider')));
create policy declare_share on cost_share for insert
  with check ((select acts_as('grant-officer', 'provider')) and recorded_by = (select account()));

create function count_share() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare withdrawn bigint;
begin
  if new.kind = 'withdrawn' then
    select amount_cents into withdrawn from public.cost_share
     where tenant_id = new.tenant_id and id = new.withdraws_id and kind <> 'withdrawn'
       and (place_id, month, cost_type, payer) = (new.place_id, new.month, new.cost_type, new.payer);
    if withdrawn is distinct from new.amount_cents then raise exception 'a withdrawal names a share of another cost or amount'; end if;
  end if;
  update public.place_cost
     set financed_cents = financed_cents + case new.kind when 'withdrawn' then -new.amount_cents else new.amount_cents end
   where (tenant_id, place_id, month, cost_type) = (new.tenant_id, new.place_id, new.month, new.cost_type);
  return null;
end $$;
create trigger keep_financed after insert on cost_share for each row execute function count_share();
