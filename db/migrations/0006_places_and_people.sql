-- Places and who occupies them when, as references without names; then the people, in compartments.

-- What a text says, as one short word: two of the same hash say the same.
create function hash_of(variadic parts text[]) returns text language sql immutable parallel safe
  as $$ select encode(sha256(convert_to(array_to_string(parts, chr(31), ''), 'UTF8')), 'hex') $$;

-- Tätigkeit (activity): what is done, apart from the places on which it is done. A provider describes it once for an offer of a
-- programme in a district and uses it for many places. A profile (Stellenprofil) is one that the ministry writes for
-- the whole Land: providers begin with it, and nobody is sent to it.
create table activity (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  owner_id uuid not null,
  district_id uuid,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by, and the area, where its project lies in one.
  rules_from date not null,
  area text check (length(area) <= 80),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  needs_tests boolean not null,
  profile_id uuid,
  title text not null check (length(title) between 2 and 200),
  tasks text not null check (length(tasks) between 10 and 5000),
  field text not null check (length(field) between 2 and 200),
  weekly_hours integer not null check (weekly_hours between 1 and 40),
  season text check (length(season) between 2 and 200),
  content_hash text not null generated always as (hash_of(title, tasks, field, weekly_hours::text, season)) stored,
  status text not null check (status in ('profile', 'not-asked', 'waiting', 'passed', 'failed')),
  since date not null,
  tests_id uuid,
  tests_valid_until date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, owner_id, district_id),
  unique (tenant_id, id, owner_id, district_id, programme_id, kind, needs_tests, title),
  foreign key (tenant_id, owner_id) references organisation,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, profile_id) references activity,
  constraint profiles_are_of_the_land check ((status = 'profile') = (district_id is null)),
  constraint tested_where_asked check (status = 'profile' or needs_tests = (status <> 'not-asked')),
  constraint holds_by_its_tests check ((status = 'passed') = (tests_id is not null) and (tests_id is null) = (tests_valid_until is null))
);
create index activity_owner on activity (tenant_id, owner_id, status, title, id);
create index activity_district on activity (tenant_id, district_id, status, title, id);
create index activity_title on activity (tenant_id, title, id);
create index activity_since on activity (tenant_id, since, id);

-- The three tests of an activity (§ 16d (1) to (4) SGB II), as a Jobcenter decided them, on the very words that it read;
-- with what the advisory board said, where the programme wants it heard. A later decision is a row of its own.
create table activity_tests (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  activity_id uuid not null,
  owner_id uuid not null,
  district_id uuid not null,
  jobcenter_id uuid not null,
  content jsonb not null,
  content_hash text not null,
  is_additional boolean not null,
  additional_reason text not null check (length(additional_reason) between 10 and 2000),
  is_in_public_interest boolean not null,
  public_interest_reason text not null check (length(public_interest_reason) between 10 and 2000),
  is_competition_neutral boolean not null,
  competition_neutral_reason text not null check (length(competition_neutral_reason) between 10 and 2000),
  board_heard_on date,
  board_opinion text check (length(board_opinion) between 3 and 2000),
  valid_until date,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, activity_id, content_hash, valid_until),
  foreign key (tenant_id, activity_id, owner_id, district_id) references activity (tenant_id, id, owner_id, district_id),
  foreign key (tenant_id, jobcenter_id) references organisation,
  foreign key (tenant_id, decided_by) references account,
  constraint all_three_or_none check ((is_additional and is_in_public_interest and is_competition_neutral) = (valid_until is not null)),
  constraint board_says_something check ((board_heard_on is null) = (board_opinion is null))
);
create index activity_tests_activity on activity_tests (tenant_id, activity_id, decided_at desc);
-- An activity holds by tests of its own, on exactly what it says now.
alter table activity add constraint tested_as_it_stands foreign key (tenant_id, tests_id, id, content_hash, tests_valid_until)
  references activity_tests (tenant_id, id, activity_id, content_hash, valid_until);

call protect('activity', 'select, insert, update (title, tasks, field, weekly_hours, season, status, since, tests_id, tests_valid_until, version)');
create policy staff on activity for select
  using ((select acts_as('auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach', 'programme-office')) and owner_id = (select organisation())
         or (select acts_as('district-office', 'jobcenter', 'provider', 'programme-office')) and status = 'profile');
create policy describe on activity for insert
  with check (owner_id = (select organisation()) and ((select acts_as('provider')) and status in ('waiting', 'not-asked')
              or (select acts_as('programme-office')) and status = 'profile'));
-- Whoever changes what is done gives up the tests that held for what was done before.
create policy change on activity for update
  using ((select acts_as('provider', 'programme-office')) and owner_id = (select organisation()))
  with check (owner_id = (select organisation()) and ((select acts_as('provider')) and status in ('waiting', 'not-asked')
              or (select acts_as('programme-office')) and status = 'profile'));
create policy test on activity for update
  using ((select acts_as('jobcenter')) and district_id = (select district()) and needs_tests)
  with check ((select acts_as('jobcenter')) and district_id = (select district()) and status in ('passed', 'failed'));

call protect('activity_tests', 'select, insert');
call append_only('activity_tests');
create policy staff on activity_tests for select
  using ((select acts_as('auditor'))
         or (select acts_as('district-office', 'jobcenter')) and district_id = (select district())
         or (select acts_as('provider')) and owner_id = (select organisation()));
create policy decide on activity_tests for insert
  with check ((select acts_as('jobcenter')) and district_id = (select district()) and jobcenter_id = (select organisation())
              and decided_by = (select account()));
create table place (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  project_id uuid not null,
  programme_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  -- The offer of the programme that it was granted as, and what the programme says of work on it.
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  needs_tests boolean not null,
  -- The time that it takes, or that has to be used up before, and the provision under which it is reckoned.
  work_time text not null check (work_time in ('needed', 'used-up', 'any')),
  asked_under text check ((work_time = 'any') = (asked_under is null)),
  number integer not null check (number > 0),
  status text not null check (status in ('undescribed', 'free', 'occupied', 'closed')),
  available daterange not null check (not isempty(available)),
  -- What is done on it: an activity of the same provider for the same offer, and its title, which follows it.
  activity_id uuid,
  title text,
  host_site text check (length(host_site) between 2 and 200),
  weekly_hours integer check (weekly_hours between 1 and 40),
  -- What is paid for an hour, where the programme names the least.
  hourly_wage_cents integer check (hourly_wage_cents between 1 and 100000),
  -- The day on which somebody is to start (ramp-up).
  planned_from date not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, number),
  unique (tenant_id, id, project_id, district_id, provider_id),
  foreign key (tenant_id, project_id) references project,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, provider_id) references organisation,
  constraint activity_of_the_place foreign key (tenant_id, activity_id, provider_id, district_id, programme_id, kind, needs_tests, title)
    references activity (tenant_id, id, owner_id, district_id, programme_id, kind, needs_tests, title) on update cascade,
  constraint titled_by_its_activity check ((activity_id is null) = (title is null)),
  constraint described_when_open check (status in ('undescribed', 'closed') or
    activity_id is not null and host_site is not null and weekly_hours is not null)
);
create index place_provider on place (tenant_id, provider_id, status, number);
create index place_district on place (tenant_id, district_id, status, id);
create index place_district_provider on place (tenant_id, district_id, provider_id, number, id);
-- Long lists are read in the order of an index, and so is each of their orders.
create index place_number on place (tenant_id, number, id);
create index place_status on place (tenant_id, status, id);
create index place_hours on place (tenant_id, weekly_hours, id);
create index place_programme on place (tenant_id, programme_id, district_id, status);
create index place_planned on place (tenant_id, programme_id, planned_from);
create index place_activity on place (tenant_id, activity_id, status);
call protect('place', 'select, insert, update (status, activity_id, title, host_site, weekly_hours, hourly_wage_cents, planned_from, available, version)');
create policy staff on place for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy from_grant on place for insert
  with check (((select acts_as('grant-officer')) or (select acts_as('district-office')) and district_id = (select district())) and status = 'undescribed');
