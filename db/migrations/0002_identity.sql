-- Who signs in, for which organisation, in which role, from when until when.

create table organisation (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  kind text not null check (kind in ('ministry', 'grant-authority', 'district', 'committee', 'jobcenter', 'provider', 'audit-office', 'operator', 'association', 'employment-agency', 'municipality', 'employer', 'coordination', 'jury')),
  name text not null check (length(name) between 1 and 200),
  district_id uuid,
  official_key text check (length(official_key) <= 40),
  -- The word by which the file of the Land names it, so that the file can change its name.
  key text check (key ~ '^[a-z0-9][a-z0-9-]{0,80}$'),
  version integer not null default 1,
  primary key (tenant_id, id),
  constraint one_body_a_key unique (tenant_id, key),
  foreign key (tenant_id, district_id) references organisation,
  check (kind <> 'district' or district_id = id),
  check (kind not in ('committee', 'jobcenter', 'coordination') or district_id is not null)
);
create index organisation_kind on organisation (tenant_id, kind, name, id);
create index organisation_by_name on organisation (tenant_id, name, id);
call protect('organisation', 'select, insert, update (name, official_key, key, version)');
-- Names of organisations are public; they stand in calls and lists of operations.
create policy anyone on organisation for select using (true);
create policy administer on organisation for insert with check ((select acts_as('administrator', 'gate')));
create policy rename on organisation for update using ((select acts_as('administrator', 'gate')));
call publish('organisation_name', 'select tenant_id, id, name, kind, official_key, key from organisation');
call publish('organisation_of_district',
  'select tenant_id, id, kind, name, district_id, official_key from organisation where district_id is not null');

-- The bodies that pay from books of their own, beside the Land: the Jobcenters. Whose money it is decides who sees and books it.
create function own_payers() returns uuid[] language sql stable parallel safe set search_path = pg_catalog, public as
$$ select array(select id from public.organisation where tenant_id = public.tenant() and kind = 'jobcenter') $$;

-- How bodies stand to one another, from a day on: inside another, answering for its area, speaking for it.
create table organisation_link (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  kind text not null check (kind in ('part-of', 'responsible-for', 'represents')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references organisation,
  foreign key (tenant_id, to_id) references organisation,
  constraint one_link_at_a_time exclude using gist (tenant_id with =, from_id with =, to_id with =, kind with =, valid with &&)
);
create index organisation_link_to on organisation_link (tenant_id, to_id, kind);
call protect('organisation_link', 'select, insert, update (valid)');
create policy anyone on organisation_link for select using (true);
create policy administer on organisation_link for insert with check ((select acts_as('administrator', 'gate')));
create policy end_link on organisation_link for update using ((select acts_as('administrator', 'gate')));

-- The districts that a body of districts answers for on a day: its own, and those that its links name.
create function areas_of(t uuid, body uuid, on_day date) returns setof uuid language sql stable set search_path = pg_catalog, public as $$
  select district_id from public.organisation where tenant_id = t and id = body and district_id is not null
  union
  select l.to_id from public.organisation o
    join public.organisation_link l on l.tenant_id = t and l.from_id = o.id and l.kind = 'responsible-for' and l.valid @> on_day
    join public.organisation d on d.tenant_id = t and d.id = l.to_id and d.kind = 'district'
   where o.tenant_id = t and o.id = body and o.district_id is not null $$;

create table account (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  display_name text not null check (length(display_name) between 1 and 200),
  email text check (length(email) between 3 and 320),
  language text not null default 'de' check (language in ('de', 'en')),
  disabled_at timestamptz,
  -- Everybody but participants, so that lists of staff are read in the order of an index.
  is_staff boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);
create index account_staff_name on account (tenant_id, display_name, id) where is_staff;
create index account_staff_email on account (tenant_id, email, id) where is_staff;
call protect('account', 'select, insert, update (display_name, email, language, disabled_at, version)');
-- Staff know one another's names inside a Land; participants' accounts carry no name (it stays in their own compartment).
create policy colleagues on account for select using ((select acting_role()) not in ('', 'public', 'participant') or id = (select account()));
-- Jobcenters let people in, and who appoints a panel its members; an account without a membership opens nothing.
create policy administer on account for insert
  with check ((select acts_as('administrator', 'gate', 'jobcenter', 'programme-office', 'district-office')));
create policy change_account on account for update
  using ((select acts_as('administrator', 'gate')) or id = (select account()));
call publish('account_name', 'select tenant_id, id, display_name from account');
call publish('account_address',
  'select tenant_id, id, email, language from account where disabled_at is null and email is not null');

create table membership (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('programme-office', 'grant-officer', 'district-office', 'committee-member', 'jobcenter', 'provider', 'coach', 'instructor', 'signatory', 'participant', 'auditor', 'administrator')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  participant_id uuid,
  -- The membership after which it follows, where somebody took the place of somebody else.
  replaces_id uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, replaces_id) references membership,
  check ((role = 'participant') = (participant_id is not null)),
  exclude using gist (tenant_id with =, account_id with =, organisation_id with =, role with =, valid with &&)
);
create index membership_account on membership (tenant_id, account_id);
create index membership_organisation on membership (tenant_id, organisation_id, role);
create index membership_staff on membership (tenant_id, organisation_id, account_id) where participant_id is null;
create function not_staff() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.account set is_staff = false where tenant_id = new.tenant_id and id = new.account_id;
  return null;
