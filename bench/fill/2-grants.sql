-- One grant a district for all its projects, the money behind it, and the places that follow from it.
create temp table fill_programme as select id, (definition -> 'period' ->> 'from')::date as rules_from from programme;
create temp table fill_project as
  select project as j, min(provider) as provider, min(d) as d, count(*)::int as places,
         count(*) filter (where number % 8 = 0 and status <> 'undescribed')::int as municipal, count(*) * 1000000 as amount_cents from fill_place group by project;
analyze fill_programme, fill_project;

insert into budget_line (tenant_id, id, programme_id, holder_id, source, source_kind, cash_year, authorisation_year, kind)
  select pg_temp.land(), pg_temp.id('budget line', 0), id, pg_temp.id('ministry', 0), 'land', 'own-cash', 2018, 2018, 'appropriation'
    from fill_programme;
-- Each district applies with a plan of one line a project, and it is granted as it stands.
create temp table fill_plan as
  select d, plan, sum(amount_cents) as cents from fill_project, unnest(array['applied', 'granted']) plan group by d, plan;
insert into finance_plan (tenant_id, id, programme_id, district_id, maker_id, addressee_id, from_plan_id, financing, own_funds_first, total_cents, own_cash_cents)
  select pg_temp.land(), pg_temp.id('plan ' || plan, d), fill_programme.id, pg_temp.id('district', d), pg_temp.id('district', d), pg_temp.id('authority', 0),
         case plan when 'granted' then pg_temp.id('plan applied', d) end, 'full', false, cents, cents from fill_plan, fill_programme order by plan;
insert into finance_plan_line (tenant_id, plan_id, number, maker_id, addressee_id, cost_type, source, source_kind, cash_year, project_id, amount_cents)
  select pg_temp.land(), pg_temp.id('plan ' || plan, d), row_number() over (partition by plan, d order by j), pg_temp.id('district', d), pg_temp.id('authority', 0),
         'measure-lump', 'land', 'own-cash', 2018, pg_temp.id('project', j), amount_cents from fill_project, unnest(array['applied', 'granted']) plan;
insert into application (tenant_id, id, programme_id, rules_from, district_id, grantee_id, grantor_id, plan_id, starts_on, ends_on, status, submitted_at)
  select pg_temp.land(), pg_temp.id('application', d), fill_programme.id, fill_programme.rules_from, pg_temp.id('district', d), pg_temp.id('district', d),
         pg_temp.id('authority', 0), pg_temp.id('plan applied', d), pg_temp.day() - 600, pg_temp.day() + 600, 'submitted', pg_temp.at(pg_temp.day() - 640)
    from (select distinct d from fill_plan) having_plan, fill_programme;
insert into application_item (tenant_id, id, application_id, grantee_id, grantor_id, project_id, provider_id, title, field_of_use, amount_cents)
  select pg_temp.land(), pg_temp.id('application item', j), pg_temp.id('application', d), pg_temp.id('district', d), pg_temp.id('authority', 0),
         pg_temp.id('project', j), pg_temp.id('provider', provider),
         'Projekt ' || j, 'Tafelgarten', amount_cents from fill_project;
-- What a project offers: mostly the first kind of place, some of the other.
create temp table fill_offer as
  select j, d, provider, 1 as position, 'work-opportunity' as kind, places - municipal as quantity from fill_project
  union all select j, d, provider, 2, 'municipal', municipal from fill_project where municipal > 0;
insert into application_offer (tenant_id, application_item_id, application_id, grantee_id, grantor_id, position, kind, unit, quantity)
  select pg_temp.land(), pg_temp.id('application item', j), pg_temp.id('application', d), pg_temp.id('district', d), pg_temp.id('authority', 0),
         position, kind, 'place', quantity from fill_offer;
update application set status = 'granted';
insert into decision (tenant_id, id, subject_kind, subject_id, body_id, content_hash, proposed_outcome, reason, detail, posting_count, prepared_by, prepared_at)
  select pg_temp.land(), pg_temp.id('decision', d), 'application', pg_temp.id('application', d), pg_temp.id('authority', 0), 'bench', 'approve', 'Vollständig und förderfähig', '{"shares": []}', 1,
         pg_temp.id('grant-officer', 0), pg_temp.at(pg_temp.day() - 620) from fill_district;
insert into grant_award (tenant_id, id, application_id, programme_id, rules_from, district_id, grantor_id, grantee_id, notice_number)
  select pg_temp.land(), pg_temp.id('grant', d), pg_temp.id('application', d), fill_programme.id, fill_programme.rules_from, pg_temp.id('district', d),
         pg_temp.id('authority', 0), pg_temp.id('district', d), 'B-2018-' || d
    from (select distinct d from fill_plan) having_plan, fill_programme;