-- A command locks what it will judge, so `using` lets the status be seen that the command then refuses.
create policy describe on place for update
  using ((select acts_as('provider')) and provider_id = (select organisation()))
  with check ((select acts_as('provider')) and provider_id = (select organisation()) and status in ('free', 'closed'));
create policy fill on place for update
  using ((select acts_as('jobcenter')) and district_id = (select district()))
  with check ((select acts_as('jobcenter')) and district_id = (select district()) and status in ('free', 'occupied'));
call publish('place_title', 'select tenant_id, id, title, host_site, weekly_hours, available from place');
call publish('place_state', 'select tenant_id, id, project_id, programme_id, provider_id, kind, number, status, available, version from place');

-- How many places of a project are taken stands beside the project.
create function count_place() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.count_occupied(new.tenant_id, new.project_id, case new.status when 'occupied' then 1 else -1 end);
  return null;
end $$;
-- The activities that somebody works at now, for what has to be decided anew under them.
call publish('activity_state', 'select a.tenant_id, a.id, a.owner_id, a.district_id, a.status, a.since, a.tests_valid_until,
  exists (select from place p where p.activity_id = a.id and p.status = ''occupied'') as is_occupied from activity a');
create trigger place_comes_taken after insert on place for each row when (new.status = 'occupied') execute function count_place();
create trigger place_is_taken_or_left after update of status on place for each row
  when ((old.status = 'occupied') is distinct from (new.status = 'occupied')) execute function count_place();
create function count_given_up() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.count_closed(new.tenant_id, new.project_id, case new.status when 'closed' then 1 else -1 end);
  return null;
end $$;
create trigger place_is_given_up after update of status on place for each row
  when ((old.status = 'closed') is distinct from (new.status = 'closed')) execute function count_given_up();

-- Occupancy: from when until when a place is taken. One place holds one person at a time; the constraint is the guarantee.
-- What policies rest on (provider, district) is held to the place's own by the reference, here and in every table below.
create table occupancy (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  place_id uuid not null,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  -- The track that its rate may hang on; who is on it stays with the Jobcenter.
  track text check (length(track) between 1 and 80),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, provider_id, period),
  foreign key (tenant_id, place_id, project_id, district_id, provider_id) references place (tenant_id, id, project_id, district_id, provider_id),
  constraint one_at_a_time exclude using gist (tenant_id with =, place_id with =, period with &&)
);
create index occupancy_project on occupancy (tenant_id, project_id);
call protect('occupancy', 'select, insert, update (period, version)');
create policy staff on occupancy for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy occupy on occupancy for insert with check ((select acts_as('jobcenter')) and district_id = (select district()));
create policy end_occupancy on occupancy for update
  using ((select acts_as('jobcenter')) and district_id = (select district())) with check ((select acts_as('jobcenter')) and district_id = (select district()));
-- Nobody is sent to an activity whose tests do not hold on the first day, whatever was decided; who is there already stays.
-- The activity is locked, so that no change of it comes in between.
create function tests_must_hold() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from public.place p join public.activity a on a.tenant_id = p.tenant_id and a.id = p.activity_id
    where p.tenant_id = new.tenant_id and p.id = new.place_id and (not p.needs_tests or a.tests_valid_until >= lower(new.period))
    for share of a;
  if not found
  then raise exception 'the tests of the activity do not hold' using errcode = 'check_violation', constraint = 'tests_hold_on_first_day'; end if;
  return new;
end $$;
create trigger tests_must_hold before insert on occupancy for each row when (new.place_id is not null) execute function tests_must_hold();
call publish('place_stay', 'select tenant_id, id, place_id, project_id, period, track from occupancy');

-- Seat: that somebody takes part in a project without a place, or a household is accompanied there; without a name. Never more
-- at once than the project is granted of its unit.
create table seat (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  project_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  unit text not null check (unit in ('participant', 'household')),
  -- How many it counts for: of a household those who count as participants.
  heads integer not null default 1 check (heads between 1 and 50),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id, district_id, provider_id) references project (tenant_id, id, district_id, provider_id)
);
create index seat_project on seat (tenant_id, project_id, unit);
call protect('seat', 'select, insert, update (period, heads, version)');
create policy staff on seat for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('district-office', 'jobcenter', 'coach')) and district_id = (select district())
         or (select acts_as('provider', 'instructor', 'coach')) and provider_id = (select organisation()));
create policy take on seat for insert with check ((select acts_as('jobcenter')) and district_id = (select district()));
create policy leave on seat for update
  using ((select acts_as('jobcenter')) and district_id = (select district())) with check ((select acts_as('jobcenter')) and district_id = (select district()));
create function keep_seats() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from public.project where tenant_id = new.tenant_id and id = new.project_id for no key update;
  if (select sum(s.heads) from public.seat s where s.tenant_id = new.tenant_id and s.project_id = new.project_id and s.unit = new.unit
                                           and s.period && new.period)
     > (select coalesce(sum(quantity), 0) from public.project_offer o
         where o.tenant_id = new.tenant_id and o.project_id = new.project_id and o.unit = new.unit)
  then raise exception 'more seats than granted' using errcode = 'check_violation', constraint = 'seats_granted'; end if;
  return null;
end $$;
create trigger keep_seats after insert or update of heads on seat for each row execute function keep_seats();

-- What can be computed from a name or an id inside the database only. The key never leaves it; hashing twice keeps a hash from
-- being extended.
insert into secret (name, value) values ('pseudonym', gen_random_uuid()::text || gen_random_uuid()::text);
create function keyed(said text) returns text language sql stable security definer set search_path = pg_catalog, public
  as $$ select encode(sha256(convert_to(value || encode(sha256(convert_to(value || said, 'UTF8')), 'hex'), 'UTF8')), 'hex')
          from public.secret where name = 'pseudonym' $$;
revoke execute on function keyed from public;
-- Pseudonym: what a person is called where a change of the law is tried on real cases. Whoever answers for a person finds them
-- again by computing it anew.
create function pseudonym(participant uuid) returns text language sql stable security definer set search_path = pg_catalog, public
  as $$ select 'P-' || upper(left(public.keyed(participant::text), 16)) $$;
