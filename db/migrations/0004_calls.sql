-- Calls for ideas: proposals, interests, scores and the selection. Who calls (runner), who answers (bidder) and who selects
-- (selecting body: a committee, a jury, or an authority) says the programme; they stand as plain columns in every table, so
-- that its policies ask no other one.

create table call (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  -- The area of the programme that it calls for, where it names one.
  area text check (length(area) between 1 and 80),
  runner_id uuid not null,
  -- The district that it is for; null for the whole Land.
  district_id uuid,
  -- Who selects, how, and how many at the most: what the programme said when the call was prepared.
  selecting_id uuid not null,
  selection text not null check (selection in ('committee', 'jury', 'authority', 'order-of-receipt')),
  most_selected integer check (most_selected > 0),
  -- Who applies for what was selected: the runner for all of it, each bidder when invited, or each bidder with its proposal.
  applied_by text not null check (applied_by in ('runner', 'invitation', 'proposal')),
  title text not null check (length(title) between 3 and 200),
  description text not null check (length(description) <= 10000),
  budget_cents bigint not null check (budget_cents > 0),
  minimum_points text not null,
  -- How a committee or jury decides on this call: taken from the programme, or set by the runner before it opens.
  present_above_percent integer check (present_above_percent between 0 and 99),
  least_present integer check (least_present between 1 and 100),
  large_spread_percent integer check (large_spread_percent between 1 and 100),
  opens_on date not null,
  closes_at timestamptz not null,
  status text not null check (status in ('draft', 'open', 'scoring', 'recommended', 'withdrawn')),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, runner_id) references organisation,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, selecting_id) references organisation,
  constraint members_have_rules check (
    (selection in ('committee', 'jury')) = (num_nonnulls(present_above_percent, least_present, large_spread_percent) = 3))
);
create index call_programme on call (tenant_id, programme_id, runner_id);
call protect('call', 'select, insert, update');
create policy open_to_all on call for select
  using (status <> 'draft' or (select acts_as('programme-office', 'auditor')) or (select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy prepare on call for insert with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy run on call for update
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id))
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id));
create trigger keeps_its_version before update on call for each row
  when (old.rules_from is distinct from new.rules_from) execute function moved_by_decision('call-version');
call publish('call_overview', 'select tenant_id, id, programme_id, runner_id, district_id, selecting_id, applied_by, title, budget_cents,
  opens_on, closes_at, status from call');

-- Offer item (Angebotsposten): so much of one offer of the programme's file. A call wants it, a proposal promises it, an
-- application asks for it and a project is granted it, each in a table of its own with the walls of its owner. The kind is the
-- offer's id in the version that the owner lives by, the unit is the offer's.
create table call_offer (
  tenant_id uuid not null default tenant() references tenant,
  call_id uuid not null,
  position integer not null check (position between 1 and 100),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  unit text not null check (unit in ('place', 'participant', 'household', 'post', 'hour', 'event')),
  quantity numeric(9, 2) not null check (quantity > 0),
  primary key (tenant_id, call_id, kind),
  unique (tenant_id, call_id, position),
  foreign key (tenant_id, call_id) references call,
  constraint counted_in_whole check (unit in ('post', 'hour', 'event') or quantity = trunc(quantity))
);
call protect('call_offer', 'select, insert, delete');
create policy with_call on call_offer for select using (call_id = any (array(select c.id from call c)));
create policy want on call_offer for insert with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and call_id in (select c.id from call c where c.status = 'draft' and c.runner_id = (select organisation())));
create policy want_otherwise on call_offer for delete using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and call_id in (select c.id from call c where c.status = 'draft' and c.runner_id = (select organisation())));

create table criterion (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  call_id uuid not null,
  position integer not null check (position between 1 and 100),
  title text not null check (length(title) between 2 and 200),
  phase text not null check (phase in ('written', 'oral')),
  maximum_points integer not null check (maximum_points between 1 and 1000),
  weight integer not null check (weight between 1 and 1000),
  primary key (tenant_id, id),
  unique (tenant_id, call_id, position),
  unique (tenant_id, id, call_id),
  foreign key (tenant_id, call_id) references call
);
call protect('criterion', 'select, insert, delete');
create policy with_call on criterion for select using (call_id = any (array(select c.id from call c)));
create policy set_scheme on criterion for insert with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and call_id in (select c.id from call c where c.status = 'draft' and c.runner_id = (select organisation())));
create policy reset_scheme on criterion for delete using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and call_id in (select c.id from call c where c.status = 'draft' and c.runner_id = (select organisation())));

