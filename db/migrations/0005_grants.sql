-- Applications with their finance plans, grant notices and the projects they fund.

-- Finance plan (Finanzierungsplan): what something costs and who bears it, as it is applied for or granted. Frozen: what is
-- changed is another plan. Whoever spends the money makes it (`maker_id`), whoever gives it is addressed.
create table finance_plan (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  district_id uuid not null,
  maker_id uuid not null,
  addressee_id uuid not null,
  -- The plan that was applied with, where this one was granted.
  from_plan_id uuid,
  financing text not null check (financing in ('share', 'deficit', 'fixed-amount', 'full')),
  own_funds_first boolean not null,
  -- All its lines together, and those of the grantor's own cash: the grant.
  total_cents bigint not null check (total_cents > 0),
  own_cash_cents bigint not null check (own_cash_cents >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, maker_id, addressee_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, maker_id) references organisation,
  foreign key (tenant_id, addressee_id) references organisation,
  foreign key (tenant_id, from_plan_id) references finance_plan
);
call protect('finance_plan', 'select, insert');
call append_only('finance_plan');
create policy parties on finance_plan for select
  using ((select acts_as('programme-office', 'auditor')) and addressee_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (maker_id, addressee_id));
create policy make on finance_plan for insert
  with check ((select acts_as('grant-officer', 'jobcenter')) and addressee_id = (select organisation())
              or (select acts_as('district-office')) and (select organisation()) in (maker_id, addressee_id)
              or (select acts_as('jobcenter', 'provider')) and maker_id = (select organisation()));

-- One line of a plan: a cost type, from one source, in the year in which it is paid; of one project, or the grantee's own.
create table finance_plan_line (
  tenant_id uuid not null default tenant() references tenant,
  plan_id uuid not null,
  number integer not null check (number between 1 and 100000),
  maker_id uuid not null,
  addressee_id uuid not null,
  -- None where a sum was asked for that nobody broke down by cost type.
  cost_type text check (length(cost_type) between 1 and 80),
  source text not null check (length(source) between 1 and 80),
  source_kind text not null check (source_kind in ('own-cash', 'foreign-cash', 'in-kind', 'calculated', 'saved-benefits')),
  cash_year integer not null check (cash_year between 1990 and 2100),
  -- The id that the project has from its application on, also before it is one.
  project_id uuid,
  quantity numeric(12, 4) check (quantity > 0),
  unit_price_cents bigint check (unit_price_cents > 0),
  amount_cents bigint not null check (amount_cents >= 0),
  -- Why less is granted than applied for.
  note text check (length(note) between 3 and 2000),
  primary key (tenant_id, plan_id, number),
  constraint one_plan_line_each unique nulls not distinct (tenant_id, plan_id, cost_type, source, cash_year, project_id),
  foreign key (tenant_id, plan_id, maker_id, addressee_id) references finance_plan (tenant_id, id, maker_id, addressee_id),
  check ((quantity is null) = (unit_price_cents is null))
);
create index finance_plan_line_project on finance_plan_line (tenant_id, project_id, plan_id);
call protect('finance_plan_line', 'select, insert');
call append_only('finance_plan_line');
create policy parties on finance_plan_line for select
  using ((select acts_as('programme-office', 'auditor')) and addressee_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (maker_id, addressee_id));
create policy make on finance_plan_line for insert
  with check ((select acts_as('grant-officer', 'jobcenter')) and addressee_id = (select organisation())
              or (select acts_as('district-office')) and (select organisation()) in (maker_id, addressee_id)
              or (select acts_as('jobcenter', 'provider')) and maker_id = (select organisation()));

-- A plan is what its lines say, so that none is added later; a granted one has no line that was not applied for, and none of more.
create function check_plan() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare plan public.finance_plan;
begin
  select * into strict plan from public.finance_plan where tenant_id = new.tenant_id and id = (to_jsonb(new) ->> tg_argv[0])::uuid;
  if (plan.total_cents, plan.own_cash_cents) is distinct from
     (select (sum(amount_cents)::bigint, coalesce(sum(amount_cents) filter (where source_kind = 'own-cash'), 0)::bigint)
        from public.finance_plan_line where tenant_id = plan.tenant_id and plan_id = plan.id)
  then raise exception 'plan % differs from its lines', plan.id using errcode = 'check_violation', constraint = 'plan_adds_up'; end if;
  if plan.from_plan_id is not null and exists (
    select from public.finance_plan_line g where g.tenant_id = plan.tenant_id and g.plan_id = plan.id and not exists (
      select from public.finance_plan_line a where a.tenant_id = g.tenant_id and a.plan_id = plan.from_plan_id and a.number = g.number
         and (a.cost_type, a.source, a.source_kind, a.cash_year, a.project_id) is not distinct from
             (g.cost_type, g.source, g.source_kind, g.cash_year, g.project_id) and a.amount_cents >= g.amount_cents))
  then raise exception 'plan % grants more than was applied for', plan.id
    using errcode = 'check_violation', constraint = 'granted_within_applied'; end if;
  return null;
