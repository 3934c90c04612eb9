-- The line (Gleisbild): what stands at each station, per programme and district. Counted by triggers, so that the page
-- costs the same at 2,000 and at 200,000 people and needs no right to see a single one of them. Money is not the Jobcenter's.

create table station_count (
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  district_id uuid not null,
  station text not null check (station in ('place-undescribed', 'place-free', 'place-occupied', 'place-closed',
    'person-referred', 'person-eligible', 'person-not-eligible', 'person-running', 'person-ended',
    'claim-submitted', 'claim-checked', 'claim-paid', 'claim-returned',
    -- What came of those who had begun: no station of the line, but what the indicators of a file ask for.
    'result-work', 'result-training', 'result-other-offer', 'result-jobless', 'result-unknown')),
  total bigint not null check (total >= 0),
  amount_cents bigint not null default 0 check (amount_cents >= 0),
  primary key (tenant_id, programme_id, district_id, station),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation
);
call protect('station_count', 'select');
create policy staff on station_count for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor', 'system'))
         or (select acts_as('district-office', 'jobcenter')) and district_id = (select district())
            and (station not like 'claim-%' or not (select acts_as('jobcenter'))));

create function count_station(t uuid, p uuid, d uuid, s text, change integer, cents bigint default 0) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into public.station_count values (t, p, d, s, greatest(change, 0), greatest(cents, 0))
  on conflict (tenant_id, programme_id, district_id, station) do update
    set total = station_count.total + change, amount_cents = station_count.amount_cents + cents $$;
revoke execute on function count_station(uuid, uuid, uuid, text, integer, bigint) from public;

create function count_places() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'place-' || new.status, 1);
  elsif old.status <> new.status then
    perform public.count_station(old.tenant_id, old.programme_id, old.district_id, 'place-' || old.status, -1);
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'place-' || new.status, 1);
  end if;
  return null;
end $$;
create trigger count_stations after insert or update of status on place for each row execute function count_places();

create function count_people() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'person-' || new.status, 1);
  elsif old.status <> new.status then
    perform public.count_station(old.tenant_id, old.programme_id, old.district_id, 'person-' || old.status, -1);
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'person-' || new.status, 1);
  end if;
  return null;
end $$;
create trigger count_stations after insert or update of status on participation for each row execute function count_people();

create function count_results() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.count_station(n.tenant_id, n.programme_id, n.district_id, 'result-' || new.result, 1)
     from public.participation n
    where n.tenant_id = new.tenant_id and n.id = new.participation_id
      and (n.started_on is not null
           or exists (select from public.assignment a where a.tenant_id = n.tenant_id and a.participation_id = n.id));
  return null;
end $$;
-- Whoever is handed over goes on with another body: what came of it is counted there.
create trigger count_results after insert on participation_end for each row when (new.result <> 'handed-over') execute function count_results();

-- Every claim on money of the Land is counted where it stands; what a Jobcenter pays of its own is not on the line. Its money only
-- on a grant of the Land: what is passed on of it is in it already.
create function count_claims() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  shown boolean := not exists (select from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id and parent_id is not null);
begin
  if new.grantor_id = any (public.own_payers()) then return null; end if;
  if tg_op = 'INSERT' then
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'claim-' || new.status, 1,
      case when shown then new.requested_cents else 0 end);
  elsif old.status <> new.status then
    perform public.count_station(old.tenant_id, old.programme_id, old.district_id, 'claim-' || old.status, -1,
      case when shown then -old.requested_cents else 0 end);
    perform public.count_station(new.tenant_id, new.programme_id, new.district_id, 'claim-' || new.status, 1,
      case when shown then coalesce(new.accepted_cents - new.counted_cents, new.requested_cents) else 0 end);
  end if;
  return null;
end $$;
create trigger count_stations after insert or update of status on claim for each row execute function count_claims();

