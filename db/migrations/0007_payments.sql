-- Claims of grantees to their grantors, checked line by line by one person, released by another, posted in the ledger.

-- Cost of a place in a month by type, and what others say they pay of it: never more than the whole. The rest is claimed.
create table place_cost (
  tenant_id uuid not null default tenant() references tenant,
  place_id uuid not null,
  month date not null check (extract(day from month) = 1),
  cost_type text not null check (length(cost_type) between 1 and 80),
  district_id uuid not null,
  provider_id uuid not null,
  total_cents bigint not null check (total_cents > 0),
  financed_cents bigint not null default 0 check (financed_cents >= 0),
  primary key (tenant_id, place_id, month, cost_type),
  foreign key (tenant_id, place_id) references place,
  constraint never_above_the_whole check (financed_cents <= total_cents)
);
call protect('place_cost', 'select, insert (tenant_id, place_id, month, cost_type, district_id, provider_id, total_cents), update (total_cents)');
create policy money_readers on place_cost for select
  using ((select acts_as('grant-officer', 'auditor')) or (select speaks_of_claims()) and provider_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district()));
create policy open_cost on place_cost for insert
  with check ((select speaks_of_claims()) and provider_id = (select organisation())
              and place_id in (select p.id from place p where p.provider_id = (select organisation())));
-- Days that were corrected make another cost; what others already pay still stands within it.
create policy recount on place_cost for update
  using ((select speaks_of_claims()) and provider_id = (select organisation())) with check (provider_id = (select organisation()));

create table cost_share (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  place_id uuid not null,
  month date not null,
  cost_type text not null,
  payer text not null check (length(payer) between 1 and 80),
  kind text not null check (kind in ('declared', 'withdrawn')),
  amount_cents bigint not null check (amount_cents > 0),
  withdraws_id uuid,
  district_id uuid not null,
  provider_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, withdraws_id),
  foreign key (tenant_id, place_id, month, cost_type) references place_cost,
  foreign key (tenant_id, withdraws_id) references cost_share,
  foreign key (tenant_id, recorded_by) references account,
  check ((kind = 'withdrawn') = (withdraws_id is not null))
);
create index cost_share_cost on cost_share (tenant_id, place_id, month, cost_type);
call protect('cost_share', 'select, insert');
call append_only('cost_share');
create policy money_readers on cost_share for select
  using ((select acts_as('grant-officer', 'auditor')) or (select speaks_of_claims()) and provider_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district()));
create policy declare_share on cost_share for insert
  with check ((select speaks_of_claims()) and provider_id = (select organisation()) and recorded_by = (select account())
              and place_id in (select p.id from place p where p.provider_id = (select organisation())));

create function count_share() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare withdrawn bigint;
begin
  if new.kind = 'withdrawn' then
    select amount_cents into withdrawn from public.cost_share
     where tenant_id = new.tenant_id and id = new.withdraws_id and kind = 'declared'
       and (place_id, month, cost_type, payer) = (new.place_id, new.month, new.cost_type, new.payer);
    if withdrawn is distinct from new.amount_cents then raise exception 'a withdrawal names a share of another cost or amount'; end if;
  end if;
  update public.place_cost
     set financed_cents = financed_cents + case new.kind when 'withdrawn' then -new.amount_cents else new.amount_cents end
   where (tenant_id, place_id, month, cost_type) = (new.tenant_id, new.place_id, new.month, new.cost_type);
  return null;
end $$;
create trigger keep_financed after insert on cost_share for each row execute function count_share();