end $$;
create constraint trigger plan_is_sound after insert on finance_plan deferrable initially deferred
  for each row execute function check_plan('id');
create constraint trigger plan_is_sound after insert on finance_plan_line deferrable initially deferred
  for each row execute function check_plan('plan_id');

create table application (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  -- The area of the programme that it is for, as its call had it.
  area text check (length(area) between 1 and 80),
  district_id uuid not null,
  -- The call for all of whose selection a runner applies; or the selected proposal that its bidder applies with.
  call_id uuid,
  proposal_id uuid,
  -- The body that applies, and whom it asks: the grant authority, or whoever passes on from a grant of its own.
  grantee_id uuid not null,
  grantor_id uuid not null,
  parent_grant_id uuid,
  plan_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  status text not null check (status in ('submitted', 'prepared', 'granted', 'rejected')),
  submitted_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, call_id),
  unique (tenant_id, proposal_id),
  unique (tenant_id, id, grantee_id, grantor_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, call_id) references call,
  foreign key (tenant_id, proposal_id) references proposal,
  foreign key (tenant_id, grantee_id) references organisation,
  foreign key (tenant_id, grantor_id) references organisation,
  foreign key (tenant_id, plan_id, grantee_id, grantor_id) references finance_plan (tenant_id, id, maker_id, addressee_id),
  check (ends_on > starts_on)
);
create index application_status on application (tenant_id, programme_id, status);
call protect('application', 'select, insert, update (starts_on, ends_on, plan_id, rules_from, parent_grant_id, status, version)');
create policy parties on application for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantee_id, grantor_id));
-- Whoever passes money on opens the matter itself where its providers have said in their proposals what they want; or it puts
-- what they applied to it for under a grant of its own.
create policy apply on application for insert
  with check (status = 'submitted'
              and ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation()) and parent_grant_id is null
                   or (select acts_as('district-office')) and grantor_id = (select organisation()) and parent_grant_id is not null));
-- Until it is decided whoever applies may change what it applies for; what was prepared on it lapses by its content hash.
create policy change_own on application for update
  using ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation()) and parent_grant_id is null)
  with check ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation()) and parent_grant_id is null
              and status in ('submitted', 'prepared'));
create policy decide on application for update
  using ((select acts_as('grant-officer', 'district-office', 'jobcenter')) and grantor_id = (select organisation()));
create trigger decided_is_final before update on application for each row
  when (old.status in ('granted', 'rejected')) execute function refuse_change();
create trigger keeps_its_grant before update on application for each row
  when (old.parent_grant_id is not null and old.parent_grant_id is distinct from new.parent_grant_id) execute function refuse_change();
create trigger keeps_its_version before update on application for each row
  when (old.rules_from is distinct from new.rules_from) execute function moved_by_decision('application-version');
call publish('application_state', 'select tenant_id, id, programme_id, district_id, call_id, proposal_id, grantee_id, grantor_id, status, submitted_at from application where parent_grant_id is null');

create table application_item (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  application_id uuid not null,
  grantee_id uuid not null,
  grantor_id uuid not null,
  -- The id that the project has from its application to its result, also where it is passed on.
  project_id uuid not null,
  proposal_id uuid,
  provider_id uuid not null,
  title text not null check (length(title) between 3 and 200),
  field_of_use text not null check (length(field_of_use) between 2 and 100),
  amount_cents bigint not null check (amount_cents > 0),
  -- What one of its places costs in a month, whoever bears it; said where a body is asked that pays beside the grant.
  whole_cents bigint check (whole_cents > 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, application_id, grantee_id, grantor_id),
  unique (tenant_id, application_id, project_id),
  unique (tenant_id, proposal_id),
  foreign key (tenant_id, application_id, grantee_id, grantor_id) references application (tenant_id, id, grantee_id, grantor_id),
  foreign key (tenant_id, proposal_id) references proposal,
  foreign key (tenant_id, provider_id) references organisation
);
create index application_item_application on application_item (tenant_id, application_id);
call protect('application_item', 'select, insert, delete');
create policy parties on application_item for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantee_id, grantor_id));
create policy apply on application_item for insert
  with check ((select acts_as('district-office')) and grantor_id = (select organisation())
              or (select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation())
                 and application_id in (select a.id from application a where a.parent_grant_id is null));
create policy change_own on application_item for delete
  using ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation())
         and application_id in (select a.id from application a where a.parent_grant_id is null));
-- What is put under a grant is about the projects of that grant.
create policy place on application_item for delete
  using ((select acts_as('district-office')) and grantor_id = (select organisation())
         and application_id in (select a.id from application a where a.parent_grant_id is null));

