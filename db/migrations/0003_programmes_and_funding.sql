-- Programmes as data, decisions by two people, and the money behind them: a double-entry ledger that nobody writes by hand.

create table programme (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,80}$'),
  definition jsonb not null,
  definition_hash text not null,
  -- Whether any version or area of it lays a duty on anybody; most do not, and then nobody is asked for any.
  has_duties boolean not null generated always as (jsonb_path_exists(definition, '$.**.duties[*]')) stored,
  -- The kinds of body that decide a condition in any version or area of it.
  asks text not null generated always as (jsonb_path_query_array(definition, '$.**.conditions[*].decidedBy')::text) stored,
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

-- What a published programme is to say from a later day on, typed part by part until two people put it in force.
create table drafted_version (
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  definition jsonb not null,
  version integer not null,
  primary key (tenant_id, programme_id),
  foreign key (tenant_id, programme_id) references programme
);
call protect('drafted_version', 'select, insert, update, delete');
create policy office_and_audit on drafted_version for select using ((select acts_as('programme-office', 'auditor')));
create policy draft_version on drafted_version for insert with check ((select acts_as('programme-office')));
create policy change_draft on drafted_version for update using ((select acts_as('programme-office')));
create policy drop_draft on drafted_version for delete using ((select acts_as('programme-office')));

-- Titles for the lists of others; what a programme says besides, its module answers.
call publish('programme_title', $$select tenant_id, id, slug, status, has_duties,
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

-- Four eyes: what was proposed, on which content, by whom; and who decided. Never overwritten: a new attempt is a new row.
-- The content hash makes an approval lapse when what it approved has changed.
create table decision (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  subject_kind text not null check (subject_kind in
    ('application', 'claim', 'release', 'recovery', 'receipt', 'amendment', 'amount', 'appropriation', 'reduction', 'year', 'held-year', 'allotment',
     'document', 'selection', 'call-result', 'call-version', 'application-version', 'grant-version', 'participation-version', 'notice')),
  subject_id uuid not null,
  -- The body that decides.
  body_id uuid default organisation(),
  content_hash text not null,
  proposed_outcome text not null check (proposed_outcome in ('approve', 'reject')),
  reason text not null check (length(reason) between 3 and 5000),
  detail jsonb not null,
  -- How many bookings it makes once it is approved; they stand in decision_posting.
  posting_count integer not null default 0 check (posting_count >= 0),
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  outcome text check (outcome in ('approved', 'rejected', 'returned', 'lapsed')),
  decision_reason text check (length(decision_reason) <= 5000),
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, subject_id),
  unique (tenant_id, id, body_id),
  foreign key (tenant_id, prepared_by) references account,
  foreign key (tenant_id, decided_by) references account,
  foreign key (tenant_id, body_id) references organisation,
  -- Whoever prepared it may note that it lapsed, by preparing it anew.
  constraint four_eyes check (decided_by is null or decided_by <> prepared_by or outcome = 'lapsed'),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null))
);
-- The books of a programme are those of several bodies: each turns its own.
create unique index one_open_decision on decision (tenant_id, subject_kind, subject_id,
  (case when subject_kind in ('appropriation', 'year') then body_id end)) nulls not distinct where outcome is null;
create index decision_waits_for on decision (tenant_id, body_id, subject_kind, prepared_at) where outcome is null;
create index decision_subject on decision (tenant_id, subject_kind, subject_id, prepared_at);
call protect('decision', 'select, insert, update (outcome, decision_reason, decided_by, decided_at)');
call publish('open_decision', 'select tenant_id, id, subject_kind, subject_id, body_id, prepared_by, prepared_at from decision where outcome is null');
-- What a Jobcenter decides about the participation of one person, and about money of its own, it reads alone.
create policy staff on decision for select
  using ((select acts_as('grant-officer', 'auditor', 'programme-office')) and subject_kind <> 'participation-version'
         and (body_id = any ((select own_payers())::uuid[])) is not true);
-- On grants and payments the grant authority decides; on the budget, and on what a programme says, whoever answers for both.
create policy prepare on decision for insert
  with check ((select acts_as('grant-officer')) and subject_kind in ('application', 'notice', 'claim', 'release', 'recovery', 'receipt', 'allotment')
              and prepared_by = (select account()) and outcome is null and (body_id = any ((select own_payers())::uuid[])) is not true);
create policy decide on decision for update
  using ((select acts_as('grant-officer')) and subject_kind in ('application', 'notice', 'claim', 'release', 'recovery', 'receipt', 'allotment') and outcome is null
         and (body_id = any ((select own_payers())::uuid[])) is not true)
  with check ((select acts_as('grant-officer')) and subject_kind in ('application', 'notice', 'claim', 'release', 'recovery', 'receipt', 'allotment')
              and decided_by = (select account()));
