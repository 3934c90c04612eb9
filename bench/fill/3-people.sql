-- The people in their compartments, where they stand, and who holds which place when. Every name is invented.
insert into person (tenant_id, id, match_key, created_on)
  select pg_temp.land(), pg_temp.id('person', i), encode(sha256(convert_to(i::text, 'UTF8')), 'hex'), coalesce(lower(stay), pg_temp.day()) - 30 from fill_person;
insert into participant (tenant_id, id, person_id, number, jobcenter_id, district_id, created_on)
  select pg_temp.land(), pg_temp.id('participant', i), pg_temp.id('person', i), 'T-' || lpad(i::text, 7, '0'), pg_temp.id('jobcenter', d), pg_temp.id('district', d),
         coalesce(lower(stay), pg_temp.day()) - 30 from fill_person;
insert into participant_first_name (tenant_id, participant_id, jobcenter_id, first_name)
  select pg_temp.land(), pg_temp.id('participant', i), pg_temp.id('jobcenter', d),
         (array['Anja','Bernd','Cem','Doreen','Erik','Fatma','Gerd','Heike','Ivan','Jana','Kai','Lena'])[1 + i * 7 % 12] from fill_person;
insert into participant_identity (tenant_id, participant_id, jobcenter_id, family_name, birth_date, phone, email)
  select pg_temp.land(), pg_temp.id('participant', i), pg_temp.id('jobcenter', d),
         -- Thirty of each district begin alike in every Land, whatever its size.
         case when b < 30 then 'Mühl' else (array['Ahl','Berg','Busch','Dorn','Ecken','Feld','Grün','Hagen','Immen','Jung','Kirch','Linden','Neu','Ober','Pfeil','Reh','Stein','Tann','Wald'])[1 + b * 3 % 19] end
         || (array['au','bach','berg','dorf','feld','haus','hof','kamp','mann','stedt'])[1 + b / 20 % 10],
         date '1958-01-01' + i * 37 % 14000, '0391 555' || i, 'p' || i || '@bench.invalid' from fill_person;
insert into participant_facts (tenant_id, participant_id, jobcenter_id, facts, confirmed_by, confirmed_at)
  select pg_temp.land(), pg_temp.id('participant', i), pg_temp.id('jobcenter', d),
         jsonb_build_object('benefitPeriods', '[{"from":"2010-01-01","until":null}]'::jsonb, 'unemploymentPeriods', '[{"from":"2012-03-01","until":null}]'::jsonb,
                            'interruptions', '[]'::jsonb, 'employments', '[]'::jsonb, 'healthImpairment', i % 2 = 0, 'obstacles', i % 4, 'voluntary', true),
         pg_temp.id('jobcenter', d), pg_temp.at(pg_temp.day() - 60) from fill_person;
insert into account (tenant_id, id, display_name, is_staff)
  select pg_temp.land(), pg_temp.id('own account', i), 'T-' || lpad(i::text, 7, '0'), false from fill_person where i % 10 = 3;
insert into membership (tenant_id, id, account_id, organisation_id, role, valid, participant_id)
  select pg_temp.land(), pg_temp.id('own membership', i), pg_temp.id('own account', i), pg_temp.id('jobcenter', d), 'participant', '[2017-01-01,)',
         pg_temp.id('participant', i) from fill_person where i % 10 = 3;

insert into participation (tenant_id, id, participant_id, person_id, referred_on, mode, programme_id, rules_from, jobcenter_id, district_id, status, since, voluntary_on)
  select pg_temp.land(), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('person', i), pg_temp.day() - 30, 'place', fill_programme.id, fill_programme.rules_from, pg_temp.id('jobcenter', d), pg_temp.id('district', d),
         status, coalesce(case status when 'ended' then upper(stay) else lower(stay) end, pg_temp.day() - b % 60), pg_temp.day() - 30
    from fill_person, fill_programme;
insert into eligibility (tenant_id, id, participation_id, participant_id, jobcenter_id, facts, verdict, decided_by, decided_at)
  select pg_temp.land(), pg_temp.id('eligibility', i), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('jobcenter', d),
         '{"benefitPeriods":[{"from":"2010-01-01","until":null}]}',
         jsonb_build_object('instrument', null, 'asOf', pg_temp.day(), 'verdict', case status when 'not-eligible' then 'not-met' else 'met' end,
                            'conditions', '[]'::jsonb, 'missing', '[]'::jsonb, 'earliestOn', null, 'notes', '[]'::jsonb),
         pg_temp.id('jobcenter', d), pg_temp.at(pg_temp.day() - 50) from fill_person where status <> 'referred';
insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
  select pg_temp.land(), pg_temp.id('occupancy', i), pg_temp.id('place', place), pg_temp.id('project', project), pg_temp.id('district', fill_person.d),
         pg_temp.id('provider', provider), stay
    from fill_person join fill_place on l = place where stay is not null;
insert into assignment (tenant_id, occupancy_id, participation_id, participant_id, person_id, jobcenter_id, provider_id, period, is_concluded, eligibility_id,
                        assigned_by, assigned_at)
  select pg_temp.land(), pg_temp.id('occupancy', i), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('person', i), pg_temp.id('jobcenter', fill_person.d),
         pg_temp.id('provider', provider), stay, fill_person.status = 'ended', pg_temp.id('eligibility', i),
         pg_temp.id('jobcenter', fill_person.d), pg_temp.at(lower(stay) - 10)
    from fill_person join fill_place on l = place where stay is not null;
insert into participation_end (tenant_id, participation_id, participant_id, jobcenter_id, last_day_on, end_reason, result)
  select pg_temp.land(), pg_temp.id('participation', i), pg_temp.id('participant', i), pg_temp.id('jobcenter', d), upper(stay) - 1,
         (array['planned-end', 'work', 'own-wish'])[1 + i % 3], (array['jobless', 'work', 'unknown'])[1 + i % 3] from fill_person where status = 'ended';
