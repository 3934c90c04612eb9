-- Applications, grant notices and the projects they fund.

create table application (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  -- The area of the programme that it is for, as its call had it.
  area text check (length(area) between 1 and 80),
  district_id uuid not null,
  call_id uuid,
  grantee_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  status text not null check (status in ('submitted', 'prepared', 'granted', 'rejected')),
  submitted_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, call_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, call_id) references call,
  foreign key (tenant_id, grantee_id) references organisation,
  check (ends_on > starts_on)
);
create index application_status on application (tenant_id, programme_id, status);
call protect('application', 'select, insert, update (starts_on, ends_on, status, version)');
create policy staff on application for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor')) or (select acts_as('district-office')) and district_id = (select district()));
create policy apply on application for insert
  with check ((select acts_as('district-office')) and district_id = (select district()) and status = 'submitted');
-- Until it is decided the district may change what it applies for; what was prepared on it lapses by its content hash.
create policy change_own on application for update
  using ((select acts_as('district-office')) and district_id = (select district()))
  with check ((select acts_as('district-office')) and district_id = (select district()) and status in ('submitted', 'prepared'));
create policy decide on application for update using ((select acts_as('grant-officer')));
create trigger decided_is_final before update on application for each row
  when (old.status in ('granted', 'rejected')) execute function refuse_change();
call publish('application_state', 'select tenant_id, id, programme_id, district_id, call_id, status, submitted_at from application');

create table application_item (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  application_id uuid not null,
  proposal_id uuid,
  provider_id uuid not null,
  title text not null check (length(title) between 3 and 200),
  field_of_use text not null check (length(field_of_use) between 2 and 100),
  amount_cents bigint not null check (amount_cents > 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, application_id),
  unique (tenant_id, proposal_id),
  foreign key (tenant_id, application_id) references application,
  foreign key (tenant_id, proposal_id) references proposal,
  foreign key (tenant_id, provider_id) references organisation
);
create index application_item_application on application_item (tenant_id, application_id);
call protect('application_item', 'select, insert, delete');
create policy staff on application_item for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office')) and application_id = any (array(select a.id from application a where a.district_id = (select district()))));
create policy apply on application_item for insert
  with check ((select acts_as('district-office')) and application_id in
    (select a.id from application a where a.district_id = (select district()) and a.status in ('submitted', 'prepared')));
create policy change_own on application_item for delete
  using ((select acts_as('district-office')) and application_id in
    (select a.id from application a where a.district_id = (select district()) and a.status in ('submitted', 'prepared')));

create table application_offer (
  tenant_id uuid not null default tenant() references tenant,
  application_item_id uuid not null,
  application_id uuid not null,
  position integer not null check (position between 1 and 100),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  unit text not null check (unit in ('place', 'participant', 'household', 'post', 'hour', 'event')),
  quantity numeric(9, 2) not null check (quantity > 0),
  primary key (tenant_id, application_item_id, kind),
  unique (tenant_id, application_item_id, position),
  foreign key (tenant_id, application_item_id, application_id) references application_item (tenant_id, id, application_id),
  constraint counted_in_whole check (unit in ('post', 'hour', 'event') or quantity = trunc(quantity))
);
create index application_offer_application on application_offer (tenant_id, application_id);
call protect('application_offer', 'select, insert, delete');
create policy staff on application_offer for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office')) and application_id = any (array(select a.id from application a where a.district_id = (select district()))));
create policy apply on application_offer for insert
  with check ((select acts_as('district-office')) and application_id in
    (select a.id from application a where a.district_id = (select district()) and a.status in ('submitted', 'prepared')));
create policy change_own on application_offer for delete
  using ((select acts_as('district-office')) and application_id in
    (select a.id from application a where a.district_id = (select district()) and a.status in ('submitted', 'prepared')));

-- Grant (Zuwendung), with its notice. Named grant_award: "grant" is a word of SQL.
create table grant_award (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  application_id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  district_id uuid not null,
  grantee_id uuid not null,
  notice_number text not null check (length(notice_number) between 3 and 120),
  amount_cents bigint not null check (amount_cents > 0),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  granted_on date not null,
  rule_version text not null,
  decision_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, application_id),
  unique (tenant_id, notice_number),
  unique (tenant_id, id, district_id, grantee_id, notice_number),
  unique (tenant_id, id, rules_from),
  foreign key (tenant_id, application_id) references application,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, grantee_id) references organisation,
  foreign key (tenant_id, decision_id) references decision
);
create index grant_programme on grant_award (tenant_id, programme_id, district_id);
call protect('grant_award', 'select, insert');
call append_only('grant_award');
create policy staff on grant_award for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor')) or (select acts_as('district-office')) and district_id = (select district())
         or (select acts_as('provider')) and grantee_id = (select organisation()));
