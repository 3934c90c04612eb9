-- The ground everything stands on: who is acting, tenants, commands, outbox, jobs, mail, audit.
-- Runs as stellwerk_owner, who cannot sign in. Requests run as members of stellwerk_runtime, who own nothing.

-- Who is acting, set for one transaction only (set_config(…, true)) by begin_request().
-- A request without a tenant fails instead of seeing nothing.
create function tenant() returns uuid language sql stable parallel safe
  as $$ select current_setting('app.tenant')::uuid $$;
create function acting_role() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('app.role', true), '') $$;
create function account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function district() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.district', true), '')::uuid $$;
create function own_participant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.participant', true), '')::uuid $$;
create function today() returns date language sql stable parallel safe
  as $$ select current_setting('app.today')::date $$;

-- True when the acting role is one of those named. Policies call it as (select acts_as(…)): once a query, not once a row.
create function acts_as(variadic roles text[]) returns boolean language sql stable parallel safe
  as $$ select acting_role() = any(roles) $$;

-- The roles that speak for a body which writes, signs, approves or invites; which body it may be, the programme says.
create function is_speaker(role text) returns boolean language sql immutable parallel safe
  as $$ select role in ('programme-office', 'grant-officer', 'district-office', 'jobcenter', 'provider', 'signatory') $$;
-- Whoever acts speaks for their body. Policies call it as (select …) too, and compare the body with a column of their row.
create function speaks_for_body() returns boolean language sql stable parallel safe
  as $$ select is_speaker(acting_role()) $$;

-- Gives a table its walls: forced policies, the tenant as a wall no other policy can open, and only the rights named.
-- Functions of the owner (triggers that keep running totals) act inside the tenant, whatever the acting role.
create procedure protect(wanted text, rights text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', wanted);
  execute format('alter table %I force row level security', wanted);
  execute format('create policy tenant_wall on %I as restrictive using (tenant_id = (select tenant())) with check (tenant_id = (select tenant()))', wanted);
  execute format('create policy owner_functions on %I to stellwerk_owner using (true) with check (true)', wanted);
  execute format('grant %s on %I to stellwerk_runtime', rights, wanted);
end $$;

-- Publishes a view for other modules: db/columns.yaml names its owner and its readers. Whoever asks it asks with their own
-- rights, so that the policies of the tables behind it hold as ever.
create procedure publish(wanted text, query text) language plpgsql as $$
begin
  execute format('create view %I with (security_invoker = true) as %s', wanted, query);
  execute format('grant select on %I to stellwerk_runtime', wanted);
end $$;

-- Refuses every change of a row once written: corrections are new rows that name the old.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % only grows', tg_table_name using errcode = 'restrict_violation';
end $$;
create procedure append_only(wanted text) language plpgsql as $$
begin
  execute format('create trigger only_grows before update or delete on %I for each row execute function refuse_change()', wanted);
  execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', wanted);
end $$;

-- What only served an errand or a sign-in is deleted thirty days after it was done (db/columns.yaml), by the system and
-- by nobody else. When that is over stands here once: a deletion without a condition takes what may go, and no more.
create function long_ago() returns date language sql stable parallel safe as $$ select today() - 30 $$;
create procedure forget(wanted text, done_at text) language plpgsql as $$
begin
  execute format('grant delete on %I to stellwerk_runtime', wanted);
  execute format('create policy forget on %I for delete using ((select acts_as(''system'')) and %s < (select long_ago()))', wanted, done_at);
end $$;

-- The installation: one row. What a database was started as (demonstration or production) never changes.
create table installation (
  only_one boolean primary key default true check (only_one),
  mode text not null check (mode in ('production', 'demonstration')),
  started_at timestamptz not null
);
create trigger mode_is_for_ever before update or delete on installation for each row execute function refuse_change();
alter table installation enable row level security;
alter table installation force row level security;
create policy owner_functions on installation to stellwerk_owner using (true) with check (true);
create policy anyone on installation for select using (true);
-- The first administrator makes it a production system; only the owner of the database can start a demonstration.
create policy first_administrator on installation for insert with check (mode = 'production' and (select acts_as('gate')));
grant select, insert on installation to stellwerk_runtime;
call publish('installation_mode', 'select only_one, mode from installation');

-- The clock of a demonstration runs beside the real one, so that its story is always of today and deadlines can pass.
-- A production system has no such row and cannot get one.
create table demonstration_clock (
  only_one boolean primary key default true check (only_one),
  behind_milliseconds bigint not null
);
alter table demonstration_clock enable row level security;
alter table demonstration_clock force row level security;
create policy owner_functions on demonstration_clock to stellwerk_owner using (true) with check (true);
create policy anyone on demonstration_clock for select using (true);
create policy those_who_try on demonstration_clock for update
  using ((select acting_role()) not in ('', 'public') and (select exists (select from installation where mode = 'demonstration')))
  with check (true);
grant select, update (behind_milliseconds) on demonstration_clock to stellwerk_runtime;

-- The login that web processes step down to. Owner only; the runtime role has no right to it at all.
create table secret (name text primary key, value text not null);
alter table secret enable row level security;
alter table secret force row level security;
create policy owner_functions on secret to stellwerk_owner using (true) with check (true);
alter table schema_migration enable row level security;
alter table schema_migration force row level security;
create policy owner_functions on schema_migration to stellwerk_owner using (true) with check (true);

-- Tenant: a Land. The key by which a distributed PostgreSQL would spread the data.
create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (length(name) between 1 and 200)
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy owner_functions on tenant to stellwerk_owner using (true) with check (true);
-- Which Länder an installation serves is public: the sign-in page lists them.
create policy anyone on tenant for select using (true);
create policy first_administrator on tenant for update using (id = (select tenant()) and (select acts_as('gate')));
grant select, update (name, slug) on tenant to stellwerk_runtime;
call publish('land', 'select id, slug, name from tenant');

-- Every command once: a second submit of the same id answers what the first one answered. What was done stands in the
-- audit trail for ever; the ids are needed as long as a form may come twice.
create table command_log (
  tenant_id uuid not null default tenant() references tenant,
  command_id uuid not null,
  account_id uuid,
  name text not null,
  input_hash text not null,
  outcome jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, command_id)
);
call protect('command_log', 'select, insert');
create trigger only_grows before update on command_log for each row execute function refuse_change();
create trigger never_emptied before truncate on command_log for each statement execute function refuse_change();
call forget('command_log', 'at');
create policy own_commands on command_log for select
  using (account_id is not distinct from (select account()));
