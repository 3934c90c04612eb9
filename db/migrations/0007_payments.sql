-- Funds requests of providers, checked by one person, released by another, posted in the ledger.

-- Cost of a place in a month by type, and who pays which share of it: never more than the whole, over all payers.
create table place_cost (
  tenant_id uuid not null default tenant() references tenant,
  place_id uuid not null,
  month date not null check (extract(day from month) = 1),
  cost_type text not null check (length(cost_type) between 1 and 80),
  provider_id uuid not null,
  total_cents bigint not null check (total_cents > 0),
  financed_cents bigint not null default 0 check (financed_cents >= 0),
  primary key (tenant_id, place_id, month, cost_type),
  foreign key (tenant_id, place_id) references place,
  constraint never_above_the_whole check (financed_cents <= total_cents)
);
call protect('place_cost', 'select, insert (tenant_id, place_id, month, cost_type, provider_id, total_cents), update (total_cents)');
create policy money_readers on place_cost for select
  using ((select acts_as('grant-officer', 'auditor')) or (select acts_as('provider')) and provider_id = (select organisation()));
create policy open_cost on place_cost for insert
  with check ((select acts_as('provider')) and provider_id = (select organisation())
              and place_id in (select p.id from place p where p.provider_id = (select organisation())));
-- Days that were corrected make another cost; what others already pay still stands within it.
create policy recount on place_cost for update
  using ((select acts_as('provider')) and provider_id = (select organisation())) with check (provider_id = (select organisation()));