create policy prepare_for_programme on decision for insert
  with check ((select acts_as('programme-office')) and subject_kind in ('amendment', 'amount', 'appropriation', 'reduction', 'year', 'allotment')
              and prepared_by = (select account()) and outcome is null and (body_id = any ((select own_payers())::uuid[])) is not true);
create policy decide_for_programme on decision for update
  using ((select acts_as('programme-office')) and subject_kind in ('amendment', 'amount', 'appropriation', 'reduction', 'year', 'allotment') and outcome is null
         and (body_id = any ((select own_payers())::uuid[])) is not true)
  with check ((select acts_as('programme-office')) and subject_kind in ('amendment', 'amount', 'appropriation', 'reduction', 'year', 'allotment')
              and decided_by = (select account()));

-- On a document decides the body that it is addressed to, on a selection whoever selects, on a published result whoever called, on
-- what is passed on, changed, claimed of it, demanded back or left of it at the end of a year whoever passes it on; a Jobcenter on its own
-- books, and on what it grants of them. By which version of its programme something lives decides whoever answers for it.
create policy own_body on decision for select
  using (body_id = (select organisation())
         and (subject_kind in ('document', 'selection', 'call-result', 'call-version', 'application-version', 'grant-version')
               and (select acts_as('programme-office', 'grant-officer', 'district-office'))
              or subject_kind in ('application', 'notice', 'claim', 'recovery', 'receipt', 'held-year') and (select acts_as('district-office'))
              or subject_kind in ('participation-version', 'application', 'notice', 'claim', 'recovery', 'receipt', 'appropriation', 'reduction', 'year')
                 and (select acts_as('jobcenter'))));
create policy prepare_document on decision for insert
  with check (body_id = (select organisation()) and prepared_by = (select account()) and outcome is null
              and (subject_kind in ('document', 'selection', 'call-result', 'call-version', 'application-version', 'grant-version')
                    and (select acts_as('programme-office', 'grant-officer', 'district-office'))
                   or subject_kind in ('application', 'notice', 'claim', 'recovery', 'receipt', 'held-year') and (select acts_as('district-office'))
                   or subject_kind in ('participation-version', 'application', 'notice', 'claim', 'recovery', 'receipt', 'appropriation', 'reduction', 'year')
                 and (select acts_as('jobcenter'))));
create policy decide_document on decision for update
  using (body_id = (select organisation()) and outcome is null
         and (subject_kind in ('document', 'selection', 'call-result', 'call-version', 'application-version', 'grant-version')
               and (select acts_as('programme-office', 'grant-officer', 'district-office'))
              or subject_kind in ('application', 'notice', 'claim', 'recovery', 'receipt', 'held-year') and (select acts_as('district-office'))
              or subject_kind in ('participation-version', 'application', 'notice', 'claim', 'recovery', 'receipt', 'appropriation', 'reduction', 'year')
                 and (select acts_as('jobcenter'))))
  with check (body_id = (select organisation()) and decided_by = (select account())
              and (subject_kind in ('document', 'selection', 'call-result', 'call-version', 'application-version', 'grant-version')
                    and (select acts_as('programme-office', 'grant-officer', 'district-office'))
                   or subject_kind in ('application', 'notice', 'claim', 'recovery', 'receipt', 'held-year') and (select acts_as('district-office'))
                   or subject_kind in ('participation-version', 'application', 'notice', 'claim', 'recovery', 'receipt', 'appropriation', 'reduction', 'year')
                 and (select acts_as('jobcenter'))));

-- A running matter lives by another version of its programme only by a decision on just that, the last one that
-- was approved; the argument is its kind.
create function moved_by_decision() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if (select (d.detail ->> 'from')::date = old.rules_from and (d.detail ->> 'to')::date = new.rules_from from public.decision d
       where d.tenant_id = new.tenant_id and d.subject_kind = tg_argv[0] and d.subject_id = new.id and d.outcome = 'approved'
       order by d.decided_at desc, age(d.xmin) limit 1) is not true
  then raise exception '% % keeps its version', tg_table_name, new.id using errcode = 'restrict_violation', constraint = 'keeps_its_version'; end if;
  return new;
end $$;

-- An amount that cannot be right is never silently corrected: two people confirm it, with a reason.
create table flag_confirmation (
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  path text not null check (length(path) <= 300),
  amount_cents bigint not null,
  reason text not null check (length(reason) between 10 and 2000),
  decision_id uuid not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (tenant_id, programme_id, path, amount_cents),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, decision_id, programme_id) references decision (tenant_id, id, subject_id),
  foreign key (tenant_id, confirmed_by) references account
);
call protect('flag_confirmation', 'select, insert');
call append_only('flag_confirmation');
-- Whoever types an amount is asked about it unless two people have called such an amount right.
create policy staff on flag_confirmation for select
  using ((select acts_as('programme-office', 'auditor', 'administrator', 'grant-officer', 'district-office', 'jobcenter', 'provider')));