revoke execute on function pseudonym from public;
grant execute on function pseudonym to stellwerk_runtime;
-- One name, however it is spelled: small letters, no umlauts, no spaces or hyphens.
create function spelled(name text) returns text language sql immutable set search_path = pg_catalog, public
  as $$ select regexp_replace(replace(replace(replace(replace(lower(normalize(name)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
                              '[[:space:][:punct:]]', '', 'g') $$;
create function match_key(first_name text, family_name text, birth_date date) returns text
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select public.keyed(concat_ws('|', public.spelled(family_name), public.spelled(first_name), birth_date)) $$;
revoke execute on function match_key from public;
grant execute on function match_key to stellwerk_runtime;

-- Person: one human once in a Land, whichever Jobcenters know them. The key by name and birth date is not unique, because
-- there are people of one name born on one day; it finds them, and a human decides (people_like). No request reads a row.
create table person (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  match_key text not null check (length(match_key) <= 64),
  created_on date not null,
  -- The human that this one turned out to be. No record is kept of it since; a search by its name finds the other.
  joined_to uuid check (joined_to <> id),
  primary key (tenant_id, id),
  foreign key (tenant_id, joined_to) references person
);
create index person_match_key on person (tenant_id, match_key);
create index person_joined on person (tenant_id, joined_to) where joined_to is not null;

-- What one Jobcenter keeps of a person (its Akte), first compartment: a number, and who answers for it. No name. Another
-- Jobcenter of the same person has a row of its own, and neither sees the other's.
create table participant (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  person_id uuid not null,
  number text not null check (length(number) between 3 and 20),
  jobcenter_id uuid not null,
  district_id uuid not null,
  created_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, id, jobcenter_id),
  unique (tenant_id, id, jobcenter_id, district_id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, jobcenter_id) references organisation,
  foreign key (tenant_id, district_id) references organisation
);
create index participant_person on participant (tenant_id, person_id, jobcenter_id);
create index participant_jobcenter on participant (tenant_id, jobcenter_id, number);
create index participant_district on participant (tenant_id, district_id, number);
alter table membership no force row level security;
alter table membership add foreign key (tenant_id, participant_id) references participant;
alter table membership force row level security;

-- Participation: where a person stands in a programme, or in one of its areas. One runs at a time, whoever keeps it; others
-- follow. No reasons here: districts may know the status only.
create table participation (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  person_id uuid not null,
  programme_id uuid not null,
  area text check (length(area) between 1 and 80),
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  jobcenter_id uuid not null,
  district_id uuid not null,
  referred_on date not null,
  -- How somebody takes part: on places, or from a first day on, where it is counted in seats of a project on one of them.
  mode text not null check (mode in ('place', 'measure', 'counselling', 'household', 'internship')),
  started_on date,
  seat_id uuid,
  -- The track (Variante) of the programme that they are on, from the entry on.
  track text check (length(track) between 1 and 80),
  status text not null check (status in ('referred', 'eligible', 'not-eligible', 'running', 'ended')),
  since date not null,
  voluntary_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, participant_id, jobcenter_id, district_id) references participant (tenant_id, id, jobcenter_id, district_id),
  foreign key (tenant_id, participant_id, person_id) references participant (tenant_id, id, person_id) on update cascade,
  foreign key (tenant_id, programme_id) references programme,
  unique (tenant_id, seat_id),
  foreign key (tenant_id, seat_id) references seat,
  check (mode <> 'place' or started_on is null),
  check (seat_id is null or started_on is not null)
);
create unique index one_running_participation on participation (tenant_id, person_id, programme_id, area) nulls not distinct where status <> 'ended' and status <> 'not-eligible';
create index participation_waiting on participation (tenant_id, programme_id, district_id, status, since);
create index participation_jobcenter on participation (tenant_id, jobcenter_id, status, since, id) include (district_id, participant_id);
-- With all that the policy asks, so that a list is counted in the index alone.
create index participation_jobcenter_since on participation (tenant_id, jobcenter_id, since, id) include (district_id, participant_id);
create index participation_district on participation (tenant_id, district_id, since, id);
create index participation_district_status on participation (tenant_id, district_id, status, id);
-- How many run by which version of a programme, for those who amend it: they see no person.
create index participation_running on participation (tenant_id, programme_id, rules_from) where status <> 'ended' and status <> 'not-eligible';
create index participation_participant on participation (tenant_id, participant_id);

-- Eligibility: what the law's check answered on a day, with the facts it was asked about; or what a person decided against
-- it, with the reason. It only grows, so the row an assignment rests on is the data at entry, for ever.
create table eligibility (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  number bigint generated always as identity,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  facts jsonb not null,
  verdict jsonb not null,
  exception_reason text check (length(exception_reason) between 10 and 2000),
  opens_way boolean not null generated always as (coalesce(verdict ->> 'verdict' = 'met', false) or exception_reason is not null) stored,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, participation_id, opens_way),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, decided_by) references account
);
create index eligibility_participation on eligibility (tenant_id, participation_id, number desc);

-- How a participation ended, and what came of it. Apart from it: the reason may be an illness.
create table participation_end (
  tenant_id uuid not null default tenant() references tenant,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  last_day_on date not null,
  end_reason text not null check (end_reason in ('planned-end', 'work', 'training', 'illness', 'own-wish', 'other')),
  result text not null check (result in ('work', 'training', 'other-offer', 'jobless', 'unknown', 'handed-over')),
  primary key (tenant_id, participation_id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id)
);
create index participation_end_jobcenter on participation_end (tenant_id, jobcenter_id, last_day_on);

-- Assignment (Zuweisung): joins a person to an occupancy. A participation may have several, one after another. A person holds
-- one place at a time in the whole Land, whoever assigned them.
create table assignment (
  tenant_id uuid not null default tenant() references tenant,
  occupancy_id uuid not null,
  participation_id uuid not null,
  participant_id uuid not null,
  person_id uuid not null,
  jobcenter_id uuid not null,
  provider_id uuid not null,
  period daterange not null,
  -- The first day after it, as a column: policies let no function of a period reach an index.
  over_on date generated always as (upper(period)) stored,
  -- Whether it is known how it goes on: another place follows, or it is written down how the participation ended.
  is_concluded boolean not null default false,
  eligibility_id uuid not null,
  is_eligible boolean not null default true check (is_eligible),
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  primary key (tenant_id, occupancy_id),
  unique (tenant_id, occupancy_id, provider_id, jobcenter_id),
  foreign key (tenant_id, occupancy_id, provider_id, period) references occupancy (tenant_id, id, provider_id, period) on update cascade,
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, participant_id, person_id) references participant (tenant_id, id, person_id) on update cascade,
  constraint verdict_before_place foreign key (tenant_id, eligibility_id, participation_id, is_eligible) references eligibility (tenant_id, id, participation_id, opens_way),
  foreign key (tenant_id, assigned_by) references account,
  constraint one_place_a_person exclude using gist (tenant_id with =, person_id with =, period with &&)
);
create index assignment_provider on assignment (tenant_id, provider_id);
create index assignment_participation on assignment (tenant_id, participation_id);
-- What is over and not concluded waits for the Jobcenter: few among all it ever assigned.
create index assignment_to_conclude on assignment (tenant_id, jobcenter_id, over_on) where not is_concluded;
create function conclude_assignments() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.assignment set is_concluded = true
   where tenant_id = new.tenant_id and participation_id = new.participation_id and not is_concluded
     and (tg_table_name <> 'assignment' or occupancy_id <> (to_jsonb(new) ->> 'occupancy_id')::uuid);
  return null;
end $$;
create trigger conclude_assignments after insert on participation_end for each row execute function conclude_assignments();
create trigger conclude_assignments after insert on assignment for each row execute function conclude_assignments();