-- Claim (Auszahlungsantrag): a grantee asks its grantor for money, for a window of days: in advance for what will be spent, or
-- afterwards. Each of the two reads it, and those who answer for the whole Land.
create table claim (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  grant_id uuid not null,
  programme_id uuid not null,
  district_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  kind text not null check (kind in ('advance', 'reimbursement')),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  requested_cents bigint not null check (requested_cents >= 0),
  -- What is accepted of it once it is released, and what of that others have borne: counted, never paid.
  accepted_cents bigint check (accepted_cents >= 0),
  counted_cents bigint check (counted_cents between 0 and accepted_cents),
  status text not null check (status in ('submitted', 'checked', 'paid', 'returned')),
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  return_reason text check (length(return_reason) between 3 and 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, grant_id, grantor_id, grantee_id),
  check ((status = 'returned') = (return_reason is not null)),
  check ((status = 'paid') = (accepted_cents is not null) and (status = 'paid') = (counted_cents is not null)),
  foreign key (tenant_id, grant_id, grantor_id, grantee_id, district_id) references grant_award (tenant_id, id, grantor_id, grantee_id, district_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, submitted_by) references account,
  constraint one_advance_a_time exclude using gist (tenant_id with =, grant_id with =, daterange(starts_on, ends_on) with &&)
    where (kind = 'advance' and status <> 'returned')
);
create index claim_open on claim (tenant_id, programme_id, status, submitted_at);
create index claim_grant on claim (tenant_id, grant_id, starts_on, id);
create index claim_grantor on claim (tenant_id, grantor_id, submitted_at, id);
create index claim_grantee on claim (tenant_id, grantee_id, submitted_at, id);
create index claim_submitted on claim (tenant_id, submitted_at, id);
create index claim_window on claim (tenant_id, starts_on, id);
create index claim_amount on claim (tenant_id, requested_cents, id);
create index claim_status on claim (tenant_id, status, submitted_at, id);
create index claim_waits_for on claim (tenant_id, grantor_id, status, submitted_at);
call protect('claim', 'select, insert, update (status, return_reason, accepted_cents, counted_cents, version)');
create policy parties on claim for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
create policy submit on claim for insert
  with check ((select speaks_of_claims()) and grantee_id = (select organisation())
              and submitted_by = (select account()) and status = 'submitted');
create policy check_and_release on claim for update
  using ((select speaks_of_claims()) and grantor_id = (select organisation()));
call publish('claim_state', 'select tenant_id, id, grant_id, grantor_id, grantee_id, kind, starts_on, status, submitted_at from claim');
-- Nothing is claimed of a grant that has ended. A notice that is just being given is waited for and then seen.
create function check_claim_open() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id for update;
  if not exists (select from public.grant_in_force where tenant_id = new.tenant_id and id = new.grant_id and kind <> 'closing')
  then raise exception 'grant % has ended', new.grant_id using errcode = 'check_violation', constraint = 'grant_is_open'; end if;
  return new;
end $$;
create trigger grant_is_open before insert on claim for each row execute function check_claim_open();
create trigger settled_is_final before update on claim for each row
  when (old.status in ('paid', 'returned')) execute function refuse_change();

-- One line of a claim: what it is about (`item` tells it apart within its grant, cost type and month), how it was reckoned, and
-- what the grantor says to it. What changes afterwards is another line, which names the one it corrects.
create table claim_line (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  claim_id uuid not null,
  number integer not null check (number > 0),
  grant_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  project_id uuid,
  cost_type text not null check (length(cost_type) between 1 and 80),
  form text not null check (form in ('lump', 'receipt', 'staff-month', 'unit', 'rate', 'counted', 'need', 'passed-on')),
  month date not null check (extract(day from month) = 1),
  item text not null check (length(item) between 1 and 300),
  occupancy_id uuid,
  place_number integer,
  child_grant_id uuid,
  -- Thirtieths, hours or units, at a price; or the sum that a rate is a rate of, or that a cap has cut.
  quantity numeric(12, 2) check (quantity >= 0),
  unit_price_cents bigint check (unit_price_cents >= 0),
  -- The signs of the people, households or places that it is for, where each of them has a limit; and the day of its event.
  for_whom text[] check (cardinality(for_whom) between 1 and 200),
  event_on date,
  calculation_id uuid,
  -- Nachrang: why no benefit of the law comes first, as whoever claims says it; the programme says whether it is asked.
  subsidiarity text check (subsidiarity in ('none-applies', 'refused')),
  subsidiarity_reason text check (length(subsidiarity_reason) between 3 and 500),
  requested_cents bigint not null check (requested_cents <> 0),
  accepted_cents bigint,
  outcome text not null default 'open' check (outcome in ('open', 'accepted', 'reduced', 'rejected', 'blocked', 'returned')),
  reason_code text check (reason_code in ('not-eligible', 'no-evidence', 'above-plan', 'outside-period', 'already-paid', 'reckoned-wrong', 'follows', 'other')),
  remark text check (length(remark) between 3 and 500),
  corrects_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, claim_id, number),
  unique (tenant_id, id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, claim_id, grant_id, grantor_id, grantee_id) references claim (tenant_id, id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, project_id) references project,
  foreign key (tenant_id, occupancy_id) references occupancy,
  foreign key (tenant_id, child_grant_id, grantee_id) references grant_award (tenant_id, id, grantor_id),
  foreign key (tenant_id, calculation_id) references calculation,
  foreign key (tenant_id, corrects_id) references claim_line,
  constraint answered_with_reason check ((subsidiarity is null) = (subsidiarity_reason is null)),
  constraint what_it_is_about check ((form = 'lump') = (occupancy_id is not null) and (form = 'passed-on') = (child_grant_id is not null)),
  constraint outcome_in_figures check (case outcome when 'accepted' then accepted_cents = requested_cents
    when 'reduced' then accepted_cents > 0 and accepted_cents < requested_cents when 'rejected' then accepted_cents = 0
    else accepted_cents is null end),
  constraint event_of_somebody check (event_on is null or for_whom is not null),
  constraint cut_with_reason check ((outcome in ('reduced', 'rejected')) = (reason_code is not null)),
  constraint taken_back_whole check (requested_cents > 0 or outcome not in ('reduced', 'rejected'))
);
-- Nothing is claimed twice: one line each, and one that corrects it, and so on; a line that was returned or blocked does not count.
-- Neither does one that was rejected: the same receipt may be claimed again, mended.
create unique index claimed_once on claim_line (tenant_id, grant_id, cost_type, month, item)
  where corrects_id is null and outcome not in ('returned', 'blocked', 'rejected');