create table proposal (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  call_id uuid not null,
  bidder_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  title text not null check (length(title) between 3 and 200),
  field_of_use text not null check (length(field_of_use) between 2 and 100),
  summary text not null check (length(summary) <= 10000),
  cost_cents bigint not null check (cost_cents > 0),
  status text not null check (status in ('draft', 'submitted', 'admitted', 'incomplete', 'excluded', 'withdrawn', 'recommended', 'reserve', 'not-recommended')),
  submitted_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, call_id),
  unique (tenant_id, id, call_id, bidder_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, bidder_id) references organisation,
  check (status in ('draft', 'withdrawn') or submitted_at is not null)
);
create index proposal_call on proposal (tenant_id, call_id, status);
create index proposal_bidder on proposal (tenant_id, bidder_id, status);
-- What was not found formally in order is not ranked, and what was found so is not handed in once more.
create trigger only_admitted_are_ranked before update on proposal for each row
  when (new.status in ('recommended', 'reserve', 'not-recommended') and old.status not in ('admitted', 'recommended', 'reserve', 'not-recommended')
        or new.status = 'submitted' and old.status not in ('draft', 'submitted', 'incomplete'))
  execute function refuse_change();

-- Formal check (formale Prüfung): what the runner's office found, point by point, and what follows. A new check is a new row.
create table formal_check (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  proposal_id uuid not null,
  call_id uuid not null,
  bidder_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  findings jsonb not null,
  outcome text not null check (outcome in ('admitted', 'incomplete', 'excluded')),
  complete_by timestamptz,
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, proposal_id, call_id, bidder_id) references proposal (tenant_id, id, call_id, bidder_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, checked_by) references account,
  check ((outcome = 'incomplete') = (complete_by is not null))
);
create index formal_check_proposal on formal_check (tenant_id, proposal_id, checked_at);
create index formal_check_bidder on formal_check (tenant_id, bidder_id, outcome);
call protect('formal_check', 'select, insert');
call append_only('formal_check');
call publish('formal_check_day', 'select tenant_id, id, proposal_id, checked_at from formal_check');
create policy own_checks on formal_check for select using ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()));
create policy state_reads on formal_check for select using ((select acts_as('programme-office', 'grant-officer', 'auditor')));
create policy office_reads on formal_check for select
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy check_formally on formal_check for insert
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()) and checked_by = (select account())
              and call_id = any (array(select c.id from call c where c.status = 'scoring')));

-- Interest (Befangenheit): declared per proposal before scoring. Who has one neither sees nor scores that proposal.
-- A yes may follow a no and then holds; nobody takes a yes back.
create table interest (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  member_id uuid not null,
  has_interest boolean not null,
  call_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  reason text not null check (length(reason) <= 1000),
  declared_at timestamptz not null,
  primary key (tenant_id, proposal_id, member_id, has_interest),
  foreign key (tenant_id, proposal_id, call_id) references proposal (tenant_id, id, call_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, member_id) references account,
  check (not has_interest or length(reason) >= 3)
);
create index interest_member on interest (tenant_id, member_id) where has_interest;
create index interest_call on interest (tenant_id, call_id);
call protect('interest', 'select, insert');
call append_only('interest');
create policy own on interest for select using (member_id = (select account()) or (select acts_as('auditor', 'grant-officer')));
create policy office_reads on interest for select
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy declare_own on interest for insert
  with check ((select acts_as('committee-member')) and selecting_id = (select organisation()) and member_id = (select account())
              and call_id = any (array(select c.id from call c where c.status = 'scoring')));

call protect('proposal', 'select, insert, update');
create policy own_proposals on proposal for select using ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()));
create policy runner_reads on proposal for select
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()) and status not in ('draft', 'withdrawn'));
create policy committee_reads on proposal for select
  using ((select acts_as('committee-member')) and selecting_id = (select organisation())
         and status in ('admitted', 'recommended', 'reserve', 'not-recommended')
         -- Sealed until the deadline: a member may sit for an association that hands in proposals of its own.
         and call_id = any (array(select c.id from call c where c.status in ('scoring', 'recommended')))
         and id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest)));
create policy state_reads on proposal for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor')) and status not in ('draft', 'withdrawn'));
create policy hand_in on proposal for insert
  with check ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()) and status = 'draft'
              and call_id = any (array(select c.id from call c where c.status = 'open')));