create table application_offer (
  tenant_id uuid not null default tenant() references tenant,
  application_item_id uuid not null,
  application_id uuid not null,
  grantee_id uuid not null,
  grantor_id uuid not null,
  position integer not null check (position between 1 and 100),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  unit text not null check (unit in ('place', 'participant', 'household', 'post', 'hour', 'event')),
  quantity numeric(9, 2) not null check (quantity > 0),
  primary key (tenant_id, application_item_id, kind),
  unique (tenant_id, application_item_id, position),
  foreign key (tenant_id, application_item_id, application_id, grantee_id, grantor_id)
    references application_item (tenant_id, id, application_id, grantee_id, grantor_id),
  constraint counted_in_whole check (unit in ('post', 'hour', 'event') or quantity = trunc(quantity))
);
create index application_offer_application on application_offer (tenant_id, application_id);
call protect('application_offer', 'select, insert, delete');
create policy parties on application_offer for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantee_id, grantor_id));
create policy apply on application_offer for insert
  with check ((select acts_as('district-office')) and grantor_id = (select organisation())
              or (select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation())
                 and application_id in (select a.id from application a where a.parent_grant_id is null));
create policy change_own on application_offer for delete
  using ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation())
         and application_id in (select a.id from application a where a.parent_grant_id is null));
-- What is put under a grant is about the projects of that grant.
create policy place on application_offer for delete
  using ((select acts_as('district-office')) and grantor_id = (select organisation())
         and application_id in (select a.id from application a where a.parent_grant_id is null));

-- The body that says whether a condition is met that the file lets its kind decide: the only one that answers for the district,
-- else the only one of the whole Land. None where there are several, or where nobody is here who speaks for it.
create function body_asked(k text, d uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with speaking as (
    select o.id, o.district_id is not null as is_near from public.organisation o
     where o.tenant_id = public.tenant() and o.kind = k
       and (o.district_id is null or d in (select public.areas_of(o.tenant_id, o.id, public.today())))
       and exists (select from public.membership m where m.tenant_id = o.tenant_id and m.organisation_id = o.id and m.valid @> public.today()
                     and public.is_speaker(m.role)))
  select case when count(*) = 1 then (array_agg(id))[1] end from speaking where is_near = (select bool_or(is_near) from speaking) $$;

-- The applications of which the acting body says whether a condition is met, and what it needs to know of them for that: not what they
-- cost. Which conditions these are, the file says.
create function asked_applications() returns table (id uuid, programme_id uuid, rules_from date, area text, district_id uuid, grantee_id uuid,
  grantor_id uuid, grantee_name text, starts_on date, ends_on date, submitted_on date, projects text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.programme_id, a.rules_from, a.area, a.district_id, a.grantee_id, a.grantor_id,
         (select g.name from public.organisation g where g.tenant_id = a.tenant_id and g.id = a.grantee_id), a.starts_on, a.ends_on,
         (a.submitted_at at time zone 'Europe/Berlin')::date,
         array(select i.title || ', ' || i.field_of_use from public.application_item i
                where i.tenant_id = a.tenant_id and i.application_id = a.id order by i.title)
    from public.organisation o
    join public.programme p on p.tenant_id = o.tenant_id and p.asks like '%"' || o.kind || '"%'
    join public.application a on a.tenant_id = p.tenant_id and a.programme_id = p.id and a.status in ('submitted', 'prepared')
   where o.tenant_id = public.tenant() and o.id = public.organisation() and public.speaks_for_body()
     and a.grantor_id <> o.id and (o.district_id is null or a.district_id = public.district())
     and public.body_asked(o.kind, a.district_id) = o.id $$;
create function asked_application_ids() returns uuid[] language sql stable set search_path = pg_catalog, public
  as $$ select array(select id from public.asked_applications()) $$;

-- Answer to a condition (Antwort auf eine Bedingung): what the body that the file names says of it, before whoever grants decides. The
-- last one counts; an earlier one stays.
create table condition_answer (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  application_id uuid not null,
  grantee_id uuid not null,
  grantor_id uuid not null,
  number bigint not null generated always as identity,
  -- In the words of the file, by which it is known in any version of it.
  condition text not null check (length(condition) between 1 and 2000),
  organisation_id uuid not null,
  is_met boolean not null,
  reason text not null check (length(reason) between 3 and 2000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id, grantee_id, grantor_id) references application (tenant_id, id, grantee_id, grantor_id),
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, said_by) references account
);
create index condition_answer_application on condition_answer (tenant_id, application_id);
call protect('condition_answer', 'select, insert');
call append_only('condition_answer');
create policy parties on condition_answer for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_for_body()) and (select organisation()) in (organisation_id, grantee_id, grantor_id));
create policy say on condition_answer for insert
  with check ((select speaks_for_body()) and organisation_id = (select organisation()) and said_by = (select account())
              and application_id = any ((select asked_application_ids())::uuid[]));

-- What was decided stays: no project or offer of it comes or goes.
create function only_until_decided() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed record := coalesce(new, old);
begin
  if exists (select from public.application where tenant_id = changed.tenant_id and id = changed.application_id
              and status in ('granted', 'rejected'))
  then raise exception 'application % is decided', changed.application_id using errcode = 'restrict_violation'; end if;
  return changed;
end $$;
create trigger until_decided before insert or delete on application_item for each row execute function only_until_decided();
create trigger until_decided before insert or delete on application_offer for each row execute function only_until_decided();

