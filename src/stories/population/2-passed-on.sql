-- What the districts were granted for projects is passed on to their providers, by two people of each district on one day.
create temp table population_grant on commit drop as
  select row_number() over (order by o.key, v.name)::int as g, g.id as parent_id, g.plan_id as parent_plan_id, g.notice_number || '-' || row_number() over (partition by g.id order by v.name) as notice_number,
         g.programme_id, g.rules_from, g.area, g.district_id, v.id as provider_id, given."startsOn" as starts_on, g.ends_on, g.terms,
         (select n.rule_version from notice n where n.tenant_id = tenant() and n.grant_id = g.id and n.number = 1) as rule_version,
         clerk.id as clerk_id, second.id as second_id, pg_temp.at(pg_temp.today()) as now
    from jsonb_to_recordset(current_setting('population.districts')::jsonb) as given (district text, "startsOn" date)
    join organisation o on o.tenant_id = tenant() and o.key = given.district
    join grant_in_force g on g.tenant_id = tenant() and g.district_id = o.id and g.parent_id is null
    join organisation v on v.tenant_id = tenant() and v.id in (select p.provider_id from project p where p.tenant_id = tenant() and p.grant_id = g.id and p.waits_for_passing_on)
    join account clerk on clerk.tenant_id = tenant() and clerk.email = 'office-' || o.key || '@stellwerk.invalid'
    join account second on second.tenant_id = tenant() and second.email = 'second-' || o.key || '@stellwerk.invalid';
create temp table population_plan_line on commit drop as
  select g, row_number() over (partition by g order by l.number)::int as number, l.cost_type, l.source, l.source_kind, l.cash_year, l.project_id, l.quantity,
         l.unit_price_cents, l.amount_cents
    from population_grant join project p on p.tenant_id = tenant() and p.grant_id = parent_id and p.provider_id = population_grant.provider_id
    join finance_plan_line l on l.tenant_id = tenant() and l.plan_id = parent_plan_id and l.project_id = p.id and l.amount_cents > 0;
create temp table population_share on commit drop as
  select g, b.id as budget_line_id, b.cash_year, sum(l.amount_cents)::bigint as amount_cents
    from population_grant join population_plan_line l using (g)
    join budget_line b on b.tenant_id = tenant() and b.origin_grant_id = parent_id and b.kind = 'held' and (b.cash_year, b.source) = (l.cash_year, l.source) group by 1, 2, 3;
analyze population_grant, population_plan_line, population_share;

-- The plan as it was asked for, and as it is granted: whole.
create temp table population_plan on commit drop as
  select g, pg_temp.id('asked plan', g) as id, null::uuid as from_plan_id from population_grant
  union all select g, pg_temp.id('passed on', g), pg_temp.id('asked plan', g) from population_grant;
insert into finance_plan (tenant_id, id, programme_id, district_id, maker_id, addressee_id, from_plan_id, financing, own_funds_first, total_cents, own_cash_cents)
  select tenant(), p.id, w.programme_id, w.district_id, provider_id, w.district_id, p.from_plan_id, f.financing, f.own_funds_first, cents, cents
    from population_plan p join population_grant w using (g) join finance_plan f on f.tenant_id = tenant() and f.id = parent_plan_id
    join (select g, sum(amount_cents) as cents from population_plan_line group by g) whole using (g) order by p.from_plan_id nulls first;
insert into finance_plan_line (tenant_id, plan_id, number, maker_id, addressee_id, cost_type, source, source_kind, cash_year, project_id, quantity, unit_price_cents, amount_cents)
  select tenant(), p.id, number, provider_id, district_id, cost_type, source, source_kind, cash_year, project_id, quantity, unit_price_cents, amount_cents
    from population_plan p join population_grant using (g) join population_plan_line using (g);

insert into application (tenant_id, id, programme_id, rules_from, area, district_id, grantee_id, grantor_id, parent_grant_id, plan_id, starts_on, ends_on, status, submitted_at)
  select tenant(), pg_temp.id('application', g), programme_id, rules_from, area, district_id, provider_id, district_id, parent_id, pg_temp.id('asked plan', g), starts_on, ends_on,
         'submitted', now from population_grant;
create temp table population_item on commit drop as
  select g, p.id as project_id, pg_temp.id('item ' || p.title, g) as id, p.title, p.field_of_use,
         (select sum(l.amount_cents) from population_plan_line l where l.g = w.g and l.project_id = p.id) as amount_cents
    from population_grant w join project p on p.tenant_id = tenant() and p.grant_id = parent_id and p.provider_id = w.provider_id;
insert into application_item (tenant_id, id, application_id, grantee_id, grantor_id, project_id, provider_id, title, field_of_use, amount_cents)
  select tenant(), i.id, pg_temp.id('application', g), provider_id, district_id, project_id, provider_id, title, field_of_use, amount_cents
    from population_item i join population_grant using (g);
insert into application_offer (tenant_id, application_item_id, application_id, grantee_id, grantor_id, position, kind, unit, quantity)
  select tenant(), i.id, pg_temp.id('application', g), w.provider_id, w.district_id, position, kind, unit, quantity
    from population_item i join population_grant w using (g) join project_offer o on o.tenant_id = tenant() and o.project_id = i.project_id;