create policy record_own on command_log for insert
  with check (account_id is not distinct from (select account()));

-- Outbox: what happened, told after the commit. Jobs: what is to be done, once at least, by any worker.
create table outbox (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  event text not null,
  payload jsonb not null,
  at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id)
);
create index outbox_waiting on outbox (tenant_id, at) where delivered_at is null;
call protect('outbox', 'select, insert, update (delivered_at)');
create policy announce on outbox for insert with check (delivered_at is null);
create policy deliver on outbox for select using ((select acts_as('system')));
create policy mark_delivered on outbox for update using ((select acts_as('system')));
call forget('outbox', 'delivered_at');
call publish('event_state', 'select tenant_id, id, at, delivered_at from outbox');

create table job (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  run_at timestamptz not null,
  attempts integer not null default 0 check (attempts between 0 and 10),
  last_error text check (length(last_error) <= 2000),
  finished_at timestamptz,
  -- Given up: nothing tries it again until an administrator asks for it.
  failed_at timestamptz,
  primary key (tenant_id, id),
  check (finished_at is null or failed_at is null)
);
create index job_waiting on job (tenant_id, run_at) where finished_at is null and failed_at is null;
create index job_open on job (tenant_id, run_at) where finished_at is null;
call protect('job', 'select, insert, update (attempts, last_error, finished_at, failed_at, run_at)');
create policy order_job on job for insert with check (attempts = 0 and finished_at is null and failed_at is null);
create policy work on job for select using ((select acts_as('system', 'administrator')));
create policy progress on job for update using ((select acts_as('system')));
create policy try_again on job for update using ((select acts_as('administrator')) and failed_at is not null)
  with check ((select acts_as('administrator')) and failed_at is null and finished_at is null);