create policy confirm on flag_confirmation for insert with check ((select acts_as('programme-office')) and confirmed_by = (select account()));

-- What a version of a programme allots to a district; nothing is held to a figure that is not there.
create table quota (
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  district_id uuid not null,
  -- The first day of the version of the programme that gives it.
  valid_from date not null,
  places integer check (places >= 0),
  participants integer check (participants >= 0),
  projects integer check (projects >= 0),
  amount_cents bigint check (amount_cents >= 0),
  -- Whether a source names any of it, the key of the programme gives it, or two people moved something to or from it.
  origin text not null check (origin in ('named', 'computed', 'decided')),
  source text not null,
  primary key (tenant_id, programme_id, valid_from, district_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  check (num_nonnulls(places, participants, projects, amount_cents) > 0)
);
call protect('quota', 'select, insert, update');
create policy with_programme on quota for select using (programme_id = any (array(select p.id from programme p)));
-- A programme may leave it to the grant authority to allot.
create policy set_up on quota for insert with check ((select acts_as('programme-office', 'grant-officer')));
create policy change_quota on quota for update using ((select acts_as('programme-office', 'grant-officer')));
call publish('allotted', 'select tenant_id, programme_id, district_id, valid_from, places, participants, projects, amount_cents from quota');

-- Whoever speaks for a body about what is claimed and paid; for which body, the columns of grantor and grantee say.
create function speaks_of_claims() returns boolean language sql stable parallel safe as
$$ select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider') $$;

-- Budget line (Haushaltsstelle): money of one holder, from one source, for the year in which it is paid (cash year), given by
-- the budget of a year (authorisation year). An authorisation (Verpflichtungsermächtigung) promises money of a later year; what
-- a finished year has not spent is carried over. The totals are kept by the ledger, and by nobody else.
create table budget_line (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  holder_id uuid not null,
  source text not null check (length(source) between 1 and 80),
  source_kind text not null check (source_kind in ('own-cash', 'foreign-cash', 'in-kind', 'calculated', 'saved-benefits')),
  cash_year integer not null check (cash_year between 1990 and 2100),
  authorisation_year integer not null check (authorisation_year between 1990 and 2100),
  kind text not null check (kind in ('appropriation', 'authorisation', 'carry-over', 'held')),
  -- The grant that fills it, where a grantee holds it to pass on.
  origin_grant_id uuid,
  appropriation_cents bigint not null default 0,
  committed_cents bigint not null default 0,
  paid_cents bigint not null default 0,
  -- What left the line unspent: carried over, redeemed, lapsed.
  departed_cents bigint not null default 0,
  closed_on date,
  closed_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, id, holder_id),
  constraint one_budget_line_each unique nulls not distinct
    (tenant_id, programme_id, holder_id, source, cash_year, authorisation_year, kind, origin_grant_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, holder_id) references organisation,
  foreign key (tenant_id, closed_by) references decision,
  check ((closed_on is null) = (closed_by is null)),
  -- § 45 (2) LHO: what is carried over may be spent until the end of the second year after.
  constraint years_of_kind check (case kind when 'appropriation' then cash_year = authorisation_year
    when 'authorisation' then cash_year > authorisation_year when 'held' then cash_year = authorisation_year
    else cash_year - authorisation_year between 1 and 2 end),
  -- What is left of a held line is carried over, and is still of that grant.
  constraint held_from_a_grant check (case kind when 'held' then origin_grant_id is not null
    when 'carry-over' then true else origin_grant_id is null end)
);
create index budget_line_origin on budget_line (tenant_id, origin_grant_id) where origin_grant_id is not null;
call protect('budget_line', 'select, insert (tenant_id, id, programme_id, holder_id, source, source_kind, cash_year, authorisation_year, kind, origin_grant_id), update (closed_on, closed_by)');
-- The Land reads its own books, not those of a Jobcenter; and a Jobcenter reads and keeps its own alone.
create policy money_readers on budget_line for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor')) and holder_id <> all ((select own_payers())::uuid[])
         or (select acts_as('district-office')) and (origin_grant_id is null and holder_id <> all ((select own_payers())::uuid[])
                                                     or holder_id = (select organisation()))
         or (select acts_as('jobcenter')) and holder_id = (select organisation()));
create policy open_line on budget_line for insert
  with check ((select acts_as('programme-office')) and origin_grant_id is null and holder_id <> all ((select own_payers())::uuid[]));
create policy open_own on budget_line for insert
  with check ((select acts_as('jobcenter')) and holder_id = (select organisation()) and origin_grant_id is null);
-- Whoever grants what is passed on opens the lines that its grantee holds.
create policy open_held on budget_line for insert with check ((select acts_as('grant-officer')) and kind = 'held');
-- What others bear is counted by whoever grants: on lines without money of their own, which nothing is ever paid from.
create policy open_counted on budget_line for insert
  with check ((select speaks_of_claims()) and holder_id = (select organisation()) and kind = 'appropriation' and source_kind <> 'own-cash');
