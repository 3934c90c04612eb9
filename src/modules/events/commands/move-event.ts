import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { actAtStation, getActingBody, getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { eventFields } from '../event-input.ts';
import { moveEvent } from '../model/expert-event.ts';
import { loadOwn, updateEvent } from '../store.ts';

const { heldOn, beginsAt, place } = eventFields;

/** Verlegen: an announced event takes place on another day, at another hour or place; everybody invited is written to. */
export const moveAnnounced = defineCommand({
  name: 'events.move-event',
  permission: 'events.move-event',
  input: z.strictObject({ id: z.uuid(), version: z.int(), heldOn, beginsAt, place }),
  load: async (work, { id }) => {
    const event = await loadOwn(work, id);
    if (!event) return undefined;
    const rules = await getProgrammeRules(work, event.programmeId, event.rulesFrom);
    return { event, rules, body: await getActingBody(work) };
  },
  version: ({ event }) => event.version,
  decide: ({ event, rules, body }, { id, version: _, ...to }, { today }) => {
    const move = moveEvent('events.move-event', event, today);
    if (move.refusal) return move;
    if (to.heldOn < today) return refused('day-is-over', { heldOn: to.heldOn });
    const station = actAtStation(rules, { act: 'event', by: body.kind, on: to.heldOn });
    return station.refusal ? station : decided({ id, to });
  },
  save: (work, { id, to }) => updateEvent(work, id, to),
  trace: ({ id, to }) => ({ objectKind: 'expert-event', objectId: id, payload: to }),
  announce: ({ id }) => [{ event: 'event-moved', payload: { eventId: id } }],
  answer: ({ id }) => ({ id }),
});

/** Absagen: an announced event does not take place, and why; its page stays, and everybody who did not decline is written to. */
export const callOffEvent = defineCommand({
  name: 'events.call-off-event',
  permission: 'events.call-off-event',
  input: z.strictObject({ id: z.uuid(), version: z.int(), reason: z.string().trim().min(3).max(2000) }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: (event, { reason }, { today }) => {
    const move = moveEvent('events.call-off-event', event, today);
    return move.refusal ? move : decided({ id: event.id, status: move.change, reason });
  },
  save: (work, { id, status, reason }) => updateEvent(work, id, { status, calledOffBecause: reason }),
  trace: ({ id, status, reason }) => ({
    objectKind: 'expert-event',
    objectId: id,
    payload: { status, reason },
  }),
  announce: ({ id }) => [{ event: 'event-called-off', payload: { eventId: id } }],
  answer: ({ id }) => ({ id }),
});
