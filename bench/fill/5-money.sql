-- Claims for every project for the last three whole months; the latest of most projects still wait.
create temp table fill_month as
  select m, (date_trunc('month', pg_temp.day()) - make_interval(months => m))::date as month from generate_series(1, 3) m;
-- What a project asks for is the same every month.
create temp table fill_asked as
  select project as j,
         jsonb_agg(jsonb_build_object('placeId', pg_temp.id('place', l), 'number', number, 'kind', 'work-opportunity',
           'stays', jsonb_build_array(jsonb_build_object('occupancyId', pg_temp.id('occupancy', i),
                    'period', jsonb_build_object('from', lower(stay), 'until', upper(stay)))))) as places,
         jsonb_agg(jsonb_build_object('placeId', pg_temp.id('place', l), 'number', number, 'kind', 'work-opportunity', 'costType', 'additional-expense',
           'rateCents', 45000, 'days', 30, 'thirtieths', 30, 'costCents', 45000, 'othersCents', 0, 'amountCents', 45000,
           'stays', jsonb_build_array(jsonb_build_object('occupancyId', pg_temp.id('occupancy', i), 'days', 30, 'thirtieths', 30,
                    'amountCents', 45000)))) as costs,
         min(provider) as provider, min(fill_place.d) as d, count(*) * 45000 as amount_cents
    from fill_person join fill_place on l = place and fill_person.status = 'running' group by project;
create temp table fill_request as
  select fill_asked.*, m, month, j * 4 + m as request,
         case when m > 1 or j % 3 = 2 then 'paid' when j % 3 = 1 then 'checked' else 'submitted' end as status
    from fill_asked, fill_month;
analyze fill_month, fill_request;

insert into calculation (tenant_id, id, programme_id, rules_from, grantor_id, grantee_id, kind, rule_version, input, output, computed_at)
  select pg_temp.land(), pg_temp.id('calculation', request), fill_programme.id, fill_programme.rules_from, pg_temp.id('authority', 0),
         pg_temp.id('district', d), 'claim-month', 'bench',
         jsonb_build_object('month', month, 'project', jsonb_build_object('from', pg_temp.day() - 600, 'until', pg_temp.day() + 600),
                            'places', places, 'lumps', '[]'::jsonb, 'others', '[]'::jsonb),
         jsonb_build_object('costs', costs, 'totalCents', amount_cents), pg_temp.at(month + 32) from fill_request, fill_programme;
insert into claim (tenant_id, id, grant_id, programme_id, district_id, grantor_id, grantee_id, kind, starts_on, ends_on, requested_cents, status,
                   submitted_at, submitted_by)
  select pg_temp.land(), pg_temp.id('request', request), pg_temp.id('grant', d), fill_programme.id, pg_temp.id('district', d), pg_temp.id('authority', 0),
         pg_temp.id('district', d), 'reimbursement', month, (month + interval '1 month')::date, amount_cents, 'submitted', pg_temp.at(month + 32),
         pg_temp.id('provider', provider)
    from fill_request, fill_programme;
insert into claim_line (tenant_id, id, claim_id, number, grant_id, grantor_id, grantee_id, project_id, cost_type, form, month, item, occupancy_id, place_number,
                        quantity, unit_price_cents, calculation_id, requested_cents)
  select pg_temp.land(), pg_temp.id('line ' || m, i), pg_temp.id('request', project * 4 + m), row_number() over (partition by project, m order by i),
         pg_temp.id('grant', fill_place.d), pg_temp.id('authority', 0), pg_temp.id('district', fill_place.d), pg_temp.id('project', project), 'measure-lump', 'lump',
         month, pg_temp.id('occupancy', i)::text, pg_temp.id('occupancy', i), number, 30, 45000, pg_temp.id('calculation', project * 4 + m), 45000
    from fill_person join fill_place on l = place and fill_person.status = 'running', fill_month;
update claim_line set outcome = 'accepted', accepted_cents = requested_cents
  from fill_request where claim_id = pg_temp.id('request', request) and fill_request.status = 'paid';
insert into decision (tenant_id, id, subject_kind, subject_id, body_id, content_hash, proposed_outcome, reason, detail, posting_count, prepared_by, prepared_at)
  select pg_temp.land(), pg_temp.id('release', request), 'claim', pg_temp.id('request', request), pg_temp.id('authority', 0), 'bench', 'approve', 'Geprüft und richtig',
         '{"cuts": {}}', 1,
         pg_temp.id('grant-officer', 0), pg_temp.at(month + 34) from fill_request where status <> 'submitted';
insert into decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, grant_id, amount_cents, calculation_id, reason)
  select pg_temp.land(), pg_temp.id('release', request), 1, 'pay', pg_temp.id('budget line', 0), pg_temp.id('grant', d), amount_cents,
         pg_temp.id('calculation', request), 'Auszahlungsantrag' from fill_request where status <> 'submitted';
update decision set outcome = 'approved', decided_by = pg_temp.id('grant-officer', 1), decided_at = prepared_at + interval '1 day'
  from fill_request where id = pg_temp.id('release', request) and status = 'paid';
set constraints books_once_approved immediate;
insert into ledger_entry (tenant_id, id, decision_id, posting_no, rule, debit_account_id, credit_account_id, amount_cents, budget_line_id, holder_id, grant_id,
                          calculation_id, reason, booked_on, prepared_by, decided_by)
  select pg_temp.land(), pg_temp.id('pay', request), pg_temp.id('release', request), 1, 'pay', pg_temp.id('paid', d), pg_temp.id('commitment', d),
         amount_cents, pg_temp.id('budget line', 0), pg_temp.id('ministry', 0), pg_temp.id('grant', d), pg_temp.id('calculation', request), 'Auszahlungsantrag',
         month + 35, pg_temp.id('grant-officer', 0), pg_temp.id('grant-officer', 1)
    from fill_request where status = 'paid' and current_setting('session_replication_role') = 'replica';
insert into payment (tenant_id, id, claim_id, grant_id, grantor_id, grantee_id, decision_id, amount_cents, paid_on)
  select pg_temp.land(), pg_temp.id('payment', request), pg_temp.id('request', request), pg_temp.id('grant', d), pg_temp.id('authority', 0),
         pg_temp.id('district', d), pg_temp.id('release', request), amount_cents, month + 35 from fill_request where status = 'paid';
update claim set status = fill_request.status, accepted_cents = case fill_request.status when 'paid' then requested_cents end,
                 counted_cents = case fill_request.status when 'paid' then 0 end
  from fill_request where id = pg_temp.id('request', request) and fill_request.status <> 'submitted';
