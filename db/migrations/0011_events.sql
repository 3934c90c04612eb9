-- Expert events (Fachveranstaltungen): announced by a body that the programme names, with workshops, guests and what is
-- published afterwards. What says who a guest is stands apart, and goes thirty days after the day of the event.

create table expert_event (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  owner_id uuid not null,
  title text not null check (length(title) between 3 and 200),
  held_on date not null,
  begins_at text check (begins_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text not null check (length(place) between 3 and 300),
  agenda text not null check (length(agenda) <= 20000),
  status text not null check (status in ('draft', 'announced', 'held', 'called-off')),
  -- Why it does not take place.
  called_off_because text check (length(called_off_because) between 3 and 2000),
  -- Since when everybody may load what was said there.
  documented_from date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, owner_id),
  unique (tenant_id, id, owner_id, status),
  unique (tenant_id, id, owner_id, held_on),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, owner_id) references organisation,
  constraint called_off_with_reason check ((status = 'called-off') = (called_off_because is not null)),
  constraint documented_once_held check (documented_from is null or status = 'held' and documented_from >= held_on)
);
create index expert_event_programme on expert_event (tenant_id, programme_id);
create index expert_event_held on expert_event (tenant_id, held_on, id);
create index expert_event_title on expert_event (tenant_id, title, id);

-- Workshop: a part of the day with seats of its own, as many as are said here or any number. It is public with its event,
-- whose state it copies for the policies.
create table workshop (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  event_id uuid not null,
  owner_id uuid not null,
  event_status text not null,
  position integer not null check (position between 1 and 12),
  name text not null check (length(name) between 2 and 200),
  seats integer check (seats between 1 and 10000),
  taken integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, event_id, position),
  unique (tenant_id, id, event_id),
  foreign key (tenant_id, event_id, owner_id, event_status)
    references expert_event (tenant_id, id, owner_id, status) on update cascade,
  constraint seats_left check (taken >= 0 and (seats is null or taken <= seats))
);

-- Guest (Gast): somebody who was invited, by a body of the Land or an address; nothing here says who the person is.
create table event_guest (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  event_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid,
  invited_on date not null,
  outcome text not null default 'open' check (outcome in ('open', 'accepted', 'declined')),
  answered_on date,
  workshop_id uuid,
  attended boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, id, event_id, owner_id),
  foreign key (tenant_id, event_id, owner_id) references expert_event (tenant_id, id, owner_id),
  foreign key (tenant_id, organisation_id) references organisation,
  constraint workshop_has_guests foreign key (tenant_id, workshop_id, event_id) references workshop (tenant_id, id, event_id),
  constraint answered_on_a_day check ((outcome = 'open') = (answered_on is null)),
  constraint workshop_of_those_who_come check (workshop_id is null or outcome = 'accepted')
);
create unique index one_invitation_a_body on event_guest (tenant_id, event_id, organisation_id);
create index event_guest_workshop on event_guest (tenant_id, workshop_id);

-- What says who a guest is and how to reach them: name, address, and the hash of the link by which they answer.
create table guest_contact (
  tenant_id uuid not null default tenant() references tenant,
  guest_id uuid not null,
  event_id uuid not null,
  owner_id uuid not null,
  held_on date not null,
  name text check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 320 and email = lower(email)),
  link_hash bytea check (length(link_hash) = 32),
  primary key (tenant_id, guest_id),
  unique (tenant_id, link_hash),
  foreign key (tenant_id, guest_id, event_id, owner_id) references event_guest (tenant_id, id, event_id, owner_id),
  foreign key (tenant_id, event_id, owner_id, held_on)
    references expert_event (tenant_id, id, owner_id, held_on) on update cascade
);
create unique index one_invitation_an_address on guest_contact (tenant_id, event_id, email);

-- The seats of a workshop follow from its guests. Whoever takes the last one holds the row; the next finds none left.
-- Both workshops of somebody who changes are locked in one order, so that two who swap wait and do not block each other.
create function keep_workshop_seats() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare before uuid := case when tg_op = 'UPDATE' then old.workshop_id end;
begin
  if before is not distinct from new.workshop_id then return null; end if;
  perform from public.workshop where tenant_id = new.tenant_id and id in (before, new.workshop_id) order by id for update;
  update public.workshop set taken = taken - 1 where tenant_id = new.tenant_id and id = before;
  update public.workshop set taken = taken + 1 where tenant_id = new.tenant_id and id = new.workshop_id;
  return null;
end $$;
create trigger keeps_seats after insert or update of workshop_id on event_guest for each row execute function keep_workshop_seats();

-- An answer by link: whoever holds the link is the guest, and learns nothing of the others. No row without the right link.
create function invited_by(link bytea) returns table (guest_id uuid, event_id uuid, held_on date, event_status text, outcome text, workshop_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select g.id, g.event_id, c.held_on, e.status, g.outcome, g.workshop_id
    from public.guest_contact c join public.event_guest g on g.tenant_id = c.tenant_id and g.id = c.guest_id
    join public.expert_event e on e.tenant_id = c.tenant_id and e.id = c.event_id
   where c.tenant_id = public.tenant() and c.link_hash = link $$;
create function answer_by(link bytea, said text, chosen uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.event_guest g set outcome = said, workshop_id = chosen, answered_on = public.today()
    from public.guest_contact c join public.expert_event e on e.tenant_id = c.tenant_id and e.id = c.event_id and e.status <> 'called-off'
   where c.tenant_id = public.tenant() and c.link_hash = link and c.held_on >= public.today()
     and g.tenant_id = c.tenant_id and g.id = c.guest_id and said in ('accepted', 'declined') $$;

call protect('expert_event', 'select, insert, update (title, held_on, begins_at, place, agenda, status, called_off_because, documented_from, version)');
create policy announced on expert_event for select
  using (status <> 'draft'
         or (select speaks_for_body())
            and owner_id = (select organisation()));
create policy write on expert_event for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and status = 'draft');
create policy change_own on expert_event for update
  using ((select speaks_for_body())
         and owner_id = (select organisation()))
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));

-- What the line of its programme shows: of the events that are public, whose, on which day, and whether it is documented.
call publish('event_day', $$select tenant_id, id, programme_id, owner_id, title, held_on, documented_from
  from expert_event where status in ('announced', 'held')$$);

call protect('workshop', 'select, insert, update (name, seats), delete');
create policy announced on workshop for select
  using (event_status <> 'draft'
         or (select speaks_for_body())
            and owner_id = (select organisation()));
create policy write on workshop for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));
create policy change_own on workshop for update
  using ((select speaks_for_body())
         and owner_id = (select organisation()))
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));
create policy strike on workshop for delete
  using ((select speaks_for_body())
         and owner_id = (select organisation()));

call protect('event_guest', 'select, insert, update (attended)');
create policy host on event_guest for select
  using ((select acts_as('system'))
         or (select speaks_for_body())
            and owner_id = (select organisation()));
create policy invite on event_guest for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and outcome = 'open' and not attended);
create policy count_in on event_guest for update
  using ((select speaks_for_body())
         and owner_id = (select organisation()))
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));

call protect('guest_contact', 'select, insert, update (link_hash)');
create policy host on guest_contact for select
  using ((select acts_as('system'))
         or (select speaks_for_body())
            and owner_id = (select organisation()));
-- The link is made by the machine when it writes the letter: whoever invites never holds it.
create policy invite on guest_contact for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and link_hash is null);
create policy give_link on guest_contact for update using ((select acts_as('system')));
call forget('guest_contact', 'held_on');