-- Every own proposal can be loaded for a change; what it may become follows from its call.
create policy change_own on proposal for update
  using ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()))
  with check ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation())
              and (status in ('draft', 'submitted') and call_id = any (array(select c.id from call c where c.status = 'open'))
                   or status = 'submitted' and id = any (array(select f.proposal_id from formal_check f where f.outcome = 'incomplete'))
                      and call_id = any (array(select c.id from call c where c.status = 'scoring'))
                   or status = 'withdrawn' and call_id = any (array(select c.id from call c where c.status <> 'recommended'))));
create policy formal_result on proposal for update
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()) and status in ('submitted', 'incomplete', 'excluded'))
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()) and status in ('admitted', 'incomplete', 'excluded'));
create policy selection_result on proposal for update
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id) and status = 'admitted')
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id) and status in ('recommended', 'reserve', 'not-recommended'));

create table proposal_offer (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  position integer not null check (position between 1 and 100),
  kind text not null check (kind ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  unit text not null check (unit in ('place', 'participant', 'household', 'post', 'hour', 'event')),
  quantity numeric(9, 2) not null check (quantity > 0),
  primary key (tenant_id, proposal_id, kind),
  unique (tenant_id, proposal_id, position),
  foreign key (tenant_id, proposal_id) references proposal,
  constraint counted_in_whole check (unit in ('post', 'hour', 'event') or quantity = trunc(quantity))
);
call protect('proposal_offer', 'select, insert, delete');
create policy with_proposal on proposal_offer for select using (proposal_id = any (array(select p.id from proposal p)));
-- What is offered changes with the draft, and with what the office found incomplete.
create policy promise on proposal_offer for insert
  with check ((select acts_as('provider', 'jobcenter', 'district-office')) and proposal_id in
    (select p.id from proposal p where p.bidder_id = (select organisation()) and p.status in ('draft', 'incomplete')));
create policy promise_otherwise on proposal_offer for delete
  using ((select acts_as('provider', 'jobcenter', 'district-office')) and proposal_id in
    (select p.id from proposal p where p.bidder_id = (select organisation()) and p.status in ('draft', 'incomplete')));
call publish('proposal_state', 'select tenant_id, id, call_id, bidder_id, runner_id, status, submitted_at from proposal');

create table score (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  criterion_id uuid not null,
  member_id uuid not null,
  call_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  points integer not null check (points between 0 and 1000),
  reason text not null check (length(reason) <= 2000),
  scored_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, proposal_id, criterion_id, member_id),
  foreign key (tenant_id, proposal_id, call_id) references proposal (tenant_id, id, call_id),
  foreign key (tenant_id, criterion_id, call_id) references criterion (tenant_id, id, call_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, member_id) references account
);
create index score_call on score (tenant_id, call_id);
call protect('score', 'select, insert, update');
-- Nobody sees another member's points before the committee has decided.
create policy own_scores on score for select
  using ((select acts_as('committee-member')) and member_id = (select account())
         and proposal_id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest)));
create policy decided_scores on score for select
  using (((select acts_as('committee-member')) and selecting_id = (select organisation()) or (select acts_as('grant-officer', 'programme-office')))
         and call_id = any (array(select c.id from call c where c.status = 'recommended'))
         and proposal_id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest)));
create policy office_reads on score for select
  using ((select acts_as('auditor')) or (select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy score_own on score for insert
  with check ((select acts_as('committee-member')) and selecting_id = (select organisation()) and member_id = (select account())
              and proposal_id = any (array(select i.proposal_id from interest i where i.member_id = (select account()) and not i.has_interest))
              and proposal_id = any (array(select p.id from proposal p where p.status = 'admitted'))
              and proposal_id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest))
              and call_id = any (array(select c.id from call c where c.status = 'scoring')));
create policy rescore_own on score for update
  using ((select acts_as('committee-member')) and member_id = (select account()) and call_id = any (array(select c.id from call c where c.status = 'scoring')))
  with check ((select acts_as('committee-member')) and member_id = (select account())
              and proposal_id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest))
              and call_id = any (array(select c.id from call c where c.status = 'scoring')));

-- Who cannot take part in scoring a call (illness, say), so that nobody waits for their points. Their scores do not count.
create table excused_member (
  tenant_id uuid not null default tenant() references tenant,
  call_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  member_id uuid not null,
  reason text not null check (length(reason) between 3 and 1000),
  excused_at timestamptz not null,
  excused_by uuid not null,
  primary key (tenant_id, call_id, member_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, member_id) references account,
  foreign key (tenant_id, excused_by) references account
);
call protect('excused_member', 'select, insert');
call append_only('excused_member');
create policy staff on excused_member for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation())
         or (select acts_as('committee-member')) and selecting_id = (select organisation()));
