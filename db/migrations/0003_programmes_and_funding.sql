-- Programmes as data, and the money behind them: appropriations by source and budget year, a double-entry ledger.

create table programme (
  tenant_id uuid not null default tenant() references tenant,
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
create policy change_programme on programme for update using ((select acts_as('programme-office')));

-- Titles for the lists of others; what a programme says besides, its module answers.
call publish('programme_title', $$select tenant_id, id, slug, status,
  definition -> 'title' ->> 'de' as title_de, definition -> 'title' ->> 'en' as title_en from programme$$);
comment on column programme_title.title_de is 'not null';
comment on column programme_title.title_en is 'not null';
call publish('money_source_title', $$select p.tenant_id, p.id as programme_id, m.source ->> 'id' as source,
  m.source -> 'title' ->> 'de' as title_de, m.source -> 'title' ->> 'en' as title_en
  from programme p cross join lateral jsonb_array_elements(p.definition -> 'money') m(source)$$);
comment on column money_source_title.programme_id is 'not null';
comment on column money_source_title.source is 'not null';
comment on column money_source_title.title_de is 'not null';
comment on column money_source_title.title_en is 'not null';
-- The offers of a programme in all its areas and versions; where a version says another title, the latest.
call publish('offer_title', $$select distinct on (p.tenant_id, p.id, o.offer ->> 'id') p.tenant_id, p.id as programme_id,
  o.offer ->> 'id' as kind, o.offer ->> 'unit' as unit, o.offer -> 'title' ->> 'de' as title_de, o.offer -> 'title' ->> 'en' as title_en
  from programme p
  cross join lateral jsonb_path_query(p.definition, '$.**{0 to 4}.offers[*] ? (exists (@.unit))') with ordinality o(offer, number)
  order by p.tenant_id, p.id, o.offer ->> 'id', o.number desc$$);
comment on column offer_title.programme_id is 'not null';
comment on column offer_title.kind is 'not null';
comment on column offer_title.unit is 'not null';
comment on column offer_title.title_de is 'not null';
comment on column offer_title.title_en is 'not null';

-- An amount that cannot be right is never silently corrected: a named person confirms it, with a reason.
create table flag_confirmation (
  tenant_id uuid not null default tenant() references tenant,
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
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  district_id uuid not null,
  -- The first day of the version of the programme that gives it.
  valid_from date not null,
  places integer not null check (places >= 0),
  -- Whether a source names it, the key of the programme gives it, or two people moved places to or from it.
  origin text not null check (origin in ('named', 'computed', 'decided')),
  source text not null,
  primary key (tenant_id, programme_id, valid_from, district_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation
);
call protect('quota', 'select, insert, update');
create policy with_programme on quota for select using (programme_id = any (array(select p.id from programme p)));
create policy set_up on quota for insert with check ((select acts_as('programme-office')));
create policy change_quota on quota for update using ((select acts_as('programme-office')));
call publish('planned_places', 'select tenant_id, programme_id, district_id, valid_from, places from quota');

-- Budget line: what parliament appropriated, per source and year. Running totals are kept by the ledger's trigger;
-- the checks are the guarantee that commitments never exceed the appropriation and payments never exceed commitments.
create table budget_line (
  tenant_id uuid not null default tenant() references tenant,
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

-- Commitment (Mittelbindung): money reserved for one grant in one budget year, not yet paid. What it says of the grant (where,
-- to whom, under which notice) is held to the grant's own by the reference, and seen by those who see the grant.
create table commitment (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  budget_line_id uuid not null,
  grant_id uuid not null,
  district_id uuid not null,
  grantee_id uuid not null,
  notice_number text not null,
  amount_cents bigint not null default 0 check (amount_cents >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, budget_line_id, grant_id),
  foreign key (tenant_id, budget_line_id) references budget_line,
  constraint paid_within_commitment check (paid_cents <= amount_cents)
);
create index commitment_grant on commitment (tenant_id, grant_id);
call protect('commitment', 'select, insert (tenant_id, id, budget_line_id, grant_id, district_id, grantee_id, notice_number)');
create policy money_readers on commitment for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor')) or (select acts_as('district-office')) and district_id = (select district()));
call publish('commitment_state', 'select tenant_id, id, grant_id, paid_cents from commitment');
create policy reserve on commitment for insert with check ((select acts_as('grant-officer')));

-- Calculation: an amount's inputs, result and the version of the rule, so that an auditor can compute it again.
create table calculation (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  kind text not null,
  rule_version text not null,
  input jsonb not null,
  output jsonb not null,
  computed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme
);
call protect('calculation', 'select, insert');
call append_only('calculation');
call publish('kept_calculation', 'select tenant_id, id, rule_version, input, output from calculation');
-- The inputs tell the days of single people, so only those who check them read them; sums are in the ledger.
create policy money_readers on calculation for select using ((select acts_as('grant-officer', 'auditor')));
create policy keep on calculation for insert with check ((select acts_as('grant-officer', 'provider')));

-- Ledger: one row is one debit and one credit, so an unbalanced booking cannot be written. It only grows.
--   appropriate: parliament → available      commit: available → committed      release: committed → available
--   pay: committed → paid out                recover: paid out → committed
--   reduce: available → parliament           release, recover and reduce name the entry that they take back
create table ledger_entry (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  number bigint generated always as identity,
  kind text not null check (kind in ('appropriate', 'reduce', 'commit', 'release', 'pay', 'recover')),
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
    ('appropriate', 'available', 'parliament'), ('reduce', 'parliament', 'available'), ('commit', 'committed', 'available'), ('release', 'available', 'committed'),
    ('pay', 'paid-out', 'committed'), ('recover', 'committed', 'paid-out'))),
  constraint commitment_named check ((kind in ('appropriate', 'reduce')) = (commitment_id is null)),
  constraint correction_names_the_old check ((kind in ('reduce', 'release', 'recover')) = (corrects_id is not null)),
  constraint four_eyes check (kind in ('appropriate', 'reduce') or prepared_by is not null and prepared_by <> decided_by)
);
create index ledger_of_line on ledger_entry (tenant_id, budget_line_id, number);
create index ledger_of_commitment on ledger_entry (tenant_id, commitment_id, number);
create index ledger_corrections on ledger_entry (tenant_id, corrects_id) where corrects_id is not null;
call protect('ledger_entry', 'select, insert');
call append_only('ledger_entry');
create policy money_readers on ledger_entry for select using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office')));
create policy appropriate on ledger_entry for insert
  with check (kind in ('appropriate', 'reduce') and (select acts_as('programme-office')) and decided_by = (select account()));
create policy book on ledger_entry for insert
  with check (kind not in ('appropriate', 'reduce') and (select acts_as('grant-officer')) and decided_by = (select account()));

-- A correction takes back an entry of the opposite kind on the same line and commitment, and never more than is left of it.
create function check_correction(correction ledger_entry) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old public.ledger_entry;
  taken_back bigint;
begin
  select * into old from public.ledger_entry where tenant_id = correction.tenant_id and id = correction.corrects_id;
  select sum(amount_cents) into taken_back from public.ledger_entry
   where tenant_id = correction.tenant_id and corrects_id = correction.corrects_id;
  if (old.kind, correction.kind) not in (('appropriate', 'reduce'), ('commit', 'release'), ('pay', 'recover'))
     or old.budget_line_id <> correction.budget_line_id or old.commitment_id is distinct from correction.commitment_id
     or taken_back > old.amount_cents
  then raise exception 'entry % does not correct entry %', correction.id, correction.corrects_id
    using errcode = 'check_violation', constraint = 'correction_within_the_old'; end if;
end $$;
revoke execute on function check_correction(ledger_entry) from public;

-- Keeps the running totals; the checks on budget_line and commitment refuse what would overspend.
create function post_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare sign integer := case when new.corrects_id is null then 1 else -1 end;
begin
  if new.kind in ('appropriate', 'reduce') then
    update public.budget_line set appropriation_cents = appropriation_cents + sign * new.amount_cents
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
  -- Here the line is locked, so that two corrections of one entry are counted one after the other.
  if new.corrects_id is not null then perform public.check_correction(new); end if;
  return null;
end $$;
create trigger keep_totals after insert on ledger_entry for each row execute function post_entry();