-- Prepared by one, decided by another: commitments on what the district holds, and the notice.
insert into decision (tenant_id, id, subject_kind, subject_id, body_id, content_hash, proposed_outcome, reason, detail, posting_count, prepared_by, prepared_at)
  select tenant(), pg_temp.id('passed on', g), 'application', pg_temp.id('application', g), district_id, hash_of('application', g::text), 'approve',
         'Vom Regionalen Arbeitskreis empfohlen; die Mittel stehen im Bescheid des Landes.',
         jsonb_build_object('terms', terms,
           'lines', (select jsonb_agg(jsonb_build_object('number', l.number, 'costType', l.cost_type, 'source', l.source, 'sourceKind', l.source_kind, 'cashYear', l.cash_year,
                       'projectId', l.project_id, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents, 'amountCents', l.amount_cents, 'note', null) order by l.number)
                       from population_plan_line l where l.g = w.g),
           'shares', (select jsonb_agg(jsonb_build_object('budgetLineId', s.budget_line_id, 'amountCents', s.amount_cents) order by s.cash_year) from population_share s where s.g = w.g)),
         (select count(*) from population_share s where s.g = w.g), clerk_id, now from population_grant w;
insert into decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, grant_id, amount_cents, calculation_id)
  select tenant(), pg_temp.id('passed on', g), row_number() over (partition by g order by cash_year), 'commit', budget_line_id, pg_temp.id('passed on', g), amount_cents, pg_temp.id('passed on', g)
    from population_share;
update decision set outcome = 'approved', decided_by = second_id, decided_at = now from population_grant where tenant_id = tenant() and decision.id = pg_temp.id('passed on', g);
update application set status = 'granted', version = 3 from population_grant where tenant_id = tenant() and application.id = pg_temp.id('application', g);
insert into grant_award (tenant_id, id, application_id, programme_id, rules_from, area, district_id, grantor_id, grantee_id, parent_id, notice_number)
  select tenant(), pg_temp.id('passed on', g), pg_temp.id('application', g), programme_id, rules_from, area, district_id, district_id, provider_id, parent_id, notice_number from population_grant;
insert into notice (tenant_id, grant_id, number, kind, district_id, grantor_id, grantee_id, plan_id, amount_cents, starts_on, ends_on, terms, reason, issued_on, final_on, rule_version, decision_id)
  select tenant(), pg_temp.id('passed on', g), 1, 'first', district_id, district_id, provider_id, pg_temp.id('passed on', g), (select sum(amount_cents) from population_share s where s.g = w.g),
         starts_on, ends_on, terms, 'Vom Regionalen Arbeitskreis empfohlen; die Mittel stehen im Bescheid des Landes.', pg_temp.today(), current_setting('population.final_on')::date, rule_version, pg_temp.id('passed on', g) from population_grant w;
insert into calculation (tenant_id, id, programme_id, rules_from, kind, rule_version, input, output, computed_at)
  select tenant(), pg_temp.id('passed on', g), programme_id, rules_from, 'grant-split', 'grant-by-plan-1',
         jsonb_build_object('span', jsonb_build_object('from', starts_on, 'until', ends_on),
           'plan', (select jsonb_agg(jsonb_build_object('source', b.source, 'cashYear', s.cash_year, 'amountCents', s.amount_cents) order by s.cash_year)
                      from population_share s join budget_line b on b.tenant_id = tenant() and b.id = s.budget_line_id where s.g = w.g),
           'lines', (select jsonb_agg(jsonb_build_object('id', b.id, 'source', b.source, 'cashYear', b.cash_year, 'paidCents', b.paid_cents, 'departedCents', b.departed_cents,
                       'committedCents', b.committed_cents, 'appropriatedCents', b.appropriation_cents, 'authorisationYear', b.authorisation_year) order by b.cash_year)
                       from budget_line b where b.tenant_id = tenant() and b.origin_grant_id = parent_id)),
         jsonb_build_object('decided', (select jsonb_agg(jsonb_build_object('budgetLineId', s.budget_line_id, 'amountCents', s.amount_cents) order by s.cash_year) from population_share s where s.g = w.g)),
         now from population_grant w;
insert into ledger_account (tenant_id, id, budget_line_id, account, grant_id, district_id, grantee_id, notice_number)
  select tenant(), pg_temp.id('commitment ' || cash_year, g), budget_line_id, 'committed', pg_temp.id('passed on', g), district_id, provider_id, notice_number
    from population_share join population_grant using (g);
update project set grant_id = pg_temp.id('passed on', g), starts_on = w.starts_on, ends_on = w.ends_on, waits_for_passing_on = false
  from population_grant w join population_item using (g) where project.tenant_id = tenant() and project.id = project_id;
insert into place (tenant_id, id, project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, asked_under, number, status, available, planned_from)
  select tenant(), pg_temp.id('place ' || title || number, g), project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, asked_under, number, 'undescribed',
         daterange(starts_on, ends_on), starts_on
    from (select i.*, o.kind, offered."needsTests" as needs_tests, offered."workTime" as work_time, offered."askedUnder" as asked_under, row_number() over (partition by i.project_id order by o.position, turn)::int as number
            from population_item i join project_offer o on o.tenant_id = tenant() and o.project_id = i.project_id and o.unit = 'place'
            join jsonb_to_recordset(current_setting('population.offers')::jsonb) as offered (kind text, "needsTests" boolean, "workTime" text, "askedUnder" text) on offered.kind = o.kind,
                 generate_series(1, o.quantity::int) turn) opened join population_grant using (g);
-- Booked on this day, as everything that waited for the end of the transaction.
set constraints all immediate;
set constraints all deferred;