create table cost_share (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  place_id uuid not null,
  month date not null,
  cost_type text not null,
  payer text not null check (length(payer) between 1 and 80),
  kind text not null check (kind in ('declared', 'confirmed', 'withdrawn')),
  amount_cents bigint not null check (amount_cents > 0),
  withdraws_id uuid,
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
  using ((select acts_as('grant-officer', 'auditor')) or (select acts_as('provider')) and provider_id = (select organisation()));
create policy declare_share on cost_share for insert
  with check ((select acts_as('provider')) and provider_id = (select organisation()) and kind <> 'confirmed' and recorded_by = (select account())
              and place_id in (select p.id from place p where p.provider_id = (select organisation())));
create policy confirm_share on cost_share for insert
  with check ((select acts_as('grant-officer')) and kind = 'confirmed' and recorded_by = (select account()));

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

create table funds_request (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  project_id uuid not null,
  grant_id uuid not null,
  programme_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  month date not null check (extract(day from month) = 1),
  amount_cents bigint not null check (amount_cents > 0),
  calculation_id uuid not null,
  status text not null check (status in ('submitted', 'checked', 'paid', 'returned')),
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  return_reason text check (length(return_reason) between 3 and 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  check ((status = 'returned') = (return_reason is not null)),
  foreign key (tenant_id, project_id) references project,
  foreign key (tenant_id, grant_id) references grant_award,
  foreign key (tenant_id, calculation_id) references calculation,
  foreign key (tenant_id, submitted_by) references account
);
create unique index one_request_a_month on funds_request (tenant_id, project_id, month) where status <> 'returned';
create index funds_request_open on funds_request (tenant_id, programme_id, status, submitted_at);
create index funds_request_calculation on funds_request (tenant_id, calculation_id);
create index funds_request_provider on funds_request (tenant_id, provider_id, month, id);
create index funds_request_district on funds_request (tenant_id, district_id, submitted_at, id);
create index funds_request_project on funds_request (tenant_id, project_id, month, id);
create index funds_request_month on funds_request (tenant_id, month, id);
create index funds_request_submitted on funds_request (tenant_id, submitted_at, id);
create index funds_request_amount on funds_request (tenant_id, amount_cents, id);
create index funds_request_status on funds_request (tenant_id, status, submitted_at, id);
call protect('funds_request', 'select, insert, update (status, return_reason, version)');
create policy readers on funds_request for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor')) or (select acts_as('provider')) and provider_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district()));
create policy request on funds_request for insert with check ((select acts_as('provider')) and provider_id = (select organisation()) and submitted_by = (select account()));
create policy check_and_release on funds_request for update using ((select acts_as('grant-officer')));
call publish('request_state', 'select tenant_id, id, project_id, provider_id, month, status, submitted_at from funds_request');
create trigger settled_is_final before update on funds_request for each row
  when (old.status in ('paid', 'returned')) execute function refuse_change();
-- A provider reads how its own requests were computed, nobody else's.
create policy own_requests on calculation for select
  using ((select acts_as('provider')) and id in (select r.calculation_id from funds_request r));

create table funds_request_line (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  funds_request_id uuid not null,
  occupancy_id uuid not null,
  place_id uuid not null,
  cost_type text not null,
  thirtieths integer not null check (thirtieths between 1 and 30),
  rate_cents bigint not null check (rate_cents > 0),
  amount_cents bigint not null check (amount_cents > 0),
  primary key (tenant_id, id),
  unique (tenant_id, funds_request_id, occupancy_id, cost_type),
  foreign key (tenant_id, funds_request_id) references funds_request,
  foreign key (tenant_id, occupancy_id) references occupancy,
  foreign key (tenant_id, place_id) references place
);
create index funds_request_line_request on funds_request_line (tenant_id, funds_request_id);
create index funds_request_line_occupancy on funds_request_line (tenant_id, occupancy_id);
call protect('funds_request_line', 'select, insert');
call append_only('funds_request_line');
-- Lines tell how many days somebody was there: for those who ask and those who check, not for those who see sums.
create policy with_request on funds_request_line for select
  using ((select acts_as('grant-officer', 'auditor', 'provider')) and funds_request_id in (select r.id from funds_request r));
create policy request on funds_request_line for insert
  with check ((select acts_as('provider')) and funds_request_id in (select r.id from funds_request r where r.provider_id = (select organisation()) and r.status = 'submitted'));

-- A payment belongs to exactly one request and one decision, which books it.
create table payment (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  funds_request_id uuid not null,
  decision_id uuid not null,
  provider_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  paid_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, funds_request_id),
  unique (tenant_id, decision_id),
  foreign key (tenant_id, funds_request_id) references funds_request,
  foreign key (tenant_id, decision_id) references decision
);
call protect('payment', 'select, insert');
call append_only('payment');
create policy readers on payment for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor')) or (select acts_as('provider')) and provider_id = (select organisation()));
create policy release on payment for insert with check ((select acts_as('grant-officer')));

-- The last reader: a payment equals its request, its booking and its lines, and nothing about it is still in question.
create function check_payment() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.amount_cents is distinct from (select amount_cents from public.funds_request where tenant_id = new.tenant_id and id = new.funds_request_id)
     or new.amount_cents is distinct from (select sum(amount_cents) from public.ledger_entry where tenant_id = new.tenant_id and decision_id = new.decision_id and rule = 'pay')
     or new.amount_cents is distinct from (select sum(amount_cents) from public.funds_request_line where tenant_id = new.tenant_id and funds_request_id = new.funds_request_id)
  then raise exception 'payment differs from its request, lines or booking' using errcode = 'check_violation', constraint = 'payment_adds_up'; end if;
  if exists (select from public.funds_request_line l
             join public.change_proposal c on c.tenant_id = l.tenant_id and c.occupancy_id = l.occupancy_id and c.status = 'open'
             where l.tenant_id = new.tenant_id and l.funds_request_id = new.funds_request_id)
  then raise exception 'an open change proposal blocks payment' using errcode = 'check_violation', constraint = 'open_change_blocks_payment'; end if;
  -- The project is locked, so that two releases at once are counted one after the other.
  perform from public.project p join public.funds_request r on r.tenant_id = p.tenant_id and r.project_id = p.id
    where r.tenant_id = new.tenant_id and r.id = new.funds_request_id for update of p;
  if (select sum(y.amount_cents) > coalesce(a.amount_cents, 0) from public.project p
        left join public.project_award a on a.tenant_id = p.tenant_id and a.project_id = p.id
        join public.funds_request r on r.tenant_id = p.tenant_id and r.project_id = p.id
        join public.payment y on y.tenant_id = r.tenant_id and y.funds_request_id = r.id
       where p.tenant_id = new.tenant_id and p.id = (select project_id from public.funds_request where tenant_id = new.tenant_id and id = new.funds_request_id)
       group by a.amount_cents)
  then raise exception 'payments exceed the amount of the project' using errcode = 'check_violation', constraint = 'payments_within_project'; end if;
  if not exists (select from public.decision where tenant_id = new.tenant_id and id = new.decision_id and subject_kind = 'funds-request'
                 and subject_id = new.funds_request_id and outcome = 'approved')
  then raise exception 'payment without an approving decision' using errcode = 'check_violation', constraint = 'payment_was_approved'; end if;
  return null;
end $$;
create function count_payment() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform public.count_paid(new.tenant_id, r.project_id, case tg_table_name when 'payment' then new.amount_cents else -new.amount_cents end)
    from public.funds_request r where r.tenant_id = new.tenant_id and r.id = new.funds_request_id;
  return null;
end $$;
create trigger counts_as_paid after insert on payment for each row execute function count_payment();
create constraint trigger payment_is_sound after insert on payment deferrable initially deferred for each row execute function check_payment();

-- Recovery (Rückforderung): money claimed back after it was paid, decided by two people and booked against its payment.
create table recovery (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  payment_id uuid not null,
  funds_request_id uuid not null,
  district_id uuid not null,
  provider_id uuid not null,
  decision_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  legal_basis text not null check (legal_basis in ('revocation', 'withdrawal', 'condition')),
  reason text not null check (length(reason) between 3 and 5000),
  due_on date not null,
  recovered_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id),
  foreign key (tenant_id, payment_id) references payment,
  foreign key (tenant_id, funds_request_id) references funds_request,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, provider_id) references organisation,
  foreign key (tenant_id, decision_id) references decision,
  check (due_on >= recovered_on)
);
create index recovery_request on recovery (tenant_id, funds_request_id);
call protect('recovery', 'select, insert');
call append_only('recovery');
create policy readers on recovery for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor')) or (select acts_as('provider')) and provider_id = (select organisation())
         or (select acts_as('district-office')) and district_id = (select district()));
