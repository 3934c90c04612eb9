-- The grants of the other districts and those below them, each with who acts on either side, and the places and stays that are claimed for.
select g.id, g.parent_id as "parentId", (select count(*)::int from place l where l.tenant_id = tenant() and l.programme_id = g.programme_id and l.district_id = o.id) as places,
       (select a.id from membership m join account a on a.tenant_id = tenant() and a.id = m.account_id
         where m.tenant_id = tenant() and m.organisation_id = g.grantee_id order by a.email limit 1) as "claimedBy",
       (select a.id from account a where a.tenant_id = tenant() and a.email = case when g.parent_id is null then 'wolter' else 'office-' || o.key end || '@stellwerk.invalid') as "checkedBy",
       (select a.id from account a where a.tenant_id = tenant() and a.email = case when g.parent_id is null then 'lindner' else 'second-' || o.key end || '@stellwerk.invalid') as "releasedBy",
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.title)
                   from project p where p.tenant_id = tenant() and p.grant_id = g.id), '[]') as projects,
       coalesce((select jsonb_agg(jsonb_build_object('projectId', p.id, 'placeId', l.id, 'number', l.number, 'kind', l.kind, 'occupancyId', y.id,
                   'period', jsonb_build_object('from', lower(y.period), 'until', upper(y.period))) order by p.title, l.number, lower(y.period))
                   from project p join place l on l.tenant_id = tenant() and l.project_id = p.id
                   join occupancy y on y.tenant_id = tenant() and y.place_id = l.id where p.tenant_id = tenant() and p.grant_id = g.id), '[]') as stays
  from grant_in_force g join organisation o on o.tenant_id = tenant() and o.id = g.district_id
 where g.tenant_id = tenant() and o.key in (select district from jsonb_to_recordset(current_setting('population.districts')::jsonb) as given (district text))
 order by o.key, g.notice_number;
