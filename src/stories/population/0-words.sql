-- Words that the other files use; those that hold people are gone with the transaction. Ids are computed, so that a row and those
-- that refer to it never have to be looked up, and everybody is settled the same every time.
create or replace function pg_temp.id(kind text, number bigint) returns uuid language sql immutable
  as $$ select overlay(overlay(md5('population ' || kind || ' ' || number::text) placing '4' from 13) placing '8' from 17)::uuid $$;
create or replace function pg_temp.today() returns date language sql stable as $$ select current_setting('app.today')::date $$;
create or replace function pg_temp.at(day date) returns timestamptz language sql immutable as $$ select day + time '10:00' at time zone 'UTC' $$;
-- A day on which the office works.
create or replace function pg_temp.weekday(day date) returns date language sql immutable
  as $$ select case when extract(isodow from day) > 5 then day - 2 else day end $$;

-- A district: its one summarised project, who works at its Jobcenter, and since when its places stand ready.
create temp table population_district on commit drop as
  select row_number() over (order by given.district)::int as d, o.id as district_id, j.id as jobcenter_id, a.id as worker_id, given.district as key,
         project.id as project_id, project.programme_id, project.rules_from, lower(b.available) as ready_on, upper(b.available) as over_on,
         b.places, given.undescribed, given."awaitingTests" as awaiting_tests, round(b.places * given."takenPercent" / 100.0)::int as taken
    from jsonb_to_recordset(current_setting('population.districts')::jsonb)
           as given (district text, "takenPercent" int, undescribed int, "awaitingTests" int)
    join organisation o on o.key = given.district
    join organisation j on j.key = 'jobcenter-' || given.district
    join account a on a.email = 'jobcenter-worker-' || given.district || '@stellwerk.invalid'
    join project on project.district_id = o.id
    cross join lateral (select available, count(*)::int as places from place where project_id = project.id group by available) b
   where o.tenant_id = tenant() and j.tenant_id = tenant() and a.tenant_id = tenant() and project.tenant_id = tenant();

-- A place, the how-manieth of its kind, and what is to become of it. One of four is of the other kind.
create temp table population_place on commit drop as
  select p.id, p.number, p.kind, p.needs_tests, p.work_time, d.d, rank, case
           when rank <= case when p.work_time = 'used-up' then d.taken / 4 else d.taken - d.taken / 4 end then 'taken'
           when p.work_time <> 'used-up' and of_kind - rank < d.undescribed then 'undescribed'
           when p.work_time <> 'used-up' and of_kind - rank < d.undescribed + d.awaiting_tests then 'awaiting-tests'
           else 'free' end as fate
    from population_district d
    join (select *, row_number() over (partition by project_id, kind order by number)::int as rank, count(*) over (partition by project_id, kind)::int as of_kind
            from place where tenant_id = tenant()) p on p.project_id = d.project_id;

-- Three of five start on the day on which the places stand ready, the others week after week on a Wednesday.
create temp table population_start on commit drop as
  select p.id as place_id, p.d, p.work_time, rank,
         case when rank % 5 < 3 then ready_on else wednesday + 7 * (rank % ((pg_temp.today() - wednesday) / 7 + 1)) end as starts_on
    from population_place p
    join (select *, ready_on + 1 + (9 - extract(isodow from ready_on)::int) % 7 as wednesday from population_district) d using (d)
   where fate = 'taken';

-- Who is on a place; who was there before, where somebody came in later; who left a place that stands free since; who waits.
create temp table population_person on commit drop as
  with one as (
    select d, place_id, work_time, rank, starts_on, null::date as left_on, 'running' as status from population_start
    union all
    select s.d, place_id, s.work_time, rank, ready_on, pg_temp.weekday(starts_on - 3 - rank % 9), 'ended' from population_start s join population_district using (d)
     where rank % 8 in (3, 4) and starts_on > ready_on + 14
    union all
    select d, p.id, p.work_time, rank, ready_on, pg_temp.weekday(ready_on + 4 + (rank * 3) % (pg_temp.today() - ready_on - 5)),
           case when of_fate % 4 = 2 then 'running' else 'ended' end
      from (select *, row_number() over (partition by d order by work_time desc, rank) as of_fate from population_place where fate = 'free') p
      join population_district using (d)
     where of_fate <= greatest(2, taken / 30)
    union all
    select d, null, null, turn, null, null, status
      from population_district, (values ('referred', 11), ('eligible', 17), ('not-eligible', 45)) as waiting (status, one_of),
           generate_series(1, greatest(3, places / one_of)) turn)
  select row_number() over (order by d, status desc, starts_on, left_on, work_time, rank)::int as i, one.*,
         row_number() over (partition by d order by status desc, starts_on, left_on, work_time, rank)::int as n
    from one;
