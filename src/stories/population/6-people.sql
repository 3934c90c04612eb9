-- The people in their compartments, what the law answered about them, and who took which place when.
create temp table population_check on commit drop as
  select * from jsonb_to_recordset(current_setting('population.checks')::jsonb) as answered (pattern int, day date, verdict jsonb);
analyze population_human, population_check;

insert into person (tenant_id, id, match_key, created_on)
  select tenant(), pg_temp.id('person', i), match_key(first_name, family_name, birth_date), referred_on from population_human;
insert into participant (tenant_id, id, person_id, number, jobcenter_id, district_id, created_on)
  select tenant(), pg_temp.id('participant', i), pg_temp.id('person', i), 'TN-' || upper(left(pg_temp.id('participant', i)::text, 8)), jobcenter_id, district_id, referred_on
    from population_human;
insert into participant_first_name (tenant_id, participant_id, jobcenter_id, first_name)
  select tenant(), pg_temp.id('participant', i), jobcenter_id, first_name from population_human;
insert into participant_identity (tenant_id, participant_id, jobcenter_id, family_name, birth_date, phone)
  select tenant(), pg_temp.id('participant', i), jobcenter_id, family_name, birth_date, '0170 1' || lpad(i::text, 6, '0') from population_human;
insert into participant_facts (tenant_id, participant_id, jobcenter_id, facts, confirmed_by, confirmed_at)
  select tenant(), pg_temp.id('participant', i), jobcenter_id, facts, worker_id, pg_temp.at(checked_on) from population_human where checked_on is not null;

insert into participation (tenant_id, id, participant_id, person_id, programme_id, rules_from, jobcenter_id, district_id, referred_on, mode, status, since,
                           voluntary_on, version)
  select tenant(), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('person', i), programme_id, rules_from, jobcenter_id, district_id,
         referred_on, 'place', status, case status when 'ended' then left_on + 1 else coalesce(assigned_on, checked_on, referred_on) end, referred_on,
         case status when 'referred' then 1 when 'running' then 3 when 'ended' then 4 else 2 end from population_human;
insert into eligibility (tenant_id, id, participation_id, participant_id, jobcenter_id, facts, verdict, decided_by, decided_at)
  select tenant(), pg_temp.id('eligibility ' || asked, i), pg_temp.id('participation', i), pg_temp.id('participant', i), jobcenter_id,
         facts || jsonb_build_object('birthDate', birth_date), verdict, worker_id, pg_temp.at(day)
    from population_human cross join lateral (values ('when-checked', checked_on), ('at-entry', assigned_on), ('at-move', moved_on)) as asked_on (asked, day)
    join population_check using (pattern, day) order by day, i, asked;
-- A stay on a place; of those who moved there are two, one after the other.
create temp table population_stay on commit drop as
  select i, 'occupancy' as word, 'at-entry' as asked, place_id, project_id, provider_id, daterange(starts_on, coalesce(left_on + 1, moved_on + 1, over_on)) as period,
         coalesce(left_on, moved_on) is not null as has_left, assigned_on from population_human where place_id is not null
  union all
  select i, 'occupancy after the move', 'at-move', to_id, p.project_id, p.provider_id, daterange(moves_on, over_on), false, moved_on
    from population_human join population_place p on p.id = to_id;
insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period, version)
  select tenant(), pg_temp.id(word, i), s.place_id, s.project_id, district_id, s.provider_id, period, case when has_left then 2 else 1 end
    from population_stay s join population_human using (i);
-- Where it is not written down yet how a participation ended, the Jobcenter has something to do.
insert into assignment (tenant_id, occupancy_id, participation_id, participant_id, person_id, jobcenter_id, provider_id, period, eligibility_id, assigned_by, assigned_at)
  select tenant(), pg_temp.id(word, i), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('person', i), jobcenter_id, s.provider_id,
         period, pg_temp.id('eligibility ' || s.asked, i), worker_id, pg_temp.at(s.assigned_on)
    from population_stay s join population_human using (i) order by lower(period), i;
insert into participation_end (tenant_id, participation_id, participant_id, jobcenter_id, last_day_on, end_reason, result)
  select tenant(), pg_temp.id('participation', i), pg_temp.id('participant', i), jobcenter_id, left_on,
         (array['illness','own-wish','work','illness','training','other'])[1 + n % 6], (array['jobless','unknown','work','jobless','training','jobless'])[1 + n % 6]
    from population_human where status = 'ended';
