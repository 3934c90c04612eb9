-- Coaches, each for about two dozen people; what is done, and its three tests; and the places described by it.
create temp table population_coach on commit drop as
  select d, c, d * 100 + c as coach from population_district,
         lateral generate_series(0, (select (count(*)::int - 1) / 24 from population_person p where p.d = population_district.d)) c;
insert into account (tenant_id, id, display_name, email)
  select tenant(), pg_temp.id('coach', coach), pg_temp.staff_name(d * 5 + c * 3, d * 4 + c * 7), 'coach-' || key || '-' || c + 1 || '@stellwerk.invalid'
    from population_coach join population_district using (d);
insert into membership (tenant_id, id, account_id, organisation_id, role, valid)
  select tenant(), pg_temp.id('coach membership', coach), pg_temp.id('coach', coach), district_id, 'coach', '[2017-10-01,)'
    from population_coach join population_district using (d);

create temp table population_described on commit drop as
  select p.*, case when work_time = 'used-up' then 4 + rank % 2 when fate = 'awaiting-tests' then 3 else coalesce(told.a, 6) end as a
    from population_place p left join (values ('Grün', 0), ('Soziale', 1), ('Schulen', 2)) as told (word, a) on project like word || ' %' where fate <> 'undescribed';
create temp table population_activity on commit drop as
  select (d * 10 + dense_rank() over (partition by d order by provider_id)) * 10 + a as activity, own.*, title, tasks, field, a = 3 as is_awaiting
    from (select distinct d, provider_id, kind, needs_tests, work_time, a from population_described) own
    join (values
      (0, 'Grünpflege in Parks und Anlagen', E'Beete und Wege pflegen\nBänke streichen\nLaub und Schnittgut sammeln', 'Grünpflege'),
      (1, 'Hilfe im Möbellager', E'Spenden abholen und sortieren\nMöbel aufarbeiten\nAn Bedürftige ausgeben', 'Soziale Werkstatt'),
      (2, 'Mithilfe in der Grundschule', E'Schulhof und Schulgarten pflegen\nLehrmittel ordnen\nKinder in der Pause begleiten', 'Schulen'),
      (3, 'Wanderwege und Rastplätze', E'Wege freischneiden\nSchilder ausbessern\nRastplätze sauber halten', 'Tourismus'),
      (4, 'Begleitung älterer Menschen', E'Zum Arzt und beim Einkauf begleiten\nVorlesen und spielen\nBei Festen helfen', 'Soziales'),
      (5, 'Hilfe im Tierheim', E'Gehege säubern\nTiere füttern und ausführen\nFutterspenden sortieren', 'Tierschutz'),
      (6, 'Mithilfe in der Tagespflege', E'Räume herrichten\nBeim Basteln und Singen helfen\nAuf Spaziergänge mitgehen', 'Soziales'))
      as said (a, title, tasks, field) using (a);
insert into activity (tenant_id, id, owner_id, district_id, programme_id, rules_from, kind, needs_tests, title, tasks, field, weekly_hours, status, since)
  select tenant(), pg_temp.id('activity', activity), provider_id, district_id, programme_id, rules_from, kind, needs_tests, title, tasks, field, 30,
         case when needs_tests then 'waiting' else 'not-asked' end, ready_on - 40 from population_activity join population_district using (d);
insert into activity_tests (tenant_id, id, activity_id, owner_id, district_id, jobcenter_id, content, content_hash, is_additional, additional_reason,
                            is_in_public_interest, public_interest_reason, is_competition_neutral, competition_neutral_reason,
                            board_heard_on, board_opinion, valid_until, decided_by, decided_at)
  select tenant(), a.id, a.id, a.owner_id, a.district_id, jobcenter_id,
         jsonb_build_object('title', a.title, 'tasks', a.tasks, 'field', a.field, 'weeklyHours', a.weekly_hours, 'season', null), a.content_hash,
         true, 'Die Arbeiten würden ohne Förderung nicht und nicht in diesem Umfang getan.',
         true, 'Das Ergebnis kommt der Allgemeinheit zugute, nicht einem begrenzten Kreis.',
         true, 'Kein Betrieb der Region bietet diese Arbeiten an.', ready_on - 30, 'Kammern und Gewerkschaft haben keine Bedenken.', over_on - 1,
         worker_id, pg_temp.at(ready_on - 28)
    from population_activity p join population_district using (d) join activity a on a.tenant_id = tenant() and a.id = pg_temp.id('activity', activity)
   where p.needs_tests and not is_awaiting;
update activity set status = 'passed', tests_id = t.id, tests_valid_until = t.valid_until, since = t.board_heard_on + 2, version = 2
  from activity_tests t, population_activity where t.id = pg_temp.id('activity', activity) and t.tenant_id = tenant() and activity.tenant_id = tenant() and activity.id = t.id;

-- Those that somebody takes are taken at once: described, taken, and, where somebody was there before, left in between.
update place set status = case fate when 'taken' then 'occupied' when 'closed' then 'closed' else 'free' end, activity_id = pg_temp.id('activity', activity), title = a.title,
                 weekly_hours = 25 + p.number % 2 * 5, planned_from = coalesce(starts_on, ready_on),
                 host_site = (array['Stadtgebiet','Außenstelle Nord','Außenstelle Süd','Gemeindezentrum'])[1 + p.number % 4],
                 version = version + case when fate in ('taken', 'closed') then 2 else 1 end
                           + 2 * (select count(*)::int from population_person left_it where left_it.place_id = p.id and coalesce(left_on, moved_on) is not null)
  from population_described p join population_district using (d) left join population_start on place_id = p.id
  join population_activity a on (a.d, a.provider_id, a.kind, a.a) = (p.d, p.provider_id, p.kind, p.a)
 where place.tenant_id = tenant() and place.id = p.id;
