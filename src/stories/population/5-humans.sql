-- Who everybody is, who coaches them, and on which days what happened. Every name is invented.
-- Coaching begins three months before the work; the facts are confirmed six weeks before it, and two weeks before it is the assignment.
create temp table population_human on commit drop as
  select p.*, dates.*, district_id, jobcenter_id, worker_id, own.project_id, own.provider_id, programme_id, rules_from, over_on, d * 100 + (n - 1) / 24 as coach, pattern, facts,
         (array['Angelika','Bodo','Cornelia','Dieter','Edeltraud','Frank','Gabriele','Hartmut','Ines','Joachim','Karola','Lothar','Marion','Norman',
                'Olga','Ronald','Simone','Torsten','Undine','Veit','Yvette'])[1 + i * 8 % 21] as first_name,
         (array['Birken','Buchen','Eichen','Erlen','Eschen','Espen','Linden','Tannen','Ulmen','Weiden','Kirsch','Apfel','Dorn','Hasel','Kiefer','Lärchen','Schlehen'])[1 + i * 3 % 17]
           || (array['au','bach','berg','born','busch','feld','grund','hain','horst','thal','stein','wald'])[1 + i / 17 % 12] as family_name,
         date '1955-03-02' + i * 37 % 9000 as birth_date
    from population_person p join population_district using (d) left join (select id, project_id, provider_id from population_place) own on own.id = p.place_id
    -- How long those wait who wait: a few weeks, longer where the places stand ready for long.
    cross join lateral (select pg_temp.weekday(pg_temp.today() - 3 - (n * 5) % greatest(15, pg_temp.today() - ready_on)) as waits_since) w
    cross join lateral (select case when starts_on is null then case status when 'referred' then waits_since else pg_temp.weekday(waits_since - 20) end
                                    else pg_temp.weekday(starts_on - 95 - n % 25) end as referred_on,
                               case when status <> 'referred' then coalesce(starts_on - 42, waits_since) end as checked_on,
                               starts_on - 14 as assigned_on) dates
    join jsonb_to_recordset(current_setting('population.patterns')::jsonb) as told (pattern int, kind text, turn int, turns int, facts jsonb)
      on told.kind = case when status = 'not-eligible' then 'not-eligible' else coalesce(work_time, 'needed') end and turn = n % turns;
