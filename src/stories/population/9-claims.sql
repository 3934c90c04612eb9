-- The claims of the other districts and of their providers: all lines and sums are reckoned already. Two people of the grantor
-- check and release each; it is booked on its day, and so in its year. A few wait: for both, or for the second of them.
create temp table population_claim on commit drop as
  select n, pg_temp.id('claim', n) as id, pg_temp.id('claim decision', n) as decision_id, g.id as grant_id, g.programme_id, g.rules_from, g.district_id, g.grantor_id, g.grantee_id,
         g.notice_number, c."startsOn" as starts_on, c."endsOn" as ends_on, c.cents, c."ownCents" as own_cents, c."claimedBy" as claimed_by, c."claimedOn" as claimed_on,
         c."checkedBy" as checked_by, c."checkedOn" as checked_on, c."releasedBy" as released_by, c."paidOn" as paid_on, c.reason
    from jsonb_to_recordset(current_setting('population.claims')::jsonb) as c (n int, "grantId" uuid, "startsOn" date, "endsOn" date, cents bigint, "ownCents" bigint,
           "claimedBy" uuid, "claimedOn" date, "checkedBy" uuid, "checkedOn" date, "releasedBy" uuid, "paidOn" date, reason text)
    join grant_in_force g on g.tenant_id = tenant() and g.id = c."grantId";
create temp table population_month on commit drop as
  select m.n, m."projectId" as project_id, m.month, m.input, m.output, pg_temp.id('claim month ' || m."projectId" || m.month, m.n) as id
    from jsonb_to_recordset(current_setting('population.months')::jsonb) as m (n int, "projectId" uuid, month date, input jsonb, output jsonb);
insert into calculation (tenant_id, id, programme_id, rules_from, grantor_id, grantee_id, kind, rule_version, input, output, computed_at)
  select tenant(), m.id, programme_id, rules_from, grantor_id, grantee_id, 'claim-month', current_setting('population.month_rule'), input, output, pg_temp.at(claimed_on)
    from population_month m join population_claim using (n);
insert into claim (tenant_id, id, grant_id, programme_id, district_id, grantor_id, grantee_id, kind, starts_on, ends_on, requested_cents, status, submitted_at, submitted_by)
  select tenant(), id, grant_id, programme_id, district_id, grantor_id, grantee_id, 'reimbursement', starts_on, ends_on, cents, 'submitted', pg_temp.at(claimed_on), claimed_by
    from population_claim order by claimed_on, n;
insert into claim_line (tenant_id, id, claim_id, number, grant_id, grantor_id, grantee_id, project_id, cost_type, form, month, item, occupancy_id, place_number,
                        child_grant_id, quantity, unit_price_cents, calculation_id, requested_cents)
  select tenant(), pg_temp.id('claim line ' || l.number, n), c.id, l.number, grant_id, grantor_id, grantee_id, l."projectId", l."costType", l.form, l.month, l.item,
         l."occupancyId", l."placeNumber", l."childGrantId", l.quantity, l."unitPriceCents",
         (select m.id from population_month m where m.n = c.n and m.project_id = l."projectId" and m.month = l.month and l.form = 'lump'), l.cents
    from jsonb_to_recordset(current_setting('population.lines')::jsonb) as l (n int, number int, "projectId" uuid, "costType" text, form text, month date, item text,
           "occupancyId" uuid, "placeNumber" int, "childGrantId" uuid, quantity numeric, "unitPriceCents" bigint, cents bigint) join population_claim c using (n);

-- What the grantor pays from what is committed for this year; what a district spends itself is used up of what it holds, too.
create temp table population_posting on commit drop as
  select n, 1 as posting_no, 'pay' as rule, b.id as budget_line_id, c.grant_id, cents from population_claim c
    join ledger_account a on a.tenant_id = tenant() and a.grant_id = c.grant_id and a.account = 'committed'
    join budget_line b on b.tenant_id = tenant() and b.id = a.budget_line_id and b.cash_year = extract(year from paid_on)
  union all
  select n, 2, 'use', b.id, null, own_cents from population_claim c
    join budget_line b on b.tenant_id = tenant() and b.origin_grant_id = c.grant_id and b.cash_year = extract(year from paid_on) where own_cents > 0;
insert into decision (tenant_id, id, subject_kind, subject_id, body_id, content_hash, proposed_outcome, reason, detail, posting_count, prepared_by, prepared_at)
  select tenant(), decision_id, 'claim', id, grantor_id, hash_of('claim', id::text), 'approve', reason, '{"cuts": {}}',
         (select count(*) from population_posting p where p.n = c.n), checked_by, pg_temp.at(paid_on) from population_claim c where paid_on is not null;
insert into decision_posting (tenant_id, decision_id, posting_no, rule, budget_line_id, grant_id, amount_cents, reason)
  select tenant(), decision_id, posting_no, rule, budget_line_id, p.grant_id, p.cents, notice_number from population_posting p join population_claim using (n);
do $$ declare day date; begin
  for day in select distinct paid_on from population_claim where paid_on is not null order by 1 loop
    perform set_config('app.today', day::text, true);
    update decision d set outcome = 'approved', decided_by = released_by, decided_at = pg_temp.at(day) from population_claim c
     where paid_on = day and d.tenant_id = tenant() and d.id = c.decision_id;
    update claim_line l set outcome = 'accepted', accepted_cents = requested_cents from population_claim c where paid_on = day and l.tenant_id = tenant() and l.claim_id = c.id;
    update claim set status = 'paid', accepted_cents = requested_cents, counted_cents = 0, version = 3 from population_claim c where paid_on = day and claim.tenant_id = tenant() and claim.id = c.id;
    insert into payment (tenant_id, id, claim_id, grant_id, grantor_id, grantee_id, decision_id, amount_cents, paid_on)
      select tenant(), pg_temp.id('payment', n), id, grant_id, grantor_id, grantee_id, decision_id, cents, paid_on from population_claim where paid_on = day;
    set constraints all immediate;
    set constraints all deferred;
  end loop;
end $$;

-- What a first person has yet to check.
select c.id, 'office-' || o.key as "checkedBy", c.checked_on::text as "checkedOn", c.reason from population_claim c
  join organisation o on o.tenant_id = tenant() and o.id = c.district_id where c.paid_on is null and c.checked_on is not null order by n;