insert into notice (tenant_id, grant_id, number, kind, district_id, grantor_id, grantee_id, plan_id, amount_cents, starts_on, ends_on, terms, reason, issued_on, final_on,
                    rule_version, decision_id)
  select pg_temp.land(), pg_temp.id('grant', d), 1, 'first', pg_temp.id('district', d), pg_temp.id('authority', 0), pg_temp.id('district', d),
         pg_temp.id('plan granted', d), cents, pg_temp.day() - 600, pg_temp.day() + 600,
         '{"purpose": "Beschäftigung", "mode": "advance", "windowDays": 60, "afterFinality": false, "lastMonthEarly": false, "rates": []}',
         'Vollständig und förderfähig', pg_temp.day() - 610, pg_temp.day() - 570, 'bench', pg_temp.id('decision', d) from fill_plan where plan = 'granted';
insert into project (tenant_id, id, grant_id, programme_id, rules_from, district_id, provider_id, title, field_of_use,
                     starts_on, ends_on)
  select pg_temp.land(), pg_temp.id('project', j), pg_temp.id('grant', d), fill_programme.id, fill_programme.rules_from, pg_temp.id('district', d), pg_temp.id('provider', provider),
         'Projekt ' || j, 'Tafelgarten', pg_temp.day() - 600, pg_temp.day() + 600
    from fill_project, fill_programme;
insert into project_offer (tenant_id, project_id, programme_id, district_id, provider_id, position, kind, unit, quantity)
  select pg_temp.land(), pg_temp.id('project', j), fill_programme.id, pg_temp.id('district', d), pg_temp.id('provider', provider),
         position, kind, 'place', quantity from fill_offer, fill_programme;
insert into project_award (tenant_id, project_id, district_id, provider_id, amount_cents)
  select pg_temp.land(), pg_temp.id('project', j), pg_temp.id('district', d), pg_temp.id('provider', provider), amount_cents from fill_project;
insert into ledger_account (tenant_id, id, budget_line_id, holder_id, account, limited, grant_id, district_id, grantee_id, notice_number)
  select pg_temp.land(), pg_temp.id(case account when 'committed' then 'commitment' else account end, d), pg_temp.id('budget line', 0), pg_temp.id('ministry', 0), account, true,
         pg_temp.id('grant', d), pg_temp.id('district', d), pg_temp.id('district', d), 'B-2018-' || d
    from fill_district, unnest(array['committed', 'paid']) account
  union all select pg_temp.land(), pg_temp.id(account, 0), pg_temp.id('budget line', 0), pg_temp.id('ministry', 0), account, account = 'available', null, null, null, null
    from unnest(array['parliament', 'available']) account;
insert into decision (tenant_id, id, subject_kind, subject_id, content_hash, proposed_outcome, reason, detail, posting_count, prepared_by, prepared_at)
  select pg_temp.land(), pg_temp.id('appropriation', 0), 'appropriation', id, 'bench', 'approve', 'Haushaltsplan', '{"holderId": "", "rows": []}', 1,
         pg_temp.id('programme-office', 0), pg_temp.at(pg_temp.day() - 660) from fill_programme;
insert into decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, amount_cents)
  select pg_temp.land(), pg_temp.id('appropriation', 0), 1, 'appropriate', pg_temp.id('budget line', 0), sum(amount_cents) from fill_project;
insert into decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, grant_id, amount_cents)
  select pg_temp.land(), pg_temp.id('decision', d), 1, 'commit', pg_temp.id('budget line', 0), pg_temp.id('grant', d), sum(amount_cents)
    from fill_project group by d;
-- Where the triggers are awake the approval books; where they sleep the entries are written below.
select set_config('app.today', pg_temp.day()::text, false);
update decision set outcome = 'approved', decided_by = pg_temp.id('programme-office', 1), decided_at = pg_temp.at(pg_temp.day() - 650)
 where subject_kind = 'appropriation';
set constraints books_once_approved immediate;
update decision set outcome = 'approved', decided_by = pg_temp.id('grant-officer', 1), decided_at = pg_temp.at(pg_temp.day() - 610)
 where subject_kind = 'application';
set constraints books_once_approved immediate;
insert into ledger_entry (tenant_id, id, decision_id, posting_no, rule, debit_account_id, credit_account_id, amount_cents, budget_line_id, holder_id, grant_id,
                          reason, booked_on, prepared_by, decided_by)
  select pg_temp.land(), pg_temp.id('appropriation', 0), pg_temp.id('appropriation', 0), 1, 'appropriate', pg_temp.id('available', 0),
         pg_temp.id('parliament', 0), sum(amount_cents), pg_temp.id('budget line', 0), pg_temp.id('ministry', 0), null,
         'Haushaltsplan', pg_temp.day() - 650, pg_temp.id('programme-office', 0), pg_temp.id('programme-office', 1) from fill_project
  where current_setting('session_replication_role') = 'replica' having count(*) > 0;