create policy close_line on budget_line for update
  using ((select acts_as('programme-office')) and origin_grant_id is null and closed_on is null and holder_id <> all ((select own_payers())::uuid[]))
  with check ((select acts_as('programme-office')) and closed_on is not null and holder_id <> all ((select own_payers())::uuid[]));
create policy close_own on budget_line for update
  using ((select acts_as('jobcenter')) and holder_id = (select organisation()) and origin_grant_id is null and closed_on is null)
  with check ((select acts_as('jobcenter')) and holder_id = (select organisation()) and closed_on is not null);
-- Whoever holds lines to pass them on closes their year, and carries over what is left.
create policy carry_held on budget_line for insert
  with check ((select acts_as('district-office')) and holder_id = (select organisation()) and kind = 'carry-over' and origin_grant_id is not null);
create policy close_held on budget_line for update
  using ((select acts_as('district-office')) and holder_id = (select organisation()) and origin_grant_id is not null and closed_on is null)
  with check ((select acts_as('district-office')) and holder_id = (select organisation()) and closed_on is not null);

-- Calculation: an amount's inputs, result and the version of the rule, so that an auditor can compute it again.
create table calculation (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  -- Between whom, where it is of a claim.
  grantor_id uuid,
  grantee_id uuid,
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
-- The inputs tell the days of single people, so only those who check them read them; sums are in the ledger.
create policy money_readers on calculation for select
  using ((select acts_as('auditor')) and (grantor_id = any ((select own_payers())::uuid[])) is not true
         or (select acts_as('grant-officer')) and grantor_id is null
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
create policy keep on calculation for insert
  with check ((select acts_as('grant-officer', 'district-office')) and grantor_id is null
              or (select acts_as('jobcenter')) and grantor_id = (select organisation())
              or (select speaks_of_claims()) and grantee_id = (select organisation()));

-- Chart of accounts (Kontenplan): an account belongs to a line, or to a grant on a line. A limited one never gives more than it has.
create table chart_account (account text primary key, per_grant boolean not null, limited boolean not null);
insert into chart_account (account, per_grant, limited) values
  ('parliament', false, false), ('granted', false, false), ('contributed', false, false), ('returned', false, false),
  ('demanded', true, false), ('receivable', true, true),
  ('available', false, true), ('committed', true, true),
  ('paid', true, true), ('counted', true, true), ('redeemed', false, true), ('used', false, true), ('lapsed', false, true);

-- Posting rule (Buchungsregel): all that may be booked. Money moves from the credit to the debit account of the line, or `across`
-- from one of an earlier year with the same authorisation; `corrects` is the rule whose entry it takes back; money that moves does so in the cash year of its line.
create table posting_rule (
  rule text primary key,
  debit text not null,
  credit text not null,
  corrects text,
  across boolean not null,
  moves_money boolean not null,
  line_kinds text[] not null,
  source_kinds text[] not null,
  decision_kinds text[] not null
);
insert into posting_rule (rule, debit, credit, corrects, across, moves_money, line_kinds, source_kinds, decision_kinds) values
  ('appropriate', 'available', 'parliament', null, false, false, '{appropriation,authorisation}', '{own-cash}', '{appropriation}'),
  ('reduce', 'parliament', 'available', 'appropriate', false, false, '{appropriation,authorisation}', '{own-cash}', '{reduction}'),
  ('grant', 'available', 'granted', null, false, false, '{held}', '{own-cash}', '{application,notice}'),
  ('cut-grant', 'granted', 'available', 'grant', false, false, '{held}', '{own-cash}', '{notice}'),
  ('use', 'used', 'available', null, false, true, '{held,carry-over}', '{own-cash}', '{claim}'),
  ('commit', 'committed', 'available', null, false, false, '{appropriation,authorisation,held}', '{own-cash}', '{application,notice,appropriation}'),
  ('release', 'available', 'committed', null, false, false, '{appropriation,authorisation,carry-over,held}', '{own-cash}', '{release,notice}'),
  ('redeem', 'redeemed', 'committed', null, false, false, '{authorisation}', '{own-cash}', '{appropriation}'),
  ('pay', 'paid', 'committed', null, false, true, '{appropriation,carry-over,held}', '{own-cash}', '{claim}'),
  ('demand', 'receivable', 'demanded', null, false, false, '{appropriation,carry-over,held}', '{own-cash}', '{recovery}'),
  ('settle-demand', 'demanded', 'receivable', null, false, false, '{appropriation,carry-over,held}', '{own-cash}', '{receipt}'),
  ('receive', 'available', 'returned', null, false, true, '{appropriation,held}', '{own-cash}', '{receipt}'),
  ('count', 'counted', 'contributed', null, false, false, '{appropriation}', '{foreign-cash,in-kind,calculated,saved-benefits}', '{claim}'),
  ('carry-committed', 'committed', 'committed', null, true, false, '{carry-over}', '{own-cash}', '{year,held-year}'),
  ('carry-available', 'available', 'available', null, true, false, '{carry-over}', '{own-cash}', '{year,held-year}'),
  ('lapse', 'lapsed', 'available', null, false, false, '{appropriation,authorisation,carry-over,held}', '{own-cash}', '{year,held-year,notice}');
alter table chart_account enable row level security;
alter table chart_account force row level security;
create policy owner_functions on chart_account to stellwerk_owner using (true) with check (true);
alter table posting_rule enable row level security;
alter table posting_rule force row level security;
create policy owner_functions on posting_rule to stellwerk_owner using (true) with check (true);
create policy anyone on posting_rule for select using (true);
grant select on posting_rule to stellwerk_runtime;

-- Decision posting (Buchungsvorschlag): what a decision books once it is approved, frozen with its preparation. A grant or a line
-- that it names may come into being with the approval; whether it is there the ledger sees.
create table decision_posting (
  tenant_id uuid not null default tenant() references tenant,
  decision_id uuid not null,
  -- The body that decides, as its decision says.
  body_id uuid default organisation(),
  posting_no integer not null check (posting_no > 0),
  rule text not null check (rule in ('appropriate', 'reduce', 'grant', 'cut-grant', 'use', 'commit', 'release', 'redeem', 'pay', 'demand', 'settle-demand', 'receive', 'count',
                                     'carry-committed', 'carry-available', 'lapse')),
  budget_line_id uuid not null,
  -- The line that gives, where money is carried over to another.
  from_line_id uuid check (from_line_id <> budget_line_id),
  grant_id uuid,
  amount_cents bigint not null check (amount_cents > 0),
  calculation_id uuid,
  corrects_id uuid,
  reason text check (length(reason) between 1 and 500),
  primary key (tenant_id, decision_id, posting_no),
  unique (tenant_id, decision_id, posting_no, rule, budget_line_id, amount_cents),
  foreign key (tenant_id, decision_id) references decision,
  foreign key (tenant_id, decision_id, body_id) references decision (tenant_id, id, body_id)
);
call protect('decision_posting', 'select, insert');
call append_only('decision_posting');
create policy staff on decision_posting for select
  using ((select acts_as('grant-officer', 'auditor', 'programme-office')) and (body_id = any ((select own_payers())::uuid[])) is not true);
create policy prepare on decision_posting for insert
  with check ((select acts_as('grant-officer', 'programme-office', 'district-office', 'jobcenter'))
              and decision_id in (select d.id from decision d where d.prepared_by = (select account()) and d.outcome is null));
-- A decision says how many it has, so that nobody adds one to what another has read.
create function check_posting() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.posting_no > (select posting_count from public.decision where tenant_id = new.tenant_id and id = new.decision_id and outcome is null) is not false
  then raise exception 'decision % has no posting %', new.decision_id, new.posting_no
    using errcode = 'check_violation', constraint = 'posting_of_the_preparation'; end if;
  return new;
end $$;
create trigger frozen_with_preparation before insert on decision_posting for each row execute function check_posting();

-- Ledger account: one account of the chart on a line, for the line or for a grant. That a limited account never gives more than it
-- has is the one guarantee that nothing is overspent, at every level. What an account says of its grant (where, to whom, under
-- which notice) is held to the grant's own by the reference, and seen by those who see the grant.
create table ledger_account (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  budget_line_id uuid not null,
  -- Of its line, whatever is said.
  holder_id uuid not null default organisation(),
  account text not null check (length(account) between 1 and 40),
  limited boolean not null default true,
  grant_id uuid,
  district_id uuid,
  grantee_id uuid,
  notice_number text,
  debit_cents bigint not null default 0 check (debit_cents >= 0),
  credit_cents bigint not null default 0 check (credit_cents >= 0),
  primary key (tenant_id, id),
  constraint one_account_each unique nulls not distinct (tenant_id, budget_line_id, account, grant_id),
  foreign key (tenant_id, budget_line_id, holder_id) references budget_line (tenant_id, id, holder_id),
  constraint never_more_than_there_is check (not limited or debit_cents >= credit_cents),
  constraint grant_said_whole check (num_nulls(grant_id, district_id, grantee_id, notice_number) in (0, 4))
);
create index ledger_account_grant on ledger_account (tenant_id, grant_id);
call protect('ledger_account', 'select, insert (tenant_id, id, budget_line_id, account, grant_id, district_id, grantee_id, notice_number)');
create policy money_readers on ledger_account for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor')) and holder_id <> all ((select own_payers())::uuid[])
         or (select acts_as('district-office')) and (district_id is null or district_id = (select district())) and holder_id <> all ((select own_payers())::uuid[])
         or (select acts_as('jobcenter')) and holder_id = (select organisation()));
create policy reserve on ledger_account for insert
  with check (((select acts_as('grant-officer')) and holder_id <> all ((select own_payers())::uuid[])
               or (select acts_as('district-office')) and district_id = (select district()) and holder_id <> all ((select own_payers())::uuid[])
               or (select acts_as('jobcenter')) and holder_id = (select organisation()))
              and account = 'committed' and grant_id is not null);
create function check_account() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare known public.chart_account;
begin
  select * into known from public.chart_account where account = new.account;
  if known.per_grant is distinct from (new.grant_id is not null)
  then raise exception 'the chart has no account % of this kind', new.account
    using errcode = 'check_violation', constraint = 'account_of_the_chart'; end if;
  new.limited := known.limited;
  new.holder_id := (select holder_id from public.budget_line where tenant_id = new.tenant_id and id = new.budget_line_id);
  return new;
end $$;
create trigger is_in_the_chart before insert on ledger_account for each row execute function check_account();

-- Commitment (Mittelbindung): what a grant holds on a line, and what of it is paid.
call publish('commitment', $$select c.tenant_id, c.id, c.budget_line_id, c.grant_id, c.district_id, c.grantee_id, c.notice_number,
  c.debit_cents - c.credit_cents + coalesce(p.debit_cents - p.credit_cents, 0) as amount_cents,
  coalesce(p.debit_cents - p.credit_cents, 0) as paid_cents
  from ledger_account c left join ledger_account p on p.tenant_id = c.tenant_id and p.budget_line_id = c.budget_line_id
       and p.grant_id = c.grant_id and p.account = 'paid' where c.account = 'committed'$$);
comment on column commitment.id is 'not null';
comment on column commitment.budget_line_id is 'not null';
comment on column commitment.grant_id is 'not null';
comment on column commitment.district_id is 'not null';
comment on column commitment.grantee_id is 'not null';
comment on column commitment.notice_number is 'not null';
comment on column commitment.amount_cents is 'not null';
comment on column commitment.paid_cents is 'not null';

-- Ledger: one row is one debit and one credit, so an unbalanced booking cannot be written. It only grows, and nobody writes it: an
-- approved decision is booked by the database at the end of its transaction, exactly as it was prepared, and once.
create table ledger_entry (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  number bigint generated always as identity,
  decision_id uuid not null,
  posting_no integer not null,
  rule text not null,
  debit_account_id uuid not null,
  credit_account_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  budget_line_id uuid not null,
  -- Of its line.
  holder_id uuid not null,
  from_line_id uuid,
  grant_id uuid,
  calculation_id uuid,
  corrects_id uuid,
  reason text not null,
  booked_on date not null,
  prepared_by uuid not null,
  decided_by uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id, posting_no),
  foreign key (tenant_id, decision_id, posting_no, rule, budget_line_id, amount_cents)
    references decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, amount_cents),
  foreign key (tenant_id, debit_account_id) references ledger_account,
  foreign key (tenant_id, credit_account_id) references ledger_account,
  foreign key (tenant_id, budget_line_id, holder_id) references budget_line (tenant_id, id, holder_id),
  foreign key (tenant_id, from_line_id) references budget_line,
  foreign key (tenant_id, calculation_id) references calculation,
  foreign key (tenant_id, corrects_id) references ledger_entry,
  foreign key (tenant_id, prepared_by) references account,
  foreign key (tenant_id, decided_by) references account,
  constraint four_eyes check (prepared_by <> decided_by)
);
create index ledger_of_line on ledger_entry (tenant_id, budget_line_id, number);
create index ledger_from_line on ledger_entry (tenant_id, from_line_id, number) where from_line_id is not null;
create index ledger_of_grant on ledger_entry (tenant_id, grant_id, number);
create index ledger_corrections on ledger_entry (tenant_id, corrects_id) where corrects_id is not null;
call protect('ledger_entry', 'select');
call append_only('ledger_entry');
create policy money_readers on ledger_entry for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'district-office')) and holder_id <> all ((select own_payers())::uuid[])
         or (select acts_as('jobcenter')) and holder_id = (select organisation()));