-- Extension (Verlängerung): an assignment goes on to a later day. It is decided by the law of its own day (§ 66 (2) SGB II),
-- so it rests on a check of its own and points at what it extends: an earlier extension, or else the assignment itself.
create table assignment_extension (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  occupancy_id uuid not null,
  predecessor_id uuid,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  eligibility_id uuid not null,
  is_eligible boolean not null default true check (is_eligible),
  extended_by uuid not null,
  extended_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, occupancy_id),
  unique (tenant_id, predecessor_id),
  foreign key (tenant_id, occupancy_id) references assignment,
  foreign key (tenant_id, predecessor_id, occupancy_id) references assignment_extension (tenant_id, id, occupancy_id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  constraint verdict_before_extension foreign key (tenant_id, eligibility_id, participation_id, is_eligible) references eligibility (tenant_id, id, participation_id, opens_way),
  foreign key (tenant_id, extended_by) references account
);
-- One chain: only one extension follows the assignment itself, only one follows each extension.
create unique index one_first_extension on assignment_extension (tenant_id, occupancy_id) where predecessor_id is null;
create index assignment_extension_participation on assignment_extension (tenant_id, participation_id);

-- Why a named person assigned or extended although a rule of the place or the programme says otherwise. Apart from the
-- assignment, because a provider sees that one.
create table assignment_exception (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  occupancy_id uuid not null,
  extension_id uuid,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  rules text[] not null check (cardinality(rules) > 0 and rules <@ array['time-left', 'time-unknown', 'coaching-too-short']),
  reason text not null check (length(reason) between 10 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, occupancy_id) references assignment,
  foreign key (tenant_id, extension_id, occupancy_id) references assignment_extension (tenant_id, id, occupancy_id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, decided_by) references account
);
create index assignment_exception_participation on assignment_exception (tenant_id, participation_id);

create table coaching_case (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  coach_id uuid not null,
  jobcenter_id uuid not null,
  district_id uuid not null,
  valid daterange not null check (not isempty(valid)),
  -- Why it was handed over to this coach, and whether the person agreed that the notes of those before go with it.
  because text check (length(because) between 3 and 2000),
  reads_earlier boolean not null default false,
  last_contact_on date,
  next_contact_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id, jobcenter_id, district_id) references participant (tenant_id, id, jobcenter_id, district_id),
  foreign key (tenant_id, coach_id) references account,
  -- The coach comes first: every policy asks for the people of one coach, and this index answers.
  exclude using gist (tenant_id with =, coach_id with =, participant_id with =, valid with &&)
);
create index coaching_case_day on coaching_case (tenant_id, coach_id, next_contact_on);
create index coaching_case_participant on coaching_case (tenant_id, participant_id);

-- The sets policies ask for, evaluated once a query. They read tables whose own policies ask nobody else.
create function coached_participants() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select participant_id from public.coaching_case
                     where tenant_id = public.tenant() and coach_id = public.account() and valid @> public.today()
                       and public.acts_as('coach')) $$;
-- Those of them whose earlier notes were handed over with the case, as the person agreed.
create function handed_participants() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select participant_id from public.coaching_case
                     where tenant_id = public.tenant() and coach_id = public.account() and valid @> public.today()
                       and reads_earlier and public.acts_as('coach')) $$;
-- From the assignment until the last day: a provider prepares for who is to come, and forgets who has gone.
create function placed_participants() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select participant_id from public.assignment
                     where tenant_id = public.tenant() and provider_id = public.organisation() and upper(period) > public.today()
                       and public.acts_as('provider', 'instructor')) $$;
create function own_occupancies() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select occupancy_id from public.assignment
                     where tenant_id = public.tenant() and participant_id = public.own_participant()) $$;
create function own_places() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select place_id from public.occupancy
                     where tenant_id = public.tenant() and id = any (public.own_occupancies())) $$;
create function own_coaches() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select coach_id from public.coaching_case
                     where tenant_id = public.tenant() and participant_id = public.own_participant() and valid @> public.today()) $$;
-- A link to sign in is made for the people one answers for, and for nobody else.
create function accounts_in_care() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select m.account_id from public.membership m
                      join public.participant p on p.tenant_id = m.tenant_id and p.id = m.participant_id
                     where m.tenant_id = public.tenant()
                       and (public.acts_as('jobcenter') and p.jobcenter_id = public.organisation() or p.id = any (public.coached_participants()))) $$;
create policy open_access on membership for insert
  with check ((select acts_as('jobcenter')) and role = 'participant' and organisation_id = (select organisation())
              and participant_id in (select p.id from participant p where p.jobcenter_id = (select organisation())));
create policy let_in on one_time_secret for insert
  with check (kind = 'sign-in-link' and (select acts_as('jobcenter', 'coach')) and account_id = any ((select accounts_in_care())::uuid[]));
create policy own_place on place for select using (id = any ((select own_places())::uuid[]));
create policy own_occupancy on occupancy for select using (id = any ((select own_occupancies())::uuid[]));
create policy own_coach on account for select using (id = any ((select own_coaches())::uuid[]));

call protect('person', 'insert');
create policy refer on person for insert with check ((select acts_as('jobcenter')));
-- Who may be meant by a referral, for the Jobcenter that writes it: its own record of them, if it keeps one. Of a person whom
-- another keeps it learns that there is one: no name, no office, no place.
create function people_like(first_name text, family_name text, birth_date date) returns table (person_id uuid, participant_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, k.id from public.person p
    left join lateral (select k.id from public.participant k
                        where k.tenant_id = p.tenant_id and k.person_id = p.id and k.jobcenter_id = public.organisation()
                        order by k.created_on, k.id limit 1) k on true
   where p.tenant_id = public.tenant() and public.acts_as('jobcenter')
     and p.id in (select coalesce(f.joined_to, f.id) from public.person f
                   where f.tenant_id = public.tenant() and f.match_key = public.match_key(first_name, family_name, birth_date))
   order by k.id is null, p.created_on, p.id $$;
-- The days of work that uses up the time of the law, of the person behind a record, at whichever Jobcenter.
create function time_worked(land uuid, participant uuid) returns table (period daterange, jobcenter_id uuid, asked_under text)
language sql stable set search_path = pg_catalog, public as $$
  select a.period, a.jobcenter_id, l.asked_under from public.participant k
    join public.assignment a on a.tenant_id = k.tenant_id and a.person_id = k.person_id and not isempty(a.period)
    join public.occupancy o on o.tenant_id = a.tenant_id and o.id = a.occupancy_id
    join public.place l on l.tenant_id = o.tenant_id and l.id = o.place_id and l.work_time = 'needed'
   where k.tenant_id = land and k.id = participant order by a.period $$;
revoke execute on function time_worked from public;
-- The same of an own record, for the Jobcenter that keeps it. Where the others were, it does not learn.
create function worked_days(participant uuid) returns table (period daterange, is_own boolean, asked_under text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.period, w.jobcenter_id = public.organisation(), w.asked_under from public.time_worked(public.tenant(), participant) w
   where public.acts_as('jobcenter')
     and exists (select from public.participant k where k.tenant_id = public.tenant() and k.id = participant
                                                    and k.jobcenter_id = public.organisation()) $$;

call protect('participant', 'select, insert');
create policy staff on participant for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district())
         or id = any ((select coached_participants())::uuid[]) or id = any ((select placed_participants())::uuid[])
         or id = (select own_participant()));
create policy refer on participant for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and district_id = (select district()));

call protect('participation', 'select, insert, update (rules_from, status, since, voluntary_on, started_on, seat_id, track, version)');
create trigger keeps_its_version before update on participation for each row
  when (old.rules_from is distinct from new.rules_from) execute function moved_by_decision('participation-version');
