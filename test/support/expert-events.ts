/**
 * Expert events of the ministry, for tests over all pages: one in writing, one to come and one that was held, with a guest
 * and a file; the worked story of their Land has none. The parameter is the day on which the Land stands still.
 */
export const expertEventsOn = (today: string): string => `
  with host as (
    select m.tenant_id, m.organisation_id, m.account_id, p.id as programme_id, p.rules_from
      from membership m, lateral (
        select id, (definition->'period'->>'from')::date as rules_from from programme where tenant_id = m.tenant_id order by id limit 1) p
     where m.role = 'programme-office' order by m.id limit 1),
  event as (
    insert into expert_event (tenant_id, id, programme_id, rules_from, owner_id, title, held_on, place, agenda, status)
    select tenant_id, e.id::uuid, programme_id, rules_from, organisation_id, e.title, date '${today}' + e.days, 'Magdeburg', 'Vormittag', e.status
      from host, (values ('eeeeeeee-0000-4000-8000-000000000001', 'Fachtag in Vorbereitung', 30, 'draft'),
                         ('eeeeeeee-0000-4000-8000-000000000002', 'Fachtag im Sommer', 20, 'announced'),
                         ('eeeeeeee-0000-4000-8000-000000000003', 'Fachtag heute', 0, 'announced')) e (id, title, days, status)
    returning *),
  room as (
    insert into workshop (tenant_id, id, event_id, owner_id, event_status, position, name, seats)
    select tenant_id, gen_random_uuid(), id, owner_id, status, 1, 'Erster Kreis', 20 from event),
  guest as (
    insert into event_guest (tenant_id, id, event_id, owner_id, invited_on)
    select tenant_id, gen_random_uuid(), id, owner_id, date '${today}' - 10 from event where status = 'announced' returning *),
  contact as (
    insert into guest_contact (tenant_id, guest_id, event_id, owner_id, held_on, name, email)
    select g.tenant_id, g.id, g.event_id, g.owner_id, e.held_on, 'Gast', 'gast@events.invalid'
      from guest g join event e on e.tenant_id = g.tenant_id and e.id = g.event_id)
  insert into stored_file (tenant_id, id, owner_id, matter_kind, matter_id, title, name, media_type, content, public_from, kept_by, kept_at)
  select e.tenant_id, gen_random_uuid(), e.owner_id, 'expert-event', e.id, 'Dokumentation', 'dokumentation.pdf', 'application/pdf',
         convert_to('%PDF-1.4', 'UTF8'), date '${today}', h.account_id, date '${today}'
    from event e join host h using (tenant_id) where e.held_on = date '${today}'`;
