-- A district: who works at its Jobcenter, since when its places stand ready, and which of its providers has to give up on which day.
create temp table population_district on commit drop as
  select row_number() over (order by given.district)::int as d, o.id as district_id, j.id as jobcenter_id, a.id as worker_id, given.district as key,
         b.programme_id, b.rules_from, lower(b.available) as ready_on, upper(b.available) as over_on, given."revokedOn" as revoked_on,
         case when given."revokedOn" is not null then (select m.organisation_id from account v join membership m on m.tenant_id = tenant() and m.account_id = v.id
           where v.tenant_id = tenant() and v.email = 'provider-' || given.district || '-3@stellwerk.invalid') end as revoked_id, b.places, given.undescribed, given."awaitingTests" as awaiting_tests, round(b.places * given."takenPercent" / 100.0)::int as taken
    from jsonb_to_recordset(current_setting('population.districts')::jsonb)
           as given (district text, "takenPercent" int, undescribed int, "awaitingTests" int, "revokedOn" date)
    join organisation o on o.key = given.district
    join organisation j on j.key = 'jobcenter-' || given.district
    join account a on a.email = 'jobcenter-worker-' || given.district || '@stellwerk.invalid'
    cross join lateral (select p.programme_id, j.rules_from, available, count(*)::int as places from place p join project j on j.tenant_id = tenant() and j.id = p.project_id
                         where p.tenant_id = tenant() and p.district_id = o.id group by 1, 2, 3) b
   where o.tenant_id = tenant() and j.tenant_id = tenant() and a.tenant_id = tenant();

-- A place, the how-manieth of its kind, and what is to become of it. One of four is of the other kind. Places of one number stand
-- one after another, so that every project has its share of everything.
create temp table population_place on commit drop as
  select p.id, p.project_id, p.provider_id, p.project, p.number, p.kind, p.needs_tests, p.work_time, d.d, rank, is_revoked, case
           when rank <= case when p.work_time = 'used-up' then d.taken / 4 else d.taken - d.taken / 4 end then 'taken'
           when p.work_time <> 'used-up' and of_kind - rank < d.undescribed then 'undescribed'
           when p.work_time <> 'used-up' and of_kind - rank < d.undescribed + d.awaiting_tests then 'awaiting-tests'
           else 'free' end as fate
    from population_district d
    join (select p.*, j.title as project, row_number() over (partition by p.district_id, p.kind order by p.number, j.title)::int as rank,
                 count(*) over (partition by p.district_id, p.kind)::int as of_kind,
                 c.revoked_id is not null and c.revoked_id = p.provider_id as is_revoked
            from place p join project j on j.tenant_id = tenant() and j.id = p.project_id
            join population_district c on c.district_id = p.district_id
           where p.tenant_id = tenant()) p on p.district_id = d.district_id;

-- Three of five start on the day on which the places stand ready, the others week after week on a Wednesday.
create temp table population_start on commit drop as
  select p.id as place_id, p.d, p.work_time, rank,
         case when rank % 5 < 3 then ready_on else wednesday + 7 * (rank % ((pg_temp.today() - wednesday) / 7 + 1)) end as starts_on
    from population_place p
    join (select *, ready_on + 1 + (9 - extract(isodow from ready_on)::int) % 7 as wednesday from population_district) d using (d)
   where fate = 'taken';

-- Those on places of who gives up go on elsewhere on the next working day, as far as there is room; who had not begun yet begins there.
create temp table population_move on commit drop as
  select place_id, to_id, left_on, pg_temp.next_weekday(left_on + 1) as moves_on
    from (select s.place_id, s.d, p.kind, revoked_on as left_on, starts_on, row_number() over (partition by s.d, p.kind order by s.rank) as turn
            from population_start s join population_place p on p.id = s.place_id join population_district on population_district.d = s.d where is_revoked) gone
    join (select id as to_id, d, kind, row_number() over (partition by d, kind order by rank desc) as turn from population_place where fate = 'free' and not is_revoked) free
      using (d, kind, turn);
update population_place set fate = 'taken' where id in (select to_id from population_move);
update population_place set fate = 'closed' where is_revoked;
with late as (delete from population_move m using population_start s where s.place_id = m.place_id and s.starts_on > m.left_on returning m.place_id, m.to_id)
  update population_start s set place_id = to_id from late where late.place_id = s.place_id;

-- Who is on a place; who was there before, where somebody came in later; who left a place that stands free since; who waits.
create temp table population_person on commit drop as
  with one as (
    select d, place_id, work_time, rank, starts_on, null::date as left_on, 'running' as status, to_id, left_on as moved_on, moves_on
      from population_start left join population_move using (place_id)
    union all
    select s.d, place_id, s.work_time, rank, ready_on, pg_temp.weekday(starts_on - 3 - rank % 9), 'ended', null, null, null from population_start s join population_district using (d)
     where rank % 8 in (3, 4) and starts_on > ready_on + 14
    union all
    select d, p.id, p.work_time, rank, ready_on, pg_temp.weekday(ready_on + 4 + (rank * 3) % (pg_temp.today() - ready_on - 5)),
           case when of_fate % 4 = 2 then 'running' else 'ended' end, null, null, null
      from (select *, row_number() over (partition by d order by work_time desc, rank) as of_fate from population_place where fate = 'free') p
      join population_district using (d)
     where of_fate <= greatest(2, taken / 30)
    union all
    select d, null, null, turn, null, null, status, null, null, null
      from population_district, (values ('referred', 11), ('eligible', 17), ('not-eligible', 45)) as waiting (status, one_of),
           generate_series(1, greatest(3, places / one_of)) turn)
  select row_number() over (order by d, status desc, starts_on, left_on, work_time, rank)::int as i, one.*,
         row_number() over (partition by d order by status desc, starts_on, left_on, work_time, rank)::int as n
    from one;