create policy staff on participation for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy refer on participation for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and status = 'referred');
create policy decide on participation for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())) with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create function running_participations(programme uuid) returns table (rules_from date, total bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.rules_from, count(*) from public.participation p
   where p.tenant_id = public.tenant() and p.programme_id = programme and p.status <> 'ended' and p.status <> 'not-eligible'
     and public.acts_as('programme-office', 'auditor') group by p.rules_from $$;
call publish('participation_state', 'select tenant_id, id, jobcenter_id, status, since from participation');

call protect('eligibility', 'select, insert');
call append_only('eligibility');
create policy own_record on eligibility for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy decide on eligibility for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and decided_by = (select account()));

call protect('participation_end', 'select, insert');
call append_only('participation_end');
create policy those_concerned on participation_end for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy decide on participation_end for insert with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));

-- What follows from a participation that has ended, for the Jobcenter that answers for it; without a name. One that was handed over
-- goes on with another body, which answers for it.
call publish('ended_participation', $$select e.tenant_id, e.participation_id as id, e.participant_id, e.jobcenter_id, n.programme_id, n.rules_from,
  n.area, p.number, e.last_day_on
  from participation_end e join participation n on n.tenant_id = e.tenant_id and n.id = e.participation_id
  join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
  where e.result <> 'handed-over'$$);

call protect('assignment', 'select, insert');
create policy staff on assignment for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or (select acts_as('provider', 'instructor')) and provider_id = (select organisation()) and upper(period) > (select today())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy assign on assignment for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and assigned_by = (select account()));
call publish('person_stay', 'select tenant_id, occupancy_id, participant_id, jobcenter_id, provider_id, period, over_on, is_concluded
  from assignment');

call protect('assignment_extension', 'select, insert');
call append_only('assignment_extension');
create policy own_record on assignment_extension for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy extend on assignment_extension for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and extended_by = (select account()));

call protect('assignment_exception', 'select, insert');
call append_only('assignment_exception');
create policy own_record on assignment_exception for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy decide on assignment_exception for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and decided_by = (select account()));

call protect('coaching_case', 'select, insert, update (valid, last_contact_on, next_contact_on)');
create policy those_concerned on coaching_case for select
  using ((select acts_as('coach')) and coach_id = (select account()) and valid @> (select today())
         or (select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy entrust on coaching_case for insert with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy keep_dates on coaching_case for update
  using ((select acts_as('coach')) and coach_id = (select account()) and valid @> (select today())
         or (select acts_as('jobcenter')) and jobcenter_id = (select organisation()))
  with check ((select acts_as('coach')) and coach_id = (select account()) and valid @> (select today())
              or (select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
call publish('coached_case', 'select tenant_id, id, participant_id, coach_id, valid, last_contact_on, next_contact_on
  from coaching_case');

-- History of a case, for those who answer for it: the coach all of it, the Jobcenter what its own procedure did.
create policy coached_history on audit_entry for select using (participant_id = any ((select coached_participants())::uuid[]));
create policy case_history on audit_entry for select
  using ((select acts_as('jobcenter')) and object_kind in ('participation', 'plan', 'change-proposal')
         and participant_id in (select p.id from participant p where p.jobcenter_id = (select organisation())));

-- First name: what an instructor may call a person.
create table participant_first_name (
  tenant_id uuid not null default tenant() references tenant,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  first_name text not null check (length(first_name) between 1 and 100),
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id)
);
call protect('participant_first_name', 'select, insert, update (first_name)');
create policy staff on participant_first_name for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = any ((select placed_participants())::uuid[])
         or participant_id = (select own_participant()));
create policy refer on participant_first_name for insert with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy correct on participant_first_name for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())) with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
call publish('person_first_name', 'select tenant_id, participant_id, first_name from participant_first_name');

-- Identity: family name, birth date, ways to reach. Not for instructors, districts or the ministry.
create table participant_identity (
  tenant_id uuid not null default tenant() references tenant,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  family_name text not null check (length(family_name) between 1 and 100),
  name_key text collate "C" not null generated always as (lower(family_name)) stored,
  birth_date date not null,
  phone text check (length(phone) <= 40),
  email text check (length(email) between 3 and 320),
  version integer not null default 1,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id)
);
-- Names are found by their beginning and read in order. The key is a column, because policies let nothing but leakproof
-- functions (starts_with is one, lower is none) reach an index.
create index participant_identity_name on participant_identity (tenant_id, jobcenter_id, name_key, participant_id);
call protect('participant_identity', 'select, insert, update (family_name, birth_date, phone, email, version)');
create policy staff on participant_identity for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[])
         or (select acts_as('provider')) and participant_id = any ((select placed_participants())::uuid[])
         or participant_id = (select own_participant()));
create policy refer on participant_identity for insert with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy correct on participant_identity for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())) with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
call publish('person_contact', 'select tenant_id, participant_id, family_name, phone from participant_identity');

-- Why somebody is not the person of the same name and birth date whom the Land knows already.
create table person_distinction (
  tenant_id uuid not null default tenant() references tenant,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  reason text not null check (length(reason) between 10 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  foreign key (tenant_id, decided_by) references account
);
call protect('person_distinction', 'select, insert');
call append_only('person_distinction');
create policy own_record on person_distinction for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy decide on person_distinction for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and decided_by = (select account()));

-- What was found out about whether two are one human: their records were joined, or one was separated again. Every keeper
-- has a line of its own and learns that there is another record; who decided and why stays with the one that did.
create table person_match (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  kind text not null check (kind in ('joined', 'separated')),
  -- Whose the record was before, and since.
  person_before uuid not null,
  person_since uuid not null,
  reason text check (length(reason) between 10 and 2000),
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  foreign key (tenant_id, person_before) references person,
  foreign key (tenant_id, person_since) references person,
  foreign key (tenant_id, decided_by) references account,
  check ((reason is null) = (decided_by is null))
);
create index person_match_participant on person_match (tenant_id, participant_id, decided_at);
call protect('person_match', 'select');
call append_only('person_match');
create policy own_record on person_match for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));

-- The human behind an own record, for the Jobcenter that keeps it.
create function own_person(record uuid) returns uuid language sql stable set search_path = pg_catalog, public as $$
  select person_id from public.participant
   where tenant_id = public.tenant() and id = record and jobcenter_id = public.organisation() and public.acts_as('jobcenter') $$;
revoke execute on function own_person from public;
-- Whether there is another record of the person behind an own one, at whichever Jobcenter.
create function is_kept_twice(record uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.participant k where k.tenant_id = public.tenant() and k.person_id = public.own_person(record)
                                                    and k.id <> record) $$;
-- The days on which the person of an own record and somebody else both have a place: while there are any, they are not one.
create function places_at_once(record uuid, other uuid) returns table (days daterange)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.period * b.period from public.assignment a
    join public.assignment b on b.tenant_id = a.tenant_id and b.person_id = other and b.period && a.period
   where a.tenant_id = public.tenant() and a.person_id = public.own_person(record) and a.person_id <> other
   order by 1 $$;
-- Writes a line for each record of a human. The reason and who decided stand in that of the record it was decided about.
create function note_match(person uuid, said text, record uuid, since uuid, why text, at timestamptz) returns void
language sql set search_path = pg_catalog, public as $$
  insert into public.person_match (tenant_id, id, participant_id, jobcenter_id, kind, person_before, person_since, reason, decided_by, decided_at)
  select k.tenant_id, gen_random_uuid(), k.id, k.jobcenter_id, said, k.person_id, since,
         case when k.id = record then why end, case when k.id = record then public.account() end, at
    from public.participant k where k.tenant_id = public.tenant() and k.person_id = person $$;
