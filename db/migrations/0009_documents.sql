-- Documents (Schriftstücke): one act with a text, parties and states, whatever it is called: agreement, target agreement,
-- regional concept, published result. Text and content are frozen with their hash once they leave the draft; what is signed
-- is that hash. Another text is another number of the series, and its parties sign anew.

create table document (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  kind text not null check (kind in ('agreement', 'target-agreement', 'regional-concept', 'call-result')),
  series_id uuid not null,
  number integer not null check (number >= 1),
  programme_id uuid not null,
  -- The first day of the version of the programme that it lives by.
  rules_from date not null,
  -- The body that writes it, the one that approves it, and the district that it is about: null for the whole Land.
  owner_id uuid not null,
  addressee_id uuid,
  district_id uuid,
  -- The matter that it tells the result of.
  subject_id uuid,
  decided_by text not null check (decided_by in ('signatures', 'approval', 'publication')),
  title text not null check (length(title) between 3 and 200),
  body text not null check (length(body) <= 50000),
  content jsonb,
  hash text,
  status text not null check (status in ('draft', 'offered', 'in-force', 'submitted', 'returned', 'approved', 'published', 'replaced')),
  -- The day of the last step, and the day since when it holds.
  moved_on date not null,
  in_force_on date,
  decision_id uuid,
  -- Why it came back, or why a later number of a result differs from the one before.
  reason text check (length(reason) between 3 and 5000),
  public_from date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, series_id, number),
  unique (tenant_id, id, hash),
  unique (tenant_id, id, owner_id),
  unique (tenant_id, decision_id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, owner_id) references organisation,
  foreign key (tenant_id, addressee_id) references organisation,
  foreign key (tenant_id, district_id) references organisation,
  foreign key (tenant_id, decision_id) references decision,
  constraint frozen_with_hash check ((status = 'draft') = (hash is null)),
  constraint approved_by_somebody check ((decided_by = 'approval') = (addressee_id is not null)),
  constraint two_people check (status not in ('approved', 'published') or decision_id is not null),
  constraint public_once_it_holds check (public_from is null or in_force_on is not null)
);
create unique index one_document_in_force on document (tenant_id, series_id) where status in ('in-force', 'approved', 'published');
create index document_programme on document (tenant_id, programme_id, kind, district_id);
create index document_subject on document (tenant_id, subject_id) where subject_id is not null;
create index document_title on document (tenant_id, title, id);
create index document_moved on document (tenant_id, moved_on, id);

-- Party (Vertragspartei): a body of the Land by the name and function of whoever speaks for it, or somebody heard beside.
create table document_party (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  document_id uuid not null,
  -- The frozen text that it is asked about; null while the text is a draft.
  document_hash text,
  owner_id uuid not null,
  organisation_id uuid,
  person_name text not null check (length(person_name) between 3 and 200),
  function text not null check (length(function) between 2 and 200),
  role text not null check (role in ('founder', 'acceding', 'advisory')),
  outcome text not null default 'open' check (outcome in ('open', 'signed', 'refused')),
  answered_on date,
  answered_by uuid,
  reason text check (length(reason) between 3 and 5000),
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id, owner_id) references document (tenant_id, id, owner_id),
  foreign key (tenant_id, document_id, document_hash) references document (tenant_id, id, hash),
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, answered_by) references account,
  -- Somebody without a body of the Land is heard and does not sign.
  constraint bodies_sign check (organisation_id is not null or role = 'advisory'),
  constraint answered_on_the_text check (outcome = 'open' or role <> 'advisory' and document_hash is not null),
  constraint answered_by_name check ((outcome = 'open') = (answered_on is null) and (outcome = 'open') = (answered_by is null)),
  constraint refusal_needs_reason check ((outcome = 'refused') = (reason is not null))
);
create index document_party_document on document_party (tenant_id, document_id);
create index document_party_organisation on document_party (tenant_id, organisation_id, outcome);
-- Who refused may come in later, by a row of its own beside the refusal.
create unique index one_place_for_a_party on document_party (tenant_id, document_id, organisation_id) where outcome <> 'refused';