end $$;
create trigger participant_is_not_staff after insert on membership for each row
  when (new.participant_id is not null) execute function not_staff();
call protect('membership', 'select, insert, update (valid, version)');
create policy colleagues on membership for select
  using ((select acting_role()) not in ('', 'public', 'participant') and participant_id is null
         or account_id = (select account()) or (select acts_as('gate', 'administrator')));
create policy administer on membership for insert with check ((select acts_as('administrator', 'gate')));
create policy end_membership on membership for update
  using ((select acts_as('administrator')));
-- The panels whose members the own office appoints: a district those of its committee, the ministry those of a jury.
create function appointed_bodies() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select id from public.organisation
                     where tenant_id = public.tenant()
                       and (kind = 'committee' and district_id = public.district() and public.acts_as('district-office')
                            or kind = 'jury' and public.acts_as('programme-office'))) $$;
create policy appoint on membership for insert
  with check (role = 'committee-member' and organisation_id = any ((select appointed_bodies())::uuid[]));
create policy end_appointment on membership for update
  using (role = 'committee-member' and organisation_id = any ((select appointed_bodies())::uuid[]))
  with check (role = 'committee-member' and organisation_id = any ((select appointed_bodies())::uuid[]));
call publish('held_role', 'select tenant_id, account_id, organisation_id, role, valid from membership');

-- Sessions: only hashes of tokens are kept; a revoked session is refused on the next request.
-- A session ends at `expires_at` in any case, and earlier when nobody uses it for `idle_minutes`.
create table session (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  membership_id uuid,
  -- Which of the areas of that body they act for just now; null for its first.
  area_id uuid,
  method text not null check (method in ('passkey', 'oidc', 'link', 'demonstration')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  idle_minutes integer not null default 120 check (idle_minutes > 0),
  seen_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, membership_id) references membership,
  foreign key (tenant_id, area_id) references organisation
);
create index session_account on session (tenant_id, account_id, created_at);
call protect('session', 'select, insert, update (token_hash, membership_id, area_id, seen_at, expires_at, revoked_at)');
create policy gatekeeper on session using ((select acts_as('gate'))) with check ((select acts_as('gate')));
-- An administrator ends sessions and opens none: nobody acts in another's name.
create policy see_sessions on session for select using ((select acts_as('administrator')));
create policy end_sessions on session for update using ((select acts_as('administrator'))) with check ((select acts_as('administrator')) and revoked_at is not null);
create policy own_sessions on session for select using (account_id = (select account()));
create policy revoke_own on session for update using (account_id = (select account())) with check (account_id = (select account()));
call forget('session', 'least(expires_at, revoked_at)');
-- The gate, which may do everything else with a session, ends it and does not delete it.
create policy not_before on session as restrictive for delete to stellwerk_runtime using (least(expires_at, revoked_at) < (select long_ago()));

create table passkey (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  account_id uuid not null,
  credential_id text not null check (length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null check (length(label) between 1 and 100),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, account_id) references account
);
call protect('passkey', 'select, insert, update (counter, label), delete');
create policy gatekeeper on passkey using ((select acts_as('gate'))) with check ((select acts_as('gate')));
create policy own_passkeys on passkey using (account_id = (select account())) with check (account_id = (select account()));
-- A lost key is taken away by an administrator, who can never put one in its place.
create policy see_passkeys on passkey for select using ((select acts_as('administrator')));
create policy take_away on passkey for delete using ((select acts_as('administrator')));