create unique index corrected_once on claim_line (tenant_id, corrects_id) where outcome not in ('returned', 'blocked');
-- The same receipt is not paid under another grant of the same grantee either.
create unique index receipt_once on claim_line (tenant_id, grantee_id, item)
  where form = 'receipt' and corrects_id is null and outcome not in ('returned', 'blocked', 'rejected');
-- What is paid on an event is paid once for whoever it happened to.
create unique index event_once on claim_line (tenant_id, grant_id, cost_type, lower(for_whom[1]))
  where event_on is not null and corrects_id is null and outcome not in ('returned', 'blocked', 'rejected');
create index claim_line_grant on claim_line (tenant_id, grant_id, month);
create index claim_line_occupancy on claim_line (tenant_id, occupancy_id) where occupancy_id is not null;
call protect('claim_line', 'select, insert, update (outcome, accepted_cents, reason_code, remark)');
-- Lines tell how many days somebody was there: for those who claim and those who check, not for those who see sums.
create policy parties on claim_line for select
  using ((select acts_as('auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
create policy submit on claim_line for insert
  with check ((select speaks_of_claims()) and grantee_id = (select organisation()) and outcome = 'open');
create policy check_line on claim_line for update
  using ((select speaks_of_claims()) and grantor_id = (select organisation()));
-- A line is added while its claim is made, and judged until it is paid or returned.
create function check_line_change() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare of_claim public.claim;
begin
  select * into strict of_claim from public.claim where tenant_id = new.tenant_id and id = new.claim_id;
  if tg_op = 'INSERT' and (of_claim.status <> 'submitted' or of_claim.version <> 1) or of_claim.status in ('paid', 'returned')
  then raise exception 'claim % is settled', new.claim_id using errcode = 'check_violation', constraint = 'lines_stay_with_their_claim'; end if;
  return new;
end $$;
create trigger lines_stay before insert or update on claim_line for each row execute function check_line_change();

-- Recount (Nachrechnung): a line that was paid and is no longer what it was, because days, what others bear or the notice changed
-- afterwards, whoever changed them. It stands until another line corrects it, or its grantor notes that nothing is left of it.
create table recount (
  tenant_id uuid not null default tenant() references tenant,
  line_id uuid not null,
  grant_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  cause text not null check (cause in ('days', 'share', 'notice')),
  found_on date not null default coalesce(nullif(current_setting('app.today', true), '')::date, current_date),
  settled_on date,
  settled_by uuid,
  primary key (tenant_id, line_id),
  foreign key (tenant_id, line_id, grant_id, grantor_id, grantee_id) references claim_line (tenant_id, id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, settled_by) references account,
  check ((settled_on is null) = (settled_by is null))
);
create index recount_grant on recount (tenant_id, grant_id) where settled_on is null;
call protect('recount', 'select, update (settled_on, settled_by)');
create policy parties on recount for select
  using ((select acts_as('auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
create policy settle on recount for update
  using ((select speaks_of_claims()) and grantor_id = (select organisation()))
  with check (grantor_id = (select organisation()) and settled_by = (select account()));
call publish('open_recount', $$select tenant_id, line_id, grant_id, grantor_id, grantee_id, cause, found_on from recount r
  where settled_on is null and not exists (select from claim_line c where c.tenant_id = r.tenant_id and c.corrects_id = r.line_id
                                             and c.outcome not in ('returned', 'blocked'))$$);
comment on column open_recount.line_id is 'not null';
comment on column open_recount.grant_id is 'not null';
comment on column open_recount.grantor_id is 'not null';
comment on column open_recount.grantee_id is 'not null';
comment on column open_recount.cause is 'not null';
comment on column open_recount.found_on is 'not null';

-- Notes that these lines are to be reckoned again; those that another line has corrected are told by that one.
create function recount_lines(of_tenant uuid, lines uuid[], why text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into public.recount (tenant_id, line_id, grant_id, grantor_id, grantee_id, cause)
    select l.tenant_id, l.id, l.grant_id, l.grantor_id, l.grantee_id, why from public.claim_line l
     where l.tenant_id = of_tenant and l.id = any (lines) and l.accepted_cents is not null
       and not exists (select from public.claim_line c where c.tenant_id = l.tenant_id and c.corrects_id = l.id
                          and c.outcome not in ('returned', 'blocked'))
    on conflict (tenant_id, line_id) do update set cause = excluded.cause, found_on = excluded.found_on, settled_on = null, settled_by = null;
$$;
revoke execute on function recount_lines(uuid, uuid[], text) from public;
create function recount_days() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.recount_lines(new.tenant_id, array(
    select l.id from public.claim_line l cross join lateral (select daterange(l.month, (l.month + interval '1 month')::date) as days) month
     where l.tenant_id = new.tenant_id and l.occupancy_id = new.id and new.period * month.days <> old.period * month.days), 'days');
  return null;
end $$;
create trigger recount_days after update of period on occupancy for each row when (new.period <> old.period) execute function recount_days();
create function recount_share() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.recount_lines(new.tenant_id, array(
    select l.id from public.occupancy o join public.claim_line l on l.tenant_id = o.tenant_id and l.occupancy_id = o.id
     where o.tenant_id = new.tenant_id and o.place_id = new.place_id and l.month = new.month and l.cost_type = new.cost_type), 'share');
  return null;
end $$;
create trigger recount_share after insert on cost_share for each row execute function recount_share();
create function recount_notice() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from public.notice o where o.tenant_id = new.tenant_id and o.grant_id = new.grant_id and o.number = new.number - 1
               and (o.starts_on, o.ends_on, o.terms -> 'rates') is distinct from (new.starts_on, new.ends_on, new.terms -> 'rates'))
  then
    perform public.recount_lines(new.tenant_id, array(
      select l.id from public.claim_line l where l.tenant_id = new.tenant_id and l.grant_id = new.grant_id and l.form = 'lump'), 'notice');
  end if;
  return null;
end $$;
create trigger recount_notice after insert on notice for each row when (new.number > 1) execute function recount_notice();

-- An amended plan has of each cost type at least what claims have accepted of it, less what has come back. The grant is locked, as
-- by a claim that is released at the same time.
create function check_amendment() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  returned bigint;
begin
  perform from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id for update;
  returned := (select coalesce(sum(amount_cents), 0) from public.recovery
                where tenant_id = new.tenant_id and grant_id = new.grant_id and received_on is not null);
  if returned < (
    with planned as (select cost_type, sum(amount_cents) as cents from public.finance_plan_line
                      where tenant_id = new.tenant_id and plan_id = new.plan_id group by 1),
         accepted as (select case when l.cost_type in (select cost_type from planned) then l.cost_type end as cost_type, sum(l.accepted_cents) as cents
                        from public.claim_line l join public.claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id and c.status = 'paid'
                       where l.tenant_id = new.tenant_id and l.grant_id = new.grant_id and l.accepted_cents is not null group by 1)
    select coalesce(sum(greatest(0, a.cents - coalesce(p.cents, 0))), 0)
      from accepted a left join planned p on p.cost_type is not distinct from a.cost_type)
  then raise exception 'more is accepted than the changed plan has' using errcode = 'check_violation', constraint = 'never_below_accepted'; end if;
  return null;
end $$;
create constraint trigger never_below_accepted after insert on notice deferrable initially deferred
  for each row when (new.kind = 'amendment') execute function check_amendment();

-- A grant does not end while claims of it wait: neither is its end prepared, nor does its last notice go out. They are named by their months.
create function check_claims_decided(of_tenant uuid, of_grant uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  waiting bigint;
  months text;
begin
  select count(*), string_agg(to_char(starts_on, 'MM/YYYY'), ', ' order by starts_on, id) into waiting, months from public.claim
   where tenant_id = of_tenant and grant_id = of_grant and status in ('submitted', 'checked');
  if waiting > 0 then raise exception 'claims of grant % wait', of_grant using errcode = 'check_violation', constraint = 'claims_are_decided',
    detail = jsonb_build_object('count', waiting, 'months', months)::text; end if;
end $$;
revoke execute on function check_claims_decided(uuid, uuid) from public;
create function check_end() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- A claim that is being made holds its grant; it is waited for and then seen.
  perform from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id for update;
  perform public.check_claims_decided(new.tenant_id, new.grant_id);
  return null;
end $$;
create trigger claims_are_decided after insert on notice for each row
  when (new.number > 1 and (new.kind = 'closing' or new.plan_id is null)) execute function check_end();
create function check_end_prepared() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.check_claims_decided(new.tenant_id, new.subject_id);
  return null;
end $$;
create trigger claims_are_decided after insert on decision for each row
  when (new.subject_kind = 'notice' and (new.detail ->> 'kind' = 'closing' or new.detail ->> 'amountCents' = '0')) execute function check_end_prepared();

-- The stays on whose places a change is proposed, and nothing else of it: for whoever claims or checks what they cost.
create function blocked_stays(of_grant uuid) returns table (occupancy_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.occupancy_id from public.change_proposal c
    join public.occupancy o on o.tenant_id = c.tenant_id and o.id = c.occupancy_id
    join public.project p on p.tenant_id = o.tenant_id and p.id = o.project_id
    join public.grant_award g on g.tenant_id = p.tenant_id and g.id = of_grant
     and (p.grant_id = g.id or p.id in (select m.project_id from public.measure_share m where m.tenant_id = g.tenant_id and m.grant_id = g.id))
   where c.tenant_id = public.tenant() and c.status = 'open'
     and (public.organisation() in (g.grantor_id, g.grantee_id) or public.acts_as('auditor'));
$$;
revoke execute on function blocked_stays(uuid) from public;
grant execute on function blocked_stays(uuid) to stellwerk_runtime;

-- What was paid out of a grant under the grants below it, as sums: for the parties of the grant, who see no line of what is below.
create function passed_on(of_grant uuid) returns table (child_grant_id uuid, project_id uuid, cost_type text, month date, cents bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.grant_id, l.project_id, l.cost_type, l.month, sum(l.accepted_cents)::bigint
    from public.grant_award g
    join public.grant_award b on b.tenant_id = g.tenant_id and b.parent_id = g.id
    join public.claim_line l on l.tenant_id = b.tenant_id and l.grant_id = b.id and l.accepted_cents is not null
   where g.tenant_id = public.tenant() and g.id = of_grant
     and (public.organisation() in (g.grantor_id, g.grantee_id) or public.acts_as('auditor'))
   group by l.grant_id, l.project_id, l.cost_type, l.month;
$$;
revoke execute on function passed_on(uuid) from public;
grant execute on function passed_on(uuid) to stellwerk_runtime;

-- Payment: what left the account for a claim.
create table payment (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  claim_id uuid not null,
  grant_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  decision_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  paid_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, claim_id),
  unique (tenant_id, decision_id),
  unique (tenant_id, id, claim_id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, claim_id, grant_id, grantor_id, grantee_id) references claim (tenant_id, id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, decision_id) references decision
);
create index payment_grant on payment (tenant_id, grant_id, paid_on);
call protect('payment', 'select, insert');
call append_only('payment');
create policy parties on payment for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
call publish('payment_day', 'select tenant_id, id, grant_id, grantee_id, paid_on from payment');
create policy release on payment for insert
  with check ((select speaks_of_claims()) and grantor_id = (select organisation()));

-- What was paid under a grant and has not come back. Functions find their tables when they are called: recoveries come below.
create function paid_under(of_tenant uuid, of_grant uuid) returns bigint language plpgsql stable set search_path = pg_catalog, public as $$
begin
  return (select coalesce(sum(amount_cents), 0) from public.payment where tenant_id = of_tenant and grant_id = of_grant)
       - (select coalesce(sum(amount_cents), 0) from public.recovery
           where tenant_id = of_tenant and grant_id = of_grant and received_on is not null);
end $$;
revoke execute on function paid_under(uuid, uuid) from public;
grant execute on function paid_under(uuid, uuid) to stellwerk_runtime;

-- The last reader of a claim that is paid: two people of its grantor agreed; its lines are its sum, which is what was booked; what
-- is paid is the own cash of it; and nothing about a line is still in question.
create function check_claim() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  approval uuid := (select id from public.decision where tenant_id = new.tenant_id and subject_kind = 'claim' and subject_id = new.id
                     and outcome = 'approved' and body_id = new.grantor_id);
  paid bigint;
begin
  if approval is null
  then raise exception 'claim % was not released', new.id using errcode = 'check_violation', constraint = 'claim_was_released'; end if;
  paid := (select coalesce(sum(amount_cents), 0) from public.ledger_entry where tenant_id = new.tenant_id and decision_id = approval and rule = 'pay');
  if new.accepted_cents is distinct from (select coalesce(sum(accepted_cents), 0) from public.claim_line where tenant_id = new.tenant_id and claim_id = new.id)
     or new.accepted_cents is distinct from paid + new.counted_cents
     or new.counted_cents is distinct from (select coalesce(sum(amount_cents), 0) from public.ledger_entry
                                             where tenant_id = new.tenant_id and decision_id = approval and rule = 'count')
     or paid is distinct from coalesce((select amount_cents from public.payment
                                         where tenant_id = new.tenant_id and claim_id = new.id and decision_id = approval), 0)
     or exists (select from public.claim_line where tenant_id = new.tenant_id and claim_id = new.id and outcome in ('open', 'returned'))
  then raise exception 'claim % differs from its lines or its booking', new.id using errcode = 'check_violation', constraint = 'claim_adds_up'; end if;
  if exists (select from public.claim_line l
             join public.change_proposal c on c.tenant_id = l.tenant_id and c.occupancy_id = l.occupancy_id and c.status = 'open'
             where l.tenant_id = new.tenant_id and l.claim_id = new.id and l.outcome <> 'blocked')
  then raise exception 'an open change proposal blocks a line' using errcode = 'check_violation', constraint = 'open_change_blocks_line'; end if;
  -- The grant is locked, so that two releases at once are counted one after the other.
  perform from public.grant_award where tenant_id = new.tenant_id and id = new.grant_id for update;
  if exists (
    with accepted as (select cost_type, sum(accepted_cents) as cents from public.claim_line
                       where tenant_id = new.tenant_id and grant_id = new.grant_id and outcome in ('accepted', 'reduced', 'rejected')
                         and claim_id in (select c.id from public.claim c where c.tenant_id = new.tenant_id and c.grant_id = new.grant_id and c.status = 'paid')
                       group by 1),
         planned as (select l.cost_type, sum(l.amount_cents) as cents from public.grant_in_force g
                       join public.finance_plan_line l on l.tenant_id = g.tenant_id and l.plan_id = g.plan_id
                      where g.tenant_id = new.tenant_id and g.id = new.grant_id group by 1)
    select from accepted a left join planned p on p.cost_type = a.cost_type
     where a.cents > coalesce(p.cents, (select sum(cents) from planned where cost_type is null)))
  then raise exception 'more is paid than the plan has' using errcode = 'check_violation', constraint = 'never_above_the_plan'; end if;
  -- Where the notice says so, no more is paid than the latest notice grants that was final on that day.
  if exists (select from public.grant_in_force where tenant_id = new.tenant_id and id = new.grant_id and (terms ->> 'afterFinality')::boolean)
     and public.paid_under(new.tenant_id, new.grant_id) > coalesce((
       select n.amount_cents from public.final_notice n
        where n.tenant_id = new.tenant_id and n.grant_id = new.grant_id
          and n.final_on <= (select max(paid_on) from public.payment where tenant_id = new.tenant_id and claim_id = new.id)
        order by n.number desc limit 1), 0)
     and exists (select from public.payment where tenant_id = new.tenant_id and claim_id = new.id)
  then raise exception 'the notice is not final' using errcode = 'check_violation', constraint = 'paid_once_final'; end if;
  return null;
end $$;
-- Beside a measure nobody pays a place twice: what all that pay for it have accepted of a month, with what others declared, stays
-- within what the place costs as its measure says. The row is locked first, so that two claims at once are counted one after the other.
create function keep_within_whole() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare paid record;
begin
  for paid in
    select distinct o.place_id, l.month, m.cost_type, m.district_id, m.provider_id, m.whole_cents
      from public.claim_line l join public.occupancy o on o.tenant_id = l.tenant_id and o.id = l.occupancy_id
      join public.place p on p.tenant_id = o.tenant_id and p.id = o.place_id
      join public.measure_share m on m.tenant_id = p.tenant_id and m.project_id = p.project_id and m.kind = p.kind
       and m.starts_on < l.month + interval '1 month' and m.ends_on > l.month
     where l.tenant_id = new.tenant_id and l.claim_id = new.id and l.accepted_cents <> 0 order by 1, 2, 3
  loop
    insert into public.place_cost (tenant_id, place_id, month, cost_type, district_id, provider_id, total_cents)
      values (new.tenant_id, paid.place_id, paid.month, paid.cost_type, paid.district_id, paid.provider_id, paid.whole_cents)
      on conflict (tenant_id, place_id, month, cost_type)
      do update set total_cents = greatest(excluded.total_cents, least(place_cost.total_cents, place_cost.financed_cents));
    update public.place_cost set financed_cents =
        (select coalesce(sum(l.accepted_cents), 0) from public.occupancy o
           join public.claim_line l on l.tenant_id = o.tenant_id and l.occupancy_id = o.id and l.month = paid.month
           join public.claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id and c.status = 'paid'
          where o.tenant_id = new.tenant_id and o.place_id = paid.place_id)
        + (select coalesce(sum(case s.kind when 'withdrawn' then -s.amount_cents else s.amount_cents end), 0) from public.cost_share s
            where s.tenant_id = new.tenant_id and s.place_id = paid.place_id and s.month = paid.month)
      where (tenant_id, place_id, month, cost_type) = (new.tenant_id, paid.place_id, paid.month, paid.cost_type);
  end loop;
  return null;
end $$;
create constraint trigger claim_within_whole after update of status on claim deferrable initially deferred
  for each row when (new.status = 'paid') execute function keep_within_whole();
create constraint trigger claim_is_sound after update of status on claim deferrable initially deferred
  for each row when (new.status = 'paid') execute function check_claim();
create function count_paid_lines() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- What the nearest grantor pays; a line of what is passed on says it once more, and another payer's is not of the grant.
  perform public.count_paid(l.tenant_id, l.project_id, sum(l.accepted_cents)::bigint) from public.claim_line l
    where l.tenant_id = new.tenant_id and l.claim_id = new.id and l.project_id is not null and l.form <> 'passed-on' and l.accepted_cents is not null
      and l.grantor_id <> all (public.own_payers())
    group by l.tenant_id, l.project_id;
  return null;
end $$;
create trigger counts_as_paid after update of status on claim for each row when (new.status = 'paid') execute function count_paid_lines();

-- Recovery (Rückforderung): money demanded back after it was paid, by two people; and that it came in, by two people again. It is
-- to be spent again when it is there, not when it is demanded.
create table recovery (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  payment_id uuid not null,
  claim_id uuid not null,
  grant_id uuid not null,
  grantor_id uuid not null,
  grantee_id uuid not null,
  decision_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  -- What of it takes back a difference of days or shares: it is not set off against a claim as well.
  difference_cents bigint not null check (difference_cents between 0 and amount_cents),
  legal_basis text not null check (legal_basis in ('revocation', 'withdrawal', 'condition')),
  reason text not null check (length(reason) between 3 and 5000),
  due_on date not null,
  demanded_on date not null,
  received_on date check (received_on >= demanded_on),
  receipt_decision_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id),
  foreign key (tenant_id, payment_id, claim_id, grant_id, grantor_id, grantee_id)
    references payment (tenant_id, id, claim_id, grant_id, grantor_id, grantee_id),
  foreign key (tenant_id, decision_id) references decision,
  foreign key (tenant_id, receipt_decision_id) references decision,
  check (due_on >= demanded_on),
  check ((received_on is null) = (receipt_decision_id is null))
);
create index recovery_claim on recovery (tenant_id, claim_id);
create index recovery_grant on recovery (tenant_id, grant_id);
call protect('recovery', 'select, insert, update (received_on, receipt_decision_id)');
create policy parties on recovery for select
  using ((select acts_as('programme-office', 'auditor')) and grantor_id <> all ((select own_payers())::uuid[])
         or (select speaks_of_claims()) and (select organisation()) in (grantor_id, grantee_id));
create policy demand on recovery for insert
  with check ((select speaks_of_claims()) and grantor_id = (select organisation()) and received_on is null);
create policy receive on recovery for update
  using ((select speaks_of_claims()) and grantor_id = (select organisation()))
  with check (grantor_id = (select organisation()));
create trigger received_is_final before update on recovery for each row
  when (old.received_on is not null) execute function refuse_change();

-- The last reader: a recovery is what was booked as demanded, and later as come in; each time two people of the grantor decided it.
create function check_recovery() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The payment is locked, so that two recoveries at once are counted one after the other.
  perform from public.payment where tenant_id = new.tenant_id and id = new.payment_id for update;
  if not exists (select from public.payment p where p.tenant_id = new.tenant_id and p.id = new.payment_id
       and p.amount_cents >= (select sum(y.amount_cents) from public.recovery y where y.tenant_id = p.tenant_id and y.payment_id = p.id))
     or not exists (select from public.decision d join public.ledger_entry e on e.tenant_id = d.tenant_id and e.decision_id = d.id and e.rule = 'demand'
       where d.tenant_id = new.tenant_id and d.id = new.decision_id and d.subject_kind = 'recovery' and d.subject_id = new.claim_id
         and d.body_id = new.grantor_id and e.grant_id = new.grant_id group by d.id having sum(e.amount_cents) = new.amount_cents)
     or new.received_on is not null and not exists (
       select from public.decision d join public.ledger_entry e on e.tenant_id = d.tenant_id and e.decision_id = d.id and e.rule = 'settle-demand'
       where d.tenant_id = new.tenant_id and d.id = new.receipt_decision_id and d.subject_kind = 'receipt' and d.subject_id = new.id
         and d.body_id = new.grantor_id and e.grant_id = new.grant_id group by d.id having sum(e.amount_cents) = new.amount_cents)
  then raise exception 'recovery differs from its payment or booking' using errcode = 'check_violation', constraint = 'recovery_adds_up'; end if;
  return null;
end $$;
create constraint trigger recovery_is_sound after insert or update on recovery deferrable initially deferred
  for each row execute function check_recovery();
create function count_received() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- What came back is taken from the projects of the claim by what each was paid of it; cents that are left over, from the largest.
  perform public.count_paid(new.tenant_id, project_id, -(part + case when place = 1 then new.amount_cents - all_parts else 0 end))
    from (select project_id, part, row_number() over (order by cents desc, project_id) as place, sum(part) over ()::bigint as all_parts
            from (select project_id, sum(accepted_cents) as cents,
                         (new.amount_cents * sum(accepted_cents) / sum(sum(accepted_cents)) over ())::bigint as part
                    from public.claim_line where tenant_id = new.tenant_id and claim_id = new.claim_id and form <> 'passed-on' and accepted_cents > 0
                   group by project_id) shared) each
   where project_id is not null and new.grantor_id <> all (public.own_payers());
  return null;
end $$;
create trigger counts_as_received after update of received_on on recovery for each row when (new.received_on is not null) execute function count_received();