-- What left the draft is never written again; only the state moves, as this table says.
create function keep_document() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.status <> 'draft' and
     (new.kind, new.series_id, new.number, new.programme_id, new.rules_from, new.owner_id, new.addressee_id, new.district_id, new.subject_id,
      new.decided_by, new.title, new.body, new.content, new.hash)
     is distinct from
     (old.kind, old.series_id, old.number, old.programme_id, old.rules_from, old.owner_id, old.addressee_id, old.district_id, old.subject_id,
      old.decided_by, old.title, old.body, old.content, old.hash)
  then raise exception 'document % is frozen', old.id using errcode = 'restrict_violation'; end if;
  if old.status <> new.status and (old.status, new.status) not in (
      ('draft', 'offered'), ('offered', 'in-force'), ('draft', 'submitted'), ('submitted', 'returned'), ('submitted', 'approved'),
      ('offered', 'replaced'), ('in-force', 'replaced'), ('approved', 'replaced'), ('published', 'replaced'))
  then raise exception 'document % does not go from % to %', old.id, old.status, new.status using errcode = 'restrict_violation'; end if;
  if old.status = 'offered' and new.status = 'in-force' and exists (
      select from public.document_party where tenant_id = new.tenant_id and document_id = new.id and role = 'founder' and outcome <> 'signed')
  then raise exception 'document % lacks a signature', old.id using errcode = 'restrict_violation'; end if;
  return new;
end $$;
create trigger kept before update on document for each row execute function keep_document();

-- What takes effect was decided by two people of the body that decides on it, and it takes the place of the number before.
create function take_effect() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.status in ('approved', 'published') and not exists (
      select from public.decision where tenant_id = new.tenant_id and id = new.decision_id and outcome = 'approved'
         and (subject_kind, subject_id, body_id) in (('document', new.id, new.addressee_id), ('call-result', new.subject_id, new.owner_id)))
  then raise exception 'document % without an approving decision' , new.id
    using errcode = 'check_violation', constraint = 'document_was_approved'; end if;
  update public.document set status = 'replaced', moved_on = public.today(), version = version + 1
   where tenant_id = new.tenant_id and series_id = new.series_id and number < new.number
     and (status = 'offered' or new.status <> 'offered' and status in ('in-force', 'approved', 'published'));
  return new;
end $$;
create trigger takes_effect before insert or update of status on document for each row
  when (new.status in ('offered', 'in-force', 'approved', 'published')) execute function take_effect();

-- An answer stands for ever, founders are named before the text is offered, and who comes later comes to the frozen text.
create function keep_party() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    if new.document_hash is null <> exists (select from public.document where tenant_id = new.tenant_id and id = new.document_id and status = 'draft')
       or new.document_hash is not null and new.role = 'founder'
    then raise exception 'party % comes too late', new.id using errcode = 'restrict_violation'; end if;
  elsif old.outcome <> 'open' or old.document_hash is not null and
     (new.document_hash, new.document_id, new.organisation_id, new.person_name, new.function, new.role)
     is distinct from (old.document_hash, old.document_id, old.organisation_id, old.person_name, old.function, old.role)
  then raise exception 'party % is kept', old.id using errcode = 'restrict_violation'; end if;
  return new;
end $$;
create trigger kept before insert or update on document_party for each row execute function keep_party();

-- With the last signature of its founders a text is in force. Two who sign at once wait for one another here.
create function come_into_force() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from public.document where tenant_id = new.tenant_id and id = new.document_id for update;
  if not exists (select from public.document_party
      where tenant_id = new.tenant_id and document_id = new.document_id and role = 'founder' and outcome <> 'signed')
  then
    update public.document set status = 'in-force', moved_on = public.today(), in_force_on = public.today(), version = version + 1
     where tenant_id = new.tenant_id and id = new.document_id and status = 'offered';
  end if;
  return null;
end $$;
create trigger in_force after update of outcome on document_party for each row
  when (new.outcome = 'signed' and new.role = 'founder') execute function come_into_force();

-- The texts that the acting body was asked about. Participants act inside a Jobcenter and are no party to anything.
create function my_documents() returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select case when public.acting_role() in ('', 'public', 'participant') then '{}'::uuid[] else
    array(select document_id from public.document_party
           where tenant_id = public.tenant() and organisation_id = public.organisation() and document_hash is not null) end $$;