create table oidc_identity (
  tenant_id uuid not null default tenant() references tenant,
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) <= 500),
  account_id uuid not null,
  linked_at timestamptz not null,
  primary key (tenant_id, issuer, subject),
  constraint one_subject_an_issuer unique (tenant_id, account_id, issuer),
  foreign key (tenant_id, account_id) references account
);
call protect('oidc_identity', 'select, insert');
create policy gatekeeper on oidc_identity using ((select acts_as('gate'))) with check ((select acts_as('gate')));
create policy own_identities on oidc_identity for select using (account_id = (select account()));

-- One-time links (participants, first administrator, enrolment of a passkey) and challenges of running sign-ins.
create table one_time_secret (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  kind text not null check (kind in ('sign-in-link', 'set-up-link', 'enrolment-link', 'passkey-challenge', 'oidc-state')),
  secret_hash bytea not null,
  account_id uuid,
  detail jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, account_id) references account
);
create index one_time_secret_expiry on one_time_secret (tenant_id, expires_at);
call protect('one_time_secret', 'select, insert, update (used_at), delete');
create policy gatekeeper on one_time_secret using ((select acts_as('gate'))) with check ((select acts_as('gate')));
create policy hand_out on one_time_secret for insert
  with check (kind = 'enrolment-link' and (select acts_as('administrator')));
call forget('one_time_secret', 'least(expires_at, used_at)');
create policy enrol_own on one_time_secret for insert with check (kind = 'passkey-challenge' and account_id = (select account()));

create table api_token (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  token_hash bytea not null,
  membership_id uuid not null,
  label text not null check (length(label) between 1 and 100),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, membership_id) references membership
);
create index api_token_membership on api_token (tenant_id, membership_id);
call protect('api_token', 'select, insert, update (revoked_at)');
create policy gatekeeper on api_token using ((select acts_as('gate', 'administrator'))) with check ((select acts_as('gate', 'administrator')));
call forget('api_token', 'least(expires_at, revoked_at)');
create policy not_before on api_token as restrictive for delete to stellwerk_runtime using (least(expires_at, revoked_at) < (select long_ago()));

-- Begins a request in one statement: says who is acting, for this transaction only, and returns it.
-- A token that is unknown, expired, revoked or without a valid membership acts as the public. The area is the one that was
-- chosen, as long as the body answers for it, and else its first; its name is told where there are several to choose from.
create function begin_request(for_tenant uuid, token bytea, at timestamptz, on_day date, in_area uuid default null)
returns table (session_id uuid, account_id uuid, membership_id uuid, display_name text, role text, organisation_id uuid,
               organisation_name text, district_id uuid, participant_id uuid, language text, method text, area_name text)
language plpgsql set search_path = pg_catalog, public as $$
declare
  found_one record;
  areas uuid[];
  area uuid;
begin
  perform set_config('app.tenant', for_tenant::text, true), set_config('app.role', 'gate', true),
          set_config('app.account', '', true), set_config('app.organisation', '', true),
          set_config('app.district', '', true), set_config('app.participant', '', true),
          set_config('app.today', on_day::text, true);
  if token is null then
    perform set_config('app.role', 'public', true);
    return;
  end if;
  select s.id as session_id, a.id as account_id, m.id as membership_id, a.display_name, m.role, o.id as organisation_id,
         o.name as organisation_name, o.district_id, m.participant_id, a.language, s.method, s.area_id,
         greatest(s.seen_at, s.created_at) < at - interval '5 minutes' as seen_long_ago
    into found_one
    from public.session s
    join public.account a on a.tenant_id = s.tenant_id and a.id = s.account_id and a.disabled_at is null
    left join public.membership m on m.tenant_id = s.tenant_id and m.id = s.membership_id and m.valid @> on_day
    left join public.organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
   where s.tenant_id = for_tenant and s.token_hash = token and s.revoked_at is null and s.expires_at > at
     and greatest(s.seen_at, s.created_at) + make_interval(mins => s.idle_minutes) > at;
  if found then
    -- Noted every few minutes only, and never waiting for another request of the same session.
    if found_one.seen_long_ago then
      perform from public.session s where s.tenant_id = for_tenant and s.id = found_one.session_id for update skip locked;
      if found then
        update public.session s set seen_at = at
         where s.tenant_id = for_tenant and s.id = found_one.session_id and greatest(s.seen_at, s.created_at) < at - interval '5 minutes';
      end if;
    end if;
  else
    select t.id as session_id, a.id as account_id, m.id as membership_id, a.display_name, m.role, o.id as organisation_id,
           o.name as organisation_name, o.district_id, m.participant_id, a.language, 'token' as method, null::uuid as area_id
      into found_one
      from public.api_token t
      join public.membership m on m.tenant_id = t.tenant_id and m.id = t.membership_id and m.valid @> on_day
      join public.account a on a.tenant_id = m.tenant_id and a.id = m.account_id and a.disabled_at is null
      join public.organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
     where t.tenant_id = for_tenant and t.token_hash = token and t.revoked_at is null and t.expires_at > at;
  end if;
  if found_one.account_id is null then
    perform set_config('app.role', 'public', true);
    return;
  end if;
  if found_one.district_id is not null then
    areas := array(select public.areas_of(for_tenant, found_one.organisation_id, on_day));
  end if;
  -- A program names the area with each request, a session has chosen one; neither reaches beyond what the body answers for.
  area := case when coalesce(in_area, found_one.area_id) = any(areas) then coalesce(in_area, found_one.area_id) else found_one.district_id end;
  perform set_config('app.role', coalesce(found_one.role, 'public'), true), set_config('app.account', found_one.account_id::text, true),
          set_config('app.organisation', coalesce(found_one.organisation_id::text, ''), true),
          set_config('app.district', coalesce(area::text, ''), true),
          set_config('app.participant', coalesce(found_one.participant_id::text, ''), true);
  return query select found_one.session_id, found_one.account_id, found_one.membership_id, found_one.display_name, found_one.role,
    found_one.organisation_id, found_one.organisation_name, area, found_one.participant_id, found_one.language, found_one.method,
    case when cardinality(areas) > 1 then (select o.name from public.organisation o where o.tenant_id = for_tenant and o.id = area) end;