revoke execute on function note_match from public;
-- Joins the human behind an own record with another: the one known for longer stays, and every record is kept of that one since.
-- What was assigned moves along, so that two places on one day, or two participations in one programme, refuse it.
create function join_people(record uuid, other uuid, why text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare mine uuid := public.own_person(record); stays uuid; goes uuid;
begin
  perform from public.person where tenant_id = public.tenant() and id in (mine, other) order by id for update;
  select id into stays from public.person
   where tenant_id = public.tenant() and id in (mine, other) and joined_to is null order by created_on, id limit 1;
  select id into goes from public.person where tenant_id = public.tenant() and id in (mine, other) and joined_to is null and id <> stays;
  if mine is null or goes is null then
    raise exception 'there are no two people to join' using errcode = 'check_violation', constraint = 'two_people';
  end if;
  perform public.note_match(p, 'joined', record, stays, why, at) from unnest(array[stays, goes]) p;
  update public.participant set person_id = stays where tenant_id = public.tenant() and person_id = goes;
  update public.person set joined_to = stays where tenant_id = public.tenant() and (id = goes or joined_to = goes);
end $$;
-- Separates an own record from a human that it was taken for: it is that of another, by whose name nobody finds the first.
create function separate_record(record uuid, fresh uuid, why text, at timestamptz, on_day date) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare mine uuid := public.own_person(record); own_key text; its_own uuid; left_key text;
begin
  perform from public.person where tenant_id = public.tenant() and id = mine for update;
  if not public.is_kept_twice(record) then
    raise exception 'there is no other record' using errcode = 'check_violation', constraint = 'two_records';
  end if;
  select public.match_key(f.first_name, i.family_name, i.birth_date) into own_key
    from public.participant_identity i join public.participant_first_name f on f.tenant_id = i.tenant_id and f.participant_id = i.participant_id
   where i.tenant_id = public.tenant() and i.participant_id = record;
  -- The human that it was before they were joined, if there was one of this name.
  update public.person set joined_to = null
   where tenant_id = public.tenant() and id = (select id from public.person
         where tenant_id = public.tenant() and joined_to = mine and match_key = own_key order by id limit 1)
  returning id into its_own;
  if its_own is null then
    insert into public.person (tenant_id, id, match_key, created_on) values (public.tenant(), fresh, own_key, on_day) returning id into its_own;
  end if;
  perform public.note_match(mine, 'separated', record, its_own, why, at);
  update public.participant set person_id = its_own where tenant_id = public.tenant() and id = record;
  -- Nobody is found any longer by a name that is only that of the other.
  select public.match_key(f.first_name, i.family_name, i.birth_date) into left_key
    from public.participant k join public.participant_identity i on i.tenant_id = k.tenant_id and i.participant_id = k.id
    join public.participant_first_name f on f.tenant_id = k.tenant_id and f.participant_id = k.id
   where k.tenant_id = public.tenant() and k.person_id = mine
   order by public.match_key(f.first_name, i.family_name, i.birth_date) = own_key desc, k.created_on, k.id limit 1;
  update public.person set match_key = left_key where tenant_id = public.tenant() and id = mine and match_key = own_key;
end $$;

-- Participation elsewhere: that somebody takes part in a programme conducted elsewhere, which theirs rests on, and how their
-- Jobcenter knows of it.
create table other_participation (
  tenant_id uuid not null default tenant() references tenant,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  programme_id uuid not null,
  reason text not null check (length(reason) between 10 and 2000),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (tenant_id, participation_id, programme_id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, noted_by) references account
);
call protect('other_participation', 'select, insert');
call append_only('other_participation');
create policy own_record on other_participation for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy note_down on other_participation for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and noted_by = (select account()));
-- The programmes in which people of the Land take part, among those that a referral asks about, at whichever Jobcenter.
create function programmes_of(people uuid[], among uuid[]) returns table (person_id uuid, programme_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.person_id, p.programme_id from public.participation p
   where p.tenant_id = public.tenant() and p.person_id = any (people) and p.programme_id = any (among)
     and p.status not in ('ended', 'not-eligible') and public.acts_as('jobcenter') $$;

-- Household: who lives with the person whose participation it is, and takes part with them: a record of each, with a goal of
-- their own. Each of them sees their own row.
create table household_member (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participation_id uuid not null,
  lead_id uuid not null,
  participant_id uuid not null check (participant_id <> lead_id),
  jobcenter_id uuid not null,
  role text not null check (role in ('partner', 'child')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  primary key (tenant_id, id),
  foreign key (tenant_id, participation_id, lead_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  constraint once_in_a_household exclude using gist (tenant_id with =, participation_id with =, participant_id with =, valid with &&)
);
create index household_member_participant on household_member (tenant_id, participant_id);
call protect('household_member', 'select, insert, update (valid)');
create policy those_concerned on household_member for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or lead_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy join_household on household_member for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy leave_household on household_member for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()))
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));

-- Guardian: who has custody of somebody under age, alone or jointly, from the day it was noted until it ended.
create table guardian (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  contact text not null check (length(contact) between 3 and 320),
  custody text not null check (custody in ('alone', 'joint')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  primary key (tenant_id, id),
  unique (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id)
);
create index guardian_participant on guardian (tenant_id, participant_id);
call protect('guardian', 'select, insert, update (valid)');
create policy those_concerned on guardian for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy note on guardian for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy end_custody on guardian for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()))
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));

-- Consent: what the person, or a guardian for them, has agreed to; withdrawing it has a day of its own and deletes nothing.
create table consent (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  purpose text not null check (purpose in ('data', 'counselling', 'internship', 'hand-over')),
  -- The guardian who gave it; null where it was the person.
  guardian_id uuid,
  given_on date not null,
  withdrawn_on date check (withdrawn_on >= given_on),
  noted_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  foreign key (tenant_id, guardian_id, participant_id, jobcenter_id) references guardian (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, noted_by) references account
);
create unique index one_consent_at_a_time on consent (tenant_id, participant_id, purpose, guardian_id) nulls not distinct where withdrawn_on is null;
-- Whom a Jobcenter has to ask at eighteen.
create index consent_by_guardian on consent (tenant_id, jobcenter_id, participant_id) where guardian_id is not null and withdrawn_on is null;
call protect('consent', 'select, insert, update (withdrawn_on)');
create policy those_concerned on consent for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy give on consent for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and noted_by = (select account()));
create policy withdraw on consent for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and withdrawn_on is null)
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));

-- Stage (Abschnitt einer Teilnahme): a time of orientation, an internship in a firm, or counselling, one after another in a
-- participation. Somebody is in one firm at a time.
create table participation_stage (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  kind text not null check (kind in ('orientation', 'internship', 'counselling', 'phase')),
  firm text check (length(firm) between 2 and 200),
  -- A phase of the file; whether it was noted that the phase before did not lead into work.
  phase text check (length(phase) between 1 and 80),
  before_failed boolean,
  period daterange not null check (not isempty(period) and not lower_inf(period) and (kind = 'phase' or not upper_inf(period))),
  hours integer check (hours between 1 and 2000),
  -- The last day, where it was broken off; before the first, where it never began. What is left of the days is empty then.
  broken_off_on date,
  days daterange not null generated always as (
    case when broken_off_on is null then period else period * daterange(null, broken_off_on, '[]') end) stored,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  check ((kind = 'internship') = (firm is not null)),
  check ((kind = 'phase') = (phase is not null)),
  check ((kind = 'phase') = (hours is null)),
  check (kind = 'phase' or before_failed is null),
  constraint one_firm_at_a_time exclude using gist (tenant_id with =, participation_id with =, days with &&) where (kind = 'internship'),
  constraint one_phase_at_a_time exclude using gist (tenant_id with =, participation_id with =, days with &&) where (kind = 'phase')
);
create index participation_stage_participation on participation_stage (tenant_id, participation_id);
call protect('participation_stage', 'select, insert, update (broken_off_on, version)');
create policy those_concerned on participation_stage for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy note_stage on participation_stage for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy break_off on participation_stage for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()))
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()));

