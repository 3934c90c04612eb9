-- The other districts' calls of autumn 2017, as far as their committees' points: each as the call of the district that the story is
-- about, with three providers, five proposals and three members. All of it is invented.
create temp table population_call on commit drop as
  select row_number() over (order by o.key)::int as d, o.key, o.id as district_id, c.id as committee_id, replace(c.name, 'Regionaler Arbeitskreis ', '') as short,
         q.places, a.id as clerk_id, told.programme_id, told.rules_from, told.selection, told.applied_by, told.title, told.description,
         told.minimum_points, told.present_above_percent, told.least_present, told.large_spread_percent, told.opens_on, told.closes_at, told.id as told_id
    from call told
    join quota q on q.tenant_id = tenant() and q.programme_id = told.programme_id and q.district_id <> told.district_id
    join organisation o on o.tenant_id = tenant() and o.id = q.district_id
    join organisation c on c.tenant_id = tenant() and c.kind = 'committee' and c.district_id = o.id
    join account a on a.tenant_id = tenant() and a.email = 'office-' || o.key || '@stellwerk.invalid'
   where told.tenant_id = tenant() and told.id = current_setting('population.told_call')::uuid;

-- Three providers of each district with one person each, and three members of its committee; `b` counts within the district.
create temp table population_bidder on commit drop as
  select d, b, d * 10 + b as bidder, replace(said, '%', short) as name from population_call,
         (values (1, 'Arbeit und Leben % gGmbH (erfunden)'), (2, 'Sozialwerk % e. V. (erfunden)'), (3, 'Neue Wege % e. V. (erfunden)')) as named (b, said);
insert into organisation (tenant_id, id, kind, name, district_id)
  select tenant(), pg_temp.id('provider', bidder), 'provider', name, district_id from population_bidder join population_call using (d);
create temp table population_staff on commit drop as
  select pg_temp.id('provider account', bidder) as account_id, pg_temp.id('provider', bidder) as organisation_id, 'provider' as role,
         'provider-' || key || '-' || b as word, pg_temp.staff_name(d * 7 + b * 4, d * 3 + b * 5) as name
    from population_bidder join population_call using (d)
  union all
  select pg_temp.id('member', d * 10 + m), committee_id, 'committee-member', 'committee-' || key || '-' || m,
         pg_temp.staff_name(d * 3 + m * 5, d * 6 + m * 3) || ' (' || (array['Stadt und Landkreis', 'DGB', 'IHK'])[m] || ')'
    from population_call, generate_series(1, 3) m;
insert into account (tenant_id, id, display_name, email) select tenant(), account_id, name, word || '@stellwerk.invalid' from population_staff;
insert into membership (tenant_id, id, account_id, organisation_id, role, valid)
  select tenant(), pg_temp.id('membership ' || word, 1), account_id, organisation_id, role, '[2017-01-01,)' from population_staff;

-- Four proposals share the places of the district; the fifth is one too many. One of four places is a municipal one.
create temp table population_proposal on commit drop as
  select d, t, d * 10 + t as proposal, b, said || ', ' || short as title, field, points,
         case t when 4 then places - trunc(places * 0.26)::int - 2 * trunc(places * 0.25)::int when 5 then 12 else trunc(places * part)::int end as places
    from population_call, (values
      (1, 1, 0.26, 'Grün und Wege', 'Grünpflege', 9), (2, 1, 0.25, 'Soziale Werkstatt', 'Soziale Werkstatt', 8),
      (3, 2, 0.25, 'Schulen und Kindertagesstätten', 'Schulen', 8), (4, 3, 0.24, 'Begleitung und Tierheim', 'Soziales', 7),
      (5, 3, 0, 'Radwerkstatt', 'Werkstatt', 4)) as told (t, b, part, said, field, points);
