-- Words that the other files use. Ids are computed, so that a row and those
-- that refer to it never have to be looked up, and everybody is settled the same every time.
create or replace function pg_temp.id(kind text, number bigint) returns uuid language sql immutable
  as $$ select overlay(overlay(md5('population ' || kind || ' ' || number::text) placing '4' from 13) placing '8' from 17)::uuid $$;
create or replace function pg_temp.today() returns date language sql stable as $$ select current_setting('app.today')::date $$;
create or replace function pg_temp.at(day date) returns timestamptz language sql immutable as $$ select day + time '10:00' at time zone 'UTC' $$;
-- A day on which the office works.
create or replace function pg_temp.weekday(day date) returns date language sql immutable
  as $$ select case when extract(isodow from day) > 5 then day - 2 else day end $$;
create or replace function pg_temp.next_weekday(day date) returns date language sql immutable
  as $$ select case when extract(isodow from day) > 5 then day + 8 - extract(isodow from day)::int else day end $$;
-- What people and bodies of the other districts are called, by numbers that share no divisor with how many names there are.
create or replace function pg_temp.staff_name(first int, family int) returns text language sql immutable
  as $$ select (array['Anke','Benno','Christa','Dennis','Evelyn','Florian','Gesine','Henry','Iris','Jonas','Kathleen','Leon','Mandy','Nils','Ortrun','Pascal','Romy'])
                 [1 + first % 17] || ' ' ||
               (array['Adler','Bergner','Cramer','Dörfel','Eckstein','Fenske','Grosse','Hübner','Illgen','Junghans','Krebs','Lösche','Mertens'])[1 + family % 13] $$;