create policy award on grant_award for insert with check ((select acts_as('grant-officer')));
call publish('granted_sum', 'select tenant_id, id, programme_id, district_id, amount_cents from grant_award');
-- A reference added later is checked by the owner, whom forced policies would show nothing.
alter table ledger_account no force row level security;
alter table grant_award no force row level security;
alter table ledger_account add constraint account_of_a_grant foreign key (tenant_id, grant_id, district_id, grantee_id, notice_number)
  references grant_award (tenant_id, id, district_id, grantee_id, notice_number) deferrable initially deferred;
alter table ledger_account force row level security;
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
  primary key (tenant_id, id),
  unique (tenant_id, id, district_id, provider_id),
  -- A project lives by the version of its grant; those who see the project but not the grant read it here.
  foreign key (tenant_id, grant_id, rules_from) references grant_award (tenant_id, id, rules_from),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, provider_id) references organisation
);
create index project_provider on project (tenant_id, provider_id, starts_on);
create index project_by_title on project (tenant_id, title, id);
create index project_starts on project (tenant_id, starts_on, id);
create index project_grant on project (tenant_id, grant_id);
create index project_district on project (tenant_id, district_id, title, id);
call protect('project', 'select, insert');
call append_only('project');
create policy staff on project for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy award on project for insert with check ((select acts_as('grant-officer')));
call publish('project_title', 'select tenant_id, id, grant_id, programme_id, rules_from, area, district_id, provider_id, title, starts_on, ends_on from project');

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
create policy award on project_offer for insert with check ((select acts_as('grant-officer')));
call publish('granted_offer', 'select tenant_id, project_id, programme_id, district_id, unit, quantity from project_offer');

-- How much of the grant is a project's. Apart from it: Jobcenter, coach and instructor know the project, not its money.
create table project_award (
  tenant_id uuid not null default tenant() references tenant,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  primary key (tenant_id, project_id),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id)
);
create index project_award_amount on project_award (tenant_id, amount_cents, project_id);
call protect('project_award', 'select, insert');
call append_only('project_award');
create policy money_readers on project_award for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office')) and district_id = (select district())
         or (select acts_as('provider')) and provider_id = (select organisation()));
create policy award on project_award for insert with check ((select acts_as('grant-officer')));
call publish('project_sum', 'select tenant_id, project_id, amount_cents from project_award');

-- What has become of a project since: running totals for those who see its money. Nobody writes them but the functions here,
-- which the modules call that fill its places and pay its months, each from a trigger on its own table.
create table project_standing (
  tenant_id uuid not null default tenant() references tenant,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  occupied_places integer not null default 0 check (occupied_places >= 0),
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
create function count_paid(of_tenant uuid, of_project uuid, more_cents bigint) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.project_standing set paid_cents = paid_cents + more_cents where tenant_id = of_tenant and project_id = of_project;
$$;
revoke execute on function count_occupied(uuid, uuid, integer), count_paid(uuid, uuid, bigint) from public;

-- The last reader: a grant was approved by two people, and its sum is the sum of its projects and of what was committed.
create function check_grant() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.amount_cents is distinct from (select sum(a.amount_cents) from public.project p
       join public.project_award a on a.tenant_id = p.tenant_id and a.project_id = p.id where p.tenant_id = new.tenant_id and p.grant_id = new.id)
     or new.amount_cents is distinct from (select sum(amount_cents) from public.commitment where tenant_id = new.tenant_id and grant_id = new.id)
  then raise exception 'grant differs from its projects or commitments' using errcode = 'check_violation', constraint = 'grant_adds_up'; end if;
  if not exists (select from public.decision where tenant_id = new.tenant_id and id = new.decision_id and subject_kind = 'application'
                 and subject_id = new.application_id and outcome = 'approved')
  then raise exception 'grant without an approving decision' using errcode = 'check_violation', constraint = 'grant_was_approved'; end if;
  return null;
end $$;
create constraint trigger grant_is_sound after insert on grant_award deferrable initially deferred for each row execute function check_grant();
