import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { beyondTrack, enterPhase as daysEntered } from '../model/phase.ts';
import { breakOff, insertPhase, listPhases } from '../stage.store.ts';
import { listStaysOf, loadParticipation, updateParticipation } from '../store.ts';

type Days = { startsOn: string; lastDayOn?: string | undefined };

/** Phase beginnen: from a day on somebody is in the next phase that the file has; the phase they are in ends the day before. */
export const enterPhase = defineCommand({
  name: 'participants.enter-phase',
  permission: 'participants.enter-phase',
  input: z
    .strictObject({
      ...{ id: z.uuid(), version: z.int() },
      phase: z.string().min(1).max(80).describe('A phase of the programme that they live by'),
      startsOn: isoDay,
      lastDayOn: isoDay.optional().describe('Without: as long as the programme lets the phase last'),
      beforeFailed: z.boolean().optional().describe('True: the phase before did not lead into work'),
    })
    .refine(
      ...acrossFields<Days>(
        ['lastDayOn', 'startsOn'],
        'before-start',
        ({ startsOn, lastDayOn }) => lastDayOn === undefined || startsOn <= lastDayOn,
      ),
    ),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    if (!participation) return undefined;
    const [firstStay] = await listStaysOf(work, id);
    return { participation, firstStay, entered: await listPhases(work, id) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ participation: { phases } }, { phase }) =>
    phases.some(({ id }) => id === phase) ? [] : [{ path: 'phase', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, firstStay, entered }, { phase, beforeFailed, ...days }, { newId }) => {
    const beganOn = participation.startedOn ?? firstStay?.period.from ?? null;
    const rule = participation.phases.find(({ id }) => id === phase);
    if (!rule || participation.status !== 'running' || beganOn === null) return refused('not-begun');
    if (days.startsOn < beganOn) return refused('stage-too-early', { from: beganOn });
    const given = daysEntered(rule, participation, entered, { ...days, beforeFailed });
    if (given.refusal) return given;
    const tooLong = beyondTrack(participation, beganOn, given.change.until ?? addDays(days.startsOn, 1));
    if (tooLong) return tooLong;
    const left = entered.find((one) => contains(one.days, days.startsOn)) ?? null;
    const period = given.change;
    return decided({
      ...{ participation, left },
      entry: { id: newId(), phase, period, beforeFailed: beforeFailed ?? null },
    });
  },
  save: async (work, { participation, left, entry }) => {
    if (left) await breakOff(work, left.id, addDays(entry.period.from, -1));
    await insertPhase(work, participation, entry);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, entry: { id: phaseId, phase, period } }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { phaseId, phase, period },
  }),
  announce: ({ participation }) => [
    { event: 'stages-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation, entry }) => ({ id: participation.id, phaseId: entry.id }),
  constraints: { one_phase_at_a_time: 'phase-out-of-order' },
});