create policy excuse on excused_member for insert
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()) and excused_by = (select account())
              and call_id = any (array(select c.id from call c where c.status = 'scoring')));

-- The committee's decision: the ranking with its inputs, who was present, and why.
create table recommendation (
  tenant_id uuid not null default tenant() references tenant,
  call_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  ranking_input jsonb not null,
  ranking jsonb not null,
  present_members uuid[] not null check (cardinality(present_members) > 0),
  quorum integer not null check (quorum > 0),
  reason text not null check (length(reason) between 3 and 5000),
  decided_on date not null,
  recorded_by uuid not null,
  primary key (tenant_id, call_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, recorded_by) references account,
  constraint no_decision_without_quorum check (cardinality(present_members) >= quorum)
);
call protect('recommendation', 'select, insert');
call append_only('recommendation');
-- The frozen inputs hold everybody's points, so a member with an interest in one of the proposals does not see them.
create policy staff on recommendation for select
  using ((select acts_as('grant-officer', 'programme-office', 'auditor'))
         or (select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation())
         or (select acts_as('committee-member')) and selecting_id = (select organisation())
            and call_id <> all (array(select i.call_id from interest i where i.member_id = (select account()) and i.has_interest)));
create policy record on recommendation for insert
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id) and recorded_by = (select account()));

-- What became of each proposal: where it stood, what the committee decided, and why where the two differ.
create table proposal_result (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  call_id uuid not null,
  bidder_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  position integer not null check (position > 0),
  points text,
  rank integer check (rank > 0),
  spread text,
  cumulative_cents bigint,
  cumulative_places integer,
  ranked_as text not null check (ranked_as in ('recommended', 'reserve', 'below-minimum', 'tie')),
  outcome text not null check (outcome in ('recommended', 'reserve', 'not-recommended')),
  reason text not null check (length(reason) <= 2000),
  primary key (tenant_id, proposal_id),
  unique (tenant_id, call_id, position),
  foreign key (tenant_id, proposal_id, call_id, bidder_id) references proposal (tenant_id, id, call_id, bidder_id),
  foreign key (tenant_id, call_id) references recommendation,
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  constraint deviation_needs_reason check (
    length(reason) >= 3 or (ranked_as, outcome) in (('recommended', 'recommended'), ('reserve', 'reserve'), ('below-minimum', 'not-recommended')))
);
call protect('proposal_result', 'select, insert');
call append_only('proposal_result');
create policy own_result on proposal_result for select using ((select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()));
create policy state_reads on proposal_result for select using ((select acts_as('grant-officer', 'programme-office', 'auditor')));
create policy office_reads on proposal_result for select
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation()));
create policy committee_reads on proposal_result for select
  using ((select acts_as('committee-member')) and selecting_id = (select organisation())
         and proposal_id <> all (array(select i.proposal_id from interest i where i.member_id = (select account()) and i.has_interest)));
create policy record on proposal_result for insert
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and (select organisation()) in (runner_id, selecting_id));

-- Invitation (Einladung zum Antrag): a bidder whose proposal was selected is asked to apply, until a day.
create table invitation (
  tenant_id uuid not null default tenant() references tenant,
  proposal_id uuid not null,
  call_id uuid not null,
  bidder_id uuid not null,
  runner_id uuid not null,
  selecting_id uuid not null,
  -- The last day on which the application may come.
  due_on date not null,
  text text not null check (length(text) <= 5000),
  invited_on date not null,
  invited_by uuid not null,
  primary key (tenant_id, proposal_id),
  foreign key (tenant_id, proposal_id, call_id, bidder_id) references proposal (tenant_id, id, call_id, bidder_id),
  foreign key (tenant_id, call_id, runner_id, selecting_id) references call (tenant_id, id, runner_id, selecting_id),
  foreign key (tenant_id, invited_by) references account,
  check (due_on >= invited_on)
);
create index invitation_bidder on invitation (tenant_id, bidder_id, due_on);
call protect('invitation', 'select, insert');
call append_only('invitation');
create policy concerned on invitation for select
  using ((select acts_as('programme-office', 'grant-officer', 'auditor'))
         or (select acts_as('district-office')) and runner_id = (select organisation())
         or (select acts_as('provider', 'jobcenter', 'district-office')) and bidder_id = (select organisation()));
create policy invite on invitation for insert
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and runner_id = (select organisation())
              and invited_by = (select account())
              and proposal_id = any (array(select p.id from proposal p where p.status = 'recommended')));
call publish('invitation_state', 'select tenant_id, proposal_id, bidder_id, due_on, invited_on from invitation');