-- Hand-over (Übergabe einer Teilnahme): the keeper of a participation offers it to another, with the consent of the person; the
-- other takes or refuses it. While the offer stands the other reads who it is, and afterwards nothing of it.
create table participation_hand_over (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  programme_id uuid not null,
  to_id uuid not null,
  reason text not null check (length(reason) between 3 and 2000),
  status text not null check (status in ('offered', 'taken', 'refused', 'withdrawn')),
  offered_by uuid not null,
  offered_on date not null,
  answer text check (length(answer) between 3 and 2000),
  settled_by uuid,
  settled_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, to_id) references organisation,
  foreign key (tenant_id, offered_by) references account,
  foreign key (tenant_id, settled_by) references account,
  check (to_id <> jobcenter_id),
  check (num_nulls(settled_by, settled_on) = case status when 'offered' then 2 else 0 end),
  check ((status = 'refused') = (answer is not null))
);
create unique index one_open_hand_over on participation_hand_over (tenant_id, participation_id) where status = 'offered';
create index participation_hand_over_participation on participation_hand_over (tenant_id, participation_id);
create index participation_hand_over_to on participation_hand_over (tenant_id, to_id) where status = 'offered';
call protect('participation_hand_over', 'select, insert, update (status, answer, settled_by, settled_on, version)');
create policy both_sides on participation_hand_over for select
  using ((select acts_as('jobcenter')) and (jobcenter_id = (select organisation()) or to_id = (select organisation())));
create policy offer on participation_hand_over for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and offered_by = (select account()) and status = 'offered');
create policy settle on participation_hand_over for update
  using ((select acts_as('jobcenter')) and (jobcenter_id = (select organisation()) or to_id = (select organisation())))
  with check ((select acts_as('jobcenter')) and settled_by = (select account())
              and (to_id = (select organisation()) and status in ('taken', 'refused') or jobcenter_id = (select organisation()) and status = 'withdrawn'));
call publish('hand_over_offered', $$select tenant_id, id, to_id, offered_on from participation_hand_over where status = 'offered'$$);
-- Whether an offer still stands: the participation runs without a place, and whoever agreed to it has not thought better of it.
-- What a guardian said binds nobody who is of age.
create function offer_stands(offer participation_hand_over) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select offer.status = 'offered'
     and exists (select from public.participation n
                  where n.tenant_id = offer.tenant_id and n.id = offer.participation_id and n.status <> 'ended')
     and not exists (select from public.assignment a
                      where a.tenant_id = offer.tenant_id and a.participation_id = offer.participation_id
                        and a.period && daterange(public.today(), null))
     and exists (select from public.consent c
                   join public.participant_identity i on i.tenant_id = c.tenant_id and i.participant_id = c.participant_id
                  where c.tenant_id = offer.tenant_id and c.participant_id = offer.participant_id and c.purpose = 'hand-over'
                    and c.withdrawn_on is null
                    and (c.guardian_id is null or i.birth_date + interval '18 years' > public.today()))
     and not exists (select from public.consent c
                      where c.tenant_id = offer.tenant_id and c.participant_id = offer.participant_id and c.purpose = 'hand-over'
                        and c.withdrawn_on >= offer.offered_on
                        and not exists (select from public.consent again
                                         where again.tenant_id = c.tenant_id and again.participant_id = c.participant_id
                                           and again.purpose = c.purpose and again.guardian_id is not distinct from c.guardian_id
                                           and again.withdrawn_on is null)) $$;
revoke execute on function offer_stands from public;
-- Who is offered, for the body that may take them, and only as long as the offer stands.
create function offered_person(offer uuid) returns table
  (person_id uuid, first_name text, family_name text, birth_date date, phone text, area text, voluntary_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select n.person_id, f.first_name, i.family_name, i.birth_date, i.phone, n.area, n.voluntary_on
    from public.participation_hand_over h
    join public.participation n on n.tenant_id = h.tenant_id and n.id = h.participation_id
    join public.participant_first_name f on f.tenant_id = h.tenant_id and f.participant_id = h.participant_id
    join public.participant_identity i on i.tenant_id = h.tenant_id and i.participant_id = h.participant_id
   where h.tenant_id = public.tenant() and h.id = offer and h.to_id = public.organisation() and public.acts_as('jobcenter')
     and public.offer_stands(h) $$;
-- An offer is answered once. Taken, it ends the participation of the giver with this day, and what hangs on it: seat, stages, and
-- the coaching of somebody who takes part in nothing else there.
create function settle_hand_over() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare today date := public.today();
begin
  if old.status <> 'offered' then
    raise exception 'the offer is answered' using errcode = 'check_violation', constraint = 'settled_once';
  end if;
  if new.status <> 'taken' then return new; end if;
  perform from public.participation where tenant_id = old.tenant_id and id = old.participation_id for update;
  if not public.offer_stands(old) then
    raise exception 'the offer does not stand' using errcode = 'check_violation', constraint = 'offer_stands';
  end if;
  update public.participation set status = 'ended', since = today, version = version + 1
   where tenant_id = old.tenant_id and id = old.participation_id;
  insert into public.participation_end (tenant_id, participation_id, participant_id, jobcenter_id, last_day_on, end_reason, result)
  values (old.tenant_id, old.participation_id, old.participant_id, old.jobcenter_id, today, 'other', 'handed-over');
  update public.seat s set period = daterange(lower(s.period), today + 1), version = s.version + 1
    from public.participation n
   where n.tenant_id = old.tenant_id and n.id = old.participation_id and s.tenant_id = n.tenant_id and s.id = n.seat_id;
  update public.participation_stage set broken_off_on = today, version = version + 1
   where tenant_id = old.tenant_id and participation_id = old.participation_id and days && daterange(today + 1, null);
  if not exists (select from public.participation
                  where tenant_id = old.tenant_id and participant_id = old.participant_id and status not in ('ended', 'not-eligible'))
  then
    update public.coaching_case set valid = daterange(lower(valid), greatest(today, lower(valid) + 1))
     where tenant_id = old.tenant_id and participant_id = old.participant_id and valid && daterange(today, null);
  end if;
  return new;
end $$;
create trigger settle_hand_over before update on participation_hand_over for each row execute function settle_hand_over();

-- Target-group facts (social data): confirmed by the Jobcenter, used by the law's check. What is confirmed later stands
-- beside what was known before, under the next number.
create table participant_facts (
  tenant_id uuid not null default tenant() references tenant,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  facts jsonb not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  primary key (tenant_id, participant_id, version),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  foreign key (tenant_id, confirmed_by) references account
);
call protect('participant_facts', 'select, insert');
call append_only('participant_facts');
create policy own_record on participant_facts for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy confirm on participant_facts for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and confirmed_by = (select account()));

