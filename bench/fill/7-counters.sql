-- What triggers keep row by row in daily work, computed here at once. Saying it twice changes nothing.
insert into station_count (tenant_id, programme_id, district_id, station, total, amount_cents)
  select tenant_id, programme_id, district_id, 'place-' || status, count(*), 0 from place group by tenant_id, programme_id, district_id, status
  union all
  select tenant_id, programme_id, district_id, 'person-' || status, count(*), 0 from participation group by tenant_id, programme_id, district_id, status
  union all
  select tenant_id, programme_id, district_id, 'request-' || status, count(*), sum(amount_cents) from funds_request group by tenant_id, programme_id, district_id, status
  on conflict (tenant_id, programme_id, district_id, station) do update set total = excluded.total, amount_cents = excluded.amount_cents;

update commitment set amount_cents = committed, paid_cents = paid
  from (select commitment_id, sum(amount_cents) filter (where kind = 'commit') as committed,
               coalesce(sum(amount_cents) filter (where kind = 'pay'), 0) as paid from ledger_entry group by commitment_id) booked
 where id = commitment_id;
update budget_line set appropriation_cents = appropriated, committed_cents = committed, paid_cents = paid
  from (select budget_line_id, sum(amount_cents) filter (where kind = 'appropriate') as appropriated,
               sum(amount_cents) filter (where kind = 'commit') as committed,
               coalesce(sum(amount_cents) filter (where kind = 'pay'), 0) as paid from ledger_entry group by budget_line_id) booked
 where id = budget_line_id;
