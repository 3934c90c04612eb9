-- The Land: districts with their Jobcenters, providers, and everybody who works there.
insert into tenant (id, slug, name) values (pg_temp.land(), 'sachsen-anhalt', 'Land Sachsen-Anhalt');
insert into installation (mode, started_at) values ('production', pg_temp.at(pg_temp.day()));

insert into organisation (tenant_id, id, kind, name, district_id, official_key)
  select pg_temp.land(), pg_temp.id('district', d), 'district', name, pg_temp.id('district', d), key from fill_district;
insert into organisation (tenant_id, id, kind, name, district_id, official_key)
  select pg_temp.land(), pg_temp.id('jobcenter', d), 'jobcenter', 'Jobcenter ' || name, pg_temp.id('district', d), authority_number
    from fill_district
  union all
  select pg_temp.land(), pg_temp.id('provider', p), 'provider', 'Träger ' || p || ' (erfunden)', pg_temp.id('district', d), null
    from fill_provider
  union all values
    (pg_temp.land(), pg_temp.id('ministry', 0), 'ministry', 'Ministerium', null::uuid, null),
    (pg_temp.land(), pg_temp.id('authority', 0), 'grant-authority', 'Bewilligungsbehörde', null, null);

create temp table fill_staff as
  select role, 0 as number, pg_temp.id('ministry', 0) as organisation
    from unnest(array['programme-office', 'auditor', 'administrator']) role
  union all select 'programme-office', 1, pg_temp.id('ministry', 0)
  union all select 'grant-officer', n, pg_temp.id('authority', 0) from generate_series(0, 1) n
  union all select 'district-office', d, pg_temp.id('district', d) from fill_district
  union all select 'jobcenter', d, pg_temp.id('jobcenter', d) from fill_district
  union all select 'provider', p, pg_temp.id('provider', p) from fill_provider
  union all select 'instructor', p, pg_temp.id('provider', p) from fill_provider
  union all select distinct 'coach', coach, pg_temp.id('district', d) from fill_person where status = 'running';
insert into account (tenant_id, id, display_name, email)
  select pg_temp.land(), pg_temp.id(role, number), initcap(role) || ' ' || number, role || '-' || number || '@bench.invalid' from fill_staff;
insert into membership (tenant_id, id, account_id, organisation_id, role, valid)
  select pg_temp.land(), pg_temp.id('membership ' || role, number), pg_temp.id(role, number), organisation, role, '[2017-01-01,)' from fill_staff;
-- Everybody came on each of the last five days: without these, sessions would be read as the empty table they were.
insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
  select pg_temp.land(), pg_temp.id('session ' || role || ' ' || number, day), sha256(convert_to(role || ' ' || number || ' ' || day, 'UTF8')),
         pg_temp.id(role, number), pg_temp.id('membership ' || role, number), 'passkey',
         pg_temp.at(pg_temp.day() - day), pg_temp.at(pg_temp.day() - day) + interval '8 hours'
    from fill_staff, generate_series(1, 5) day;