-- Grant (Zuwendung): the file of one grantee with one grantor; what is granted stands in its notices. Named grant_award:
-- "grant" is a word of SQL. Whoever passes on is the grantee of the grant above.
create table grant_award (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  application_id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  area text check (length(area) between 1 and 80),
  district_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  parent_id uuid,
  -- The number of its file, which is that of its first notice.
  notice_number text not null check (length(notice_number) between 3 and 120),
  primary key (tenant_id, id),
  unique (tenant_id, application_id),
  unique (tenant_id, notice_number),
  unique (tenant_id, id, grantee_id),
  unique (tenant_id, id, grantor_id),
  unique (tenant_id, id, grantor_id, grantee_id, district_id),
  unique (tenant_id, id, district_id, grantee_id, notice_number),
  unique (tenant_id, id, rules_from),
  foreign key (tenant_id, application_id, grantee_id, grantor_id) references application (tenant_id, id, grantee_id, grantor_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, grantor_id) references organisation,
  foreign key (tenant_id, grantee_id) references organisation,
  constraint passed_on_by_its_grantee foreign key (tenant_id, parent_id, grantor_id) references grant_award (tenant_id, id, grantee_id)
);
create index grant_programme on grant_award (tenant_id, programme_id, district_id);
create index grant_parent on grant_award (tenant_id, parent_id) where parent_id is not null;
-- It only grows, but that two people of its grantor may have it live by another version of the programme.
call protect('grant_award', 'select, insert, update (rules_from)');
create trigger only_moves_its_version before update on grant_award for each row
  when (to_jsonb(old) - 'rules_from' is distinct from to_jsonb(new) - 'rules_from') execute function refuse_change();
create trigger keeps_its_version before update on grant_award for each row
  when (old.rules_from is distinct from new.rules_from) execute function moved_by_decision('grant-version');
create trigger never_gone before delete on grant_award for each row execute function refuse_change();
create trigger never_emptied before truncate on grant_award for each statement execute function refuse_change();
create policy parties on grant_award for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantor_id, grantee_id));
create policy award on grant_award for insert
  with check ((select acts_as('grant-officer', 'jobcenter')) and grantor_id = (select organisation()) and parent_id is null
              or (select acts_as('district-office')) and grantor_id = (select organisation())
                 and (parent_id is not null or grantor_id = district_id));
create policy move on grant_award for update
  using ((select acts_as('grant-officer', 'district-office')) and grantor_id = (select organisation()));

-- Notice (Bescheid): what holds of a grant from its day on, by number; a rejection is one too. It only grows.
create table notice (
  tenant_id uuid not null default tenant() references tenant,
  grant_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('first', 'amendment', 'rejection', 'withdrawal', 'revocation', 'closing')),
  district_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  -- The granted plan and its sum of own cash; a rejection grants nothing.
  plan_id uuid,
  amount_cents bigint not null check (amount_cents >= 0),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  -- Purpose, mode and window of payment, rate of each cost type: what the notice says goes before the programme.
  terms jsonb,
  -- When the grantee was heard, where it was; and when it asked for the change, where it did.
  heard_on date,
  asked_on date,
  -- The reason as its addressee reads it.
  reason text not null check (length(reason) between 3 and 5000),
  issued_on date not null,
  -- The first day on which no remedy is open any more (Bestandskraft), unless its grantee waives them before.
  final_on date not null,
  rule_version text not null,
  decision_id uuid not null,
  primary key (tenant_id, grant_id, number),
  unique (tenant_id, grant_id, number, grantor_id, grantee_id),
  foreign key (tenant_id, grant_id, grantor_id, grantee_id, district_id)
    references grant_award (tenant_id, id, grantor_id, grantee_id, district_id),
  foreign key (tenant_id, plan_id, grantee_id, grantor_id) references finance_plan (tenant_id, id, maker_id, addressee_id),
  foreign key (tenant_id, decision_id) references decision,
  constraint rejection_grants_nothing check (kind <> 'rejection' or plan_id is null),
  -- What is taken back or closed before anything was paid grants nothing any more.
  constraint grants_by_a_plan check ((plan_id is null) <= (kind in ('rejection', 'withdrawal', 'revocation', 'closing'))
    and (plan_id is null) = (terms is null) and (plan_id is null) = (amount_cents = 0)),
  constraint first_or_later check ((number = 1) = (kind in ('first', 'rejection')))
);
create index notice_amount on notice (tenant_id, amount_cents, grant_id);
call protect('notice', 'select, insert');
call append_only('notice');
create policy parties on notice for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantor_id, grantee_id));
create policy issue on notice for insert
  with check ((select acts_as('grant-officer', 'district-office', 'jobcenter')) and grantor_id = (select organisation()));

