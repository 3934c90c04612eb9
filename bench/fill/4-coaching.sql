-- Twenty people a coach: four contacts with a note each, a plan, four milestones of which the first is reached.
create temp table fill_case as select i, d, coach, rank, lower(stay) as since from fill_person where status = 'running';

insert into coaching_case (tenant_id, id, participant_id, coach_id, jobcenter_id, district_id, valid, last_contact_on, next_contact_on)
  select pg_temp.land(), pg_temp.id('case', i), pg_temp.id('participant', i), pg_temp.id('coach', coach), pg_temp.id('jobcenter', d), pg_temp.id('district', d),
         daterange(since, null), pg_temp.day() - 10, pg_temp.day() - 4 + rank % 20 from fill_case;
insert into contact (tenant_id, id, participant_id, coach_id, on_day, kind, minutes, next_contact_on, written_at)
  select pg_temp.land(), pg_temp.id('contact ' || n, i), pg_temp.id('participant', i), pg_temp.id('coach', coach), pg_temp.day() - 10 - 20 * n,
         (array['meeting', 'phone', 'work-visit'])[1 + (i + n) % 3], 30, pg_temp.day() + 10 - 20 * n, pg_temp.at(pg_temp.day() - 10 - 20 * n)
    from fill_case, generate_series(0, 3) n;
insert into coaching_note (tenant_id, contact_id, participant_id, coach_id, note)
  select pg_temp.land(), pg_temp.id('contact ' || n, i), pg_temp.id('participant', i), pg_temp.id('coach', coach),
         'Gespräch über die Arbeit im Garten, den Weg dorthin und den Termin bei der Schuldnerberatung. Erfundener Text.'
    from fill_case, generate_series(0, 3) n;
insert into plan (tenant_id, id, participant_id, jobcenter_id, goal, agreed_on, review_on)
  select pg_temp.land(), pg_temp.id('plan', i), pg_temp.id('participant', i), pg_temp.id('jobcenter', d), 'Wieder einen festen Tagesablauf haben', since, since + 400
    from fill_case;
insert into milestone (tenant_id, id, plan_id, participant_id, jobcenter_id, title, due_on, work_related, reached_on)
  select pg_temp.land(), pg_temp.id('milestone ' || n, i), pg_temp.id('plan', i), pg_temp.id('participant', i), pg_temp.id('jobcenter', d),
         'Schritt ' || n, pg_temp.day() - 30 + 30 * n, n % 2 = 0, case n when 0 then pg_temp.day() - 35 end
    from fill_case, generate_series(0, 3) n;
