-- Instruments for the matrix, put into a throw-away copy: every table gets a label per row and a mark, and a twin of
-- its rows to insert from. Rights are opened wide and triggers are off (session_replication_role), so that policies
-- alone decide; rights are compared by themselves.

create schema probe;
grant usage on schema probe to stellwerk_runtime, stellwerk_owner;

create procedure probe.instrument(wanted text) language plpgsql as $$
declare statement text;
begin
  -- Constraints but the key are gone, so that nothing but a policy can refuse a change.
  for statement in
    select format('alter table public.%I drop constraint if exists %I cascade', wanted, conname) from pg_constraint
    where conrelid = format('public.%I', wanted)::regclass and contype in ('c', 'f', 'u', 'x')
  loop execute statement; end loop;
  for statement in
    select format('drop index %s', indexrelid::regclass) from pg_index
    where indrelid = format('public.%I', wanted)::regclass and indisunique and not indisprimary
  loop execute statement; end loop;
  execute format('create table probe.%I as table public.%I', wanted, wanted);
  execute format('grant select on probe.%I to stellwerk_runtime, stellwerk_owner', wanted);
  execute format('grant select, insert, update, delete on public.%I to stellwerk_runtime, stellwerk_owner', wanted);
end $$;

-- Columns that an insert may set: computed ones and identities are left out.
create view probe.settable as
  select c.relname::text as table_name, attname::text as name, attnum as position,
         exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)) as is_key
  from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace
  where attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' and attname not in ('probe_mark', 'probe_label');
create function probe.insert_columns(wanted text) returns text language sql
  as $$ select string_agg(quote_ident(name), ', ' order by position) from probe.settable where table_name = wanted $$;
-- A row keeps its key when it turns into another, but may leave its tenant.
create function probe.change_columns(wanted text, with_tenant boolean) returns text language sql
  as $$ select string_agg(quote_ident(name), ', ' order by position) from probe.settable
        where table_name = wanted and case name when 'tenant_id' then with_tenant else not is_key end $$;

-- Does one thing as an actor, undoes it, and tells the labels of the rows it reached; null is a refusal.
create function probe.reached(actor jsonb, statement text, look text) returns text[] language plpgsql as $$
declare labels text[]; said text;
begin
  perform set_config('app.' || key, value, true) from jsonb_each_text(actor -> 'settings');
  perform set_config('role', actor ->> 'login', true);
  if look = 'read' then execute statement into labels; else execute statement; end if;
  perform set_config('role', 'none', true);
  if look <> 'read' then execute look into labels; end if;
  raise exception using errcode = 'UNDO0', message = coalesce(labels, '{}')::text;
exception when others then
  if sqlstate = 'UNDO0' then return sqlerrm::text[]; end if;
  if sqlstate = '42501' then return null; end if;
  -- Without a tenant every statement fails.
  if sqlstate = '22P02' then return '{}'; end if;
  -- Constraints are asked after policies: whoever meets one has passed the policies.
  if sqlstate like '23%' then return array['passed']; end if;
  raise;
end $$;

-- Everything an actor can do to the rows of a table: which they read and delete without naming them, which they could
-- write, and what they could turn which rows into or are refused to. An update names no row, so its own policy alone judges it.
create function probe.all_of(wanted text, actor jsonb, commands text[]) returns table (command text, label text) language plpgsql as $$
declare
  one text;
  columns text;
  changed text[];
  marked text := format('select array_agg(probe_label order by probe_label) from public.%I where probe_mark', wanted);
  missing text := format('select array_agg(p.probe_label) from probe.%I p where not exists (select from public.%I t where t.probe_label = p.probe_label)', wanted, wanted);
begin
  if 'read' = any (commands) then return query select 'read', unnest(probe.reached(actor, format('select array_agg(probe_label) from public.%I', wanted), 'read')); end if;
  if 'delete' = any (commands) then return query select 'delete', unnest(probe.reached(actor, format('delete from public.%I', wanted), missing)); end if;
  for one in execute format('select probe_label from probe.%I', wanted) loop
    columns := probe.insert_columns(wanted);
    if 'insert' = any (commands) and cardinality(probe.reached(actor, format('insert into public.%I (%s) select %s from probe.%I where probe_label = %L', wanted, columns, columns, wanted, one), 'select array[1]')) > 0 then
      return query select 'insert', one;
    end if;
    columns := probe.change_columns(wanted, one like 'foreign%');
    continue when columns is null or not 'become' = any (commands);
    changed := probe.reached(actor, format('update public.%I set (%s) = (select %s from probe.%I where probe_label = %L), probe_mark = true', wanted, columns, columns, wanted, one), marked);
    if changed is null then
      return query select 'become', format('%s refused', one);
    elsif cardinality(changed) > 0 then
      return query select 'become', format('%s from %s', one, array_to_string(changed, ' '));
    end if;
  end loop;
end $$;