-- Waiver of remedies (Rechtsbehelfsverzicht): its grantee declares that it will not contest a notice, which makes it final at once.
create table remedy_waiver (
  tenant_id uuid not null default tenant() references tenant,
  grant_id uuid not null,
  number integer not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  waived_on date not null,
  waived_by uuid not null,
  primary key (tenant_id, grant_id, number),
  foreign key (tenant_id, grant_id, number, grantor_id, grantee_id) references notice (tenant_id, grant_id, number, grantor_id, grantee_id),
  foreign key (tenant_id, waived_by) references account
);
call protect('remedy_waiver', 'select, insert');
call append_only('remedy_waiver');
create policy parties on remedy_waiver for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select acts_as('grant-officer', 'district-office', 'jobcenter', 'provider')) and (select organisation()) in (grantor_id, grantee_id));
create policy waive on remedy_waiver for insert
  with check ((select acts_as('district-office', 'jobcenter', 'provider')) and grantee_id = (select organisation()) and waived_by = (select account()));

-- What a notice grants, and from when it is final.
call publish('final_notice', $$select n.tenant_id, n.grant_id, n.number, n.amount_cents, least(n.final_on, w.waived_on) as final_on
  from notice n left join remedy_waiver w on w.tenant_id = n.tenant_id and w.grant_id = n.grant_id and w.number = n.number$$);
comment on column final_notice.grant_id is 'not null';
comment on column final_notice.number is 'not null';
comment on column final_notice.amount_cents is 'not null';
comment on column final_notice.final_on is 'not null';

-- How many files a programme has opened in a year, whoever asks: numbers leave no gap, though nobody sees all files. A body
-- with books of its own counts by itself.
create function files_of_year(of_programme uuid, of_year integer) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) from public.grant_award g join public.notice n on n.tenant_id = g.tenant_id and n.grant_id = g.id and n.number = 1
   where g.tenant_id = public.tenant() and g.programme_id = of_programme and g.parent_id is null and extract(year from n.issued_on) = of_year
     and case when public.organisation() = any (public.own_payers()) then g.grantor_id = public.organisation()
              else g.grantor_id <> all (public.own_payers()) end
$$;

-- The grant as its latest notice has it; a rejection is none, nor is what was taken back before anything was paid.
call publish('grant_in_force', $$select g.tenant_id, g.id, g.application_id, g.programme_id, g.rules_from, g.area, g.district_id, g.grantor_id,
  g.grantee_id, g.parent_id, g.notice_number, n.number, n.plan_id, n.amount_cents, n.starts_on, n.ends_on, n.terms, n.issued_on, n.kind
  from grant_award g join notice n on n.tenant_id = g.tenant_id and n.grant_id = g.id
   and not exists (select from notice l where l.tenant_id = n.tenant_id and l.grant_id = n.grant_id and l.number = n.number + 1)
 where n.plan_id is not null$$);
comment on column grant_in_force.id is 'not null';
comment on column grant_in_force.application_id is 'not null';
comment on column grant_in_force.programme_id is 'not null';
comment on column grant_in_force.rules_from is 'not null';
comment on column grant_in_force.district_id is 'not null';
comment on column grant_in_force.grantor_id is 'not null';
comment on column grant_in_force.grantee_id is 'not null';
comment on column grant_in_force.notice_number is 'not null';
comment on column grant_in_force.number is 'not null';
comment on column grant_in_force.plan_id is 'not null';
comment on column grant_in_force.amount_cents is 'not null';
comment on column grant_in_force.starts_on is 'not null';
comment on column grant_in_force.ends_on is 'not null';
comment on column grant_in_force.terms is 'not null';
comment on column grant_in_force.issued_on is 'not null';
comment on column grant_in_force.kind is 'not null';
-- What a Land has granted; what is passed on of it is in it already, and what a Jobcenter grants is not the Land's.
call publish('granted_sum', $$select g.tenant_id, g.id, g.programme_id, g.district_id, n.amount_cents
  from grant_award g join notice n on n.tenant_id = g.tenant_id and n.grant_id = g.id
   and not exists (select from notice l where l.tenant_id = n.tenant_id and l.grant_id = n.grant_id and l.number = n.number + 1)
 where n.kind <> 'rejection' and g.parent_id is null and g.grantor_id <> all ((select own_payers())::uuid[])$$);
-- A reference added later is checked by the owner, whom forced policies would show nothing.
alter table ledger_account no force row level security;
alter table grant_award no force row level security;
alter table ledger_account add constraint account_of_a_grant foreign key (tenant_id, grant_id, district_id, grantee_id, notice_number)
  references grant_award (tenant_id, id, district_id, grantee_id, notice_number) deferrable initially deferred;
alter table ledger_account force row level security;
alter table application no force row level security;
alter table application add foreign key (tenant_id, parent_grant_id, grantor_id) references grant_award (tenant_id, id, grantee_id);
alter table application force row level security;
alter table grant_award force row level security;