-- A correction takes back an entry of the rule that its own names, on the same line and grant, and never more than is left of it.
create function check_correction(correction ledger_entry, corrected_rule text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old public.ledger_entry;
  taken_back bigint;
begin
  select * into old from public.ledger_entry where tenant_id = correction.tenant_id and id = correction.corrects_id;
  select sum(amount_cents) into taken_back from public.ledger_entry
   where tenant_id = correction.tenant_id and corrects_id = correction.corrects_id;
  if old.rule is distinct from corrected_rule or old.budget_line_id is distinct from correction.budget_line_id
     or old.grant_id is distinct from correction.grant_id or taken_back > old.amount_cents
  then raise exception 'entry % does not correct entry %', correction.id, correction.corrects_id
    using errcode = 'check_violation', constraint = 'correction_within_the_old'; end if;
end $$;
revoke execute on function check_correction(ledger_entry, text) from public;

-- Refuses what no rule allows, and keeps the running totals; the limited accounts refuse what would overspend.
create function post_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  r public.posting_rule;
  line public.budget_line;
  giver public.budget_line;
  d public.decision;
begin
  select * into strict r from public.posting_rule where rule = new.rule;
  select * into strict line from public.budget_line where tenant_id = new.tenant_id and id = new.budget_line_id;
  select * into strict giver from public.budget_line where tenant_id = new.tenant_id and id = coalesce(new.from_line_id, new.budget_line_id);
  select * into strict d from public.decision where tenant_id = new.tenant_id and id = new.decision_id;
  if d.outcome is distinct from 'approved' or (d.prepared_by, d.decided_by) <> (new.prepared_by, new.decided_by)
  then raise exception 'entry % without an approved decision', new.id
    using errcode = 'check_violation', constraint = 'booked_as_decided'; end if;
  if d.subject_kind <> all (r.decision_kinds) or line.kind <> all (r.line_kinds) or line.source_kind <> all (r.source_kinds)
     or r.across is distinct from (new.from_line_id is not null)
     or r.across and (giver.cash_year >= line.cash_year
          or (giver.programme_id, giver.holder_id, giver.source, giver.authorisation_year, giver.origin_grant_id) is distinct from
             (line.programme_id, line.holder_id, line.source, line.authorisation_year, line.origin_grant_id))
     or (r.corrects is null) is distinct from (new.corrects_id is null)
     -- The year of what is held of a grant is closed by its own decision; what a notice takes back once it is carried over, lapses.
     or d.subject_kind = 'held-year' and line.origin_grant_id is distinct from d.subject_id
     or r.rule = 'lapse' and (d.subject_kind = 'year') <> (line.origin_grant_id is null)
  then raise exception 'no rule books % on a line of % and % by a decision on %', new.rule, line.kind, line.source_kind, d.subject_kind
    using errcode = 'check_violation', constraint = 'booked_by_a_rule'; end if;
  -- Whoever pays from books of its own books there alone, and nobody else does.
  if array[line.holder_id, d.body_id] && public.own_payers() and line.holder_id is distinct from d.body_id
  then raise exception 'line % is not of the body that decides', line.id
    using errcode = 'check_violation', constraint = 'books_of_its_body'; end if;
  -- The bookings of the decision that closes a year are the last ones in it; what is owed may come in later, and moves no money of it.
  if r.rule <> 'settle-demand' and (line.closed_by <> new.decision_id or giver.closed_by <> new.decision_id)
  then raise exception 'year % is closed', line.cash_year using errcode = 'check_violation', constraint = 'year_is_open'; end if;
  if r.moves_money and line.cash_year <> extract(year from new.booked_on)
  then raise exception 'money that moves on % is not of year %', new.booked_on, line.cash_year
    using errcode = 'check_violation', constraint = 'money_moves_in_its_year'; end if;
  update public.ledger_account set debit_cents = debit_cents + new.amount_cents
   where tenant_id = new.tenant_id and id = new.debit_account_id and budget_line_id = line.id and account = r.debit
     and (grant_id is null or grant_id = new.grant_id);
  if not found then raise exception 'entry % debits an account that is not its own', new.id; end if;
  update public.ledger_account set credit_cents = credit_cents + new.amount_cents
   where tenant_id = new.tenant_id and id = new.credit_account_id and budget_line_id = giver.id and account = r.credit
     and (grant_id is null or grant_id = new.grant_id);
  if not found then raise exception 'entry % credits an account that is not its own', new.id; end if;
  perform public.move_totals(line, r.debit, case when r.across then null else r.credit end, new.amount_cents);
  if r.across then perform public.move_totals(giver, 'departed', r.credit, new.amount_cents); end if;
  if new.corrects_id is not null then perform public.check_correction(new, r.corrects); end if;
  return null;
end $$;
create trigger keep_totals after insert on ledger_entry for each row execute function post_entry();

-- Moves the totals of a line by what its accounts received and gave: committed counts until it leaves the line, also once it is paid.
create function move_totals(line budget_line, debit text, credit text, cents bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.budget_line set
    appropriation_cents = appropriation_cents + cents * moved.sum,
    committed_cents = committed_cents + cents * moved.committed,
    paid_cents = paid_cents + cents * moved.paid,
    departed_cents = departed_cents + cents * moved.departed
  from (select coalesce(sum(way) filter (where account in ('available', 'committed', 'paid', 'departed', 'redeemed', 'used', 'lapsed')), 0) as sum,
               coalesce(sum(way) filter (where account in ('committed', 'paid')), 0) as committed,
               coalesce(sum(way) filter (where account = 'paid'), 0) as paid,
               coalesce(sum(way) filter (where account in ('departed', 'redeemed', 'used', 'lapsed')), 0) as departed
          from (values (debit, 1), (credit, -1)) side (account, way)) moved
  where budget_line.tenant_id = line.tenant_id and budget_line.id = line.id;
$$;
revoke execute on function move_totals(budget_line, text, text, bigint) from public;

-- Finds an account, or opens it: what it says of its grant stands on the first that the grant got, with its notice.
create function account_of(of_tenant uuid, line uuid, wanted text, of_grant uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  per_grant boolean := (select c.per_grant from public.chart_account c where c.account = wanted);
  known uuid;
begin
  select id into known from public.ledger_account
   where tenant_id = of_tenant and budget_line_id = line and account = wanted
     and grant_id is not distinct from case when per_grant then of_grant end;
  if known is null then
    insert into public.ledger_account (tenant_id, id, budget_line_id, account, grant_id, district_id, grantee_id, notice_number)
      select of_tenant, gen_random_uuid(), line, wanted, g.grant_id, g.district_id, g.grantee_id, g.notice_number
        from (values (1)) one left join lateral (select * from public.ledger_account
          where per_grant and tenant_id = of_tenant and grant_id = of_grant limit 1) g on true
      returning id into known;
  end if;
  return known;
end $$;
revoke execute on function account_of(uuid, uuid, text, uuid) from public;

-- Books a decision that was approved: all that it prepared, in that order. Locks are taken in one order everywhere: what is decided
-- on, the grant, then the lines by their ids; whoever holds a line holds its accounts. So nobody waits for another for ever.
create function book_decision() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare booked integer;
begin
  perform from public.budget_line
    where tenant_id = new.tenant_id and id in (select unnest(array[p.budget_line_id, p.from_line_id])
      from public.decision_posting p where p.tenant_id = new.tenant_id and p.decision_id = new.id)
    order by id for update;
  insert into public.ledger_entry (tenant_id, id, decision_id, posting_no, rule, debit_account_id, credit_account_id, amount_cents,
      budget_line_id, holder_id, from_line_id, grant_id, calculation_id, corrects_id, reason, booked_on, prepared_by, decided_by)
    select p.tenant_id, gen_random_uuid(), p.decision_id, p.posting_no, p.rule,
           public.account_of(p.tenant_id, p.budget_line_id, r.debit, p.grant_id),
           public.account_of(p.tenant_id, coalesce(p.from_line_id, p.budget_line_id), r.credit, p.grant_id), p.amount_cents,
           p.budget_line_id, l.holder_id, p.from_line_id, p.grant_id, p.calculation_id, p.corrects_id,
           coalesce(p.reason, (select a.notice_number from public.ledger_account a
                                where a.tenant_id = p.tenant_id and a.grant_id = p.grant_id limit 1), left(new.reason, 500)),
           public.today(), new.prepared_by, new.decided_by
      from public.decision_posting p join public.posting_rule r on r.rule = p.rule
           join public.budget_line l on l.tenant_id = p.tenant_id and l.id = p.budget_line_id
     where p.tenant_id = new.tenant_id and p.decision_id = new.id order by p.posting_no;
  get diagnostics booked = row_count;
  if booked <> new.posting_count then raise exception 'decision % is booked by % of % postings', new.id, booked, new.posting_count; end if;
  return null;
end $$;
create constraint trigger books_once_approved after update of outcome on decision deferrable initially deferred
  for each row when (new.outcome = 'approved') execute function book_decision();

-- A year is closed by the holder of its lines once it is over and nothing is left on them; after that no line joins it, and none
-- is opened again. What is held of one grant has a year of its own.
create function check_year() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare line public.budget_line;
begin
  select * into line from public.budget_line where tenant_id = new.tenant_id and id = new.id;
  if tg_op = 'INSERT' and exists (select from public.budget_line l where l.tenant_id = line.tenant_id and l.programme_id = line.programme_id
                                   and l.holder_id = line.holder_id and l.origin_grant_id is not distinct from line.origin_grant_id
                                   and l.cash_year = line.cash_year and l.closed_on is not null)
  then raise exception 'year % is closed', line.cash_year using errcode = 'check_violation', constraint = 'year_is_open'; end if;
  if line.closed_on is not null and (line.cash_year >= extract(year from public.today()) or line.committed_cents <> line.paid_cents
       or line.appropriation_cents <> line.committed_cents + line.departed_cents)
  then raise exception 'something is left of year %', line.cash_year using errcode = 'check_violation', constraint = 'closed_years_are_empty'; end if;
  return null;
end $$;
create constraint trigger years_end after insert or update of closed_on on budget_line deferrable initially deferred
  for each row execute function check_year();
create trigger closed_for_ever before update on budget_line for each row
  when (old.closed_on is not null and (new.closed_on, new.closed_by) is distinct from (old.closed_on, old.closed_by)) execute function refuse_change();