call forget('job', 'finished_at');
call publish('job_state', 'select tenant_id, id, kind, run_at, attempts, last_error, finished_at, failed_at from job');

-- Mail as it went out, or in demonstration mode as it would have gone out.
create table mail (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  account_id uuid,
  recipient text not null check (length(recipient) <= 320),
  subject text not null check (length(subject) <= 300),
  body text not null check (length(body) <= 20000),
  written_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id)
);
create index mail_by_time on mail (tenant_id, written_at desc);
call protect('mail', 'select, insert, update (sent_at)');
create policy write_mail on mail for insert with check (sent_at is null);
-- Outside demonstration mode nobody reads other people's mail.
create policy mailbox on mail for select
  using ((select acts_as('system')) or (select exists (select from installation where mode = 'demonstration')));
create policy mark_sent on mail for update using ((select acts_as('system')));
-- By the day on which it was written: in a demonstration none is ever sent.
call forget('mail', 'written_at');
call publish('written_mail', 'select tenant_id, id, recipient, subject, body, written_at from mail');

-- Counters for sign-in and public forms, one row a subject and quarter of an hour. Buckets hold hashes, never addresses.
create table rate_limit (
  tenant_id uuid not null default tenant() references tenant,
  bucket text not null,
  window_start timestamptz not null,
  uses integer not null check (uses > 0),
  primary key (tenant_id, bucket, window_start)
);
call protect('rate_limit', 'select, insert, update, delete');
create policy count_uses on rate_limit using ((select acts_as('gate'))) with check ((select acts_as('gate')));
call forget('rate_limit', 'window_start');

-- Audit. The body is the exact text that was hashed: ids and commitments, no personal data.
-- The readable columns are computed from the body, so nobody can change one without the other.
create table audit_entry (
  tenant_id uuid not null default tenant() references tenant,
  entry_id uuid not null,
  body text not null,
  leaf bytea not null check (length(leaf) = 32),
  written_by xid8 not null default pg_current_xact_id(),
  at text generated always as ((body::jsonb) ->> 'at') stored,
  actor uuid generated always as (((body::jsonb) ->> 'actor')::uuid) stored,
  role text generated always as ((body::jsonb) ->> 'role') stored,
  action text generated always as ((body::jsonb) ->> 'action') stored,
  kind text generated always as ((body::jsonb) ->> 'kind') stored,
  object_kind text generated always as ((body::jsonb) ->> 'objectKind') stored,
  object_id uuid generated always as (((body::jsonb) ->> 'objectId')::uuid) stored,
  participant_id uuid generated always as (((body::jsonb) ->> 'participantId')::uuid) stored,
  primary key (tenant_id, entry_id),
  check ((body::jsonb) ->> 'entryId' = entry_id::text and (body::jsonb) ->> 'tenantId' = tenant_id::text),
  check (kind in ('changed', 'read', 'refused'))
);
create index audit_entry_object on audit_entry (tenant_id, object_kind, object_id);
create index audit_entry_participant on audit_entry (tenant_id, participant_id) where participant_id is not null;
create index audit_entry_at on audit_entry (tenant_id, at);
create index audit_entry_written on audit_entry (tenant_id, written_by, entry_id);
call append_only('audit_entry');

-- What was said, apart from the chain: erasing it leaves every proof valid.
create table audit_payload (
  tenant_id uuid not null,
  entry_id uuid not null,
  payload jsonb not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references audit_entry
);
-- Decisions against a rule are rare among all that is said; an auditor counts them.
create index audit_payload_exception on audit_payload (tenant_id, entry_id) where payload ?| array['exceptionId', 'againstCheck'];

-- The chain, written by the sequencer after the commit, so that no lock serialises writers.
create table audit_link (
  tenant_id uuid not null,
  seq bigint not null check (seq > 0),
  entry_id uuid not null,
  link bytea not null check (length(link) = 32),
  primary key (tenant_id, seq),
  unique (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references audit_entry
);
call append_only('audit_link');

-- Keys that commit to payloads: one per person (erased with the person) or one per tenant (person is the nil id).
create table audit_key (
  tenant_id uuid not null default tenant() references tenant,
  person_id uuid not null,
  key bytea not null check (length(key) = 32),
  primary key (tenant_id, person_id)
);