insert into call (tenant_id, id, programme_id, rules_from, runner_id, district_id, selecting_id, selection, applied_by, title, description, budget_cents,
                  minimum_points, present_above_percent, least_present, large_spread_percent, opens_on, closes_at, status, version)
  select tenant(), pg_temp.id('call', d), programme_id, rules_from, district_id, district_id, committee_id, selection, applied_by, title, description,
         places * current_setting('population.cents_per_place')::int, minimum_points, present_above_percent, least_present, large_spread_percent, opens_on, closes_at, 'scoring', 3
    from population_call;
insert into call_offer (tenant_id, call_id, position, kind, unit, quantity)
  select tenant(), pg_temp.id('call', d), o.position, o.kind, o.unit, case o.position when 1 then places - places / 4 else places / 4 end
    from population_call join call_offer o on o.tenant_id = tenant() and o.call_id = told_id;
insert into criterion (tenant_id, id, call_id, position, title, phase, maximum_points, weight)
  select tenant(), pg_temp.id('criterion', d * 10 + c.position), pg_temp.id('call', d), c.position, c.title, c.phase, c.maximum_points, c.weight
    from population_call join criterion c on c.tenant_id = tenant() and c.call_id = told_id;

insert into proposal (tenant_id, id, call_id, bidder_id, runner_id, selecting_id, title, field_of_use, summary, cost_cents, status, submitted_at, version)
  select tenant(), pg_temp.id('proposal', proposal), pg_temp.id('call', d), pg_temp.id('provider', d * 10 + b), district_id, committee_id, p.title, field,
         'Erfundener Text: Menschen arbeiten unter Anleitung für das Gemeinwohl, begleitet von der Intensivbetreuung.',
         p.places * current_setting('population.cents_per_place')::int, 'admitted', pg_temp.at(date '2017-10-02' + (d + t * 3) % 15), 3
    from population_proposal p join population_call using (d);
insert into proposal_offer (tenant_id, proposal_id, position, kind, unit, quantity)
  select tenant(), pg_temp.id('proposal', proposal), o.position, o.kind, o.unit, case o.position when 1 then p.places - p.places / 4 else p.places / 4 end
    from population_proposal p join call_offer o on o.tenant_id = tenant() and o.call_id = pg_temp.id('call', d);
insert into formal_check (tenant_id, id, proposal_id, call_id, bidder_id, runner_id, selecting_id, findings, outcome, checked_by, checked_at)
  select tenant(), pg_temp.id('formal check', proposal), p.id, p.call_id, p.bidder_id, p.runner_id, p.selecting_id,
         (select f.findings from formal_check f where f.tenant_id = tenant() and f.call_id = told_id and f.outcome = 'admitted' order by f.checked_at, f.id limit 1),
         'admitted', clerk_id, pg_temp.at('2017-10-24')
    from population_proposal join population_call using (d) join proposal p on p.tenant_id = tenant() and p.id = pg_temp.id('proposal', proposal);
insert into interest (tenant_id, proposal_id, member_id, has_interest, call_id, runner_id, selecting_id, reason, declared_at)
  select tenant(), p.id, pg_temp.id('member', d * 10 + m), false, p.call_id, p.runner_id, p.selecting_id, '', pg_temp.at('2017-11-02')
    from population_proposal join proposal p on p.tenant_id = tenant() and p.id = pg_temp.id('proposal', proposal), generate_series(1, 3) m;
-- Members differ by a point here and there, as people do.
insert into score (tenant_id, proposal_id, criterion_id, member_id, call_id, runner_id, selecting_id, points, reason, scored_at)
  select tenant(), p.id, c.id, pg_temp.id('member', d * 10 + m), p.call_id, p.runner_id, p.selecting_id,
         points - case when (m + t + c.position) % 3 = 0 then 1 else 0 end, 'Nach dem Schema bewertet', pg_temp.at('2017-11-02')
    from population_proposal join proposal p on p.tenant_id = tenant() and p.id = pg_temp.id('proposal', proposal)
    join criterion c on c.tenant_id = tenant() and c.call_id = p.call_id, generate_series(1, 3) m;
-- Who decides now.
select key, pg_temp.id('call', d) as id, array(select pg_temp.id('member', d * 10 + m) from generate_series(1, 3) m) as members from population_call order by key;
