-- Everybody has a coach from the day of the referral; contacts and plans are there with most of them, not with all, as in life.
create temp table population_case on commit drop as
  select *, case when n % 11 <> 10 and status <> 'not-eligible' then pg_temp.weekday(greatest(referred_on, pg_temp.today() - 2 - n % 26)) end as met_on,
         pg_temp.weekday(pg_temp.today() - 2 + (n * 3) % 19) as meets_on
    from population_human;
insert into coaching_case (tenant_id, id, participant_id, coach_id, jobcenter_id, district_id, valid, last_contact_on, next_contact_on)
  select tenant(), pg_temp.id('case', i), pg_temp.id('participant', i), pg_temp.id('coach', coach), jobcenter_id, district_id, daterange(referred_on, null),
         met_on, case when met_on is not null then meets_on end from population_case;
insert into contact (tenant_id, id, participant_id, coach_id, on_day, kind, minutes, next_contact_on, written_at)
  select tenant(), pg_temp.id('contact', i), pg_temp.id('participant', i), pg_temp.id('coach', coach), met_on,
         (array['meeting', 'phone', 'meeting', 'work-visit'])[1 + i % case when place_id is null then 3 else 4 end], 20 + i % 5 * 10, meets_on, pg_temp.at(met_on)
    from population_case where met_on is not null;
insert into coaching_note (tenant_id, contact_id, participant_id, note)
  select tenant(), pg_temp.id('contact', i), pg_temp.id('participant', i), 'Erfundene Notiz: Der nächste Schritt ist besprochen.' from population_case where met_on is not null;
insert into plan (tenant_id, id, participant_id, jobcenter_id, goal, agreed_on, review_on)
  select tenant(), pg_temp.id('plan', i), pg_temp.id('participant', i), jobcenter_id, 'Einen festen Tagesablauf finden und herausfinden, welche Arbeit auf Dauer passt.',
         starts_on - 10, pg_temp.today() + 5 + n % 90 from population_case where n % 3 <> 2 and starts_on is not null;
insert into milestone (tenant_id, id, plan_id, participant_id, jobcenter_id, title, due_on, work_related, reached_on)
  select tenant(), pg_temp.id('milestone ' || m, i), pg_temp.id('plan', i), pg_temp.id('participant', i), jobcenter_id, title, starts_on + due, m = 1,
         case when starts_on + due < pg_temp.today() and left_on is null and n % 4 <> 1 then starts_on + due end
    from population_case, (values (1, 'Vier Wochen pünktlich am Platz', 28), (2, 'Termin bei der Schuldnerberatung', 12)) as agreed (m, title, due)
   where n % 3 <> 2 and starts_on is not null;