-- Touched decision: facts confirmed later would have led an assignment or extension to another verdict, under the same law
-- and for the same day. What was decided stays as it is; that a named person took note of it is kept for ever.
create table touched_decision (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  occupancy_id uuid not null,
  participation_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  eligibility_id uuid not null,
  facts_version integer not null,
  verdict jsonb not null,
  found_by uuid not null,
  found_at timestamptz not null,
  note text check (length(note) between 3 and 2000),
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, occupancy_id) references assignment,
  foreign key (tenant_id, participation_id, participant_id, jobcenter_id) references participation (tenant_id, id, participant_id, jobcenter_id),
  foreign key (tenant_id, eligibility_id) references eligibility,
  foreign key (tenant_id, participant_id, facts_version) references participant_facts,
  foreign key (tenant_id, found_by) references account,
  foreign key (tenant_id, acknowledged_by) references account,
  check (num_nulls(note, acknowledged_by, acknowledged_at) in (0, 3))
);
create index touched_decision_participation on touched_decision (tenant_id, participation_id);
create index touched_decision_open on touched_decision (tenant_id, jobcenter_id, found_at) where acknowledged_by is null;
call protect('touched_decision', 'select, insert, update (note, acknowledged_by, acknowledged_at, version)');
create policy own_record on touched_decision for select
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or participant_id = (select own_participant()));
create policy find on touched_decision for insert
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and found_by = (select account()) and acknowledged_by is null);
create policy acknowledge on touched_decision for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and acknowledged_by is null)
  with check ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) and acknowledged_by = (select account()));
call publish('touched_decision_state', 'select tenant_id, id, participation_id, jobcenter_id, found_at, acknowledged_by
  from touched_decision');

-- Coaching: the contact (when, how) and, apart from it, the note, which only the coach of the case reads.
create table contact (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  coach_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('meeting', 'phone', 'home-visit', 'work-visit', 'letter')),
  minutes integer not null check (minutes between 1 and 600),
  next_contact_on date,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, participant_id, coach_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, coach_id) references account
);
create index contact_participant on contact (tenant_id, participant_id, on_day desc);
call protect('contact', 'select, insert');
call append_only('contact');
create policy coach_and_person on contact for select
  using (participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant()));
create policy write_contact on contact for insert
  with check (participant_id = any ((select coached_participants())::uuid[]) and coach_id = (select account()));

create table coaching_note (
  tenant_id uuid not null default tenant() references tenant,
  contact_id uuid not null,
  participant_id uuid not null,
  coach_id uuid not null default account(),
  note text not null check (length(note) between 1 and 10000),
  primary key (tenant_id, contact_id),
  foreign key (tenant_id, contact_id, participant_id, coach_id) references contact (tenant_id, id, participant_id, coach_id)
);
call protect('coaching_note', 'select, insert');
create policy coach_only on coaching_note for select
  using (coach_id = (select account()) and participant_id = any ((select coached_participants())::uuid[])
         or participant_id = any ((select handed_participants())::uuid[]));
create policy write_note on coaching_note for insert
  with check (coach_id = (select account()) and participant_id = any ((select coached_participants())::uuid[]));

create table plan (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  goal text not null check (length(goal) between 3 and 2000),
  agreed_on date not null,
  review_on date not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, participant_id),
  unique (tenant_id, id, participant_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id),
  check (review_on > agreed_on)
);
call protect('plan', 'select, insert, update (goal, review_on, version)');
create policy those_concerned on plan for select
  using (participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant())
         or (select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy agree on plan for insert with check (participant_id = any ((select coached_participants())::uuid[]));
create policy revise on plan for update
  using (participant_id = any ((select coached_participants())::uuid[])) with check (participant_id = any ((select coached_participants())::uuid[]));

create table milestone (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  jobcenter_id uuid not null,
  title text not null check (length(title) between 2 and 300),
  due_on date not null,
  work_related boolean not null,
  reached_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, participant_id) references plan (tenant_id, id, participant_id),
  foreign key (tenant_id, participant_id, jobcenter_id) references participant (tenant_id, id, jobcenter_id)
);
create index milestone_plan on milestone (tenant_id, plan_id, due_on);
create index milestone_participant on milestone (tenant_id, participant_id);
call protect('milestone', 'select, insert, update (title, due_on, work_related, reached_on, version)');
create policy those_concerned on milestone for select
  using (participant_id = any ((select coached_participants())::uuid[]) or participant_id = (select own_participant())
         or (select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or (select acts_as('instructor')) and work_related and participant_id = any ((select placed_participants())::uuid[]));
create policy agree on milestone for insert with check (participant_id = any ((select coached_participants())::uuid[]));
create policy mark on milestone for update
  using (participant_id = any ((select coached_participants())::uuid[])) with check (participant_id = any ((select coached_participants())::uuid[]));

-- Change proposal: what one side asks the other to decide. While it is open, no money flows for this occupancy. It belongs to
-- the places, without the person: payments ask whether one is open, and never learn about whom or why.
create table change_proposal (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  occupancy_id uuid not null,
  provider_id uuid not null,
  jobcenter_id uuid not null,
  kind text not null check (kind in ('end-early')),
  last_day_on date not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, provider_id, jobcenter_id),
  foreign key (tenant_id, occupancy_id, provider_id, jobcenter_id) references assignment (tenant_id, occupancy_id, provider_id, jobcenter_id),
  foreign key (tenant_id, proposed_by) references account,
  foreign key (tenant_id, settled_by) references account,
  check ((status = 'open') = (settled_by is null))
);
create unique index one_open_proposal on change_proposal (tenant_id, occupancy_id) where status = 'open';
create index change_proposal_provider on change_proposal (tenant_id, provider_id, proposed_at);
create index change_proposal_jobcenter on change_proposal (tenant_id, jobcenter_id, status);
call protect('change_proposal', 'select, insert, update (status, settled_by, settled_at, version)');
create policy both_sides on change_proposal for select
  using ((select acts_as('provider')) and provider_id = (select organisation()) or (select acts_as('jobcenter')) and jobcenter_id = (select organisation())
         or (select acts_as('grant-officer', 'auditor')));
create policy propose on change_proposal for insert
  with check ((select acts_as('provider')) and provider_id = (select organisation()) and proposed_by = (select account()) and status = 'open');
create policy settle on change_proposal for update
  using ((select acts_as('jobcenter')) and jobcenter_id = (select organisation()) or (select acts_as('provider')) and provider_id = (select organisation()))
  with check (settled_by = (select account()) and ((select acts_as('jobcenter')) and jobcenter_id = (select organisation())
              or (select acts_as('provider')) and provider_id = (select organisation()) and status = 'withdrawn'));
call publish('change_proposal_state', 'select tenant_id, id, occupancy_id, provider_id, jobcenter_id, status, last_day_on, proposed_at, version
  from change_proposal');

-- Why, between the two sides only: whoever pays needs to know that a proposal is open, not that somebody is ill.
create table change_proposal_reason (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  provider_id uuid not null,
  jobcenter_id uuid not null,
  end_reason text not null check (end_reason in ('work', 'training', 'illness', 'own-wish', 'other')),
  explanation text check (length(explanation) between 3 and 1000),
  primary key (tenant_id, proposal_id),
  foreign key (tenant_id, proposal_id, provider_id, jobcenter_id) references change_proposal (tenant_id, id, provider_id, jobcenter_id),
  constraint words_only_for_other check ((end_reason = 'other') = (explanation is not null))
);
call protect('change_proposal_reason', 'select, insert');
create policy both_sides on change_proposal_reason for select
  using ((select acts_as('provider')) and provider_id = (select organisation()) or (select acts_as('jobcenter')) and jobcenter_id = (select organisation()));
create policy propose on change_proposal_reason for insert with check ((select acts_as('provider')) and provider_id = (select organisation()));