insert into ledger_entry (tenant_id, id, decision_id, posting_no, rule, debit_account_id, credit_account_id, amount_cents, budget_line_id, holder_id, grant_id,
                          reason, booked_on, prepared_by, decided_by)
  select pg_temp.land(), pg_temp.id('commit', d), pg_temp.id('decision', d), 1, 'commit', pg_temp.id('commitment', d), pg_temp.id('available', 0),
         sum(amount_cents), pg_temp.id('budget line', 0), pg_temp.id('ministry', 0), pg_temp.id('grant', d),
         'Zuwendungsbescheid', pg_temp.day() - 610, pg_temp.id('grant-officer', 0), pg_temp.id('grant-officer', 1)
    from fill_project where current_setting('session_replication_role') = 'replica' group by d;

-- Each provider describes one activity for either kind of place; the Jobcenter has passed those that are tested.
create temp table fill_activity as
  select distinct provider, d, number % 8 = 0 as municipal,
         pg_temp.id(case when number % 8 = 0 then 'municipal activity' else 'activity' end, provider) as id
    from fill_place where status <> 'undescribed';
insert into activity (tenant_id, id, owner_id, district_id, programme_id, rules_from, kind, needs_tests, title, tasks, field, weekly_hours,
                      status, since)
  select pg_temp.land(), a.id, pg_temp.id('provider', provider), pg_temp.id('district', d), fill_programme.id, fill_programme.rules_from,
         case when municipal then 'municipal' else 'work-opportunity' end, not municipal, 'Mithilfe im Tafelgarten',
         'Beete pflegen, ernten, Waren sortieren und ausgeben.', 'Grünpflege', 30,
         case when municipal then 'not-asked' else 'waiting' end, pg_temp.day() - 500
    from fill_activity a, fill_programme;
insert into activity_tests (tenant_id, id, activity_id, owner_id, district_id, jobcenter_id, content, content_hash, is_additional, additional_reason,
                            is_in_public_interest, public_interest_reason, is_competition_neutral, competition_neutral_reason,
                            board_heard_on, board_opinion, valid_until, decided_by, decided_at)
  select pg_temp.land(), a.id, a.id, c.owner_id, c.district_id, pg_temp.id('jobcenter', a.d),
         jsonb_build_object('title', c.title, 'tasks', c.tasks, 'field', c.field, 'weeklyHours', c.weekly_hours, 'season', null), c.content_hash,
         true, 'Die Arbeit fände ohne die Förderung nicht statt.', true, 'Das Ergebnis kommt der Allgemeinheit zugute.',
         true, 'Kein Betrieb bietet diese Arbeit an.', pg_temp.day() - 510, 'Keine Bedenken.', pg_temp.day() + 200,
         pg_temp.id('jobcenter', a.d), pg_temp.at(pg_temp.day() - 500)
    from fill_activity a join activity c on c.id = a.id where not a.municipal;
update activity set status = 'passed', tests_id = id, tests_valid_until = pg_temp.day() + 200 where needs_tests;

insert into place (tenant_id, id, project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, asked_under, number, status, available,
                   activity_id, title, host_site, weekly_hours, planned_from)
  select pg_temp.land(), pg_temp.id('place', l), pg_temp.id('project', project), fill_programme.id, pg_temp.id('district', d), pg_temp.id('provider', provider),
         case when number % 8 = 0 then 'municipal' else 'work-opportunity' end, number % 8 <> 0,
         case when number % 8 = 0 then 'used-up' else 'needed' end, 'sgb2-16d', number, status,
         daterange(pg_temp.day() - 600 + l % 90, pg_temp.day() + 600),
         pg_temp.id(case when number % 8 = 0 then 'municipal activity' else 'activity' end, provider), 'Mithilfe im Tafelgarten',
         'Tafelgarten am Bahnhof', 30, pg_temp.day() - 600 + l % 90
    from fill_place, fill_programme
   where status <> 'undescribed'
  union all
  select pg_temp.land(), pg_temp.id('place', l), pg_temp.id('project', project), fill_programme.id, pg_temp.id('district', d), pg_temp.id('provider', provider),
         'work-opportunity', true, 'needed', 'sgb2-16d', number, status, daterange(pg_temp.day() - 600 + l % 90, pg_temp.day() + 600),
         null, null, null, null, pg_temp.day() - 600 + l % 90
    from fill_place, fill_programme where status = 'undescribed';