end $$;

-- Begins a transaction as the holder of a membership, without a session: for stories and tests. The gate asks it.
create function begin_membership(for_tenant uuid, wanted uuid)
returns table (session_id uuid, account_id uuid, membership_id uuid, display_name text, role text, organisation_id uuid,
               organisation_name text, district_id uuid, participant_id uuid, language text, method text, area_name text)
language plpgsql set search_path = pg_catalog, public as $$
declare
  found_one record;
begin
  select a.id as account_id, m.id as membership_id, a.display_name, m.role, o.id as organisation_id, o.name as organisation_name,
         o.district_id, m.participant_id, a.language
    into found_one
    from public.membership m
    join public.account a on a.tenant_id = m.tenant_id and a.id = m.account_id
    join public.organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
   where m.tenant_id = for_tenant and m.id = wanted;
  if not found then return; end if;
  perform set_config('app.role', found_one.role, true), set_config('app.account', found_one.account_id::text, true),
          set_config('app.organisation', found_one.organisation_id::text, true),
          set_config('app.district', coalesce(found_one.district_id::text, ''), true),
          set_config('app.participant', coalesce(found_one.participant_id::text, ''), true);
  return query select null::uuid, found_one.account_id, found_one.membership_id, found_one.display_name, found_one.role,
    found_one.organisation_id, found_one.organisation_name, found_one.district_id, found_one.participant_id, found_one.language,
    'demonstration', null::text;
end $$;

-- Audit rights, now that roles are known. Entries about people are read by those who answer for these people.
call protect('audit_entry', 'select, insert');
create policy write_down on audit_entry for insert
  with check (actor is not distinct from (select account()) or (select acts_as('gate', 'system')));
create policy staff_history on audit_entry for select
  using (participant_id is null and (select acting_role()) not in ('', 'public', 'participant')
         or (select acts_as('auditor', 'system')) or actor = (select account()) or participant_id = (select own_participant()));
call publish('history_entry', $$select tenant_id, entry_id, at, written_by, actor, role, action, kind, object_kind, object_id
  from audit_entry where kind <> 'read'$$);
comment on column history_entry.at is 'not null';
comment on column history_entry.role is 'not null';
comment on column history_entry.action is 'not null';
comment on column history_entry.kind is 'not null';
call protect('audit_payload', 'select, insert');
create policy write_down on audit_payload for insert with check (true);
create policy read_down on audit_payload for select using ((select acts_as('auditor', 'system')));
call protect('audit_link', 'select, insert');
create policy sequence_entries on audit_link for insert with check ((select acts_as('system')));
create policy anyone_signed_in on audit_link for select using ((select acting_role()) not in ('', 'public', 'participant'));
call protect('audit_key', 'select, insert');
create policy make_key on audit_key for insert with check (true);
create policy use_key on audit_key for select using (true);
