-- Two entries a person and one a place, with the bytes and leaves that the system would have written.
-- No links: chaining is the worker's, and no page reads the chain.
create temp view fill_entry as
  select 'person ' || n as series, i as number, 'participants.' || (array['refer-person', 'see-person'])[n] as action,
         (array['changed', 'read'])[n] as kind, 'participation' as object_kind, pg_temp.id('participation', i) as object_id,
         pg_temp.id('participant', i) as participant_id, 'jobcenter' as role, pg_temp.id('jobcenter', d) as actor, pg_temp.day() - 60 + n * 10 as day
    from fill_person, generate_series(1, 2) n
  union all
  select 'place', l, 'places.describe-place', 'changed', 'place', pg_temp.id('place', l), null, 'provider', pg_temp.id('provider', provider), pg_temp.day() - 400
    from fill_place where status <> 'undescribed';

insert into audit_entry (tenant_id, entry_id, body, leaf)
  select pg_temp.land(), entry_id, body, sha256('\x00'::bytea || convert_to(body, 'UTF8'))
    from (select pg_temp.id('entry ' || series, number) as entry_id,
                 format('{"action":"%s","actor":"%s","at":"%sT10:00:00.000Z","commitment":null,"entryId":"%s","kind":"%s","objectId":"%s","objectKind":"%s","participantId":%s,"role":"%s","tenantId":"%s"}',
                        action, actor, day, pg_temp.id('entry ' || series, number), kind, object_id, object_kind,
                        coalesce('"' || participant_id || '"', 'null'), role, pg_temp.land()) as body
            from fill_entry) written;