-- Which kinds hold for a district today, its own or those of the whole Land; nothing of what they say.
create function documents_in_force(p uuid, d uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct kind from public.document
   where tenant_id = public.tenant() and programme_id = p and status in ('in-force', 'approved')
     and public.acting_role() not in ('', 'public', 'participant')
     and (district_id is null or district_id = d) $$;

-- How far the texts of a programme are, for the picture of its line: of each series the text that holds and the latest that was
-- sent, of each district whether it has joined; since when, and nothing of what they say.
create function documents_on_line(p uuid) returns table (id uuid, kind text, district_id uuid, point text, since date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select told.* from (
    select d.id, d.kind, d.district_id, case d.status when 'in-force' then 'holds' when 'approved' then 'holds'
             when 'returned' then 'returned' else 'sent' end, d.moved_on
      from public.document d
     where d.tenant_id = public.tenant() and d.programme_id = p and d.kind <> 'call-result'
       and (d.status in ('in-force', 'approved') or d.status in ('offered', 'submitted', 'returned') and not exists (
         select from public.document n where n.tenant_id = d.tenant_id and n.series_id = d.series_id and n.number > d.number and n.status <> 'draft'))
    union all
    select d.id, 'accession', o.district_id, case a.outcome when 'signed' then 'holds' when 'refused' then 'refused' else 'sent' end,
           coalesce(a.answered_on, d.in_force_on)
      from public.document d
      join public.document_party a on a.tenant_id = d.tenant_id and a.document_id = d.id and a.role = 'acceding'
      join public.organisation o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
     where d.tenant_id = public.tenant() and d.programme_id = p and d.status = 'in-force') told (id, kind, district_id, point, since)
   where public.acts_as('programme-office', 'grant-officer', 'auditor')
      or public.acts_as('district-office') and (told.district_id is null or told.district_id = public.district()) $$;

call protect('document', 'select, insert, update (title, body, content, hash, status, moved_on, in_force_on, decision_id, reason, public_from, version)');
create policy parties on document for select
  using (public_from <= (select today())
         or status <> 'draft' and (select acts_as('programme-office', 'auditor'))
         or (select speaks_for_body())
            and (owner_id = (select organisation()) or addressee_id = (select organisation()) and status <> 'draft')
         or id = any ((select my_documents())::uuid[]));
create policy write on document for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and (status = 'draft' or status = 'published' and kind = 'call-result'));
create policy change_own on document for update
  using ((select speaks_for_body()) and owner_id = (select organisation()))
  with check ((select speaks_for_body()) and owner_id = (select organisation()));
create policy answer on document for update
  using ((select acts_as('programme-office', 'grant-officer', 'district-office')) and addressee_id = (select organisation()))
  with check ((select acts_as('programme-office', 'grant-officer', 'district-office')) and addressee_id = (select organisation()) and status in ('returned', 'approved'));

call protect('document_party', 'select, insert, update (document_hash, outcome, answered_on, answered_by, reason), delete');
-- The public reads who signed and when; that somebody refused, and why, is read by those whom it concerns.
create policy parties on document_party for select
  using ((select speaks_for_body()) and owner_id = (select organisation())
         or document_hash is not null and (select acts_as('programme-office', 'auditor'))
         or document_id = any ((select my_documents())::uuid[])
         or outcome = 'signed' and document_id = any (array(select d.id from document d where d.public_from <= (select today()))));
create policy name on document_party for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and outcome = 'open');
create policy offer on document_party for update
  using ((select speaks_for_body())
         and owner_id = (select organisation()) and document_hash is null)
  with check ((select speaks_for_body())
              and owner_id = (select organisation()) and outcome = 'open');
create policy sign on document_party for update
  using ((select speaks_for_body())
         and organisation_id = (select organisation()) and document_hash is not null)
  with check ((select speaks_for_body())
              and organisation_id = (select organisation()) and answered_by = (select account()));
create policy strike on document_party for delete
  using ((select speaks_for_body())
         and owner_id = (select organisation()) and document_hash is null);

call publish('document_state', 'select d.tenant_id, d.id, d.kind, d.title, d.owner_id, d.addressee_id, d.status, d.moved_on,
  exists (select from document n where n.tenant_id = d.tenant_id and n.series_id = d.series_id and n.number > d.number) as is_followed
  from document d');
comment on column document_state.is_followed is 'not null';
-- What waits for an answer of its party now: founders once it is offered, the others once it is in force.
call publish('asked_signature', $$select p.tenant_id, p.id, p.document_id, p.organisation_id, d.moved_on
  from document_party p join document d on d.tenant_id = p.tenant_id and d.id = p.document_id
 where p.outcome = 'open' and (p.role = 'founder' and d.status = 'offered' or p.role = 'acceding' and d.status = 'in-force')$$);
-- What stays offered because one of its founders refused waits for whoever wrote it.
call publish('refused_document', $$select distinct d.tenant_id, d.id, d.owner_id, d.moved_on
  from document_party p join document d on d.tenant_id = p.tenant_id and d.id = p.document_id
 where p.outcome = 'refused' and p.role = 'founder' and d.status = 'offered'$$);