create table project (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  grant_id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  area text check (length(area) between 1 and 80),
  district_id uuid not null,
  provider_id uuid not null,
  title text not null check (length(title) between 3 and 200),
  field_of_use text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  -- Its money is granted to whoever will pass it on; until then no place opens.
  waits_for_passing_on boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, id, district_id, provider_id),
  -- A project lives by the version of its grant; those who see the project but not the grant read it here.
  foreign key (tenant_id, grant_id, rules_from) references grant_award (tenant_id, id, rules_from) on update cascade,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, provider_id) references organisation
);
create index project_provider on project (tenant_id, provider_id, starts_on);
create index project_by_title on project (tenant_id, title, id);
create index project_starts on project (tenant_id, starts_on, id);
create index project_grant on project (tenant_id, grant_id);
create index project_district on project (tenant_id, district_id, title, id);
create index project_waiting on project (tenant_id, programme_id) where waits_for_passing_on;
call protect('project', 'select, insert, update (grant_id, rules_from, starts_on, ends_on, waits_for_passing_on)');
create policy staff on project for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy award on project for insert
  with check ((select acts_as('grant-officer')) or (select acts_as('district-office')) and district_id = (select district()));
-- A project moves once, from the grant above to the one that passes its money on.
create policy pass_on on project for update
  using ((select acts_as('district-office')) and district_id = (select district()) and waits_for_passing_on)
  with check ((select acts_as('district-office')) and district_id = (select district()) and not waits_for_passing_on);
create function check_passing_on() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id and parent_id = old.grant_id
                  and grantee_id = new.provider_id) or not old.waits_for_passing_on
  then raise exception 'project % is not passed on', new.id using errcode = 'check_violation', constraint = 'project_passed_on'; end if;
  return new;
end $$;
create trigger moves_once before update on project for each row
  when ((old.grant_id, old.waits_for_passing_on) is distinct from (new.grant_id, new.waits_for_passing_on)) execute function check_passing_on();
create trigger never_gone before delete on project for each row execute function refuse_change();
call publish('project_title', 'select tenant_id, id, grant_id, programme_id, rules_from, area, district_id, provider_id, title, starts_on, ends_on, waits_for_passing_on from project');

-- What a project is granted: places are made of it where its unit is the place.
create table project_offer (
  tenant_id uuid not null default tenant() references tenant,
  project_id uuid not null,
  programme_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  position integer not null check (position between 1 and 100),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  unit text not null check (unit in ('place', 'participant', 'household', 'post', 'hour', 'event')),
  quantity numeric(9, 2) not null check (quantity > 0),
  primary key (tenant_id, project_id, kind),
  unique (tenant_id, project_id, position),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id),
  constraint counted_in_whole check (unit in ('post', 'hour', 'event') or quantity = trunc(quantity))
);
create index project_offer_district on project_offer (tenant_id, programme_id, district_id, unit) include (quantity);
call protect('project_offer', 'select, insert');
call append_only('project_offer');
create policy staff on project_offer for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy award on project_offer for insert
  with check ((select acts_as('grant-officer')) or (select acts_as('district-office')) and district_id = (select district()));
call publish('granted_offer', 'select tenant_id, project_id, programme_id, district_id, unit, quantity from project_offer');

-- How much of the grant is a project's. Apart from it: Jobcenter, coach and instructor know the project, not its money.
create table project_award (
  tenant_id uuid not null default tenant() references tenant,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  -- Nothing where a later notice leaves it nothing.
  amount_cents bigint not null check (amount_cents >= 0),
  primary key (tenant_id, project_id),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id)
);
create index project_award_amount on project_award (tenant_id, amount_cents, project_id);
call protect('project_award', 'select, insert, update (amount_cents)');
create policy money_readers on project_award for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office')) and district_id = (select district())
         or (select acts_as('provider')) and provider_id = (select organisation()));
create policy award on project_award for insert
  with check ((select acts_as('grant-officer')) or (select acts_as('district-office')) and district_id = (select district()));
create policy pass_on on project_award for update
  using ((select acts_as('district-office')) and district_id = (select district()))
  with check ((select acts_as('district-office')) and district_id = (select district()));
-- A project gets more only by a notice that says so.
create function check_award() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.amount_cents > old.amount_cents and new.amount_cents is distinct from (
       select sum(l.amount_cents) from public.project p join public.grant_in_force g on g.tenant_id = p.tenant_id and g.id = p.grant_id
         join public.finance_plan_line l on l.tenant_id = g.tenant_id and l.plan_id = g.plan_id and l.project_id = p.id
        where p.tenant_id = new.tenant_id and p.id = new.project_id and l.source_kind = 'own-cash')
  then raise exception 'project % gets more', new.project_id using errcode = 'check_violation', constraint = 'passed_on_within'; end if;
  return new;
end $$;
create trigger never_more before update on project_award for each row execute function check_award();
create trigger never_gone before delete on project_award for each row execute function refuse_change();

-- What has become of a project since: running totals for those who see its money. Nobody writes them but the functions here,
-- which the modules call that fill its places and pay its months, each from a trigger on its own table.
create table project_standing (
  tenant_id uuid not null default tenant() references tenant,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  occupied_places integer not null default 0 check (occupied_places >= 0),
  -- Places that its provider has given up: others may have them.
  closed_places integer not null default 0 check (closed_places >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  primary key (tenant_id, project_id),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id)
);
call protect('project_standing', 'select');
create policy money_readers on project_standing for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office')) and district_id = (select district())
         or (select acts_as('provider')) and provider_id = (select organisation()));
