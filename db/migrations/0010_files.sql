-- Files (Dateien): what a body keeps about one of its matters beside words. Their bytes stand here and not in folders, so
-- that there is one thing to back up and to erase, the same policies hold for them, and what is written with a matter is
-- written in its transaction. Size and hash are computed here, so that nobody can say them otherwise.
create table stored_file (
  tenant_id uuid not null default tenant() references tenant,
  id uuid not null,
  owner_id uuid not null,
  matter_kind text not null check (matter_kind in ('expert-event')),
  matter_id uuid not null,
  title text not null check (length(title) between 2 and 200),
  name text not null check (length(name) between 3 and 160 and name !~ '[/\\[:cntrl:]]'),
  media_type text not null check (media_type in (
    'application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation')),
  content bytea not null check (octet_length(content) between 1 and 10485760),
  size_bytes integer not null generated always as (octet_length(content)) stored,
  sha256 text not null generated always as (encode(sha256(content), 'hex')) stored,
  -- Since when everybody may load it: null for the body that keeps it alone.
  public_from date,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references organisation,
  foreign key (tenant_id, kept_by) references account
);
-- Files are packed already; as they are, a piece is read without the rest.
alter table stored_file alter column content set storage external;
create index stored_file_matter on stored_file (tenant_id, matter_id);

call protect('stored_file', 'select, insert, update (public_from), delete');
create policy load on stored_file for select
  using (public_from <= (select today())
         or (select speaks_for_body())
            and owner_id = (select organisation()));
create policy keep on stored_file for insert
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));
create policy publish on stored_file for update
  using ((select speaks_for_body())
         and owner_id = (select organisation()))
  with check ((select speaks_for_body())
              and owner_id = (select organisation()));
create policy remove on stored_file for delete
  using ((select speaks_for_body())
         and owner_id = (select organisation()));