-- What came back is no longer paid; the claim stays the one that was paid.
create function count_recoveries() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.count_station(c.tenant_id, c.programme_id, c.district_id, 'claim-paid', 0, -new.amount_cents)
     from public.claim c join public.grant_award g on g.tenant_id = c.tenant_id and g.id = c.grant_id and g.parent_id is null
    where c.tenant_id = new.tenant_id and c.id = new.claim_id and c.grantor_id <> all (public.own_payers());
  return null;
end $$;
create trigger count_stations after update of received_on on recovery for each row
  when (new.received_on is not null) execute function count_recoveries();

-- What the public may see: protected figures only, written by the programme office, never computed on demand.
create table public_figure (
  tenant_id uuid not null default tenant() references tenant,
  programme_id uuid not null,
  district_id uuid,
  -- One that every programme has, or an indicator of its file, under its unit and its name.
  figure text not null check (figure in ('places-planned', 'places-granted', 'places-occupied', 'people-reached', 'granted-cents', 'paid-cents')
    or figure ~ '^indicator-(people|projects|places|basis-points)-[a-z0-9][a-z0-9-]{0,80}$'),
  value bigint not null check (value >= 0),
  protection text not null check (protection in ('exact', 'rounded')),
  as_of date not null,
  published_at timestamptz not null,
  published_by uuid not null,
  unique nulls not distinct (tenant_id, programme_id, district_id, figure, as_of),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, published_by) references account,
  constraint people_are_rounded check (
    figure not in ('places-occupied', 'people-reached') and figure not like 'indicator-people-%' or protection = 'rounded' and value % 5 = 0)
);
create index public_figure_programme on public_figure (tenant_id, programme_id, as_of desc);
call protect('public_figure', 'select, insert');
call append_only('public_figure');
create policy anyone on public_figure for select using (true);
create policy publish on public_figure for insert with check ((select acts_as('programme-office')) and published_by = (select account()));

-- Duty (Pflicht): what a file lays on a body after something has happened. What is owed follows from the file; here stands what was
-- done, by which proof. The matter is the grant, the payment or the participation that it follows from.
create table duty_done (
  tenant_id uuid not null default tenant() references tenant,
  matter_id uuid not null,
  duty text not null check (length(duty) between 1 and 81),
  organisation_id uuid not null,
  done_on date not null,
  proof text not null check (length(proof) between 3 and 2000),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (tenant_id, matter_id, duty),
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, noted_by) references account
);
call protect('duty_done', 'select, insert');
call append_only('duty_done');
create policy own on duty_done for select
  using ((select acts_as('auditor')) or (select speaks_for_body()) and organisation_id = (select organisation()));
create policy note_down on duty_done for insert
  with check ((select speaks_for_body()) and organisation_id = (select organisation()) and noted_by = (select account()));

-- Since when the oldest waits at a station: one day, no person. Answers only those who may see the counts.
create index place_waiting on place (tenant_id, programme_id, district_id, status, lower(available));
create index claim_waiting on claim (tenant_id, programme_id, district_id, status, submitted_at);
create function oldest_waiting(p uuid, d uuid, s text) returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when not exists (select from public.station_count where tenant_id = public.tenant() and programme_id = p and district_id = d and station = s)
      or not (public.acts_as('programme-office', 'grant-officer', 'auditor') or public.acts_as('district-office', 'jobcenter') and d = public.district())
      or s like 'claim-%' and public.acts_as('jobcenter') then null
    when s like 'place-%' then (select min(lower(available)) from public.place
      where tenant_id = public.tenant() and programme_id = p and district_id = d and status = substr(s, 7))
    when s like 'claim-%' then (select (min(submitted_at) at time zone 'Europe/Berlin')::date from public.claim
      where tenant_id = public.tenant() and programme_id = p and district_id = d and status = substr(s, 7)
        and grantor_id <> all (public.own_payers()))
    else (select min(since) from public.participation
      where tenant_id = public.tenant() and programme_id = p and district_id = d and status = substr(s, 8)) end $$;