create function open_standing() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.project_standing (tenant_id, project_id, district_id, provider_id)
    values (new.tenant_id, new.project_id, new.district_id, new.provider_id);
  return null;
end $$;
create trigger opens_standing after insert on project_award for each row execute function open_standing();
create function count_occupied(of_tenant uuid, of_project uuid, more integer) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.project_standing set occupied_places = occupied_places + more where tenant_id = of_tenant and project_id = of_project;
$$;
create function count_closed(of_tenant uuid, of_project uuid, more integer) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.project_standing set closed_places = closed_places + more where tenant_id = of_tenant and project_id = of_project;
$$;
create function count_paid(of_tenant uuid, of_project uuid, more_cents bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.project_standing set paid_cents = paid_cents + more_cents where tenant_id = of_tenant and project_id = of_project;
$$;
revoke execute on function count_occupied(uuid, uuid, integer), count_closed(uuid, uuid, integer), count_paid(uuid, uuid, bigint) from public;

-- Projects follow the notice: how long they run, and how much of the grant is theirs, as far as its plan names them.
create function follow_notice() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.project p set ends_on = new.ends_on from public.notice before
   where p.tenant_id = new.tenant_id and p.grant_id = new.grant_id and p.starts_on < new.ends_on
     and before.tenant_id = new.tenant_id and before.grant_id = new.grant_id and before.number = new.number - 1
     and (p.ends_on = before.ends_on or p.ends_on > new.ends_on) and p.ends_on <> new.ends_on;
  update public.project_award w set amount_cents = planned.cents
    from (select project_id, sum(amount_cents) as cents from public.finance_plan_line
           where tenant_id = new.tenant_id and plan_id = new.plan_id and source_kind = 'own-cash' and project_id is not null group by 1) planned,
         public.project p
   where p.tenant_id = new.tenant_id and p.id = planned.project_id and p.grant_id = new.grant_id
     and w.tenant_id = new.tenant_id and w.project_id = planned.project_id and w.amount_cents <> planned.cents;
  return null;
end $$;
create trigger projects_follow after insert on notice for each row when (new.number > 1) execute function follow_notice();

-- The last reader: a notice was decided by two people of the body that gives it; it follows the one before it, which was not the last;
-- what is passed on runs no longer than the grant above. What its plan has of own cash in each year and from each source is what was
-- committed there; out of the money of the grant above, if it is passed on. What came back is in a final sum no more.
create function check_notice() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  file public.grant_award;
  is_final boolean := new.kind = 'closing';
begin
  select * into strict file from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id;
  if file.parent_id is null and file.grantor_id = file.district_id and new.kind <> 'rejection'
  then raise exception 'a district grants out of a grant of its own' using errcode = 'check_violation', constraint = 'passed_on_of_a_grant'; end if;
  if not exists (select from public.decision where tenant_id = new.tenant_id and id = new.decision_id
                  and subject_kind = case new.number when 1 then 'application' else 'notice' end
                  and subject_id = case new.number when 1 then file.application_id else file.id end and body_id = new.grantor_id
                  and outcome = case new.kind when 'rejection' then 'rejected' else 'approved' end)
  then raise exception 'notice without its decision' using errcode = 'check_violation', constraint = 'notice_was_decided'; end if;
  if new.number > 1 and not exists (select from public.notice where tenant_id = new.tenant_id and grant_id = new.grant_id
                                     and number = new.number - 1 and plan_id is not null and kind <> 'closing')
  then raise exception 'nothing is granted that notice % could change', new.number
    using errcode = 'check_violation', constraint = 'notice_follows'; end if;
  if exists (select from public.grant_in_force own join public.grant_in_force g on g.tenant_id = own.tenant_id and g.id = own.parent_id
              where own.tenant_id = new.tenant_id and own.id = new.grant_id and own.kind <> 'closing' and (own.starts_on < g.starts_on or own.ends_on > g.ends_on))
     or exists (select from public.grant_in_force own join public.grant_in_force c on c.tenant_id = own.tenant_id and c.parent_id = own.id
                 where own.tenant_id = new.tenant_id and own.id = new.grant_id and c.kind <> 'closing' and (c.starts_on < own.starts_on or c.ends_on > own.ends_on))
  then raise exception 'what is passed on outlasts the grant above' using errcode = 'check_violation', constraint = 'within_the_grant_above'; end if;
  if new.amount_cents is distinct from coalesce((select own_cash_cents from public.finance_plan where tenant_id = new.tenant_id and id = new.plan_id), 0)
     or exists (
       with planned as (select source, case when is_final then 0 else cash_year end as year, sum(amount_cents) as cents from public.finance_plan_line
                         where tenant_id = new.tenant_id and plan_id = new.plan_id and source_kind = 'own-cash' and amount_cents > 0 group by 1, 2),
            kept as (select c.budget_line_id, c.amount_cents as cents from public.commitment c
                      where c.tenant_id = new.tenant_id and c.grant_id = new.grant_id
                     union all
                     select d.budget_line_id, -d.debit_cents from public.ledger_account d
                      where d.tenant_id = new.tenant_id and d.grant_id = new.grant_id and d.account = 'demanded' and is_final),
            held as (select l.source, case when is_final then 0 when l.kind = 'carry-over' then l.authorisation_year else l.cash_year end as year,
                            sum(kept.cents) as cents
                       from kept join public.budget_line l on l.tenant_id = new.tenant_id and l.id = kept.budget_line_id
                      where l.origin_grant_id is not distinct from file.parent_id group by 1, 2 having sum(kept.cents) <> 0)
       select from planned full join held using (source, year) where planned.cents is distinct from held.cents)
  then raise exception 'grant differs from its commitments' using errcode = 'check_violation', constraint = 'grant_adds_up'; end if;
  return null;
end $$;
create constraint trigger notice_is_sound after insert on notice deferrable initially deferred for each row execute function check_notice();

-- Measure (Maßnahme) of a body with books of its own: what it bears of the places of a project by place and month, at the rate of
-- its notice in force. Whoever funds, runs or fills the project reads the figure; its file and its books they do not.
create table measure_share (
  tenant_id uuid not null default tenant() references tenant,
  grant_id uuid not null,
  project_id uuid not null,
  cost_type text not null,
  -- The offer of the programme whose places it bears, and how many of them.
  kind text not null,
  places integer not null check (places > 0),
  payer_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  rate_cents bigint not null check (rate_cents > 0),
  -- What one place costs in a month, whoever bears it.
  whole_cents bigint not null check (whole_cents >= rate_cents),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  primary key (tenant_id, grant_id, project_id, cost_type, kind),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id),
  foreign key (tenant_id, grant_id, payer_id, provider_id, district_id) references grant_award (tenant_id, id, grantor_id, grantee_id, district_id),
  -- Nothing is paid twice: one measure at a time for the same places and cost.
  constraint one_measure_a_time exclude using gist
    (tenant_id with =, project_id with =, cost_type with =, kind with =, daterange(starts_on, ends_on) with &&)
);
call protect('measure_share', 'select');
create policy staff on measure_share for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter')) and district_id = (select district())
         or (select acts_as('provider')) and provider_id = (select organisation()));