create policy claim on recovery for insert with check ((select acts_as('grant-officer')));

-- The last reader: a recovery equals its booking, which takes back its payment, and two people decided it.
create function check_recovery() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The payment is locked, so that two recoveries at once are counted one after the other.
  perform from public.payment where tenant_id = new.tenant_id and id = new.payment_id for update;
  if new.amount_cents is distinct from (select sum(amount_cents) from public.ledger_entry
       where tenant_id = new.tenant_id and decision_id = new.decision_id and rule in ('recover', 'receive'))
     or not exists (select from public.payment p where p.tenant_id = new.tenant_id and p.id = new.payment_id
       and p.funds_request_id = new.funds_request_id and p.provider_id = new.provider_id and p.amount_cents >= (select sum(y.amount_cents)
         from public.recovery y where y.tenant_id = p.tenant_id and y.payment_id = p.id))
  then raise exception 'recovery differs from its payment or booking' using errcode = 'check_violation', constraint = 'recovery_adds_up'; end if;
  if not exists (select from public.decision where tenant_id = new.tenant_id and id = new.decision_id and subject_kind = 'recovery'
                 and subject_id = new.funds_request_id and outcome = 'approved')
  then raise exception 'recovery without an approving decision' using errcode = 'check_violation', constraint = 'recovery_was_approved'; end if;
  return null;
end $$;
create trigger counts_as_recovered after insert on recovery for each row execute function count_payment();
create constraint trigger recovery_is_sound after insert on recovery deferrable initially deferred for each row execute function check_recovery();
