-- What triggers keep row by row in daily work, computed here at once. Saying it twice changes nothing.
insert into station_count (tenant_id, programme_id, district_id, station, total, amount_cents)
  select tenant_id, programme_id, district_id, 'place-' || status, count(*), 0 from place group by tenant_id, programme_id, district_id, status
  union all
  select tenant_id, programme_id, district_id, 'person-' || status, count(*), 0 from participation group by tenant_id, programme_id, district_id, status
  union all
  select e.tenant_id, n.programme_id, n.district_id, 'result-' || e.result, count(*), 0 from participation_end e join participation n on n.tenant_id = e.tenant_id and n.id = e.participation_id
   where n.started_on is not null or exists (select from assignment a where a.tenant_id = n.tenant_id and a.participation_id = n.id)
   group by e.tenant_id, n.programme_id, n.district_id, e.result
  union all
  select tenant_id, programme_id, district_id, 'claim-' || status, count(*), sum(requested_cents) from claim group by tenant_id, programme_id, district_id, status
  on conflict (tenant_id, programme_id, district_id, station) do update set total = excluded.total, amount_cents = excluded.amount_cents;

update ledger_account set debit_cents = received, credit_cents = given
  from (select account, coalesce(sum(debit), 0) as received, coalesce(sum(credit), 0) as given
          from (select debit_account_id as account, amount_cents as debit, null::bigint as credit from ledger_entry
                union all select credit_account_id, null, amount_cents from ledger_entry) side group by account) booked
 where id = booked.account;
update budget_line set appropriation_cents = appropriated, committed_cents = committed, paid_cents = paid
  from (select budget_line_id, sum(amount_cents) filter (where rule = 'appropriate') as appropriated,
               sum(amount_cents) filter (where rule = 'commit') as committed,
               coalesce(sum(amount_cents) filter (where rule = 'pay'), 0) as paid from ledger_entry group by budget_line_id) booked
 where id = budget_line_id;

-- Joined and not looked up project by project: what is looked up in a table that nothing says the size of is read from end to end.
insert into project_standing (tenant_id, project_id, district_id, provider_id, occupied_places, paid_cents)
  select tenant_id, project_id, district_id, provider_id, coalesce(occupied.places, 0), coalesce(paid.cents, 0)
    from project_award
    left join (select tenant_id, project_id, count(*) as places from place where status = 'occupied' group by tenant_id, project_id) occupied
         using (tenant_id, project_id)
    left join (select tenant_id, project_id, sum(accepted_cents) as cents from claim_line group by tenant_id, project_id) paid
         using (tenant_id, project_id)
  on conflict (tenant_id, project_id) do update set occupied_places = excluded.occupied_places, paid_cents = excluded.paid_cents;
