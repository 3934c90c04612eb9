-- Words the other files use. What is temporary here is gone with the connection.
-- Ids are computed, so that a row and those that refer to it never have to be looked up, and every fill is the same.
-- The cast keeps the function immutable in every part, else it is called instead of written out, at ten times the cost.
create function pg_temp.id(kind text, number bigint) returns uuid language sql immutable
  as $$ select overlay(overlay(md5(kind || ' ' || number::text) placing '4' from 13) placing '8' from 17)::uuid $$;
create function pg_temp.land() returns uuid language sql immutable as $$ select pg_temp.id('land', 0) $$;
create function pg_temp.day() returns date language sql stable as $$ select current_setting('fill.today')::date $$;
create function pg_temp.at(day date) returns timestamptz language sql immutable as $$ select day + time '10:00' at time zone 'UTC' $$;
create function pg_temp.people() returns int language sql stable as $$ select current_setting('fill.people')::int $$;

-- As many people in every district; districts stay 14, so everything that belongs to one grows with the people.
create function pg_temp.ranks() returns int language sql stable as $$ select ceil(pg_temp.people() / 14.0 / 10)::int $$;
-- Providers are many, not large: about 90 places each, whatever the number of people.
create function pg_temp.providers() returns int language sql stable as $$ select 14 * greatest(1, round(pg_temp.people() / 2000.0)::int) $$;

create temp table fill_district as
  select (row_number() over (order by key))::int - 1 as d, key, name, "authorityNumber" as authority_number
    from jsonb_to_recordset(current_setting('fill.districts')::jsonb) as given (key text, name text, "authorityNumber" text);

create temp table fill_provider as select p, p % 14 as d from generate_series(0, pg_temp.providers() - 1) p;

-- Of ten people five are on a place, two have been, and three wait for a decision or had one against them.
create temp table fill_person as
  with person as (select i, i % 14 as d, i / 14 as b from generate_series(0, pg_temp.people() - 1) i),
       standing as (select *, case when b % 10 = 0 then 'referred' when b % 10 = 1 then 'eligible' when b % 10 = 2 then 'not-eligible'
                                   when b % 10 < 8 then 'running' else 'ended' end as status from person),
       -- The how-manieth of their kind in the district: it decides place and coach.
       ranked as (select *, case status when 'running' then b / 10 * 5 + b % 10 - 3 when 'ended' then b / 10 * 2 + b % 10 - 8 end as rank from standing)
  select i, d, b, status, rank, rank * 14 + d as place, (rank / 20) * 14 + d as coach,
         case status when 'running' then daterange(pg_temp.day() - 120 - rank % 120, pg_temp.day() + 245 - rank % 120)
                     when 'ended' then daterange(pg_temp.day() - 500 - rank % 60, pg_temp.day() - 270 - rank % 30) end as stay
    from ranked;
create index on fill_person (place) where status = 'running';

create temp table fill_place as
  select l, l % 14 as d, l % pg_temp.providers() as provider, l % pg_temp.providers() * 3 + l / pg_temp.providers() % 3 as project,
         l / pg_temp.providers() / 3 + 1 as number,
         case when exists (select from fill_person where status = 'running' and place = l) then 'occupied'
              when l / pg_temp.providers() % 10 < 6 then 'free' when l / pg_temp.providers() % 10 < 9 then 'undescribed' else 'closed' end as status
    from generate_series(0, 14 * 6 * pg_temp.ranks() - 1) l;
analyze fill_person, fill_place;