call publish('measure_in_force', 'select tenant_id, grant_id, project_id, cost_type, kind, places, payer_id, rate_cents, whole_cents, starts_on, ends_on from measure_share');
comment on column measure_in_force.grant_id is 'not null';
comment on column measure_in_force.project_id is 'not null';
comment on column measure_in_force.cost_type is 'not null';
comment on column measure_in_force.kind is 'not null';
comment on column measure_in_force.places is 'not null';
comment on column measure_in_force.payer_id is 'not null';
comment on column measure_in_force.rate_cents is 'not null';
comment on column measure_in_force.whole_cents is 'not null';
comment on column measure_in_force.starts_on is 'not null';
comment on column measure_in_force.ends_on is 'not null';
-- Follows every notice of such a body: its rates and days, and nothing where nothing is granted any more.
create function follow_measure() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from public.measure_share where tenant_id = new.tenant_id and grant_id = new.grant_id;
  insert into public.measure_share (tenant_id, grant_id, project_id, cost_type, kind, places, payer_id, district_id, provider_id, rate_cents,
      whole_cents, starts_on, ends_on)
    select new.tenant_id, new.grant_id, i.project_id, l.cost_type, o.kind, o.quantity, new.grantor_id, new.district_id, i.provider_id,
           (r ->> 'rateCents')::bigint, i.whole_cents, new.starts_on, new.ends_on
      from public.grant_award g
      join public.application_item i on i.tenant_id = g.tenant_id and i.application_id = g.application_id
      join public.application_offer o on o.tenant_id = i.tenant_id and o.application_item_id = i.id
      join (select distinct project_id, cost_type from public.finance_plan_line
             where tenant_id = new.tenant_id and plan_id = new.plan_id and source_kind = 'own-cash' and amount_cents > 0) l on l.project_id = i.project_id
      join jsonb_array_elements(new.terms -> 'rates') r on r ->> 'costType' = l.cost_type
     where g.tenant_id = new.tenant_id and g.id = new.grant_id;
  return null;
end $$;
create trigger measure_follows after insert on notice for each row
  when (new.grantor_id = any (own_payers())) execute function follow_measure();
-- The rates by which the grant of a project is paid, for whoever runs it, its district, and who is asked there to pay beside it.
create function rates_of(of_project uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select g.terms -> 'rates' from public.project p join public.grant_in_force g on g.tenant_id = p.tenant_id and g.id = p.grant_id
   where p.tenant_id = public.tenant() and p.id = of_project
     and (p.district_id = public.district() and public.acts_as('district-office', 'jobcenter')
          or p.provider_id = public.organisation() and public.acts_as('provider'))
$$;
revoke execute on function rates_of(uuid) from public;
grant execute on function rates_of(uuid) to stellwerk_runtime;
